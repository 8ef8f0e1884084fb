import { SignetError } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { type SecretBytes, takeNewPassword } from '../operations/proof.ts';
import { CommandError, invalid } from './command-error.ts';
import { errorText } from './error-text.ts';
import { readFirstLine } from './input-file.ts';
import { askSecret, requireTerminal, tell } from './prompts.ts';

/** The source of a new master password: a file, or else the terminal. */
export type NewPassword = {
  readonly path: string | undefined;
  readonly option: '--password-file' | '--new-password-file';
  readonly field: 'password' | 'newPassword';
};

const attempts = 3;
/** zxcvbn's scores go from 0 to 4. */
const bestScore = 4;

/** @throws SignetError `INPUT_INVALID` where there is neither a file nor a terminal */
export function checkNewPasswordOptions({ path, option, field }: NewPassword): void {
  if (path !== undefined) return;
  requireTerminal(field, ({ t }) => t('commandErrors:noTerminal.newPassword', { option }));
}

/**
 * Reads a new master password: once from a file, twice from the terminal, where its strength is shown.
 *
 * @returns the caller's to wipe
 * @throws SignetError `PASSWORD_WEAK`, `INPUT_INVALID`, `CANCELLED`
 */
export async function readNewPassword(
  { path, option, field }: NewPassword,
  words: CommandLineTranslator,
): Promise<SecretBytes> {
  try {
    if (path === undefined) return await askNewPassword(words);
    const { password } = await takeNewPassword(await readFirstLine({ path, option, field }));
    return password;
  } catch (cause) {
    if (!(cause instanceof SignetError) || cause.field !== 'password') throw cause;
    throw new CommandError(cause.code, (language) => errorText(cause, language), { field });
  }
}

async function askNewPassword(words: CommandLineTranslator): Promise<SecretBytes> {
  const { text, password } = await askStrongPassword(words);
  try {
    const repeated = await askSecret('again', words);
    // Both are compared in NFC, from which keys are derived.
    if (repeated.normalize('NFC') === text.normalize('NFC')) return password;
    throw invalid('password', ({ t }) => t('commandErrors:passwordsDiffer'));
  } catch (cause) {
    password.wipe();
    throw cause;
  }
}

async function askStrongPassword(words: CommandLineTranslator) {
  for (let attempt = 1; ; attempt++) {
    const text = await askSecret('newMasterPassword', words);
    try {
      const { password, score, minimumScore, guessesLog10 } = await takeNewPassword(text);
      const count = `10^${Math.floor(guessesLog10)}`;
      const guesses = words.t('commandResults:ask.guesses', { count });
      const values = { score, best: bestScore, guesses, minimum: minimumScore };
      tell(words.t('commandResults:ask.strength', values));
      return { text, password };
    } catch (cause) {
      if (!(cause instanceof SignetError) || attempt === attempts) throw cause;
      tell(errorText(cause, words));
    }
  }
}
