import {
  type Compromise,
  type CompromiseStep,
  compromiseSteps,
  compromisesLimit,
  type Entry,
  type EntryKey,
  type EntryRecords,
  leakedKeyOf,
  listedEntryOf,
  openCompromiseOf,
  readersOf,
  ruleError,
  SignetError,
} from '#contract';

/*
 * The steps after a key has leaked. Each takes the entry as it is now, and instants in ISO 8601 UTC, and returns
 * what to save; it throws SignetError `INPUT_INVALID`, field `compromise`, if no report is open.
 */

type Compromises = Pick<EntryRecords, 'compromises'>;

/**
 * Opens a report about one of the entry's keys.
 *
 * @throws also if one is open; `INPUT_INVALID`, field `apiKeyDigest`, for a key that the entry does not have
 */
export function report(
  entry: Entry,
  { apiKeyDigest, at }: { readonly apiKeyDigest: string; readonly at: string },
): Compromises {
  if (openCompromiseOf(entry)) throw ruleError('compromise', 'leakReported');
  const key = leakedKeyOf(entry, { apiKeyDigest });
  if (!key) {
    const message = 'apiKeyDigest: must be that of one of the keys of the entry.';
    throw new SignetError('INPUT_INVALID', message, { field: 'apiKeyDigest' });
  }
  const { apiKeyEnding } = key;
  const compromise = { ...newCompromise, reportedAt: at, apiKeyEnding, apiKeyDigest };
  return { compromises: [...entry.compromises, compromise].slice(-compromisesLimit) };
}

const newCompromise: Omit<Compromise, 'reportedAt' | 'apiKeyEnding' | 'apiKeyDigest'> = {
  done: [],
  proof: null,
  notes: '',
  closedAt: null,
};

/** @param doneAt `null` removes the step; a step that is already done keeps its first instant */
export function tick(
  entry: Entry,
  { step, doneAt }: { readonly step: CompromiseStep; readonly doneAt: string | null },
): Compromises {
  return changed(entry, ({ done }) => ({ done: ticked(done, step, doneAt) }));
}

/** @param notes without any secret: the caller masks them */
export function note(entry: Entry, notes: string): Compromises {
  return changed(entry, () => ({ notes }));
}

/** @throws also if the vault no longer has the leaked key */
export function leakedKey(entry: Entry): EntryKey {
  const key = leakedKeyOf(entry, openOf(entry));
  if (key) return key;
  throw ruleError('compromise', 'leakKeyGone');
}

/** The result of a check of the leaked key. */
export type LeakCheck = {
  readonly credentialVersion: number;
  /** The proof that the key is dead, given the key's records and the earlier proof. */
  readonly proofOf: (key: EntryKey, before: Compromise['proof']) => Compromise['proof'];
  /** `true` if OKX showed that it has the key. */
  readonly isKeyShown: boolean;
};

/**
 * Ticks `prove-dead` if the check proved the leaked key dead, and unticks it if OKX still has the key.
 *
 * @returns nothing to save if the report was closed, or the key changed, since OKX was asked
 */
export function prove(entry: Entry, check: LeakCheck): Partial<Compromises> {
  const open = openCompromiseOf(entry);
  const key = open && leakedKeyOf(entry, open);
  if (!open || key?.credentialVersion !== check.credentialVersion) return {};
  const proof = check.proofOf(key, open.proof);
  return changed(entry, ({ done }) => {
    if (proof) return { proof, done: ticked(done, 'prove-dead', proof.provedAt) };
    return { proof, done: check.isKeyShown ? ticked(done, 'prove-dead', null) : done };
  });
}

export function close(entry: Entry, at: string): Compromises {
  return changed(entry, () => ({ closedAt: at }));
}

/**
 * Finds a report, open or closed.
 *
 * @throws also if the entry has none from that instant
 */
export function reportedAt({ compromises }: Entry, instant: string): Compromise {
  const found = compromises.findLast((each) => each.reportedAt === instant);
  if (found) return found;
  throw ruleError('compromise', 'leakMissingThen');
}

/**
 * Checks that an entry's key can ask OKX what happened in the account of the leaked one.
 *
 * @throws also `INPUT_INVALID`, field `readerId`, if the reader is not one of `readersOf`
 */
export function assertReader(reader: Entry, entry: Entry, entries: readonly Entry[]): void {
  openOf(entry);
  if (readersOf(entry, entries.map(listedEntryOf)).some(({ id }) => id === reader.id)) return;
  const message =
    'readerId: must be an entry of the same site and environment, with a key that has Read permission and is not reported as leaked.';
  throw new SignetError('INPUT_INVALID', message, { field: 'readerId' });
}

/** Changes the open report, which is the last one. */
function changed(entry: Entry, next: (compromise: Compromise) => Partial<Compromise>): Compromises {
  const open = openOf(entry);
  return { compromises: [...entry.compromises.slice(0, -1), { ...open, ...next(open) }] };
}

function ticked(
  done: Compromise['done'],
  step: CompromiseStep,
  doneAt: string | null,
): Compromise['done'] {
  return compromiseSteps.flatMap((each) => {
    const before = done.filter((item) => item.step === each);
    if (each !== step) return before;
    if (doneAt === null) return [];
    return before.length > 0 ? before : [{ step, doneAt }];
  });
}

function openOf(entry: Entry): Compromise {
  const open = openCompromiseOf(entry);
  if (open) return open;
  throw ruleError('compromise', 'leakMissing');
}
