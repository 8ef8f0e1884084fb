import type { Entry } from '#contract';
import type { RotationProgress } from '../operations/rotate-key.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';

/** The steps of a rotation for people, each with its command. */
const steps = {
  start: 'Start the rotation',
  'add-key': 'Create a new key on OKX, and add it to the vault',
  check: 'Check the new key',
  switch: 'Switch: from now on, Signet signs with the new key',
  tick: 'Give the new key to each application',
  revoke: 'Delete the old key on OKX, and report it here',
  prove: 'Prove that the old key is dead',
  finish: 'Finish: remove the old key from the vault',
} as const satisfies Record<RotationProgress['next'], string>;

/** How far a rotation has come, and the command of the next step. */
export function rotationText(
  entry: Entry,
  { done, next, applicationsLeft }: RotationProgress,
): string {
  const label = printable(entry.label);
  if (!entry.rotation) return withoutRotation(entry, label);
  const { reason, startedAt } = entry.rotation;
  const rows = Object.entries(steps).map(([step, sentence], index) => [
    `${index + 1}.`,
    done.some((each) => each === step) ? 'done' : step === next ? 'NEXT' : '-',
    sentence,
  ]);
  const left = applicationsLeft.map(printable).join(', ');
  return [
    `Rotation of ${label}, started ${startedAt} (${reason})`,
    `The entry's key is ****${entry.apiKeyEnding}.`,
    ...otherKeyLines(entry.rotation),
    table(rows),
    ...(left === '' ? [] : [`Applications without the new key: ${left}`]),
    `Next: signet rotate ${next} --label …`,
  ].join('\n');
}

function withoutRotation({ rotations, apiKeyEnding }: Entry, label: string): string {
  const last = rotations.at(-1);
  const history =
    last === undefined
      ? 'It was never rotated by Signet.'
      : `It was last rotated on ${last.finishedAt}${last.proof ? `, and OKX proved the old key dead (${last.proof.okxCode})` : ', without proof that the old key is dead'}.`;
  return `No rotation of ${label} is under way. Its key is ****${apiKeyEnding}.\n${history}`;
}

function otherKeyLines({ other, switchedAt }: NonNullable<Entry['rotation']>): readonly string[] {
  if (other === null) return [];
  const which = switchedAt === null ? 'The new key' : 'The old key';
  return [`${which} is ****${other.apiKeyEnding}.`];
}
