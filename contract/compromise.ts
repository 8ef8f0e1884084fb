import { type Entry, type EntryKey, keysOf } from './entry.ts';
import type { Compromise, CompromiseStep } from './record.ts';

/** @returns the open compromise of an entry; `undefined` if there is none */
export function openCompromiseOf({
  compromises,
}: Pick<Entry, 'compromises'>): Compromise | undefined {
  return compromises.findLast(({ closedAt }) => closedAt === null);
}

/** @returns the leaked key; `undefined` if the entry no longer has it */
export function leakedKeyOf(
  entry: Parameters<typeof keysOf>[0],
  { apiKeyDigest }: Pick<Compromise, 'apiKeyDigest'>,
): EntryKey | undefined {
  return keysOf(entry).find((key) => key.apiKeyDigest === apiKeyDigest);
}

/** @returns when a step was done, ISO 8601 UTC; `undefined` if it is not done */
export function doneAtOf(done: Compromise['done'], step: CompromiseStep): string | undefined {
  return done.find((item) => item.step === step)?.doneAt;
}

/** Drops what OKX proved, because the key turned out to be another one or to belong to another site. */
export function withoutProof(compromise: Compromise): Compromise {
  if (compromise.proof === null) return compromise;
  const done = compromise.done.filter(({ step }) => step !== 'prove-dead');
  return { ...compromise, proof: null, done };
}
