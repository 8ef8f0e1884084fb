import type { Command } from 'commander';
import { notesLimit, rotationReasons } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import type { Running } from './command-runner.ts';
import { exitActionNeeded } from './exit-code.ts';
import type {
  CheckOptions,
  EntryOptions,
  LeakNoteOptions,
  LeakReportOptions,
  LeakTickOptions,
  RotateAddKeyOptions,
  RotateFinishOptions,
  RotateStartOptions,
  RotateSwitchOptions,
  RotateTickOptions,
} from './options.ts';
import { withPlace } from './request-commands.ts';

const rotating = () => import('./rotating.ts');
const leaking = () => import('./leaking.ts');

/** `signet rotate`: a command for each step, so that a rotation can be resumed at any time. */
export function declareRotate(
  program: Command,
  running: Running,
  words: CommandLineTranslator,
): void {
  const { t } = words;
  const rotate = program.command('rotate').description(t('commandHelp:command.rotate'));
  const step = (name: RotateStep) =>
    withLabel(rotate.command(name), words).description(
      t(`commandHelp:rotate.${name}`, { code: exitActionNeeded }),
    );
  step('status').action(
    running(async (options: EntryOptions) => (await rotating()).status(options)),
  );
  step('start')
    .option(
      '--reason <reason>',
      t('commandHelp:option.reason', { choices: rotationReasons.join(', ') }),
      'scheduled',
    )
    .action(running(async (options: RotateStartOptions) => (await rotating()).start(options)));
  step('add-key')
    .option('--paste', t('commandHelp:option.paste'))
    .action(running(async (options: RotateAddKeyOptions) => (await rotating()).addKey(options)));
  step('check')
    .option('--correct-clock', t('commandHelp:option.correctClock'))
    .option('--allow-other-host', t('commandHelp:option.ownHost'))
    .action(running(async (options: CheckOptions) => (await rotating()).check(options)));
  step('switch')
    .option('--accept-unchecked', t('commandHelp:option.acceptUnchecked'))
    .action(
      running(async (options: RotateSwitchOptions) => (await rotating()).switchOver(options)),
    );
  step('tick')
    .requiredOption('--application <name>', t('commandHelp:option.applicationOfEntry'))
    .option('--untick', t('commandHelp:option.untickApplication'))
    .action(running(async (options: RotateTickOptions) => (await rotating()).tick(options)));
  declareEnd(step, running, words);
}

/** The steps that deal with the old key, after the switch. */
function declareEnd(
  step: (name: RotateStep) => Command,
  running: Running,
  words: CommandLineTranslator,
): void {
  const { t } = words;
  step('revoke').action(
    running(async (options: EntryOptions) => (await rotating()).revoke(options)),
  );
  step('unrevoke').action(
    running(async (options: EntryOptions) => (await rotating()).unrevoke(options)),
  );
  withPlace(step('prove'), words).action(
    running(async (options: CheckOptions) => (await rotating()).prove(options)),
  );
  step('finish')
    .option('--accept-unproved', t('commandHelp:option.acceptUnproved'))
    .action(running(async (options: RotateFinishOptions) => (await rotating()).finish(options)));
  step('undo').action(running(async (options: EntryOptions) => (await rotating()).undo(options)));
}

type RotateStep =
  | 'status'
  | 'start'
  | 'add-key'
  | 'check'
  | 'switch'
  | 'tick'
  | 'revoke'
  | 'unrevoke'
  | 'prove'
  | 'finish'
  | 'undo';

/** `signet leak`: what to do about a key that leaked. */
export function declareLeak(
  program: Command,
  running: Running,
  words: CommandLineTranslator,
): void {
  const { t } = words;
  const leak = program.command('leak').description(t('commandHelp:command.leak'));
  const step = (name: 'report' | 'list' | 'tick' | 'note' | 'prove' | 'close' | 'export') =>
    withLabel(leak.command(name), words).description(
      t(`commandHelp:leak.${name}`, { code: exitActionNeeded }),
    );
  step('report')
    .option('--other-key', t('commandHelp:option.otherKey'))
    .action(running(async (options: LeakReportOptions) => (await leaking()).report(options)));
  step('list').action(running(async (options: EntryOptions) => (await leaking()).list(options)));
  step('tick')
    .requiredOption('--step <step>', t('commandHelp:option.step'))
    .option('--untick', t('commandHelp:option.untickStep'))
    .action(running(async (options: LeakTickOptions) => (await leaking()).tick(options)));
  step('note')
    .requiredOption(
      '--notes-file <file>',
      t('commandHelp:option.notesFile', { max: notesLimit.max }),
    )
    .action(running(async (options: LeakNoteOptions) => (await leaking()).note(options)));
  withPlace(step('prove'), words).action(
    running(async (options: CheckOptions) => (await leaking()).prove(options)),
  );
  step('close').action(running(async (options: EntryOptions) => (await leaking()).close(options)));
  step('export').action(
    running(async (options: EntryOptions) => (await leaking()).exportReport(options)),
  );
}

function withLabel(command: Command, { t }: CommandLineTranslator): Command {
  return command.requiredOption('--label <label>', t('commandHelp:option.label'));
}
