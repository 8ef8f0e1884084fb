import {
  type CheckVerdict,
  type Entry,
  keysOf,
  type ParsedRequestOf,
  type RecentActivity,
  showsKey,
} from '#contract';
import { checkRecordOf, provedBy, recordsFromCheck } from '../okx/check-record.ts';
import { masked } from '../okx/lent-credentials.ts';
import * as rules from '../rotation/compromise.ts';
import { recordsFromUse } from '../vault/key-use.ts';
import { isAsAsked, saveRecords } from './activity.ts';
import { changeRecords } from './change-entry.ts';
import { type Context, instant } from './context.ts';
import type { CompromiseReport, DesktopShell } from './desktop-shell.ts';
import { lendKey } from './lend-key.ts';
import type { Session } from './session.ts';

export function reportLeak(
  context: Context,
  { id, apiKeyDigest }: ParsedRequestOf<'compromise:report'>,
): Promise<Entry> {
  return changeRecords(context, id, (entry) =>
    rules.report(entry, { apiKeyDigest, at: instant(context) }),
  );
}

export function tickLeakStep(
  context: Context,
  { id, step, isDone }: ParsedRequestOf<'compromise:tick'>,
): Promise<Entry> {
  return changeRecords(context, id, (entry) =>
    rules.tick(entry, { step, doneAt: isDone ? instant(context) : null }),
  );
}

export function noteLeak(
  context: Context,
  { id, notes }: ParsedRequestOf<'compromise:note'>,
): Promise<Entry> {
  return changeRecords(context, id, (entry) =>
    rules.note(entry, maskedNotes(context.session, entry, notes)),
  );
}

/** Asks OKX about the leaked key: a dead one is proof if OKX knew it before. */
export async function proveLeakedKeyDead(
  context: Context,
  { id, ...options }: ParsedRequestOf<'compromise:prove'>,
): Promise<{ readonly verdict: CheckVerdict; readonly entry: Entry }> {
  const { session, checks } = context;
  const entry = session.vault.entry(id);
  const { credentialVersion } = rules.leakedKey(entry);
  const lend = lendKey(session, id, { credentialVersion });
  const verdict = await checks.check(entry, lend, options);
  const recordsOf = recordsFromCheck(verdict, { credentialVersion, hosts: entry.hosts });
  const saved = await changeRecords(context, id, (latest) => {
    const [records, record] = [recordsOf(latest), checkRecordOf(verdict, latest)];
    if (!records || !record) return undefined;
    const proof = rules.prove(latest, {
      credentialVersion,
      proofOf: (key, before) => provedBy(record, key, before),
      isKeyShown: showsKey(record),
    });
    return { ...records, ...proof };
  });
  return { verdict, entry: saved };
}

/** Asks OKX, with another key, what happened in the account of the leaked one. */
export async function recentActivityAfterLeak(
  context: Context,
  { id, readerId, ...options }: ParsedRequestOf<'compromise:recent-activity'>,
): Promise<RecentActivity> {
  const { session, checks } = context;
  const entry = session.vault.entry(id);
  const reader = session.vault.entry(readerId);
  rules.assertReader(reader, entry, session.vault.entries);
  const lend = lendKey(session, readerId, reader);
  const activity = await checks.recentActivity(reader, lend, options);
  const recordsOf = recordsFromUse(['calledAt', 'knownAt'], activity.askedAt);
  await saveRecords(context, readerId, (latest) =>
    isAsAsked(latest, reader) ? recordsOf(latest) : undefined,
  );
  return activity;
}

export function closeLeak(
  context: Context,
  { id }: ParsedRequestOf<'compromise:close'>,
): Promise<Entry> {
  return changeRecords(context, id, (entry) => rules.close(entry, instant(context)));
}

/** @returns a report for others to read, without any secret */
export function leakReport(
  context: Context,
  { id, reportedAt }: ParsedRequestOf<'compromise:export'>,
): CompromiseReport {
  const entry = context.session.vault.entry(id);
  const { apiKeyDigest: _digest, ...shown } = rules.reportedAt(entry, reportedAt);
  const notes = maskedNotes(context.session, entry, shown.notes);
  const { label, site, environment } = entry;
  return { label, site, environment, savedAt: instant(context), ...shown, notes };
}

/**
 * Saves the report in a file, in a place that the owner chooses.
 *
 * @returns `true` if the file was saved
 * @throws SignetError `FILE_UNUSABLE`
 */
export function exportLeakReport(
  context: Context<DesktopShell>,
  request: ParsedRequestOf<'compromise:export'>,
): Promise<boolean> {
  return context.shell.saveFile({ kind: 'compromise', report: leakReport(context, request) });
}

/** SECURITY: the owner may have pasted the very key into the notes, and others read the report. */
function maskedNotes(session: Session, entry: Entry, notes: string): string {
  return keysOf(entry).reduce(
    (text, key) => String(masked(text, lendKey(session, entry.id, key))),
    notes,
  );
}
