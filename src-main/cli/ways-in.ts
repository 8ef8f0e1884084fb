import type { SignetError } from '#contract';
import { changePassword as change, replaceRecoveryCode as replace } from '../operations/vault.ts';
import { CommandError } from './command-error.ts';
import { describeKdf, kdfText, parseCalibrateMs } from './key-derivation.ts';
import { checkNewPasswordOptions, type NewPassword, readNewPassword } from './new-password.ts';
import { given } from './option-value.ts';
import type { PasswordOptions, RecoveryOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { checkProofOptions } from './proof.ts';
import { checkRecoveryFile, RecoveryFile } from './recovery-file.ts';
import { type RecoveryPlace, recoveryCodeText } from './recovery-text.ts';
import { withSession } from './with-session.ts';

/** Gives the vault another master password, and with `--calibrate-ms` other KDF parameters. */
export async function changePassword(options: PasswordOptions): Promise<Outcome> {
  const targetMs = given(options.calibrateMs, parseCalibrateMs);
  const from = {
    path: options.newPasswordFile,
    option: '--new-password-file',
    field: 'newPassword',
  } as const satisfies NewPassword;
  checkProofOptions(options);
  checkNewPasswordOptions(from);
  return withSession(options, async (context, proof) => {
    const password = await readNewPassword(from, options.words);
    try {
      await change(context, proof, { password, targetMs });
    } finally {
      password.wipe();
    }
    const { t } = options.words;
    const { vaultId, revision, slots } = context.session.vault.header;
    return {
      json: { vaultId, revision, kdf: describeKdf(slots[0].kdf) },
      text: t('commandResults:passwordChanged', { kdf: kdfText(slots[0].kdf, options.words) }),
    };
  });
}

/** Replaces the recovery code; the old one opens nothing any more. */
export async function replaceRecoveryCode(options: RecoveryOptions): Promise<Outcome> {
  checkProofOptions(options);
  await checkRecoveryFile(options.recoveryFile, options.vault);
  return withSession(options, async (context, proof) => {
    const newCode = () => replace(context, proof);
    const { place, failure } = await replaceAndKeep(newCode, options.recoveryFile);
    const { vaultId, revision } = context.session.vault.header;
    const { words } = options;
    return {
      json: { vaultId, revision, ...place },
      text: `${words.t('commandResults:recovery.replaced')}\n${recoveryCodeText(place, words)}`,
      isShownOnce: 'recoveryCode' in place,
      ...(failure && { failure }),
    };
  });
}

async function replaceAndKeep(
  newCode: () => Promise<string>,
  path: string | undefined,
): Promise<{ readonly place: RecoveryPlace; readonly failure?: SignetError }> {
  const reserved = path === undefined ? undefined : await RecoveryFile.reserve(path);
  const code = await newCode().catch(async (cause) => {
    await reserved?.discard();
    throw cause;
  });
  if (reserved === undefined) return { place: { recoveryCode: code } };
  try {
    await reserved.fill(code);
    return { place: { recoveryFile: reserved.path } };
  } catch (cause) {
    // The old code is already invalid, so the new one is printed instead of lost.
    await reserved.discard();
    const failure = new CommandError(
      'FILE_UNUSABLE',
      ({ t }) => t('commandErrors:recovery.printed'),
      { field: 'recoveryFile', cause },
    );
    return { place: { recoveryCode: code }, failure };
  }
}
