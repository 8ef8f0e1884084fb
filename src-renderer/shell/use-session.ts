import { useState } from 'react';
import { call } from '../data/bridge.ts';
import { askAhead } from '../data/query-client.ts';
import { useProcedure } from '../data/use-procedure.ts';

/** A new vault is unlocked before the user has saved the recovery code, which must be shown first. */
type PendingCreation = { readonly recoveryCode: string | null };

/** Gets the state of the session from main, and the ways to open the vault. */
export function useSession() {
  const status = useProcedure('vault:status', {}, 'session:changed');
  const [pendingCreation, setPendingCreation] = useState<PendingCreation>();
  const [isRecovered, setRecovered] = useState(false);

  async function create(password: string): Promise<void> {
    setPendingCreation({ recoveryCode: null });
    try {
      setPendingCreation(await call('vault:create', { password }));
    } catch (caught) {
      setPendingCreation(undefined);
      throw caught;
    }
    await status.reload();
  }

  async function unlock(password: string): Promise<void> {
    await call('vault:unlock', { password });
    setRecovered(false);
    await admit();
  }

  async function unlockWithRecovery(recoveryCode: string): Promise<void> {
    await call('vault:unlock-with-recovery', { recoveryCode });
    setRecovered(true);
    await admit();
  }

  /** Main collects the entries while the page draws the frame around them. */
  async function admit(): Promise<void> {
    const reloaded = status.reload();
    // The shorter answer first: the page reads it while main collects the longer one.
    askAhead('reminder:list', {}, 'reminders:changed');
    askAhead('entry:list', {}, 'entries:changed');
    await reloaded;
  }

  const forgetCode = () => setPendingCreation(undefined);
  const dismissRecovery = () => setRecovered(false);
  // A lock drops the code. Settings can make another.
  if (status.value?.state === 'locked' && pendingCreation) forgetCode();
  return {
    status,
    pendingCreation,
    isRecovered,
    create,
    unlock,
    unlockWithRecovery,
    forgetCode,
    dismissRecovery,
  };
}
