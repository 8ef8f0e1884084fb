import { type Entry, rotationReasonSchema } from '#contract';
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
import { checkError, proofEnd } from './check-error.ts';
import { readCheckOptions } from './check-options.ts';
import { isPiped, readCredentials } from './credentials-input.ts';
import { throwIfInterrupted } from './interruption.ts';
import { namingOptionOf, parseOption } from './option-value.ts';
import type {
  CheckOptions,
  EntryOptions,
  RotateAddKeyOptions,
  RotateFinishOptions,
  RotateStartOptions,
  RotateSwitchOptions,
  RotateTickOptions,
} from './options.ts';
import type { Outcome } from './output.ts';
import { checkProofOptions } from './proof.ts';
import { rotationText } from './rotation-text.ts';
import { verdictText } from './verdict-text.ts';
import { withEntry } from './with-session.ts';

/** Prints how far the rotation of an entry has come, and the next step. */
export function status(options: EntryOptions): Promise<Outcome> {
  return afterStep(options, async (_context, entry) => entry);
}

export async function start(options: RotateStartOptions): Promise<Outcome> {
  const reason = parseOption(rotationReasonSchema, options.reason, {
    option: '--reason',
    field: 'reason',
  });
  return afterStep(options, (context, { id }) => startRotation(context, { id, reason }));
}

/** Reads the credentials of the new key from stdin, or asks for them in the terminal. */
export async function addKey(options: RotateAddKeyOptions): Promise<Outcome> {
  checkProofOptions(options);
  const piped = isPiped() ? await readCredentials(options) : undefined;
  return afterStep(options, async (context, { id }) => {
    const credentials = piped ?? (await readCredentials(options));
    throwIfInterrupted();
    return addNewKey(context, { id, credentials });
  });
}

/** Asks OKX about the new key. A refusal is printed with the verdict, and is then the error. */
export function check(options: CheckOptions): Promise<Outcome> {
  const { correctClock } = readCheckOptions(options);
  return afterCheck(options, async (context, { id }) => {
    const checked = await checkNewKey(context, { id, correctClock });
    const failure = checkError(checked.verdict);
    return { ...checked, ...(failure && { failure }) };
  });
}

export function switchOver(options: RotateSwitchOptions): Promise<Outcome> {
  const acceptsUnchecked = options.acceptUnchecked === true;
  return afterStep(options, (context, { id }) => switchKeys(context, { id, acceptsUnchecked }));
}

export function tick(options: RotateTickOptions): Promise<Outcome> {
  const { application } = options;
  const isSwitched = options.untick !== true;
  const name = { option: '--application', field: 'application' };
  return afterStep(options, (context, { id }) =>
    namingOptionOf(name, () => tickApplication(context, { id, application, isSwitched })),
  );
}

export function revoke(options: EntryOptions): Promise<Outcome> {
  return afterStep(options, (context, { id }) => revokeOldKey(context, { id, isRevoked: true }));
}

export function unrevoke(options: EntryOptions): Promise<Outcome> {
  return afterStep(options, (context, { id }) => revokeOldKey(context, { id, isRevoked: false }));
}

/** Asks OKX about the old key. Something is left to do until OKX has proved that it is dead. */
export function prove(options: CheckOptions): Promise<Outcome> {
  const checkOptions = readCheckOptions(options);
  return afterCheck(options, async (context, { id }) => {
    const checked = await proveOldKeyDead(context, { id, ...checkOptions });
    const isUnproved = checked.entry.rotation?.proof === null;
    return { ...checked, ...proofEnd(checked.verdict, isUnproved) };
  });
}

export function finish(options: RotateFinishOptions): Promise<Outcome> {
  const acceptsUnproved = options.acceptUnproved === true;
  return afterStep(options, (context, { id }) => finishRotation(context, { id, acceptsUnproved }));
}

export function undo(options: EntryOptions): Promise<Outcome> {
  return afterStep(options, (context, { id }) => undoRotation(context, { id }));
}

type Work<Result> = (context: Context, entry: Entry) => Promise<Result>;

/** Takes a step, and prints how far the rotation has come. */
function afterStep(options: EntryOptions, work: Work<Entry>): Promise<Outcome> {
  return withEntry(options, async (context, found) => {
    const entry = await work(context, found);
    return { json: { entry, ...rotationProgress(entry) }, text: progressText(entry, options) };
  });
}

type Checked = CheckedRotation & Pick<Outcome, 'failure' | 'needsAction'>;

/** Asks OKX, and prints the verdict and how far the rotation has come. */
function afterCheck(options: CheckOptions, work: Work<Checked>): Promise<Outcome> {
  return withEntry(options, async (context, found) => {
    const { verdict, entry, ...end } = await work(context, found);
    return {
      json: { verdict, entry, ...rotationProgress(entry) },
      text: `${verdictText(verdict, options.words)}\n\n${progressText(entry, options)}`,
      ...end,
    };
  });
}

function progressText(entry: Entry, { words }: Pick<EntryOptions, 'words'>): string {
  return rotationText(entry, rotationProgress(entry), words);
}
