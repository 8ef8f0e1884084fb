import {
  masterPasswordBytes,
  masterPasswordBytesAsTyped,
  masterPasswordMinimumScore,
  requireStrongMasterPassword,
} from '../vault/master-password.ts';
import type { Proof } from '../vault/proof.ts';
import { parseRecoveryCode } from '../vault/recovery-code.ts';
import type { SecretBytes } from '../vault/secret-bytes.ts';

export type { Proof, SecretBytes };

/**
 * The text that a person types to open a vault. Texts cannot be wiped, so turn them into a {@link Proof} at
 * once.
 */
export type TypedProof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery'; readonly recoveryCode: string };

/**
 * Takes a typed master password or recovery code into bytes.
 *
 * @returns the proof; the caller wipes it with {@link wipeProof}
 * @throws SignetError `INPUT_INVALID`, `RECOVERY_CODE_MISTYPED`
 */
export function proofOf(typed: TypedProof): Proof {
  if (typed.kind === 'password') {
    return {
      kind: 'password',
      password: masterPasswordBytes(typed.password),
      asTyped: masterPasswordBytesAsTyped(typed.password),
    };
  }
  return { kind: 'recovery', recoveryCode: parseRecoveryCode(typed.recoveryCode) };
}

export function wipeProof(proof: Proof): void {
  if (proof.kind === 'recovery') {
    proof.recoveryCode.wipe();
    return;
  }
  proof.password.wipe();
  proof.asTyped?.wipe();
}

/** Lends a typed proof as bytes for the length of the call, and wipes them. */
export async function withProof<Result>(
  typed: TypedProof,
  use: (proof: Proof) => Promise<Result>,
): Promise<Result> {
  const proof = proofOf(typed);
  try {
    return await use(proof);
  } finally {
    wipeProof(proof);
  }
}

/** A new master password that is strong enough, and how hard it is to guess. */
export type NewPassword = {
  /** The caller wipes it. */
  readonly password: SecretBytes;
  /** 0 to 4, as zxcvbn counts, and the least that Signet accepts. */
  readonly score: number;
  readonly minimumScore: number;
  /** Order of magnitude of the guesses needed. */
  readonly guessesLog10: number;
};

/** @throws SignetError `PASSWORD_WEAK`, `INPUT_INVALID` */
export async function takeNewPassword(typed: string): Promise<NewPassword> {
  const { score, guessesLog10 } = await requireStrongMasterPassword(typed);
  const password = masterPasswordBytes(typed);
  return { password, score, minimumScore: masterPasswordMinimumScore, guessesLog10 };
}

/**
 * Lends a new master password as bytes for the length of the call, and wipes them.
 *
 * @throws SignetError what {@link takeNewPassword} and `use` throw
 */
export async function withNewPassword<Result>(
  typed: string,
  use: (password: SecretBytes) => Promise<Result>,
): Promise<Result> {
  const { password } = await takeNewPassword(typed);
  try {
    return await use(password);
  } finally {
    password.wipe();
  }
}
