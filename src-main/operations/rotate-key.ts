import type { CheckVerdict, Entry, EntryKey, ParsedRequestOf } from '#contract';
import { recordsFromCheck } from '../okx/check-record.ts';
import { applicationsLeft, nextStep, type RotationStep, stepsDone } from '../rotation/progress.ts';
import * as rules from '../rotation/rotation.ts';
import { changeKeys, changeRecords } from './change-entry.ts';
import { type Context, instant } from './context.ts';
import type { CheckOptions } from './key-checks.ts';
import { lendKey } from './lend-key.ts';

/*
 * The steps of a rotation. Each is one save, and decides by the entry as it is once all earlier saves are done: a
 * rotation that is killed anywhere, or taken further by two programs at once, resumes from where it was.
 */

export function startRotation(
  context: Context,
  { id, reason }: ParsedRequestOf<'rotation:start'>,
): Promise<Entry> {
  return changeRecords(context, id, (entry) => ({
    rotation: rules.start(entry, { reason, at: instant(context) }),
  }));
}

export function addNewKey(
  context: Context,
  { id, credentials }: ParsedRequestOf<'rotation:add-key'>,
): Promise<Entry> {
  return changeKeys(context, id, (entry) =>
    rules.addKey(entry, { credentials, at: instant(context) }),
  );
}

/** The verdict about one of the keys of an entry, and the entry with its records. */
export type CheckedRotation = { readonly verdict: CheckVerdict; readonly entry: Entry };

/** Asks OKX about the new key. */
export function checkNewKey(
  context: Context,
  { id, correctClock }: ParsedRequestOf<'rotation:check'>,
): Promise<CheckedRotation> {
  return checkKeyOf(context, { id, keyOf: rules.newKeyOf, options: { correctClock } });
}

export function switchKeys(
  context: Context,
  { id, acceptsUnchecked }: ParsedRequestOf<'rotation:switch'>,
): Promise<Entry> {
  return changeKeys(context, id, (entry) =>
    rules.switchKeys(entry, { acceptsUnchecked, at: instant(context) }),
  );
}

export function tickApplication(
  context: Context,
  { id, ...ticked }: ParsedRequestOf<'rotation:tick'>,
): Promise<Entry> {
  return changeRecords(context, id, (entry) => ({ rotation: rules.tick(entry, ticked) }));
}

export function revokeOldKey(
  context: Context,
  { id, isRevoked }: ParsedRequestOf<'rotation:revoke'>,
): Promise<Entry> {
  return changeRecords(context, id, (entry) => ({
    rotation: isRevoked ? rules.revoke(entry, instant(context)) : rules.unrevoke(entry),
  }));
}

/** Asks OKX about the old key: a dead one is proof, once it is reported as deleted. */
export function proveOldKeyDead(
  context: Context,
  { id, ...options }: ParsedRequestOf<'rotation:prove'>,
): Promise<CheckedRotation> {
  return checkKeyOf(context, { id, keyOf: rules.oldKeyOf, options });
}

/** @throws SignetError `CANCELLED` if the owner did not confirm an end without proof */
export async function finishRotation(
  context: Context,
  { id, acceptsUnproved }: ParsedRequestOf<'rotation:finish'>,
): Promise<Entry> {
  const { shell, session } = context;
  const entry = session.vault.entry(id);
  const kind = rules.questionBeforeEnd(entry, { acceptsUnproved });
  if (kind !== null && !(await shell.confirm({ kind, label: entry.label }))) {
    throw rules.endNotConfirmed();
  }
  return changeKeys(context, id, (latest) => rules.finish(latest, instant(context)));
}

export function undoRotation(
  context: Context,
  { id }: ParsedRequestOf<'rotation:undo'>,
): Promise<Entry> {
  return changeKeys(context, id, rules.undo);
}

/** The state of an entry's rotation. */
export type RotationProgress = {
  readonly done: readonly RotationStep[];
  readonly next: RotationStep;
  /** The entry's applications that do not have the new key yet. */
  readonly applicationsLeft: readonly string[];
};

export function rotationProgress(entry: Entry): RotationProgress {
  return {
    done: stepsDone(entry),
    next: nextStep(entry),
    applicationsLeft: applicationsLeft(entry),
  };
}

type KeyCheck = {
  readonly id: string;
  readonly keyOf: (entry: Entry) => EntryKey;
  readonly options: CheckOptions;
};

async function checkKeyOf(
  context: Context,
  { id, keyOf, options }: KeyCheck,
): Promise<CheckedRotation> {
  const { session, checks } = context;
  const entry = session.vault.entry(id);
  const { credentialVersion } = keyOf(entry);
  const lend = lendKey(session, id, { credentialVersion });
  const verdict = await checks.check(entry, lend, options);
  const records = recordsFromCheck(verdict, { credentialVersion, hosts: entry.hosts });
  return { verdict, entry: await changeRecords(context, id, records) };
}
