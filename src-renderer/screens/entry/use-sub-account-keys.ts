import { useRef, useState } from 'react';
import type { Entry } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';

/** OKX docs, "Error Code", "Sub-account Class": the sub-account does not exist. */
const noSubAccount = '59510';

type SubAccountFailure =
  /** The name is wrong; `gone` where OKX knew it before. */
  | { readonly kind: 'missing' | 'unknown' | 'gone' }
  | { readonly kind: 'failed'; readonly error: BridgeError };

/** Asks OKX for the keys of a sub-account, with the key of an entry. */
export function useSubAccountKeys({ id, subAccounts }: Entry) {
  const [name, setName] = useState('');
  const [asking, setAsking] = useState<string>();
  const [trouble, setTrouble] = useState<SubAccountFailure>();
  const isClockCorrected = useRef(false);

  async function compare(): Promise<void> {
    setAsking(name);
    setTrouble(undefined);
    const wasListed = subAccounts.some((listed) => listed.name === name);
    try {
      const correctClock = isClockCorrected.current;
      await call('sub-account:list-keys', { id, subAccount: name, correctClock });
      setName('');
    } catch (caught) {
      setTrouble(troubleOf(asBridgeError(caught), wasListed));
    }
    setAsking(undefined);
  }

  function correctClock(): void {
    isClockCorrected.current = true;
    void compare();
  }

  return { name, setName, asking, trouble, compare, correctClock };
}

function troubleOf(error: BridgeError, wasListed: boolean): SubAccountFailure {
  if (error.okxCode === noSubAccount) return { kind: wasListed ? 'gone' : 'unknown' };
  if (error.field === 'subAccount') return { kind: 'missing' };
  return { kind: 'failed', error };
}
