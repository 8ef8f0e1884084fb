import { useState } from 'react';
import { call } from '../data/bridge.ts';
import { useProcedure } from '../data/use-procedure.ts';

/** A new vault is unlocked before the user has saved the recovery code, which must be shown first. */
type Founding = { readonly recoveryCode: string | null };

/** Gets the state of the session from main, and the ways to open the vault. */
export function useSession() {
  const status = useProcedure('vault:status', {}, 'session:changed');
  const [founding, setFounding] = useState<Founding>();
  const [isRecovered, setRecovered] = useState(false);

  async function create(password: string): Promise<void> {
    setFounding({ recoveryCode: null });
    try {
      setFounding(await call('vault:create', { password }));
    } catch (caught) {
      setFounding(undefined);
      throw caught;
    }
    await status.reload();
  }

  async function unlock(password: string): Promise<void> {
    await call('vault:unlock', { password });
    setRecovered(false);
    await status.reload();
  }

  async function unlockWithRecovery(recoveryCode: string): Promise<void> {
    await call('vault:unlock-with-recovery', { recoveryCode });
    setRecovered(true);
    await status.reload();
  }

  const forgetCode = () => setFounding(undefined);
  const settle = () => setRecovered(false);
  // A lock drops the code. Settings can make another.
  if (status.value?.state === 'locked' && founding) forgetCode();
  return { status, founding, isRecovered, create, unlock, unlockWithRecovery, forgetCode, settle };
}
