import { useEffect } from 'react';
import type { CredentialField } from '#contract';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

const shownMs = 30_000;

type Revealed = {
  readonly field: CredentialField;
  readonly value: string;
  readonly hidesAt: number;
};

/**
 * Shows one of the three values for 30 seconds, and only while the window has the focus.
 *
 * SECURITY: this state is the only place for the value. It is dropped after that time, when the window loses
 * the focus, and with the page.
 */
export function useReveal(id: string) {
  const action = useAction(async (field: CredentialField): Promise<Revealed> => {
    const { value } = await call('entry:reveal', { id, field });
    return { field, value, hidesAt: Date.now() + shownMs };
  });
  const { answer: revealed, error, reset: hide } = action;

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
    hide();
    await action.run(field);
  }

  return { revealed, error, reveal, hide };
}
