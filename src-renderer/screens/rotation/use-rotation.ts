import { useState } from 'react';
import type {
  CheckVerdict,
  CredentialsDraft,
  EntrySummary,
  FinishedRotation,
  RotationReason,
} from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';
import { openStepsOf, type RotationStep, resumedStepOf, rotationSteps } from './rotation-steps.ts';

/** How a rotation ended: with the new key, or with the old one and where the new one is left. */
export type RotationEnd =
  | { readonly kind: 'finished'; readonly rotation: FinishedRotation }
  | { readonly kind: 'undone'; readonly leftEnding: string | undefined };

type Asked = { readonly step: 'check' | 'prove'; readonly verdict: CheckVerdict };

/** What the steps of a rotation share. */
export type RotationState = ReturnType<typeof useRotation>;

/**
 * The rotation of an entry, and the way through its steps. What main knows is kept there: killed anywhere, it goes
 * on from the entry alone.
 *
 * @param reload asks main for the entry again
 */
export function useRotation(entry: EntrySummary, reload: () => Promise<void>) {
  const { id, rotation } = entry;
  const [wished, setWished] = useState<RotationStep>();
  const [asked, setAsked] = useState<Asked>();
  const [end, setEnd] = useState<RotationEnd>();
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);
  const [correctsClock, setCorrectsClock] = useState(false);

  const open = openStepsOf(rotation);
  const step = wished && open.includes(wished) ? wished : resumedStepOf(rotation);

  function go(to: RotationStep): void {
    setError(undefined);
    setAsked(undefined);
    setWished(to);
  }

  /** Does one thing after another; what is refused is shown, and the step stays. */
  async function attempt(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      await act();
    } catch (caught) {
      setError(asBridgeError(caught));
    } finally {
      setBusy(false);
    }
  }

  async function ask(subject: Asked['step'], correctClock: boolean): Promise<void> {
    setAsked(undefined);
    const { verdict } = await call(`rotation:${subject}`, { id, correctClock });
    await reload();
    setAsked({ step: subject, verdict });
  }

  return {
    entry,
    step,
    index: rotationSteps.indexOf(step),
    reached: Math.max(...open.map((item) => rotationSteps.indexOf(item))),
    isOpen: (item: RotationStep) => item !== step && open.includes(item),
    verdict: asked?.step === step ? asked.verdict : undefined,
    end,
    error,
    isBusy,
    go,

    start: (reason: RotationReason) =>
      attempt(async () => {
        await call('rotation:start', { id, reason });
        await reload();
        go('create');
      }),

    /** @returns nothing; the credentials are in no state of the page */
    hold: (credentials: CredentialsDraft) =>
      attempt(async () => {
        await call('rotation:hold', { id, credentials });
        await reload();
        go('check');
        await ask('check', correctsClock);
      }),

    check: () => attempt(() => ask('check', correctsClock)),
    prove: () => attempt(() => ask('prove', correctsClock)),

    /** Asks again, and from then on with the time of OKX's clock. */
    correctClock: (subject: Asked['step']) => {
      setCorrectsClock(true);
      return attempt(() => ask(subject, true));
    },

    switchOver: (acceptsUnchecked: boolean) =>
      attempt(async () => {
        await call('rotation:switch', { id, acceptsUnchecked });
        await reload();
        go('switch');
      }),

    tick: (application: string, isSwitched: boolean) =>
      attempt(async () => {
        await call('rotation:tick', { id, application, isSwitched });
        await reload();
      }),

    revoke: () =>
      attempt(async () => {
        await call('rotation:revoke', { id, isRevoked: true });
        await reload();
        go('prove');
        await ask('prove', correctsClock);
      }),

    finish: (acceptsUnproved: boolean) =>
      attempt(async () => {
        const finished = await call('rotation:finish', { id, acceptsUnproved });
        const last = finished.entry.rotations.at(-1);
        if (last) setEnd({ kind: 'finished', rotation: last });
        await reload();
      }),

    undo: () =>
      attempt(async () => {
        const { switchedAt, other } = rotation ?? {};
        const leftEnding = switchedAt ? entry.apiKeyEnding : other?.apiKeyEnding;
        await call('rotation:undo', { id });
        setEnd({ kind: 'undone', leftEnding });
        await reload();
      }),
  };
}
