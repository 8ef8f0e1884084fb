import { type Entry, failure, leakedKeyOf, type Reason, SignetError } from '#contract';
import { calibrate, type KdfParameters, kdfMemoryLimitKiB, probeArgon2id } from '../vault/kdf.ts';
import { assessMasterPassword, masterPasswordMinimumScore } from '../vault/master-password.ts';
import { formatRecoveryCode, parseRecoveryCode } from '../vault/recovery-code.ts';
import type { SecretBytes } from '../vault/secret-bytes.ts';
import type { Vault } from '../vault/vault.ts';
import type { Context } from './context.ts';
import type { DesktopShell } from './desktop-shell.ts';
import type { Proof } from './proof.ts';
import type { Session } from './session.ts';
import type { Shell } from './shell.ts';

/** @returns the state of the vault in use; `isOlderThanLastSeen` if its file is older than one seen on this machine */
export async function vaultStatus(session: Session) {
  return { state: await session.state(), isOlderThanLastSeen: session.isOlderThanLastSeen };
}

/** Estimates how hard a master password is to guess, and says whether Signet accepts it. */
export async function assessPassword(text: string) {
  const { score, warning, suggestions } = await assessMasterPassword(text);
  const isAccepted = score >= masterPasswordMinimumScore;
  return { score, isAccepted, warning, suggestions: [...suggestions] };
}

/**
 * Picks KDF parameters for this machine: at most a quarter of its memory, and never more than 1 GiB.
 *
 * @param targetMs how long one unlock should take, in ms; 1 to 60 000
 * @throws SignetError `INPUT_INVALID`, `ALGORITHM_MISSING`, `MACHINE_UNSUPPORTED`
 */
async function chooseKdf(shell: Shell, targetMs: number): Promise<KdfParameters> {
  await probeArgon2id();
  const { stopwatch } = shell;
  const memoryLimitKiB = kdfMemoryLimitKiB(shell.memoryBytes());
  return calibrate({ targetMs, memoryLimitKiB, stopwatch });
}

/**
 * Creates the vault, and unlocks it.
 *
 * @param plan `password` is the caller's to wipe; `targetMs`: how long one unlock should take, in ms
 * @returns the recovery code as people write it, which is stored nowhere, and the KDF parameters
 * @throws SignetError what `Session.create` throws
 */
export async function createVault(
  { shell, session }: Context,
  { password, targetMs }: { readonly password: SecretBytes; readonly targetMs: number },
): Promise<{ readonly recoveryCode: string; readonly kdf: KdfParameters }> {
  const kdf = await chooseKdf(shell, targetMs);
  shell.signal?.throwIfAborted();
  return { recoveryCode: written(await session.create(password, kdf)), kdf };
}

/**
 * Changes the master password.
 *
 * @param change `password` is the caller's to wipe; `targetMs` also tunes the key derivation again
 * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`, and what a save throws
 */
export async function changePassword(
  { shell, session }: Context,
  proof: Proof,
  {
    password,
    targetMs,
  }: { readonly password: SecretBytes; readonly targetMs?: number | undefined },
): Promise<void> {
  const kdf = targetMs === undefined ? undefined : await chooseKdf(shell, targetMs);
  shell.signal?.throwIfAborted();
  await session.vault.changePassword(proof, password, kdf);
  session.rememberRevision();
}

/**
 * Replaces the recovery code; the old one no longer opens the vault.
 *
 * @returns the new code as people write it, which is stored nowhere
 * @throws SignetError `PASSWORD_WRONG`, `RECOVERY_CODE_WRONG`, and what a save throws
 */
export async function replaceRecoveryCode(
  { shell, session }: Context,
  proof: Proof,
): Promise<string> {
  shell.signal?.throwIfAborted();
  const code = await session.vault.replaceRecoveryCode(proof);
  session.rememberRevision();
  return written(code);
}

/**
 * Saves a recovery code in a file, in a place that the owner chooses.
 *
 * @param typed the code as people write it
 * @returns `true` if the file was saved
 * @throws SignetError `RECOVERY_CODE_MISTYPED`, `FILE_UNUSABLE`
 */
export async function saveRecoveryKit(
  { shell }: Context<DesktopShell>,
  typed: string,
): Promise<boolean> {
  const recoveryCode = written(parseRecoveryCode(typed));
  return shell.saveFile({ kind: 'recovery-kit', recoveryCode });
}

function written(code: SecretBytes): string {
  try {
    return formatRecoveryCode(code);
  } finally {
    code.wipe();
  }
}

/** The number of entries and sets of credentials that {@link verifyVault} opened. */
export type Verified = {
  readonly entries: number;
  readonly credentials: number;
  readonly revision: number;
};

/**
 * Opens everything in the vault, the credentials of each key included, and checks them as a signature would.
 *
 * @throws SignetError `VAULT_DAMAGED` with a sentence for each key that cannot be used
 */
export function verifyVault({ vault }: Session): Verified {
  const { entries, header } = vault;
  const reasons = entries.flatMap((entry) => faultsOf(entry, vault));
  if (reasons.length > 0)
    throw failure('VAULT_DAMAGED', [...reasons, { name: 'credentialsAgain' }]);
  const others = entries.filter(({ rotation }) => rotation?.other);
  const { revision } = header;
  return { entries: entries.length, credentials: entries.length + others.length, revision };
}

function faultsOf(entry: Entry, vault: Vault): readonly Reason[] {
  const { id, label, rotation, compromises } = entry;
  const faults: Reason[] = [];
  for (const which of rotation?.other ? (['own', 'other'] as const) : (['own'] as const)) {
    try {
      vault.withCredentials(id, () => true, which);
    } catch (cause) {
      if (!(cause instanceof SignetError)) throw cause;
      const why = cause.reasons?.filter(({ name }) => name !== 'credentialsAgain') ?? [];
      faults.push({ name: `${which}KeyUnusable`, values: { label } }, ...why);
    }
  }
  const isForeign = compromises.some((each) => {
    const ending = leakedKeyOf(entry, each)?.apiKeyEnding;
    return ending !== undefined && ending !== each.apiKeyEnding;
  });
  return isForeign ? [...faults, { name: 'leakForeign', values: { label } }] : faults;
}
