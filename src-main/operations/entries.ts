import {
  type CredentialField,
  type CredentialsDraft,
  checklistItems,
  type Entry,
  type EntryChange,
  type EntryDraft,
  type ListedEntry,
  listedEntryOf,
  type RotationPolicy,
} from '#contract';
import { canonicalIpAllowlist } from '../okx/ip-allowlist.ts';
import { apiKeyMarks } from '../vault/credentials.ts';
import { assertLabelOf } from '../vault/entries.ts';
import { recordsFromOwner } from '../vault/key-use.ts';
import { entriesSaved } from './activity.ts';
import { changeRecords } from './change-entry.ts';
import { type Context, instant } from './context.ts';
import type { Session } from './session.ts';

/** Lists all entries, with what a list shows of each. */
export function listEntries({ vault }: Session): ListedEntry[] {
  return vault.entries.map(listedEntryOf);
}

/**
 * Adds an entry.
 *
 * @throws SignetError `LABEL_TAKEN`, `ENTRY_LIMIT_REACHED`, `INPUT_INVALID`, and what a save throws
 */
export async function addEntry(context: Context, draft: EntryDraft): Promise<Entry> {
  const ipAllowlist = canonicalIpAllowlist(draft.ipAllowlist, 'draft.ipAllowlist');
  const entry = await context.session.vault.add({ ...draft, ipAllowlist }, instant(context));
  entriesSaved(context);
  return entry;
}

/**
 * Changes the details of an entry that are given, and its credentials if they are given.
 *
 * @throws SignetError `ENTRY_NOT_FOUND`, and what {@link addEntry} throws
 */
export async function editEntry(
  context: Context,
  { id, change }: { readonly id: string; readonly change: EntryChange },
): Promise<Entry> {
  const given = change.ipAllowlist;
  const ipAllowlist = given && canonicalIpAllowlist(given, 'change.ipAllowlist');
  const canonical = ipAllowlist ? { ...change, ipAllowlist } : change;
  const entry = await context.session.vault.edit(id, canonical, instant(context));
  entriesSaved(context);
  return entry;
}

/**
 * Replaces the credentials of an entry. Another API key is another key on OKX, so the date on which the earlier
 * one was created does not apply to it.
 *
 * @returns the change of the entry, for {@link editEntry}
 */
export function credentialsChange(before: Entry, credentials: CredentialsDraft): EntryChange {
  const isSameKey = apiKeyMarks(credentials.apiKey).apiKeyDigest === before.apiKeyDigest;
  return { credentials, ...(isSameKey ? {} : { createdOnOkxAt: null }) };
}

/**
 * Removes an entry.
 *
 * @param asked `label` as its owner typed it, to be sure
 * @throws SignetError `INPUT_INVALID` for the label of another entry; `ENTRY_NOT_FOUND`
 */
export async function removeEntry(
  context: Context,
  { id, label }: { readonly id: string; readonly label: string },
): Promise<void> {
  const { vault } = context.session;
  assertLabelOf(vault.entry(id), label);
  await vault.remove(id);
  entriesSaved(context);
}

/** Sets the rotation policy of several entries, all of them or none. */
export async function setPolicy(
  context: Context,
  {
    ids,
    rotationPolicy,
  }: { readonly ids: readonly string[]; readonly rotationPolicy: RotationPolicy },
): Promise<void> {
  await context.session.vault.setPolicy(ids, rotationPolicy, instant(context));
  entriesSaved(context);
}

/** Records what the owner of an entry did on its checklist. */
export function tickItem(
  context: Context,
  { id, item, isTicked }: { readonly id: string; readonly item: Tick; readonly isTicked: boolean },
): Promise<Entry> {
  const tick = isTicked ? { item, tickedAt: instant(context) } : undefined;
  return changeRecords(context, id, ({ ticks }) => ({
    ticks: checklistItems.flatMap((each) =>
      each === item ? (tick ?? []) : ticks.filter((ticked) => ticked.item === each),
    ),
  }));
}

type Tick = (typeof checklistItems)[number];

/**
 * Records the owner's report that an application used the key.
 *
 * @param report `usedAt`: ISO 8601 UTC; without it, now
 * @throws SignetError `INPUT_INVALID` for an instant before the last known call, or in the future
 */
export function reportUse(
  context: Context,
  { id, usedAt }: { readonly id: string; readonly usedAt?: string | undefined },
): Promise<Entry> {
  const now = instant(context);
  return changeRecords(context, id, recordsFromOwner(usedAt ?? now, now));
}

/** Opens one of the three values of a key. The text cannot be wiped, so drop it as early as possible. */
export function revealSecret(
  session: Session,
  { id, field }: { readonly id: string; readonly field: CredentialField },
): string {
  return session.vault.withCredentials(id, (credentials) => credentials[field].toString('utf8'));
}
