import { Argument, Command, Option } from 'commander';
import { auditEverySchema, calibrationLimitMs, languageSchema, usualAuditMonths } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import manifest from '../../package.json' with { type: 'json' };
import { choices } from './choices.ts';
import { type Running, runner } from './command-runner.ts';
import { declareEntryCommands } from './entry-commands.ts';
import { exitActionNeeded } from './exit-code.ts';
import { exitCodeHelp, wordHelp } from './help.ts';
import { parseOption } from './option-value.ts';
import {
  type CreateOptions,
  type DueOptions,
  type PasswordOptions,
  type RecoveryOptions,
  shells,
} from './options.ts';
import { type Outcome, writeOutcome } from './output.ts';
import { declareRequestCommands } from './request-commands.ts';
import { declareLeak, declareRotate } from './step-commands.ts';
import { withinDays } from './within-days.ts';

/**
 * Every command, its options and what it runs; each loads its part of the program when it is run.
 *
 * @param onDone receives the outcome of a command
 * @param onShown receives the text of `--help` and `--version`, after which `parseAsync` throws
 */
export function createProgram(
  words: CommandLineTranslator,
  onDone: (outcome: Outcome) => void,
  onShown: (text: string) => void = (text) => process.stdout.write(text),
): Command {
  const running = runner(words, onDone);
  const program = createRoot(words).configureOutput({ writeErr: () => {}, writeOut: onShown });
  declareVaultCommands(program, running, words);
  declareEntryCommands(program, running, words);
  declareRequestCommands(program, running, words);
  declareHealthCommands(program, running, words);
  declareRotate(program, running, words);
  declareLeak(program, running, words);
  declareCompletion(program, words);
  declareHelp(program, words);
  return program;
}

/** The program without commands: they inherit how it words its help. */
function createRoot(words: CommandLineTranslator): Command {
  const { t } = words;
  const language = new Option(
    '--language <language>',
    t('commandHelp:option.language', { choices: choices(languageSchema.options, words) }),
  ).argParser((text) =>
    parseOption(languageSchema, text, { option: '--language', field: 'language' }),
  );
  return wordHelp(new Command('signet'), words)
    .description(t('commandHelp:program'))
    .version(manifest.version, '--version', t('commandHelp:option.version'))
    .exitOverride()
    .option('--vault <file>', t('commandHelp:option.vault'))
    .option('--password-file <file>', t('commandHelp:option.passwordFile'))
    .option('--recovery-code-file <file>', t('commandHelp:option.recoveryCodeFile'))
    .option('--json', t('commandHelp:option.json'))
    .addOption(language)
    .addHelpText('after', exitCodeHelp(words));
}

const waysIn = () => import('./ways-in.ts');
const inspection = () => import('./inspection.ts');

function declareVaultCommands(
  program: Command,
  running: Running,
  { t }: CommandLineTranslator,
): void {
  program
    .command('create')
    .description(t('commandHelp:command.create'))
    .option('--calibrate-ms <ms>', t('commandHelp:option.calibrateNew', calibrationLimitMs), '1000')
    .option('--recovery-file <file>', t('commandHelp:option.recoveryFileNew'))
    .action(
      running(async (options: CreateOptions) => (await import('./create.ts')).create(options)),
    );
  program
    .command('password')
    .description(t('commandHelp:command.password'))
    .option('--new-password-file <file>', t('commandHelp:option.newPasswordFile'))
    .option('--calibrate-ms <ms>', t('commandHelp:option.calibrate', calibrationLimitMs))
    .action(running(async (options: PasswordOptions) => (await waysIn()).changePassword(options)));
  program
    .command('recovery')
    .description(t('commandHelp:command.recovery'))
    .option('--recovery-file <file>', t('commandHelp:option.recoveryFile'))
    .action(
      running(async (options: RecoveryOptions) => (await waysIn()).replaceRecoveryCode(options)),
    );
  program
    .command('info')
    .description(t('commandHelp:command.info'))
    .action(running(async (options) => (await inspection()).info(options)));
  program
    .command('verify')
    .description(t('commandHelp:command.verify'))
    .action(running(async (options) => (await inspection()).verify(options)));
}

function declareHealthCommands(
  program: Command,
  running: Running,
  words: CommandLineTranslator,
): void {
  const { t } = words;
  program
    .command('due')
    .description(t('commandHelp:command.due', { code: exitActionNeeded }))
    .option('--within <days>', t('commandHelp:option.within', withinDays))
    .option('--audited', t('commandHelp:option.audited'))
    .option(
      '--audit-every <months>',
      t('commandHelp:option.auditEvery', {
        choices: choices(auditEverySchema.options, words),
        usual: usualAuditMonths,
      }),
    )
    .action(running(async (options: DueOptions) => (await import('./due.ts')).due(options)));
  program
    .command('health')
    .description(t('commandHelp:command.health', { code: exitActionNeeded }))
    .action(running(async (options) => (await import('./health.ts')).health(options)));
}

/** Needs no vault: shells run it whenever they start, whatever has become of the vault. */
function declareCompletion(program: Command, words: CommandLineTranslator): void {
  const shellArgument = new Argument('[shell]', words.t('commandHelp:option.shell'));
  shellArgument.argChoices = [...shells];
  program
    .command('completion')
    .description(words.t('commandHelp:command.completion'))
    .addArgument(shellArgument)
    .action(async (shell: string | undefined, _own: unknown, command: Command) => {
      const { json } = command.optsWithGlobals<{ readonly json?: boolean }>();
      const { completion } = await import('./completion.ts');
      await writeOutcome(await completion(program, shell), words, json === true);
    });
}

/** In place of commander's own command, which knows no topics. */
function declareHelp(program: Command, words: CommandLineTranslator): void {
  program
    .helpCommand(false)
    .command('help')
    .description(words.t('commandHelp:command.help'))
    .argument('[words...]', words.t('commandHelp:option.helpWords'))
    .action(async (asked: readonly string[], _own: unknown, command: Command) => {
      const { json } = command.optsWithGlobals<{ readonly json?: boolean }>();
      const { help } = await import('./helping.ts');
      await writeOutcome(await help(program, asked, words), words, json === true);
    });
}
