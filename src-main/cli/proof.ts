import { recoveryCodeSymbols, recoverySymbols } from '#contract';
import { type Proof, proofOf } from '../operations/proof.ts';
import { readFirstLine, readText } from './input-file.ts';
import { together } from './option-value.ts';
import type { CommonOptions } from './options.ts';
import { askSecret, requireTerminal } from './prompts.ts';

/**
 * Checks before anything else whether a vault can be unlocked at all with what was given.
 *
 * @returns whether the master password will be asked for
 * @throws SignetError `INPUT_INVALID` for both ways at once, or for none without a terminal
 */
export function checkProofOptions(options: CommonOptions): boolean {
  const { passwordFile, recoveryCodeFile } = options;
  if (passwordFile !== undefined && recoveryCodeFile !== undefined) {
    throw together('--password-file', ['--recovery-code-file'], 'passwordFile');
  }
  if (passwordFile !== undefined || recoveryCodeFile !== undefined) return false;
  requireTerminal('password', ({ t }) =>
    t('commandErrors:noTerminal.password', { option: '--password-file' }),
  );
  return true;
}

/** Reads the master password or the recovery code; the caller wipes it with `wipeProof`. */
export async function readProof(options: CommonOptions): Promise<Proof> {
  const { passwordFile, recoveryCodeFile } = options;
  if (recoveryCodeFile !== undefined) {
    return proofOf({ kind: 'recovery', recoveryCode: await readRecoveryCode(recoveryCodeFile) });
  }
  const text =
    passwordFile === undefined
      ? await askSecret('masterPassword', options.words)
      : await readFirstLine({ path: passwordFile, option: '--password-file', field: 'password' });
  return proofOf({ kind: 'password', password: text });
}

/** Reads the code from the first line, or from the whole file if the code spans several lines. */
async function readRecoveryCode(path: string): Promise<string> {
  const text = await readText({ path, option: '--recovery-code-file', field: 'recoveryCode' });
  const [firstLine = ''] = text.split('\n', 1);
  return recoverySymbols(firstLine).length === recoveryCodeSymbols ? firstLine : text;
}
