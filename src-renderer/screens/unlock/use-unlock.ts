import { type FormEvent, useRef, useState } from 'react';
import type { ErrorCode } from '#contract';
import { asBridgeError, type BridgeError } from '../../data/bridge.ts';

type Fault = 'empty' | ErrorCode;

type UseUnlockOptions = {
  readonly unlock: (secret: string) => Promise<void>;
  /** The refusals that the field itself explains. */
  readonly fieldErrors: readonly ErrorCode[];
};

/** One field that opens the vault: submitting it, its faults, and its clearing. */
export function useUnlock({ unlock, fieldErrors }: UseUnlockOptions) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const [isWorking, setWorking] = useState(false);
  const [fault, setFault] = useState<Fault>();
  const [error, setError] = useState<BridgeError>();

  function refuse(found: Fault): void {
    setFault(found);
    fieldRef.current?.focus();
    fieldRef.current?.select();
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (isWorking) return;
    const secret = fieldRef.current?.value ?? '';
    setError(undefined);
    if (secret.trim() === '') return refuse('empty');
    setFault(undefined);
    setWorking(true);
    try {
      await unlock(secret);
      if (fieldRef.current) fieldRef.current.value = '';
    } catch (caught) {
      const refusal = asBridgeError(caught);
      if (fieldErrors.includes(refusal.code)) refuse(refusal.code);
      else setError(refusal);
    } finally {
      setWorking(false);
    }
  }

  return { fieldRef, isWorking, fault, error, submit, changed: () => setFault(undefined) };
}
