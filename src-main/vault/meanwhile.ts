import { type EntryChange, failure, type Reason, type SignetError } from '#contract';
import type { StoredEntry, VaultDocument } from './document.ts';
import type { Header } from './header.ts';

/*
 * Another program may have saved the vault since the caller of a change read it. The change is made on top of that
 * save unless both touch the same thing; then it is refused, and its caller has the new state to look at.
 */

/** An entry as the caller of a change saw it, and as it is now. */
export type Versions = { readonly before: StoredEntry; readonly now: StoredEntry };

/**
 * Finds an entry in both documents.
 *
 * @returns `undefined` if neither has it
 * @throws SignetError `FILE_CHANGED` if another program removed it
 */
export function versionsOf(
  id: string,
  { before, now }: { readonly before: VaultDocument; readonly now: VaultDocument },
): Versions | undefined {
  const [seen, present] = [before.entries.get(id), now.entries.get(id)];
  if (present) return { before: seen ?? present, now: present };
  if (seen) throw changed({ name: 'entryRemoved', values: { label: seen.label } });
  return undefined;
}

type Details = Omit<EntryChange, 'credentials' | 'isSwapped'>;

/**
 * Picks the details that the caller of a change really changed. Others may have changed under it.
 *
 * @param details in the form of the stored entry
 * @throws SignetError `FILE_CHANGED` if another program gave one of them another value
 */
export function ownDetails(details: Details, { before, now }: Versions): Partial<StoredEntry> {
  const names = Object.keys(details) as (keyof Details)[]; // the schema of a change is strict
  const own = names.filter((name) => {
    return details[name] !== undefined && !isSame(details[name], before[name]);
  });
  const isTaken = own.some((name) => {
    return !isSame(before[name], now[name]) && !isSame(details[name], now[name]);
  });
  if (isTaken) throw changed({ name: 'entryChanged', values: { label: now.label } });
  return Object.fromEntries(own.map((name) => [name, details[name]]));
}

/** @throws SignetError `FILE_CHANGED` if another program replaced a key of the entry or took its rotation further */
export function assertSameKeys({ before, now }: Versions): void {
  if (isSame(keysOf(before), keysOf(now))) return;
  throw changed({ name: 'entryKeysChanged', values: { label: now.label } });
}

function keysOf({ credentialVersion, rotation }: StoredEntry): readonly unknown[] {
  const { startedAt, other, switchedAt, revokedAt } = rotation ?? {};
  return [credentialVersion, startedAt, other?.credentialVersion, switchedAt, revokedAt];
}

/** @throws SignetError `FILE_CHANGED` if another program changed a detail or a key of the entry */
export function assertUntouched({ before, now }: Versions): void {
  assertSameKeys({ before, now });
  if (before.changedAt === now.changedAt) return;
  throw changed({ name: 'entryChanged', values: { label: now.label } });
}

/** @throws SignetError `FILE_CHANGED` if another program changed the draft of the guide */
export function assertSameGuide(before: VaultDocument, now: VaultDocument): void {
  if (!isSameGuide(before, now)) throw changed({ name: 'guideChanged' });
}

export function isSameGuide(before: VaultDocument, now: VaultDocument): boolean {
  return isSame(before.guide, now.guide);
}

/** @throws SignetError `FILE_CHANGED` if another program changed the key slots that `picks` names by their index */
export function assertSameSlots(before: Header, now: Header, picks: readonly (0 | 1)[]): void {
  if (picks.every((index) => isSame(before.slots[index], now.slots[index]))) return;
  throw changed({ name: 'slotsChanged' });
}

/** Compares values of the document, which are JSON in canonical order. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changed(reason: Reason): SignetError {
  return failure('FILE_CHANGED', [reason], { field: 'vault' });
}
