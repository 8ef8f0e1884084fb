import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import { asBridgeError, call } from '../data/bridge.ts';
import type { Strength } from './strength-meter.tsx';

/** Main is asked once the typing rests: an answer costs it some 10 ms. */
const restMs = 200;

export type PasswordFault = 'empty' | 'weak' | 'long';
type ConfirmationFault = 'different';

type Faults = {
  readonly password?: PasswordFault;
  readonly confirmation?: ConfirmationFault;
};

/** The two fields of a new master password: their strength, their faults, and reading them once. */
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

  /** @returns the password, or nothing where a fault was found, which is then shown and focused */
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

  function clear(): void {
    for (const { current } of [passwordRef, confirmationRef]) if (current) current.value = '';
    setStrength(undefined);
  }

  return { passwordRef, confirmationRef, strength, faults, changed, read, refuse, clear };
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
