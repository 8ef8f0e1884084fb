import { SignetError } from '#contract';
import { type SecretBytes, takeNewPassword } from '../operations/proof.ts';
import { readFirstLine } from './input-file.ts';
import { askSecret, requireTerminal, tell } from './prompts.ts';

/** Where a new master password comes from: a file, or else the terminal. */
export type NewPassword = {
  readonly path: string | undefined;
  readonly option: '--password-file' | '--new-password-file';
  readonly field: 'password' | 'newPassword';
};

const attempts = 3;

/** @throws SignetError `INPUT_INVALID` where there is neither a file nor a terminal */
export function checkNewPasswordOptions({ path, option, field }: NewPassword): void {
  if (path === undefined) requireTerminal(field, `new master password: give it with ${option}`);
}

/**
 * Reads a new master password: once from a file, twice from the terminal, where its strength is shown.
 *
 * @returns the caller's to wipe
 * @throws SignetError `PASSWORD_WEAK`, `INPUT_INVALID`, `CANCELLED`
 */
export async function readNewPassword({ path, option, field }: NewPassword): Promise<SecretBytes> {
  try {
    if (path === undefined) return await askNewPassword();
    const { password } = await takeNewPassword(await readFirstLine({ path, option, field }));
    return password;
  } catch (cause) {
    if (!(cause instanceof SignetError) || cause.field !== 'password') throw cause;
    throw new SignetError(cause.code, cause.message, { field });
  }
}

async function askNewPassword(): Promise<SecretBytes> {
  const { text, password } = await askStrongPassword();
  try {
    const repeated = await askSecret('The same again');
    // As both would be derived from: NFC.
    if (repeated.normalize('NFC') === text.normalize('NFC')) return password;
    const message = 'The two master passwords differ, so nothing was changed.';
    throw new SignetError('INPUT_INVALID', message, { field: 'password' });
  } catch (cause) {
    password.wipe();
    throw cause;
  }
}

async function askStrongPassword() {
  for (let attempt = 1; ; attempt++) {
    const text = await askSecret('New master password');
    try {
      const { password, score, minimumScore, guessesLog10 } = await takeNewPassword(text);
      const guesses = `about 10^${Math.floor(guessesLog10)} guesses`;
      tell(`Strength ${score} of 4 (${guesses}); at least ${minimumScore} is needed.`);
      return { text, password };
    } catch (cause) {
      if (!(cause instanceof SignetError) || attempt === attempts) throw cause;
      tell(cause.message);
    }
  }
}
