import {
  type Compromise,
  type CompromiseStep,
  compromiseSteps,
  doneAtOf,
  type Entry,
} from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { type CommandError, invalid } from './command-error.ts';
import { headingRow } from './heading.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';

/** The commands that help with a step. */
const commands: Readonly<Partial<Record<CompromiseStep, string>>> = {
  'prove-dead': 'signet leak prove',
  'replace-key': 'signet rotate start --reason compromise',
  'write-down': 'signet leak note',
};

/** The steps after a leak for people, numbered, with their states. */
export function leakText(
  { label, site, environment }: Pick<Entry, 'label' | 'site' | 'environment'>,
  { apiKeyEnding, reportedAt: at, closedAt, proof, done, notes }: Omit<Compromise, 'apiKeyDigest'>,
  words: CommandLineTranslator,
): string {
  const { t } = words;
  const title = {
    label: printable(label),
    place: `${site}, ${environment}`,
    key: `****${apiKeyEnding}`,
  };
  const rows = compromiseSteps.map((step, index) => {
    const doneAt = doneAtOf(done, step);
    return [`${index + 1}.`, step, doneAt ?? '-', stepText(step, words)];
  });
  return [
    t('commandResults:leak.title', title),
    closedAt === null
      ? t('commandResults:leak.open', { at })
      : t('commandResults:leak.closed', { at, closedAt }),
    proof
      ? t('commandResults:leak.proved', { at: proof.provedAt, code: proof.okxCode })
      : t('commandResults:leak.unproved'),
    '',
    table([['', ...headingRow(['step', 'done', 'whatToDo'], words)], ...rows]),
    '',
    t('commandResults:leak.notes'),
    notes === '' ? '-' : notes.split('\n').map(printable).join('\n'),
  ].join('\n');
}

function stepText(name: CompromiseStep, { t }: CommandLineTranslator): string {
  const step = t(`compromise:step.${name}.title`);
  const command = commands[name];
  return command === undefined ? step : t('commandResults:leak.command', { step, command });
}

/** The error for an entry that was never reported as leaked. */
export function noLeak(): CommandError {
  return invalid('compromise', ({ t }) => t('commandErrors:noLeak'));
}

/** The error for `--other-key` without a second key. */
export function noOtherKey(): CommandError {
  return invalid('otherKey', ({ t }) => t('commandErrors:noOtherKey', { option: '--other-key' }));
}
