import type { CommanderError } from 'commander';
import { SignetError } from '#contract';

/** Options whose field in the contract is called otherwise. */
const fields: Readonly<Record<string, string>> = { path: 'requestPath', ip: 'ipAllowlist' };

/**
 * Words what commander refuses.
 *
 * SECURITY: its own sentences quote what was typed, and somebody may have typed a secret there; here
 * nothing is repeated but the name of an option, without what follows an equals sign.
 */
export function usageError({ code, message }: CommanderError): SignetError {
  const option = /--[a-z][a-z-]*|-[A-Za-z]\b/.exec(message)?.[0] ?? 'An option';
  switch (code) {
    case 'commander.unknownOption':
      return refusal(`${option} is not an option here. ${hint(option, message)}`);
    case 'commander.unknownCommand':
      return refusal(`There is no such command. ${hint('', message)}`);
    case 'commander.excessArguments':
      return refusal(
        'There are words that belong to no option: put quotes around one with spaces.',
      );
    case 'commander.missingMandatoryOptionValue':
      return refusal(`${option} is missing: this command needs it.`, fieldOf(option));
    case 'commander.optionMissingArgument':
      return refusal(`${option} needs a value after it.`, fieldOf(option));
    default:
      return refusal('Name a command. See: signet --help');
  }
}

function hint(option: string, message: string): string {
  if (/pass|secret|key|code/.test(option)) {
    return 'Signet takes no secret on the command line, where other programs see it: use a file or the prompt.';
  }
  return /\(Did you mean [^)]*\)/.exec(message)?.[0] ?? 'See: signet --help';
}

function fieldOf(option: string): string {
  const name = option
    .replace(/^-+/, '')
    .replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  return fields[name] ?? name;
}

function refusal(message: string, field?: string): SignetError {
  return new SignetError('INPUT_INVALID', message, field === undefined ? {} : { field });
}
