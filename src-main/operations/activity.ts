import { type Entry, SignetError } from '#contract';
import type { RecordChange } from '../vault/entries.ts';
import { recordsFromUse } from '../vault/key-use.ts';
import type { Session } from './session.ts';
import type { Shell } from './shell.ts';

/**
 * Writes down what was learned of an entry. That nothing can be saved is reported; what it was learned from
 * stands all the same, also where the vault was locked or the entry removed meanwhile.
 */
export async function saveRecords(
  { shell, session }: { readonly shell: Shell; readonly session: Session },
  id: string,
  learned: RecordChange,
): Promise<void> {
  try {
    if (!(await session.vault.record({ [id]: learned }))) return;
    session.rememberRevision();
    shell.notify('entries:changed');
  } catch (error) {
    const isGone = error instanceof SignetError && goneCodes.includes(error.code);
    if (!isGone) shell.report(error);
  }
}

const goneCodes: readonly string[] = ['VAULT_LOCKED', 'ENTRY_NOT_FOUND'];

/** @returns whether an entry still has the key that OKX was asked with, and says that it belongs there */
export function isAsAsked(entry: Entry, asked: Entry): boolean {
  const { site, environment, hosts, credentialVersion } = asked;
  const isSamePlace = entry.site === site && entry.environment === environment;
  const isSameHost = entry.hosts.rest === hosts.rest;
  return isSamePlace && isSameHost && entry.credentialVersion === credentialVersion;
}

/** Writes down that a key was signed with. Does not wait for it: a signature is good for 30 s only. */
export function recordSignature(shell: Shell, session: Session, { id }: Entry): void {
  void saveRecords({ shell, session }, id, recordsFromUse(['signedAt'], shell.now().toISOString()));
}
