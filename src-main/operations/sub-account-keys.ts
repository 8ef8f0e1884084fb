import { type Entry, type EntryRecords, okxCodes, SignetError, subAccountsLimit } from '#contract';
import type { Lend } from '../okx/lent-credentials.ts';
import { assertMainAccount } from '../okx/sub-account-keys.ts';
import { isAsAsked, saveRecords } from './activity.ts';
import { changeRecords } from './change-entry.ts';
import { type Context, instant } from './context.ts';

type Listed = Entry['subAccounts'][number];

/**
 * Asks OKX for the keys of a sub-account, and records them.
 *
 * @param asked `id` of a main account's entry
 * @returns the entry with the new list
 * @throws SignetError `INPUT_INVALID` for an entry of a sub-account; what `KeyChecks.listSubAccountKeys` throws
 */
export async function listKeys(
  context: Context,
  {
    id,
    ...asked
  }: { readonly id: string; readonly subAccount: string; readonly correctClock: boolean },
): Promise<Entry> {
  const { session, checks } = context;
  const entry = session.vault.entry(id);
  assertMainAccount(entry);
  const lend: Lend = (use) => session.vault.withCredentials(id, use);
  const keys = await checks.listSubAccountKeys(entry, lend, asked).catch(async (cause) => {
    if (isGone(cause)) {
      await saveRecords(context, id, (latest) => withoutList(asked.subAccount, latest, entry));
    }
    throw cause;
  });
  const listed = { name: asked.subAccount, listedAt: instant(context), keys };
  return changeRecords(context, id, (latest) => recordsFromListing(listed, latest, entry));
}

function isGone(cause: unknown): boolean {
  return cause instanceof SignetError && cause.okxCode === okxCodes.unknownSubAccount;
}

/** Drops the list of a sub-account that no longer exists, since its findings would otherwise never go. */
function withoutList(gone: string, entry: Entry, asked: Entry): Partial<EntryRecords> | undefined {
  const subAccounts = entry.subAccounts.filter(({ name }) => name !== gone);
  const hadNone = subAccounts.length === entry.subAccounts.length;
  return hadNone || !isAsAsked(entry, asked) ? undefined : { subAccounts };
}

/** Replaces the list of the same sub-account; OKX counts the listing as a use of the key. */
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
