import { useRef, useState } from 'react';
import { type Entry, okxCodes } from '#contract';
import { type BridgeError, call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

type SubAccountFailure =
  /** The name is missing or unknown; `gone` if OKX knew it before. */
  | { readonly kind: 'missing' | 'unknown' | 'gone' }
  | { readonly kind: 'failed'; readonly error: BridgeError };

/** Asks OKX for the keys of a sub-account, with the key of an entry. */
export function useSubAccountKeys({ id, subAccounts }: Entry) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState({ name, wasListed: false });
  const isClockCorrected = useRef(false);
  const { run, isBusy, error } = useAction((subAccount: string) =>
    call('sub-account:list-keys', { id, subAccount, correctClock: isClockCorrected.current }),
  );

  async function compare(): Promise<void> {
    setAsked({ name, wasListed: subAccounts.some((listed) => listed.name === name) });
    if (await run(name)) setName('');
  }

  function correctClock(): void {
    isClockCorrected.current = true;
    void compare();
  }

  return {
    name,
    setName,
    asking: isBusy ? asked.name : undefined,
    failure: error && failureOf(error, asked.wasListed),
    compare,
    correctClock,
  };
}

function failureOf(error: BridgeError, wasListed: boolean): SubAccountFailure {
  if (error.okxCode === okxCodes.unknownSubAccount) return { kind: wasListed ? 'gone' : 'unknown' };
  if (error.field === 'subAccount') return { kind: 'missing' };
  return { kind: 'failed', error };
}
