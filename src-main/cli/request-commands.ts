import type { Command } from 'commander';
import { confirmedEffects, environmentSchema, methodSchema, siteSchema } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { choices } from './choices.ts';
import type { Running } from './command-runner.ts';
import { instantExamples } from './option-value.ts';
import type { CheckOptions, SendOptions, SignLoginOptions, SignOptions } from './options.ts';

/** The commands that sign requests, and those that send them. */
export function declareRequestCommands(
  program: Command,
  running: Running,
  words: CommandLineTranslator,
): void {
  const { t } = words;
  const confirmed = { choices: choices(confirmedEffects, words) };
  withRequest(entryCommand(program, 'sign', words), words)
    .option('--timestamp <instant>', t('commandHelp:option.timestamp', instantExamples))
    .option('--with-passphrase', t('commandHelp:option.headerPassphrase'))
    .option('--allow-unknown-endpoint', t('commandHelp:option.signUnknown'))
    .option('--confirm <effect>', t('commandHelp:option.signEffect', confirmed))
    .action(running(async (options: SignOptions) => (await import('./signing.ts')).sign(options)));
  entryCommand(program, 'sign-login', words)
    .option('--timestamp <seconds>', t('commandHelp:option.loginTimestamp'))
    .option('--with-passphrase', t('commandHelp:option.messagePassphrase'))
    .action(
      running(async (options: SignLoginOptions) =>
        (await import('./signing.ts')).signWebSocketLogin(options),
      ),
    );
  withPlace(entryCommand(program, 'check', words), words).action(
    running(async (options: CheckOptions) => (await import('./checking.ts')).check(options)),
  );
  withRequest(entryCommand(program, 'request', words), words)
    .option('--correct-clock', t('commandHelp:option.correctClock'))
    .option('--allow-unknown-endpoint', t('commandHelp:option.sendUnknown'))
    .option('--confirm <effect>', t('commandHelp:option.sendEffect', confirmed))
    .option('--allow-other-host', t('commandHelp:option.ownHost'))
    .action(
      running(async (options: SendOptions) => (await import('./requesting.ts')).request(options)),
    );
}

/** Adds the options of a check: where to ask, and how. */
export function withPlace(command: Command, words: CommandLineTranslator): Command {
  const { t } = words;
  const sites = { choices: choices(siteSchema.options, words) };
  const environments = { choices: choices(environmentSchema.options, words) };
  return command
    .option('--correct-clock', t('commandHelp:option.correctClock'))
    .option('--site <site>', t('commandHelp:option.otherSite', sites))
    .option('--environment <environment>', t('commandHelp:option.otherEnvironment', environments))
    .option('--allow-other-host', t('commandHelp:option.ownHost'));
}

function entryCommand(
  program: Command,
  name: 'sign' | 'sign-login' | 'check' | 'request',
  { t }: CommandLineTranslator,
): Command {
  return program
    .command(name)
    .description(t(`commandHelp:command.${name}`))
    .requiredOption('--label <label>', t('commandHelp:option.label'));
}

function withRequest(command: Command, words: CommandLineTranslator): Command {
  const { t } = words;
  return command
    .requiredOption('--method <method>', choices(methodSchema.options, words))
    .requiredOption('--path <path>', t('commandHelp:option.path'))
    .option('--body-file <file>', t('commandHelp:option.bodyFile'));
}
