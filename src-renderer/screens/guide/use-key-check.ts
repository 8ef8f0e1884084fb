import { useEffect, useRef, useState } from 'react';
import type { CheckVerdict, CredentialsDraft, Entry, Environment, Site } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';

/** Where a key is tried. */
export type Venue = { readonly site: Site; readonly environment: Environment };

type Outcome = {
  readonly verdict?: CheckVerdict;
  readonly error?: BridgeError;
  readonly isBusy: boolean;
};

const nothing: Outcome = { isBusy: false };

/** What a check needs of the draft. */
type Drafted = {
  /** Main checks what it has saved. @returns whether it has all of it */
  readonly save: () => Promise<boolean>;
  /** Once the entry is made there is no draft. */
  readonly forget: () => Promise<void>;
};

/**
 * The credentials while they are not saved, what OKX says of them, and the entry made of them.
 *
 * SECURITY: they are in this one reference and never in React's state; they go when their steps are left.
 */
export function useKeyCheck({ save, forget }: Drafted) {
  const held = useRef<CredentialsDraft>(undefined);
  const [outcome, setOutcome] = useState(nothing);
  const isClockCorrected = useRef(false);
  const [made, setMade] = useState<Entry>();
  const isFinishing = useRef(false);
  const [isSaving, setSaving] = useState(false);
  const latestTurn = useRef(0);

  function drop(): void {
    latestTurn.current += 1;
    held.current = undefined;
    setOutcome(nothing);
    isClockCorrected.current = false;
  }

  useEffect(
    () => () => {
      held.current = undefined;
    },
    [],
  );

  function hold(credentials: CredentialsDraft): void {
    held.current = credentials;
    setOutcome(nothing);
  }

  /** Does one thing with the credentials; what was begun before and answers later is left out. */
  async function attempt<Answer>(
    act: (credentials: CredentialsDraft) => Promise<Answer>,
  ): Promise<Answer | undefined> {
    latestTurn.current += 1;
    const turn = latestTurn.current;
    const isLatest = () => latestTurn.current === turn;
    setOutcome(({ verdict }) => ({ ...(verdict && { verdict }), isBusy: true }));
    try {
      if (!(await save()) || !held.current) return undefined;
      const answer = await act(held.current);
      return isLatest() ? answer : undefined;
    } catch (caught) {
      const error = asBridgeError(caught);
      if (isLatest())
        setOutcome(({ verdict }) => ({ ...(verdict && { verdict }), error, isBusy: true }));
      return undefined;
    } finally {
      if (isLatest()) setOutcome((before) => ({ ...before, isBusy: false }));
    }
  }

  /**
   * Asks OKX.
   *
   * @param wish where; without it, where it was asked last
   * @returns what it said, unless something else was asked meanwhile
   */
  async function check(wish?: Venue): Promise<CheckVerdict | undefined> {
    const { site, environment } = wish ?? outcome.verdict ?? {};
    const answer = await attempt((credentials) =>
      call('guide:check', {
        credentials,
        correctClock: isClockCorrected.current,
        ...(site && { site }),
        ...(environment && { environment }),
      }),
    );
    if (answer) setOutcome({ verdict: answer.verdict, isBusy: false });
    return answer?.verdict;
  }

  /** From here on the time in the signature is OKX's. */
  function correctClock(): Promise<CheckVerdict | undefined> {
    isClockCorrected.current = true;
    return check();
  }

  /** Makes the entry, checked or not; asked twice, once. */
  async function finish(): Promise<void> {
    // A ref: the second press of a double one comes before anything is drawn anew.
    if (isFinishing.current) return;
    isFinishing.current = true;
    setSaving(true);
    try {
      const answer = await attempt((credentials) => call('guide:finish', { credentials }));
      if (!answer) return;
      await forget();
      drop();
      setMade(answer.entry);
    } finally {
      isFinishing.current = false;
      setSaving(false);
    }
  }

  /** Puts secret key and passphrase each in the place of the other. */
  function swap(): void {
    if (!held.current) return;
    const { secretKey: passphrase, passphrase: secretKey, ...rest } = held.current;
    held.current = { ...rest, secretKey, passphrase };
  }

  return { held, hold, drop, swap, check, correctClock, finish, ...outcome, isSaving, made };
}
