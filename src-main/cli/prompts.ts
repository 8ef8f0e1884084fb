import type { CommandLineTranslator } from '#words/command-line';
import { invalid, type Say } from './command-error.ts';
import { cancelled, interruption } from './interruption.ts';

type Context = { readonly output: NodeJS.WriteStream; readonly signal: AbortSignal };

/** @returns whether there is a terminal to ask in */
export function isInteractive(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/**
 * Questions go to stderr, so that stdout holds the answer of the command and nothing else.
 *
 * @param instead says what to do without a terminal
 * @throws SignetError `INPUT_INVALID` if there is no terminal
 */
export function requireTerminal(field: string, instead: Say): void {
  if (!isInteractive()) throw invalid(field, instead);
}

/**
 * Asks for a secret without echo: neither the characters nor their number are visible.
 *
 * @throws SignetError `CANCELLED` after Ctrl-C, or when the terminal is gone
 */
export async function askSecret(secret: SecretName, { t }: CommandLineTranslator): Promise<string> {
  const { default: password } = await import('@inquirer/password');
  const message = t(`commandResults:ask.${secret}`);
  const theme = { style: { maskedText: t('commandResults:ask.hidden') } };
  // SECURITY: without `toggleMask: false` Ctrl-T would put the secret on the screen.
  return ask((context) => password({ message, theme, toggleMask: false }, context));
}

type SecretName =
  | 'masterPassword'
  | 'newMasterPassword'
  | 'again'
  | 'apiKey'
  | 'secretKey'
  | 'passphrase';

/** Asks for text that may be seen. @throws SignetError `CANCELLED` as {@link askSecret} */
export async function askText(message: string): Promise<string> {
  const { default: input } = await import('@inquirer/input');
  return ask((context) => input({ message }, context));
}

/** Prints a sentence between two questions. */
export function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function ask(show: (context: Context) => Promise<string>): Promise<string> {
  const ended = new AbortController();
  const end = () => ended.abort();
  // At the end of input a prompt waits for ever, and Node leaves with nothing more to do.
  process.once('beforeExit', end);
  try {
    const signal = AbortSignal.any([interruption, ended.signal]);
    return await show({ output: process.stderr, signal });
  } catch (cause) {
    const isGivenUp = cause instanceof Error && /^(Exit|Abort)PromptError$/.test(cause.name);
    throw isGivenUp ? cancelled() : cause;
  } finally {
    process.removeListener('beforeExit', end);
  }
}
