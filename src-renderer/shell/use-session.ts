import { useState } from 'react';
import { call } from '../data/bridge.ts';
import { useProcedure } from '../data/use-procedure.ts';

/** While a vault is being created, the session changes before its owner has kept the recovery code. */
type Founding = { readonly recoveryCode: string | null };

/** What main says of the vault, and the ways to open it. */
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
  // A lock forgets the code; Settings can make another.
  if (status.value?.state === 'locked' && founding) forgetCode();
  return { status, founding, isRecovered, create, unlock, unlockWithRecovery, forgetCode, settle };
}
