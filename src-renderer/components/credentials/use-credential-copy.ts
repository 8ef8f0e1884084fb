import { useEffect } from 'react';
import type { CredentialField } from '#contract';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';
import { useClearing } from '../use-clearing.ts';

type Copied = { readonly field: CredentialField; readonly clearsAt: number };

/** Has main copy one of the three values to the clipboard. The value itself never reaches the page. */
export function useCredentialCopy(id: string) {
  const action = useAction(async (field: CredentialField): Promise<Copied> => {
    const { clearsAfterSeconds } = await call('entry:copy', { id, field });
    return { field, clearsAt: Date.now() + clearsAfterSeconds * 1000 };
  });
  const { answer: last, error, reset } = action;
  const clearsIn = useClearing(last?.clearsAt);
  const isGone = last !== undefined && clearsIn === undefined;

  useEffect(() => {
    if (isGone) reset();
  }, [isGone, reset]);

  async function copy(field: CredentialField): Promise<void> {
    reset();
    await action.run(field);
  }

  const copied =
    last !== undefined && clearsIn !== undefined ? { field: last.field, clearsIn } : undefined;
  return { copied, error, copy };
}
