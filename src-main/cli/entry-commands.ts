import type { Command } from 'commander';
import {
  defaultRotationPolicy,
  environmentSchema,
  leadDaysLimit,
  notesLimit,
  permissions,
  purposes,
  rotationDaysLimit,
  siteSchema,
} from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { choices } from './choices.ts';
import type { Running } from './command-runner.ts';
import { instantExamples } from './option-value.ts';
import type {
  AddOptions,
  EditOptions,
  EntryOptions,
  RemoveOptions,
  UsedOptions,
} from './options.ts';

/** The commands that add, list and change entries. */
export function declareEntryCommands(
  program: Command,
  running: Running,
  words: CommandLineTranslator,
): void {
  const { t } = words;
  const entry = (name: 'add' | 'show' | 'edit' | 'used' | 'remove') =>
    program
      .command(name)
      .description(t(`commandHelp:command.${name}`))
      .requiredOption('--label <label>', t('commandHelp:option.label'));
  withDetails(entry('add'), 'add', words)
    .option('--paste', t('commandHelp:option.paste'))
    .action(running(async (options: AddOptions) => (await import('./entries.ts')).add(options)));
  program
    .command('list')
    .description(t('commandHelp:command.list'))
    .action(running(async (options) => (await import('./entries.ts')).list(options)));
  entry('show').action(
    running(async (options: EntryOptions) => (await import('./entries.ts')).show(options)),
  );
  withDetails(entry('edit'), 'edit', words)
    .option('--new-label <label>', t('commandHelp:option.newLabel'))
    .option('--credentials', t('commandHelp:option.credentials'))
    .option('--paste', t('commandHelp:option.paste'))
    .action(running(async (options: EditOptions) => (await import('./entries.ts')).edit(options)));
  entry('used')
    .option('--at <instant>', t('commandHelp:option.usedAt', instantExamples))
    .action(
      running(async (options: UsedOptions) => (await import('./use-report.ts')).reportUse(options)),
    );
  entry('remove')
    .option('--yes', t('commandHelp:option.yes'))
    .action(
      running(async (options: RemoveOptions) => (await import('./entries.ts')).remove(options)),
    );
}

function withDetails(
  command: Command,
  name: 'add' | 'edit',
  words: CommandLineTranslator,
): Command {
  const { t } = words;
  const isNew = name === 'add';
  const needed = isNew ? 'requiredOption' : 'option';
  const { days, leadDays } = defaultRotationPolicy;
  return command
    .option('--site <site>', choices(siteSchema.options, words), isNew ? 'global' : undefined)
    [needed]('--environment <environment>', choices(environmentSchema.options, words))
    [needed](
      '--permissions <list>',
      t('commandHelp:option.permissions', { choices: permissions.join(', ') }),
    )
    .option('--ip <list>', t('commandHelp:option.ip'), collect)
    .option('--application <name>', t('commandHelp:option.application'), collect)
    .option('--purpose <purpose>', choices(purposes, words))
    .option('--sub-account <name>', t('commandHelp:option.subAccount'))
    .option(
      '--rotation-days <days>',
      t('commandHelp:option.rotationDays', { ...rotationDaysLimit, value: days }),
    )
    .option(
      '--lead-days <days>',
      t('commandHelp:option.leadDays', { ...leadDaysLimit, value: leadDays }),
    )
    .option('--never-rotate <reason>', t('commandHelp:option.neverRotate'))
    .option('--created-on-okx <date>', t('commandHelp:option.createdOnOkx', instantExamples))
    .option('--notes-file <file>', t('commandHelp:option.notesFile', { max: notesLimit.max }))
    .option('--rest-host <url>', t('commandHelp:option.host'))
    .option('--websocket-host <url>', t('commandHelp:option.host'));
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}
