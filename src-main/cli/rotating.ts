import { type Entry, rotationReasonSchema, type SignetError } from '#contract';
import type { Context } from '../operations/context.ts';
import {
  addNewKey,
  type CheckedRotation,
  checkNewKey,
  finishRotation,
  proveOldKeyDead,
  revokeOldKey,
  rotationProgress,
  startRotation,
  switchKeys,
  tickApplication,
  undoRotation,
} from '../operations/rotate-key.ts';
import { checkError } from './check-error.ts';
import { readCheckOptions } from './check-options.ts';
import { isPiped, readCredentials } from './credentials-input.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { throwIfInterrupted } from './interruption.ts';
import { parseOption } from './option-value.ts';
import type {
  CheckOptions,
  EntryOptions,
  RotateFinishOptions,
  RotateStartOptions,
  RotateSwitchOptions,
  RotateTickOptions,
} from './options.ts';
import type { Outcome } from './output.ts';
import { checkProofOptions } from './proof.ts';
import { rotationText } from './rotation-text.ts';
import { verdictText } from './verdict-text.ts';
import { withSession } from './with-session.ts';

/** Prints how far the rotation of an entry has come, and the next step. */
export function status(options: EntryOptions): Promise<Outcome> {
  return withEntry(options, async (_context, entry) => entry);
}

export async function start(options: RotateStartOptions): Promise<Outcome> {
  const reason = parseOption(rotationReasonSchema, options.reason, {
    option: '--reason',
    field: 'reason',
  });
  return withEntry(options, (context, { id }) => startRotation(context, { id, reason }));
}

/** Reads the credentials of the new key from stdin, or asks for them in the terminal. */
export async function addKey(options: EntryOptions): Promise<Outcome> {
  checkProofOptions(options);
  const piped = isPiped() ? await readCredentials() : undefined;
  return withEntry(options, async (context, { id }) => {
    const credentials = piped ?? (await readCredentials());
    throwIfInterrupted();
    return addNewKey(context, { id, credentials });
  });
}

/** Asks OKX about the new key. A refusal is printed with the verdict, and is then the error. */
export function check(options: CheckOptions): Promise<Outcome> {
  const { correctClock } = readCheckOptions(options);
  return withVerdict(options, async (context, { id }) => {
    const checked = await checkNewKey(context, { id, correctClock });
    const trouble = checkError(checked.verdict);
    return { ...checked, ...(trouble && { trouble }) };
  });
}

export function switchOver(options: RotateSwitchOptions): Promise<Outcome> {
  const acceptsUnchecked = options.acceptUnchecked === true;
  return withEntry(options, (context, { id }) => switchKeys(context, { id, acceptsUnchecked }));
}

export function tick(options: RotateTickOptions): Promise<Outcome> {
  const { application } = options;
  const isSwitched = options.untick !== true;
  return withEntry(options, (context, { id }) =>
    tickApplication(context, { id, application, isSwitched }),
  );
}

export function revoke(options: EntryOptions): Promise<Outcome> {
  return withEntry(options, (context, { id }) => revokeOldKey(context, { id, isRevoked: true }));
}

export function unrevoke(options: EntryOptions): Promise<Outcome> {
  return withEntry(options, (context, { id }) => revokeOldKey(context, { id, isRevoked: false }));
}

/** Asks OKX about the old key. Something is left to do until OKX has proved that it is dead. */
export function prove(options: CheckOptions): Promise<Outcome> {
  const checkOptions = readCheckOptions(options);
  return withVerdict(options, async (context, { id }) => {
    const checked = await proveOldKeyDead(context, { id, ...checkOptions });
    const { verdict, entry } = checked;
    // A refusal by OKX is an answer: the proof, or a reason to look again.
    const trouble = verdict.trouble?.okxCode === null ? checkError(verdict) : undefined;
    const needsAction = trouble === undefined && entry.rotation?.proof === null;
    return { ...checked, needsAction, ...(trouble && { trouble }) };
  });
}

export function finish(options: RotateFinishOptions): Promise<Outcome> {
  const acceptsUnproved = options.acceptUnproved === true;
  return withEntry(options, (context, { id }) => finishRotation(context, { id, acceptsUnproved }));
}

export function undo(options: EntryOptions): Promise<Outcome> {
  return withEntry(options, (context, { id }) => undoRotation(context, { id }));
}

type Work<Result> = (context: Context, entry: Entry) => Promise<Result>;

async function withEntry(options: EntryOptions, work: Work<Entry>): Promise<Outcome> {
  const label = parseLabel(options.label);
  return withSession(options, async (context) => {
    const entry = await work(context, findEntry(context.session, label));
    return { json: { entry, ...rotationProgress(entry) }, text: progressText(entry) };
  });
}

type Checked = CheckedRotation & { readonly trouble?: SignetError; readonly needsAction?: boolean };

async function withVerdict(options: CheckOptions, work: Work<Checked>): Promise<Outcome> {
  const label = parseLabel(options.label);
  return withSession(options, async (context) => {
    const found = findEntry(context.session, label);
    const { verdict, entry, ...outcome } = await work(context, found);
    return {
      json: { verdict, entry, ...rotationProgress(entry) },
      text: `${verdictText(verdict)}\n\n${progressText(entry)}`,
      ...outcome,
    };
  });
}

function progressText(entry: Entry): string {
  return rotationText(entry, rotationProgress(entry));
}
