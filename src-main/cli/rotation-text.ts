import type { Entry } from '#contract';
import type { CommandLineKey, CommandLineTranslator } from '#words/command-line';
import type { RotationProgress } from '../operations/rotate-key.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';

/** The steps of a rotation in their order, each called by its command. */
const steps = {
  start: 'rotation:start.act',
  'add-key': 'rotation:heading.create',
  check: 'rotation:heading.check',
  switch: 'rotation:heading.switch',
  tick: 'rotation:heading.switched',
  revoke: 'rotation:heading.revoke',
  prove: 'rotation:heading.prove',
  finish: 'rotation:prove.finish',
} as const satisfies Record<RotationProgress['next'], CommandLineKey>;

/** The state of a rotation, and the command of the next step. */
export function rotationText(
  entry: Entry,
  progress: RotationProgress,
  words: CommandLineTranslator,
): string {
  const { t } = words;
  const label = printable(entry.label);
  const key = `****${entry.apiKeyEnding}`;
  if (!entry.rotation) {
    return `${t('commandResults:rotation.none', { label, key })}\n${historyText(entry, words)}`;
  }
  const { startedAt: at } = entry.rotation;
  const reason = t(`rotation:reasons.${entry.rotation.reason}`);
  const applications = progress.applicationsLeft.map(printable).join(t('commandResults:list'));
  const command = `signet rotate ${progress.next} --label …`;
  return [
    t('commandResults:rotation.title', { label, at, reason }),
    t('commandResults:rotation.ownKey', { key }),
    ...otherKeyLines(entry.rotation, words),
    table(stepRows(progress, words)),
    ...(applications === ''
      ? []
      : [t('commandResults:rotation.applicationsLeft', { applications })]),
    t('commandResults:rotation.nextCommand', { command }),
  ].join('\n');
}

function stepRows(
  { done, next }: RotationProgress,
  { t }: CommandLineTranslator,
): readonly string[][] {
  return Object.entries(steps).map(([step, key], index) => {
    const isDone = done.some((each) => each === step);
    const unfinished = step === next ? t('commandResults:rotation.next') : '-';
    return [`${index + 1}.`, isDone ? t('commandResults:rotation.done') : unfinished, t(key)];
  });
}

function historyText({ rotations }: Entry, { t }: CommandLineTranslator): string {
  const last = rotations.at(-1);
  if (last === undefined) return t('commandResults:rotation.neverRotated');
  const { finishedAt: at, proof } = last;
  return proof
    ? t('commandResults:rotation.lastProved', { at, code: proof.okxCode })
    : t('commandResults:rotation.lastUnproved', { at });
}

function otherKeyLines(
  { other, switchedAt }: NonNullable<Entry['rotation']>,
  { t }: CommandLineTranslator,
): readonly string[] {
  if (other === null) return [];
  const which = switchedAt === null ? 'newKey' : 'oldKey';
  return [t(`commandResults:rotation.${which}`, { key: `****${other.apiKeyEnding}` })];
}
