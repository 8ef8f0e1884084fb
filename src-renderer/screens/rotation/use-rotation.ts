import { useState } from 'react';
import type {
  CheckVerdict,
  CredentialsDraft,
  Entry,
  FinishedRotation,
  RotationReason,
} from '#contract';
import {
  openStepsOf,
  type RotationStepId,
  resumedStepOf,
  rotationSteps,
} from '../../components/rotation-steps.ts';
import type { CheckOffer, KeyHome } from '../../components/verdict/check-offer.ts';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import { givenApplications } from './waiting-applications.ts';

/** How a rotation ended: with the new key, or with the old one and where the new one is left. */
export type RotationEnd =
  | { readonly kind: 'finished'; readonly rotation: FinishedRotation }
  | {
      readonly kind: 'undone';
      readonly leftEnding: string | undefined;
      /** They were given the new key, and need the old one back. */
      readonly applications: readonly string[];
    };

/** Which key OKX is asked about, and at which step that is shown. */
type Subject = { readonly about: 'check' | 'prove'; readonly at: RotationStepId };
type Asked = { readonly step: RotationStepId; readonly verdict: CheckVerdict };
const newKey: Subject = { about: 'check', at: 'check' };
const oldKey: Subject = { about: 'prove', at: 'prove' };

type Venue = Pick<KeyHome, 'site' | 'environment'>;

/** What the steps of a rotation share. */
export type RotationState = ReturnType<typeof useRotation>;

/**
 * The rotation of an entry, and the way through its steps. What main knows is kept there: killed anywhere, it goes
 * on from the entry alone.
 *
 * @param reload asks main for the entry again
 */
export function useRotation(entry: Entry, reload: () => Promise<void>) {
  const { id, rotation } = entry;
  const [wished, setWished] = useState<RotationStepId>();
  const [asked, setAsked] = useState<Asked>();
  const [end, setEnd] = useState<RotationEnd>();
  const [error, setError] = useState<BridgeError>();
  const [isBusy, setBusy] = useState(false);
  const [correctsClock, setCorrectsClock] = useState(false);

  const open = openStepsOf(rotation);
  const step = wished && open.includes(wished) ? wished : resumedStepOf(rotation);

  function go(to: RotationStepId): void {
    setError(undefined);
    setAsked(undefined);
    setWished(to);
  }

  /** Does one thing after another; what is refused is shown, and the step stays. @returns whether all was done */
  async function attempt(act: () => Promise<void>): Promise<boolean> {
    setBusy(true);
    setError(undefined);
    try {
      await act();
      return true;
    } catch (caught) {
      setError(asBridgeError(caught));
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function ask({ about, at }: Subject, correctClock: boolean, place?: Venue): Promise<void> {
    setAsked(undefined);
    const wish = { id, correctClock };
    const { verdict } =
      about === 'check'
        ? await call('rotation:check', wish)
        : await call('rotation:prove', { ...wish, ...place });
    await reload();
    setAsked({ step: at, verdict });
  }

  return {
    entry,
    step,
    index: rotationSteps.indexOf(step),
    reached: Math.max(...open.map((item) => rotationSteps.indexOf(item))),
    isOpen: (item: RotationStepId) => item !== step && open.includes(item),
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
        await call('rotation:add-key', { id, credentials });
        await reload();
        go('check');
        await ask(newKey, correctsClock);
      }),

    check: () => attempt(() => ask(newKey, correctsClock)),
    prove: () => attempt(() => ask(oldKey, correctsClock)),
    /** Before the old key is deleted: OKX must have shown that it has it. */
    know: () => attempt(() => ask({ about: 'prove', at: 'revoke' }, correctsClock)),

    /** Asks again, and from then on with the time of OKX's clock. */
    correctClock: () => {
      setCorrectsClock(true);
      return attempt(() => ask(newKey, true));
    },

    /** Does what helps to tell whether the old key is dead. */
    follow: (offer: CheckOffer): void => {
      const subject = { about: 'prove', at: step } as const;
      if (offer.kind === 'try') {
        const { site, environment } = offer;
        void attempt(() => ask(subject, correctsClock, { site, environment }));
      }
      if (offer.kind === 'correct-clock') {
        setCorrectsClock(true);
        void attempt(() => ask(subject, true));
      }
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
        await ask(oldKey, correctsClock);
      }),

    /** OKX showed that the old key is not deleted: its owner may go on, or back. */
    takeBack: () =>
      attempt(async () => {
        await call('rotation:revoke', { id, isRevoked: false });
        await reload();
        go('revoke');
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
        const applications = givenApplications(entry);
        await call('rotation:undo', { id });
        setEnd({ kind: 'undone', leftEnding, applications });
        await reload();
      }),
  };
}
