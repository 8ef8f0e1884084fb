import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type GuideStep, guideSteps } from '#contract';
import { draftSaver } from '../../components/draft-saver.ts';
import { listForOkx } from '../../components/ip-allowlist/ip-allowlist-text.ts';
import { useFlush } from '../../components/use-flush.ts';
import { asBridgeError, type BridgeError, call } from '../../data/bridge.ts';
import type { GuideValues } from './guide-values.ts';
import { changedValues, type GuideContext } from './proposals.ts';
import { type Problem, problemsOf } from './step-problems.ts';
import { useKeyCheck } from './use-key-check.ts';

/** Credentials are held while one of these is shown, and not longer. */
export const secretSteps: readonly GuideStep[] = ['credentials', 'check'];

/** What the steps of the guide share. */
export type GuideState = ReturnType<typeof useGuide>;

/** The draft as it is told, kept by main at every turn, and the way through the steps. */
export function useGuide(first: GuideValues, world: GuideContext) {
  const [values, setValues] = useState(first);
  const latest = useRef(first);
  const latestTurn = useRef(0);
  const [reached, setReached] = useState(guideSteps.indexOf(first.step));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [saveError, setSaveError] = useState<BridgeError>();
  const [saver] = useState(() =>
    draftSaver<GuideValues>({
      save: async (draft) => void (await call('guide:save', { draft })),
      onEnd: (failure) => setSaveError(failure === undefined ? undefined : asBridgeError(failure)),
    }),
  );

  const key = useKeyCheck({ save: () => saver.now(latest.current), forget: saver.forget });

  useFlush(saver);

  function put(next: GuideValues): void {
    latest.current = next;
    setValues(next);
  }

  function change(part: Partial<GuideValues>): void {
    put(changedValues(latest.current, part, world));
    saver.later(latest.current);
    if (problems.length > 0) setProblems([]);
  }

  /** Takes in what OKX says, and proposes nothing anew: the key is made, and named. */
  function settle(part: Partial<GuideValues>): void {
    // What is being made an entry is not to be saved as a draft again.
    if (key.isSaving) return;
    put({ ...latest.current, ...part });
    saver.later(latest.current);
  }

  /** Goes to a step: back always, forward past what is right. @returns whether it went */
  async function go(step: GuideStep): Promise<boolean> {
    if (key.isSaving) return false;
    latestTurn.current += 1;
    const turn = latestTurn.current;
    const from = guideSteps.indexOf(latest.current.step);
    const to = guideSteps.indexOf(step);
    const passed = guideSteps.slice(from, Math.max(from, to));
    for (const one of passed) {
      const found = problemsOf(one, latest.current, world.entries);
      if (found.length > 0) {
        show(one, found);
        return false;
      }
    }
    const isRight = !passed.includes('addresses') || (await settleAddresses());
    if (latestTurn.current !== turn) return false;
    if (!isRight) {
      show('addresses', ['addresses']);
      return false;
    }
    setProblems([]);
    if (!secretSteps.includes(step)) key.drop();
    put({ ...latest.current, step });
    setReached((before) => Math.max(before, to));
    void saver.now(latest.current);
    return true;
  }

  /** Main reads addresses; the page does not. @returns whether OKX takes the list: then it is as OKX gets it */
  async function settleAddresses(): Promise<boolean> {
    const { ipAllowlistText: text } = latest.current;
    const survey = await call('ip-allowlist:inspect', { text }).catch(() => undefined);
    if (latest.current.ipAllowlistText !== text) return settleAddresses();
    const list = survey && listForOkx(survey);
    if (!list) return false;
    if (list.length < survey.items.length) settle({ ipAllowlistText: list.join('\n') });
    return true;
  }

  /** Shows what is wrong, at its step, and takes the focus there. */
  function show(step: GuideStep, found: readonly Problem[]): void {
    flushSync(() => {
      if (step !== latest.current.step) {
        if (!secretSteps.includes(step)) key.drop();
        put({ ...latest.current, step });
      }
      setProblems(found);
    });
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  }

  const index = guideSteps.indexOf(values.step);
  return {
    values,
    world,
    key,
    change,
    settle,
    go,
    show,
    index,
    reached,
    next: guideSteps[index + 1],
    previous: guideSteps[index - 1],
    has: (problem: Problem) => problems.includes(problem),
    saveError,
    retrySaving: () => void saver.now(latest.current),
  };
}
