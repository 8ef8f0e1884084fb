import {
  type Compromise,
  compromiseStepSchema,
  compromiseSteps,
  doneAtOf,
  type Entry,
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
import { proofEnd } from './check-error.ts';
import { readCheckOptions } from './check-options.ts';
import { readNotes } from './entry-details.ts';
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
import { withEntry } from './with-session.ts';

/** Reports the entry's own key as leaked, or the second key of its rotation. */
export function report(options: LeakReportOptions): Promise<Outcome> {
  return afterStep(options, (context, entry) => {
    const key = options.otherKey === true ? entry.rotation?.other : entry;
    if (!key) throw noOtherKey();
    return reportLeak(context, { id: entry.id, apiKeyDigest: key.apiKeyDigest });
  });
}

/** Prints the steps of the last report, with their states. */
export function list(options: EntryOptions): Promise<Outcome> {
  return afterStep(options, async (_context, entry) => entry);
}

export function tick(options: LeakTickOptions): Promise<Outcome> {
  const step = parseOption(compromiseStepSchema, options.step, { option: '--step', field: 'step' });
  const isDone = options.untick !== true;
  return afterStep(options, (context, { id }) => tickLeakStep(context, { id, step, isDone }));
}

/** Replaces the notes of the report by the content of a file. */
export async function note(options: LeakNoteOptions): Promise<Outcome> {
  const notes = await readNotes(options.notesFile);
  return afterStep(options, (context, { id }) => noteLeak(context, { id, notes }));
}

/** Asks OKX about the leaked key. Something is left to do until OKX has proved that it is dead. */
export function prove(options: CheckOptions): Promise<Outcome> {
  const checkOptions = readCheckOptions(options);
  return withEntry(options, async (context, { id }) => {
    const { verdict, entry } = await proveLeakedKeyDead(context, { id, ...checkOptions });
    const leak = lastOf(entry);
    return {
      json: { verdict, ...shownJson(entry) },
      text: `${verdictText(verdict, options.words)}\n\n${leakText(entry, leak, options.words)}`,
      ...proofEnd(verdict, leak.proof === null),
    };
  });
}

export function close(options: EntryOptions): Promise<Outcome> {
  return afterStep(options, (context, { id }) => closeLeak(context, { id }));
}

/** Prints the last report for others to read, without any secret. */
export function exportReport(options: EntryOptions): Promise<Outcome> {
  return withEntry(options, (context, entry) => {
    const { reportedAt } = lastOf(entry);
    const report = leakReport(context, { id: entry.id, reportedAt });
    return { json: { report }, text: leakText(entry, report, options.words) };
  });
}

/** Takes a step, and prints the list. */
function afterStep(
  options: EntryOptions,
  work: (context: Context, entry: Entry) => Promise<Entry>,
): Promise<Outcome> {
  return withEntry(options, async (context, found) => {
    const entry = await work(context, found);
    return { json: shownJson(entry), text: leakText(entry, lastOf(entry), options.words) };
  });
}

function shownJson(entry: Entry): object {
  const { done } = lastOf(entry);
  const steps = compromiseSteps.map((step) => ({
    step,
    doneAt: doneAtOf(done, step) ?? null,
  }));
  return { entry, steps };
}

/** The open report, which is the last, or else the last one closed. */
function lastOf({ compromises }: Entry): Compromise {
  const last = compromises.at(-1);
  if (last) return last;
  throw noLeak();
}
