import { useEffect, useState } from 'react';
import type { CredentialField } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';

type Copied = { readonly field: CredentialField; readonly clearsAt: number };

/** Has main put one of the three values on the clipboard; the value itself never comes here. */
export function useCredentialCopy(id: string) {
  const [copied, setCopied] = useState<Copied>();
  const [error, setError] = useState<BridgeError>();

  useEffect(() => {
    if (copied === undefined) return undefined;
    const timer = setTimeout(() => setCopied(undefined), copied.clearsAt - Date.now());
    return () => clearTimeout(timer);
  }, [copied]);

  async function copy(field: CredentialField): Promise<void> {
    setError(undefined);
    setCopied(undefined);
    try {
      const { clearsAfterSeconds } = await call('entry:copy', { id, field });
      setCopied({ field, clearsAt: Date.now() + clearsAfterSeconds * 1000 });
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  return { copied, error, copy };
}
