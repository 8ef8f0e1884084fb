import type { CommanderError } from 'commander';
import { type CommandError, invalid, type Say } from './command-error.ts';

/** Options whose field in the contract is called otherwise. */
const fields: Readonly<Record<string, string>> = { path: 'requestPath', ip: 'ipAllowlist' };

/**
 * Words commander's refusals.
 *
 * SECURITY: commander's own sentences quote what was typed, which may be a secret. Signet's sentences only repeat
 * the name of an option, without the value after an equals sign.
 */
export function usageError({ code, message }: CommanderError): CommandError {
  const [named] = /--[a-z][a-z-]*|-[A-Za-z]\b/.exec(message) ?? [];
  const option: Say = ({ t }) => named ?? t('commandErrors:usage.anOption');
  const field = named === undefined ? undefined : fieldOf(named);
  switch (code) {
    case 'commander.unknownOption':
      return invalid(undefined, (words) => {
        const hint = hintFor(named ?? '', message)(words);
        return words.t('commandErrors:usage.notAnOption', { option: option(words), hint });
      });
    case 'commander.unknownCommand':
      return invalid(undefined, (words) => {
        return words.t('commandErrors:usage.noCommand', { hint: hintFor('', message)(words) });
      });
    case 'commander.excessArguments':
      return invalid(undefined, ({ t }) => t('commandErrors:usage.extraWords'));
    case 'commander.missingMandatoryOptionValue':
      return invalid(field, (words) =>
        words.t('commandErrors:usage.missing', { option: option(words) }),
      );
    case 'commander.optionMissingArgument':
      return invalid(field, (words) =>
        words.t('commandErrors:usage.noValue', { option: option(words) }),
      );
    default:
      return invalid(undefined, ({ t }) => t('commandErrors:usage.nameCommand'));
  }
}

function hintFor(option: string, message: string): Say {
  if (/pass|secret|key|code/.test(option)) return ({ t }) => t('commandErrors:usage.secret');
  const [, names] = /\(Did you mean (?:one of )?([^)?]*)\?\)/.exec(message) ?? [];
  return ({ t }) =>
    names === undefined
      ? t('commandErrors:usage.seeHelp')
      : t('commandErrors:usage.didYouMean', { names });
}

function fieldOf(option: string): string {
  const name = option
    .replace(/^-+/, '')
    .replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  return fields[name] ?? name;
}
