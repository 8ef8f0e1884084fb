import {
  type Compromise,
  compromiseStepSchema,
  compromiseSteps,
  type Entry,
  type SignetError,
} from '#contract';
import type { Context } from '../operations/context.ts';
import {
  closeLeak,
  leakReport,
  noteLeak,
  proveLeakedKeyDead,
  reportLeak,
  tickLeakStep,
} from '../operations/respond-to-leak.ts';
import { checkError } from './check-error.ts';
import { readCheckOptions } from './check-options.ts';
import { readNotes } from './entry-details.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { leakText, noLeak, noOtherKey } from './leak-text.ts';
import { parseOption } from './option-value.ts';
import type {
  CheckOptions,
  EntryOptions,
  LeakNoteOptions,
  LeakReportOptions,
  LeakTickOptions,
} from './options.ts';
import type { Outcome } from './output.ts';
import { verdictText } from './verdict-text.ts';
import { withSession } from './with-session.ts';

/** Reports the entry's own key as leaked, or the second key of its rotation. */
export function report(options: LeakReportOptions): Promise<Outcome> {
  return withEntry(options, (context, entry) => {
    const key = options.otherKey === true ? entry.rotation?.other : entry;
    if (!key) throw noOtherKey();
    return reportLeak(context, { id: entry.id, apiKeyDigest: key.apiKeyDigest });
  });
}

/** Prints the steps of the last report, with their states. */
export function list(options: EntryOptions): Promise<Outcome> {
  return withEntry(options, async (_context, entry) => entry);
}

export function tick(options: LeakTickOptions): Promise<Outcome> {
  const step = parseOption(compromiseStepSchema, options.step, { option: '--step', field: 'step' });
  const isDone = options.untick !== true;
  return withEntry(options, (context, { id }) => tickLeakStep(context, { id, step, isDone }));
}

/** Replaces the notes of the report by the content of a file. */
export async function note(options: LeakNoteOptions): Promise<Outcome> {
  const notes = await readNotes(options.notesFile);
  return withEntry(options, (context, { id }) => noteLeak(context, { id, notes }));
}

/** Asks OKX about the leaked key. Something is left to do until OKX has proved that it is dead. */
export function prove(options: CheckOptions): Promise<Outcome> {
  const checkOptions = readCheckOptions(options);
  const label = parseLabel(options.label);
  return withSession(options, async (context) => {
    const { id } = findEntry(context.session, label);
    const { verdict, entry } = await proveLeakedKeyDead(context, { id, ...checkOptions });
    const trouble: SignetError | undefined =
      verdict.trouble?.okxCode === null ? checkError(verdict) : undefined;
    return {
      json: { verdict, ...shownJson(entry) },
      text: `${verdictText(verdict)}\n\n${leakText(entry, lastOf(entry))}`,
      needsAction: trouble === undefined && lastOf(entry).proof === null,
      ...(trouble && { trouble }),
    };
  });
}

export function close(options: EntryOptions): Promise<Outcome> {
  return withEntry(options, (context, { id }) => closeLeak(context, { id }));
}

/** Prints the last report for others to read, without any secret. */
export async function exportReport(options: EntryOptions): Promise<Outcome> {
  const label = parseLabel(options.label);
  return withSession(options, (context) => {
    const entry = findEntry(context.session, label);
    const { reportedAt } = lastOf(entry);
    const report = leakReport(context, { id: entry.id, reportedAt });
    return { json: { report }, text: leakText(entry, report) };
  });
}

async function withEntry(
  options: EntryOptions,
  work: (context: Context, entry: Entry) => Promise<Entry>,
): Promise<Outcome> {
  const label = parseLabel(options.label);
  return withSession(options, async (context) => {
    const entry = await work(context, findEntry(context.session, label));
    return { json: shownJson(entry), text: leakText(entry, lastOf(entry)) };
  });
}

function shownJson(entry: Entry): object {
  const { done } = lastOf(entry);
  const steps = compromiseSteps.map((step) => ({
    step,
    doneAt: done.find((item) => item.step === step)?.doneAt ?? null,
  }));
  return { entry, steps };
}

/** The open report, which is the last, or else the last one closed. */
function lastOf({ compromises }: Entry): Compromise {
  const last = compromises.at(-1);
  if (last) return last;
  throw noLeak();
}
