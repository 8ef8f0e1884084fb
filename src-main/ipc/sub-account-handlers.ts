import { type Entry, type EntryRecords, SignetError, subAccountsLimit } from '#contract';
import type { Lend } from '../okx/lent-credentials.ts';
import { isAsAsked, saveRecords } from '../operations/activity.ts';
import type { KeyChecks } from '../operations/key-checks.ts';
import type { Session } from '../operations/session.ts';
import type { Shell } from '../operations/shell.ts';
import type { HandlersOf } from './handler.ts';

type Listed = Entry['subAccounts'][number];

/** The procedures about the sub-accounts of a main account's key. */
export function subAccountHandlers(
  shell: Shell,
  session: Session,
  checks: KeyChecks,
): HandlersOf<'sub-account'> {
  return {
    'sub-account:list-keys': async ({ id, ...wish }) => {
      const entry = session.vault.entry(id);
      if (entry.account.kind !== 'main') {
        const message =
          'id: must be an entry of a main account; a sub-account has none of its own.';
        throw new SignetError('INPUT_INVALID', message, { field: 'id' });
      }
      const lend: Lend = (use) => session.vault.withCredentials(id, use);
      const keys = await checks.listSubAccountKeys(entry, lend, wish).catch(async (cause) => {
        if (isGone(cause)) {
          const forgotten = (latest: Entry) => withoutList(wish.subAccount, latest, entry);
          await saveRecords({ shell, session }, id, forgotten);
        }
        throw cause;
      });
      const listedAt = shell.now().toISOString();
      const listed = { name: wish.subAccount, listedAt, keys };
      await session.vault.record({ [id]: (latest) => recordsFromListing(listed, latest, entry) });
      session.rememberRevision();
      shell.notify('entries:changed');
      return { entry: session.vault.entry(id) };
    },
  };
}

/** OKX docs, "Error Code", "Sub-account Class", 59510: the sub-account does not exist. */
function isGone(cause: unknown): boolean {
  return cause instanceof SignetError && cause.okxCode === '59510';
}

/** @returns the lists without that of a sub-account that is no more, or else its findings would never go */
function withoutList(gone: string, entry: Entry, asked: Entry): Partial<EntryRecords> | undefined {
  const subAccounts = entry.subAccounts.filter(({ name }) => name !== gone);
  const hadNone = subAccounts.length === entry.subAccounts.length;
  return hadNone || !isAsAsked(entry, asked) ? undefined : { subAccounts };
}

/** In place of what was listed of the same sub-account before; OKX counts it as a use of the key. */
function recordsFromListing(listed: Listed, entry: Entry, asked: Entry): Partial<EntryRecords> {
  const { subAccounts } = entry;
  const others = subAccounts.filter(({ name }) => name !== listed.name);
  const kept = others.toSorted((a, b) => (a.listedAt < b.listedAt ? -1 : 1));
  const use = { knownAt: listed.listedAt, calledAt: listed.listedAt };
  return {
    subAccounts: [...kept, listed].slice(-subAccountsLimit),
    ...(isAsAsked(entry, asked) && use),
  };
}
