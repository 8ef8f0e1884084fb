import { createContext, type ReactNode, useContext, useState } from 'react';
import { type Compromise, type EntrySummary, leakedKeyOf } from '#contract';
import { useProcedure } from '../../use-procedure.ts';

type Reader = {
  /** The entries whose keys can be asked with, those of the same account first. */
  readonly readers: readonly EntrySummary[];
  readonly chosen: EntrySummary | undefined;
  readonly choose: (id: string) => void;
};

const ReaderContext = createContext<Reader>({
  readers: [],
  chosen: undefined,
  choose: () => undefined,
});

type ReaderProviderProps = {
  readonly entry: EntrySummary;
  readonly compromise: Compromise;
  readonly children: ReactNode;
};

/** With whose key OKX is asked what happened: chosen once for the three things to look at. */
export function ReaderProvider({ entry, compromise, children }: ReaderProviderProps) {
  const { value } = useProcedure('entry:list', {}, 'entries:changed');
  const [chosenId, setChosenId] = useState<string>();
  const readers = readersOf(entry, compromise, value?.entries ?? []);
  const chosen = readers.find(({ id }) => id === chosenId) ?? readers[0];
  return (
    <ReaderContext.Provider value={{ readers, chosen, choose: setChosenId }}>
      {children}
    </ReaderContext.Provider>
  );
}

export function useReader(): Reader {
  return useContext(ReaderContext);
}

/** @returns the entries whose keys may read the same site and environment, and did not leak */
export function readersOf(
  entry: EntrySummary,
  compromise: Pick<Compromise, 'reportedAt' | 'apiKeyEnding'>,
  entries: readonly EntrySummary[],
): readonly EntrySummary[] {
  const isOwnLeaked = leakedKeyOf(entry, compromise) === 'own';
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const rank = ({ account }: EntrySummary) => (isSame(account, entry.account) ? 0 : 1);
  return entries
    .filter(({ id }) => id !== entry.id || !isOwnLeaked)
    .filter(({ site, environment }) => site === entry.site && environment === entry.environment)
    .filter(({ permissions }) => permissions.includes('read_only'))
    .toSorted((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label));
}
