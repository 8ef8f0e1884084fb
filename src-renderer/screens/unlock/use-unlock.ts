import { type FormEvent, useRef, useState } from 'react';
import type { ErrorCode } from '#contract';
import type { BridgeError } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

type Fault = 'empty' | ErrorCode;

type UseUnlockOptions = {
  readonly unlock: (secret: string) => Promise<void>;
  /** These refusals are shown at the field. */
  readonly fieldErrors: readonly ErrorCode[];
};

/** Opens the vault with the secret in one field, and empties the field. */
export function useUnlock({ unlock, fieldErrors }: UseUnlockOptions) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<Fault>();
  const { run, reset, isBusy, error } = useAction(async (secret: string) => {
    await unlock(secret);
    if (fieldRef.current) fieldRef.current.value = '';
  }, explain);

  function refuse(found: Fault): void {
    setFault(found);
    fieldRef.current?.focus();
    fieldRef.current?.select();
  }

  function explain({ code }: BridgeError): boolean {
    if (!fieldErrors.includes(code)) return false;
    refuse(code);
    return true;
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isBusy) return;
    const secret = fieldRef.current?.value ?? '';
    reset();
    setFault(undefined);
    if (secret.trim() === '') refuse('empty');
    else void run(secret);
  }

  return { fieldRef, isWorking: isBusy, fault, error, submit, changed: () => setFault(undefined) };
}
