import {
  type CheckVerdict,
  type CredentialsDraft,
  checklistItems,
  type Entry,
  type EntryDetails,
  entryDetailsSchema,
  type GuideDraft,
  type ParsedRequestOf,
  parse,
  purposes,
  SignetError,
  type UseCase,
} from '#contract';
import { profileOf } from '../health/purpose-profiles.ts';
import { recordsOfNewKey } from '../okx/check-record.ts';
import { entriesSaved } from './activity.ts';
import { type Context, instant } from './context.ts';
import { readIpAllowlist } from './ip-allowlist.ts';
import { lendTyped } from './key-checks.ts';
import type { Session } from './session.ts';

/*
 * Creating a key on OKX with the guide. What its owner entered so far, the draft, is part of the vault; the
 * credentials are not, and come with each call that needs them.
 */

/** @returns the draft, or `null` if there is none, and what OKX's keys for each purpose need */
export function keyDraft({ session }: Context): {
  readonly draft: GuideDraft | null;
  readonly useCases: UseCase[];
} {
  return { draft: session.vault.guide, useCases: purposes.map(profileOf) };
}

export async function saveKeyDraft(
  context: Context,
  { draft }: ParsedRequestOf<'guide:save'>,
): Promise<void> {
  await context.session.vault.saveGuide({ ...draft, savedAt: instant(context) });
  draftSaved(context);
}

export async function discardKeyDraft(context: Context): Promise<void> {
  await context.session.vault.saveGuide(null);
  draftSaved(context);
}

/**
 * Asks OKX about credentials that are not stored yet, and remembers the verdict until the entry is created.
 *
 * @throws SignetError `INPUT_INVALID` for a detail that the draft still lacks, by its field; `CANCELLED` if another
 *   host was not confirmed; `VAULT_LOCKED`
 */
export async function checkKeyDraft(
  context: Context,
  { credentials, ...options }: ParsedRequestOf<'guide:check'>,
): Promise<CheckVerdict> {
  const { session, checks, draftChecks } = context;
  const { vault } = session;
  const details = detailsOf(draftOf(session), instant(context));
  const verdict = await checks.check(details, lendTyped(credentials), options);
  draftChecks.note(vault, credentials, verdict);
  return verdict;
}

/**
 * Adds an entry from the draft and its credentials, with the record of their last check, and removes the draft, in
 * a single save.
 *
 * @throws SignetError `INPUT_INVALID` for a detail that the draft still lacks, by its field; what `Vault.add` throws
 */
export async function createKey(context: Context, credentials: CredentialsDraft): Promise<Entry> {
  const { session, draftChecks } = context;
  const { vault } = session;
  const at = instant(context);
  const draft = draftOf(session);
  const details = detailsOf(draft, at);
  const lastCheck = draftChecks.recordOf(vault, credentials, details);
  const ticks = checklistItems
    .filter((item) => draft.ready.some((ready) => ready === item))
    .map((item) => ({ item, tickedAt: at }));
  const entry = await vault.add({ ...details, credentials }, at, {
    endsGuide: true,
    records: { ...recordsOfNewKey(lastCheck), ticks },
  });
  draftChecks.forget(vault);
  context.shell.notify('guide:changed');
  entriesSaved(context);
  return entry;
}

function draftSaved({ session, shell }: Context): void {
  session.rememberRevision();
  shell.notify('guide:changed');
}

function draftOf({ vault }: Session): GuideDraft {
  if (vault.guide) return vault.guide;
  const message = 'draft: there is none; the guide was finished or started over.';
  throw new SignetError('INPUT_INVALID', message, { field: 'draft' });
}

function detailsOf(draft: GuideDraft, createdOnOkxAt: string): EntryDetails {
  const { label, site, environment, account, permissions, application, purpose } = draft;
  const details = {
    label,
    site,
    environment,
    account,
    permissions,
    ipAllowlist: readIpAllowlist(draft.ipAllowlistText),
    applications: application.trim() === '' ? [] : [application],
    purpose,
    rotationPolicy: draft.rotationPolicy,
    createdOnOkxAt,
    // If a key may not withdraw, there is no reason to explain.
    notes: permissions.includes('withdraw') ? draft.withdrawReason : '',
    hosts: {},
  };
  return parse(entryDetailsSchema, details, 'draft');
}
