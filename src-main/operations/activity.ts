import { type Entry, SignetError } from '#contract';
import type { RecordChange } from '../vault/entries.ts';
import { recordsFromUse } from '../vault/key-use.ts';
import { type Context, instant } from './context.ts';

/** A record is saved without asking OKX. */
type Recording = Pick<Context, 'shell' | 'session'>;

/** Called after every save of entries. */
export function entriesSaved({ shell, session }: Recording): void {
  session.rememberRevision();
  shell.notify('entries:changed');
}

/**
 * Records what Signet learned about an entry. If it cannot be saved, that is reported, and the operation that
 * learned it does not fail. If the vault was locked or the entry removed meanwhile, nothing is reported.
 */
export async function saveRecords(
  context: Recording,
  id: string,
  learned: RecordChange,
): Promise<void> {
  try {
    if (await context.session.vault.record({ [id]: learned })) entriesSaved(context);
  } catch (error) {
    const isGone = error instanceof SignetError && goneCodes.includes(error.code);
    if (!isGone) context.shell.report(error);
  }
}

const goneCodes: readonly string[] = ['VAULT_LOCKED', 'ENTRY_NOT_FOUND'];

/** @returns `true` if an entry still has the key, the site and the host that OKX was asked about */
export function isAsAsked(entry: Entry, asked: Entry): boolean {
  const { site, environment, hosts, credentialVersion } = asked;
  const isSamePlace = entry.site === site && entry.environment === environment;
  const isSameHost = entry.hosts.rest === hosts.rest;
  return isSamePlace && isSameHost && entry.credentialVersion === credentialVersion;
}

/**
 * Records that a key signed.
 *
 * @returns a promise that need not be awaited: OKX accepts a signature for 30 s only
 */
export function recordSignature(context: Recording, { id }: Pick<Entry, 'id'>): Promise<void> {
  return saveRecords(context, id, recordsFromUse(['signedAt'], instant(context)));
}
