import { useCallback, useEffect, useState } from 'react';
import type { CredentialField } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';

const shownMs = 30_000;

type Revealed = {
  readonly field: CredentialField;
  readonly value: string;
  readonly hidesAt: number;
};

/**
 * Shows one of the three values for 30 seconds, and only while the window is looked at.
 *
 * SECURITY: the value lives in this state and nowhere else, and goes with the time, the window's focus
 * or the page.
 */
export function useReveal(id: string) {
  const [revealed, setRevealed] = useState<Revealed>();
  const [error, setError] = useState<BridgeError>();
  const hide = useCallback(() => setRevealed(undefined), []);

  useEffect(() => {
    if (revealed === undefined) return undefined;
    const timer = setTimeout(hide, revealed.hidesAt - Date.now());
    window.addEventListener('blur', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('blur', hide);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [revealed, hide]);

  async function reveal(field: CredentialField): Promise<void> {
    setError(undefined);
    hide();
    try {
      const { value } = await call('entry:reveal', { id, field });
      setRevealed({ field, value, hidesAt: Date.now() + shownMs });
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  return { revealed, error, reveal, hide };
}
