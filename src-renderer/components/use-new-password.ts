import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { asBridgeError, type BridgeError, call } from '../data/bridge.ts';
import type { Strength } from './strength-meter.tsx';

/** Asks main only after typing has paused, because an answer takes main some 10 ms. */
const restMs = 200;

export type PasswordFault = 'empty' | 'weak' | 'long';
type ConfirmationFault = 'different';

type Faults = {
  readonly password?: PasswordFault;
  readonly confirmation?: ConfirmationFault;
};

/** Reads and judges the two fields of a new master password. */
export function useNewPassword() {
  const passwordRef = useRef<HTMLInputElement>(null);
  const confirmationRef = useRef<HTMLInputElement>(null);
  const [strength, setStrength] = useState<Strength>();
  const [faults, setFaults] = useState<Faults>({});

  const assessSoon = useDebouncedCallback(async () => {
    const password = passwordRef.current?.value ?? '';
    const assessed = await assess(password);
    if (passwordRef.current?.value === password) setStrength(strengthOf(assessed));
  }, restMs);

  function changed(): void {
    setFaults({});
    assessSoon();
  }

  /** @returns the password; `undefined` if it has a fault, which is then shown and focused */
  async function read(): Promise<string | undefined> {
    const password = passwordRef.current?.value ?? '';
    const assessed = await assess(password);
    setStrength(strengthOf(assessed));
    const fault = typeof assessed === 'string' ? assessed : weakness(assessed);
    if (fault) return refuse({ password: fault });
    if (confirmationRef.current?.value !== password) return refuse({ confirmation: 'different' });
    return password;
  }

  function refuse(found: Faults): undefined {
    setFaults(found);
    (found.password ? passwordRef : confirmationRef).current?.focus();
  }

  /** Shows a refusal that is about the password at its field. @returns whether it was */
  function explain({ code }: BridgeError): boolean {
    if (code !== 'PASSWORD_WEAK') return false;
    refuse({ password: 'weak' });
    return true;
  }

  function clear(): void {
    for (const { current } of [passwordRef, confirmationRef]) if (current) current.value = '';
    setStrength(undefined);
  }

  return { passwordRef, confirmationRef, strength, faults, changed, read, explain, clear };
}

async function assess(password: string): Promise<Strength | PasswordFault> {
  if (password === '') return 'empty';
  try {
    return await call('vault:assess-password', { password });
  } catch (caught) {
    if (asBridgeError(caught).code === 'INPUT_INVALID') return 'long';
    throw caught;
  }
}

function strengthOf(assessed: Strength | PasswordFault): Strength | undefined {
  return typeof assessed === 'string' ? undefined : assessed;
}

function weakness(strength: Strength): PasswordFault | undefined {
  return strength.isAccepted ? undefined : 'weak';
}
