import { useEffect, useState } from 'react';
import type { CredentialField } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { useClearing } from '../use-clearing.ts';

type Copied = { readonly field: CredentialField; readonly clearsAt: number };

/** Has main put one of the three values on the clipboard; the value itself never comes here. */
export function useCredentialCopy(id: string) {
  const [last, setLast] = useState<Copied>();
  const [error, setError] = useState<BridgeError>();
  const clearsIn = useClearing(last?.clearsAt);
  const isGone = last !== undefined && clearsIn === undefined;

  useEffect(() => {
    if (isGone) setLast(undefined);
  }, [isGone]);

  async function copy(field: CredentialField): Promise<void> {
    setError(undefined);
    setLast(undefined);
    try {
      const { clearsAfterSeconds } = await call('entry:copy', { id, field });
      setLast({ field, clearsAt: Date.now() + clearsAfterSeconds * 1000 });
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  const copied =
    last !== undefined && clearsIn !== undefined ? { field: last.field, clearsIn } : undefined;
  return { copied, error, copy };
}
