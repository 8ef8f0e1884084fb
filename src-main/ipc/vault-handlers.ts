import type { DesktopShell } from '../operations/desktop-shell.ts';
import type { Session } from '../operations/session.ts';
import { calibrate } from '../vault/kdf.ts';
import {
  assessMasterPassword,
  masterPasswordBytes,
  masterPasswordMinimumScore,
  requireStrongMasterPassword,
} from '../vault/master-password.ts';
import type { Proof } from '../vault/proof.ts';
import { formatRecoveryCode, parseRecoveryCode } from '../vault/recovery-code.ts';
import type { SecretBytes } from '../vault/secret-bytes.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about the vault as a whole. */
export function vaultHandlers(shell: DesktopShell, session: Session): HandlersOf<'vault'> {
  return {
    'vault:status': async () => ({
      state: await session.state(),
      isOlderThanLastSeen: session.isOlderThanLastSeen,
    }),

    'vault:assess-password': async ({ password }) => {
      const { score, warning, suggestions } = await assessMasterPassword(password);
      const isAccepted = score >= masterPasswordMinimumScore;
      return { score, isAccepted, warning, suggestions: [...suggestions] };
    },

    'vault:create': async ({ password }) => {
      await requireStrongMasterPassword(password);
      const kdf = await calibrate({
        targetMs: shell.kdfTargetMs,
        memoryLimitKiB: shell.kdfMemoryLimitKiB,
        stopwatch: shell.stopwatch,
      });
      const recoveryCode = await withSecret(masterPasswordBytes(password), (bytes) =>
        session.create(bytes, kdf),
      );
      return withSecret(recoveryCode, (code) => ({ recoveryCode: formatRecoveryCode(code) }));
    },

    'vault:unlock': async ({ password }) => {
      await withSecret(masterPasswordBytes(password), (bytes) =>
        session.unlock({ kind: 'password', password: bytes }),
      );
      return {};
    },

    'vault:unlock-with-recovery': async ({ recoveryCode }) => {
      await withSecret(parseRecoveryCode(recoveryCode), (code) =>
        session.unlock({ kind: 'recovery', recoveryCode: code }),
      );
      return {};
    },

    'vault:lock': () => {
      session.lock();
      return {};
    },

    'vault:change-password': async ({ proof, password }) => {
      await requireStrongMasterPassword(password);
      await withProof(proof, (proven) =>
        withSecret(masterPasswordBytes(password), (bytes) =>
          session.vault.changePassword(proven, bytes),
        ),
      );
      session.rememberRevision();
      return {};
    },

    'vault:replace-recovery-code': async ({ proof }) => {
      const recoveryCode = await withProof(proof, (proven) =>
        session.vault.replaceRecoveryCode(proven),
      );
      session.rememberRevision();
      return withSecret(recoveryCode, (code) => ({ recoveryCode: formatRecoveryCode(code) }));
    },

    'vault:save-recovery-kit': async ({ recoveryCode }) => {
      // Written as Signet writes it, and only if it is a code at all.
      const code = await withSecret(parseRecoveryCode(recoveryCode), formatRecoveryCode);
      return { isSaved: await shell.saveFile({ kind: 'recovery-kit', recoveryCode: code }) };
    },
  };
}

async function withSecret<Result>(
  secret: SecretBytes,
  use: (secret: SecretBytes) => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await use(secret);
  } finally {
    secret.wipe();
  }
}

type TypedProof =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery'; readonly recoveryCode: string };

function withProof<Result>(
  proof: TypedProof,
  use: (proof: Proof) => Promise<Result>,
): Promise<Result> {
  if (proof.kind === 'password') {
    return withSecret(masterPasswordBytes(proof.password), (password) =>
      use({ kind: 'password', password }),
    );
  }
  return withSecret(parseRecoveryCode(proof.recoveryCode), (recoveryCode) =>
    use({ kind: 'recovery', recoveryCode }),
  );
}
