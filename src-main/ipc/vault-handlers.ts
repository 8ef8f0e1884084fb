import type { Context } from '../operations/context.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import { withNewPassword, withProof } from '../operations/proof.ts';
import {
  assessPassword,
  changePassword,
  createVault,
  replaceRecoveryCode,
  saveRecoveryKit,
  vaultStatus,
} from '../operations/vault.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about the vault as a whole. */
export function vaultHandlers(context: Context<DesktopShell>): HandlersOf<'vault'> {
  const { session, shell } = context;
  return {
    'vault:status': () => vaultStatus(session),
    'vault:assess-password': ({ password }) => assessPassword(password),
    'vault:create': async ({ password: typed }) => {
      const { recoveryCode } = await withNewPassword(typed, (password) =>
        createVault(context, { password, targetMs: shell.kdfTargetMs }),
      );
      return { recoveryCode };
    },
    'vault:unlock': async ({ password }) => {
      await withProof({ kind: 'password', password }, (proof) => session.unlock(proof));
      return {};
    },
    'vault:unlock-with-recovery': async ({ recoveryCode }) => {
      await withProof({ kind: 'recovery', recoveryCode }, (proof) => session.unlock(proof));
      return {};
    },
    'vault:lock': () => {
      session.lock();
      return {};
    },
    'vault:change-password': async ({ proof: typed, password: typedPassword }) => {
      await withNewPassword(typedPassword, (password) =>
        withProof(typed, (proof) => changePassword(context, proof, { password })),
      );
      return {};
    },
    'vault:replace-recovery-code': async ({ proof: typed }) => ({
      recoveryCode: await withProof(typed, (proof) => replaceRecoveryCode(context, proof)),
    }),
    'vault:save-recovery-kit': async ({ recoveryCode }) => ({
      isSaved: await saveRecoveryKit(context, recoveryCode),
    }),
  };
}
