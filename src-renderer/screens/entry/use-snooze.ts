import { useState } from 'react';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';

/** Leaves one key in peace until an instant, or with `null` no longer. */
export function useSnooze(entryId: string) {
  const [error, setError] = useState<BridgeError>();

  /** @returns whether it was done */
  async function snooze(until: Date | null): Promise<boolean> {
    setError(undefined);
    try {
      await call('reminder:snooze', { id: entryId, until: until?.toISOString() ?? null });
      return true;
    } catch (caught) {
      setError(asBridgeError(caught));
      return false;
    }
  }

  return { snooze, error };
}
