import { useRef, useState } from 'react';
import {
  type CredentialsDraft,
  type Entry,
  type FinishedRotation,
  givenApplications,
  type RotationReason,
} from '#contract';
import {
  openStepsOf,
  type RotationStepId,
  resumedStepOf,
  rotationSteps,
} from '../../components/rotation-steps.ts';
import { useVerdict } from '../../components/verdict/use-verdict.ts';
import { call } from '../../data/bridge.ts';
import { useAction } from '../../data/use-action.ts';

/** A rotation ended with the new key, or with the old one. */
type RotationEnd =
  | { readonly kind: 'finished'; readonly rotation: FinishedRotation }
  | {
      readonly kind: 'undone';
      /** The last characters of the new key, which still exists on OKX; `undefined` if none was entered. */
      readonly leftEnding: string | undefined;
      /** The applications that have the new key, and need the old one back. */
      readonly applications: readonly string[];
    };

export type RotationState = ReturnType<typeof useRotation>;

/** Main keeps the rotation, so a rotation that was interrupted at any step resumes from the entry alone. */
type RotationProps = {
  readonly entry: Entry;
  /** Gets the entry from main again. */
  readonly reload: () => Promise<void>;
};

/** Leads through the steps of a rotation, and has main do them. */
export function useRotation(props: RotationProps) {
  const { entry } = props;
  const [chosen, setChosen] = useState<RotationStepId>();
  const acting = useAction((work: () => Promise<void>) => work());
  const checks = useRotationChecks(props);
  const open = openStepsOf(entry.rotation);
  const step = chosen && open.includes(chosen) ? chosen : resumedStepOf(entry.rotation);

  function go(to: RotationStepId): void {
    acting.reset();
    checks.reset();
    setChosen(to);
  }

  const actions = useRotationActions({ ...props, checks, go, run: acting.run });
  return {
    entry,
    step,
    index: rotationSteps.indexOf(step),
    reached: Math.max(...open.map((item) => rotationSteps.indexOf(item))),
    isOpen: (item: RotationStepId) => item !== step && open.includes(item),
    error: acting.error ?? checks.error,
    isBusy: acting.isBusy || checks.isBusy,
    newKey: checks.newKey,
    oldKey: checks.oldKey,
    go,
    ...actions,
  };
}

type RotationChecks = ReturnType<typeof useRotationChecks>;

/** Asks OKX whether it accepts the new key, and whether the old one is dead. */
function useRotationChecks({ entry, reload }: RotationProps) {
  const { id } = entry;
  const clock = useRef(false);
  const newKey = useVerdict({
    home: entry,
    clock,
    ask: async ({ correctClock }) => {
      const { verdict } = await call('rotation:check', { id, correctClock });
      await reload();
      return verdict;
    },
  });
  const oldKey = useVerdict({
    home: entry,
    clock,
    ask: async (question) => {
      const { verdict } = await call('rotation:prove', { id, ...question });
      await reload();
      return verdict;
    },
  });
  return {
    newKey,
    oldKey,
    error: newKey.error ?? oldKey.error,
    isBusy: newKey.isBusy || oldKey.isBusy,
    reset: (): void => {
      newKey.reset();
      oldKey.reset();
    },
  };
}

type RotationActionsProps = RotationProps & {
  readonly checks: RotationChecks;
  readonly go: (to: RotationStepId) => void;
  /** @returns `true` if the work succeeded; if not, the error is shown and the step stays */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
};

function useRotationActions({ entry, reload, checks, go, run }: RotationActionsProps) {
  const { id, rotation } = entry;
  const [end, setEnd] = useState<RotationEnd>();

  /** Does the work, gets the entry as it is then, and goes to the next step. */
  function act(work: () => Promise<unknown>, next?: RotationStepId): Promise<boolean> {
    return run(async () => {
      await work();
      await reload();
      if (next) go(next);
    });
  }

  return {
    end,

    start: (reason: RotationReason) => act(() => call('rotation:start', { id, reason }), 'create'),

    /** Sends main the new key. The credentials enter no state of the page. */
    addKey: async (credentials: CredentialsDraft): Promise<void> => {
      const isAdded = await act(() => call('rotation:add-key', { id, credentials }), 'check');
      if (isAdded) checks.newKey.check();
    },

    switchOver: (acceptsUnchecked: boolean) =>
      act(() => call('rotation:switch', { id, acceptsUnchecked }), 'switch'),

    /** @throws BridgeError if main refuses */
    tick: async (application: string, isSwitched: boolean): Promise<void> => {
      await call('rotation:tick', { id, application, isSwitched });
      await reload();
    },

    revoke: async (): Promise<void> => {
      const isDone = await act(() => call('rotation:revoke', { id, isRevoked: true }), 'prove');
      if (isDone) checks.oldKey.check();
    },

    /** Goes back, because OKX showed that the old key is not deleted. */
    unrevoke: () => act(() => call('rotation:revoke', { id, isRevoked: false }), 'revoke'),

    finish: (acceptsUnproved: boolean) =>
      act(async () => {
        const finished = await call('rotation:finish', { id, acceptsUnproved });
        const last = finished.entry.rotations.at(-1);
        if (last) setEnd({ kind: 'finished', rotation: last });
      }),

    undo: () =>
      act(async () => {
        const { switchedAt, other } = rotation ?? {};
        const leftEnding = switchedAt ? entry.apiKeyEnding : other?.apiKeyEnding;
        const applications = givenApplications(entry);
        await call('rotation:undo', { id });
        setEnd({ kind: 'undone', leftEnding, applications });
      }),
  };
}
