import { useRef, useState } from 'react';
import type { ErrorCode, RequestOf } from '#contract';
import type { BridgeError } from '../../data/bridge.ts';

export type Proof = RequestOf<'vault:replace-recovery-code'>['proof'];
export type ProofKind = Proof['kind'];

const fieldErrors: readonly ErrorCode[] = [
  'PASSWORD_WRONG',
  'RECOVERY_CODE_MISTYPED',
  'RECOVERY_CODE_WRONG',
];

/** Asks for the master password or the recovery code again, before either of them is changed. */
export function useProof(first: ProofKind) {
  const fieldRef = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState(first);
  const [fault, setFault] = useState<'empty' | ErrorCode>();

  function choose(next: ProofKind): void {
    setKind(next);
    setFault(undefined);
  }

  function read(): Proof | undefined {
    const secret = fieldRef.current?.value ?? '';
    if (secret.trim() === '') {
      setFault('empty');
      fieldRef.current?.focus();
      return undefined;
    }
    return kind === 'password'
      ? { kind, password: secret }
      : { kind: 'recovery', recoveryCode: secret };
  }

  /** Shows a refusal of the proof at its field. @returns `true` if it was one */
  function explain(error: BridgeError): boolean {
    if (!fieldErrors.includes(error.code)) return false;
    setFault(error.code);
    fieldRef.current?.focus();
    fieldRef.current?.select();
    return true;
  }

  return { fieldRef, kind, choose, fault, read, explain, changed: () => setFault(undefined) };
}
