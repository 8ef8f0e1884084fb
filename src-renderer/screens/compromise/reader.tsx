import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Entry, ListedEntry } from '#contract';
import { useProcedure } from '../../data/use-procedure.ts';
import { rankedReaders } from './readers.ts';

type Reader = {
  /** The entries whose keys can be used to ask, those of the same account first. */
  readonly readers: readonly ListedEntry[];
  readonly chosen: ListedEntry | undefined;
  readonly choose: (id: string) => void;
};

const ReaderContext = createContext<Reader>({
  readers: [],
  chosen: undefined,
  choose: () => undefined,
});

type ReaderProviderProps = {
  readonly entry: Entry;
  readonly children: ReactNode;
};

/** Shares the choice of the key with which OKX is asked, because three steps ask. */
export function ReaderProvider({ entry, children }: ReaderProviderProps) {
  const { value } = useProcedure('entry:list', {}, 'entries:changed');
  const [chosenId, setChosenId] = useState<string>();
  const readers = rankedReaders(entry, value?.entries ?? []);
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
