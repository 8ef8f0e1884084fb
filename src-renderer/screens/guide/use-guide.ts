import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type GuideStep, guideSteps } from '#contract';
import { listForOkx } from '../../components/ip-allowlist/ip-allowlist-text.ts';
import { useDraftSaver } from '../../components/use-draft-saver.ts';
import type { ChangingOffer, Venue } from '../../components/verdict/check-offer.ts';
import { call } from '../../data/bridge.ts';
import type { GuideValues } from './guide-values.ts';
import { changedValues, type GuideContext } from './proposals.ts';
import { type Problem, problemsOf } from './step-problems.ts';
import { useDraftKey } from './use-draft-key.ts';

/** The page holds the credentials only while it shows one of these steps. */
export const secretSteps: readonly GuideStep[] = ['credentials', 'check'];

export type GuideState = ReturnType<typeof useGuide>;

/** Leads through the steps of creating a key. */
export function useGuide(first: GuideValues, context: GuideContext) {
  const draft = useDraft(first, context);
  const { values, latest, put } = draft;
  const latestRequest = useRef(0);
  const [reached, setReached] = useState(guideSteps.indexOf(first.step));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const key = useDraftKey({
    home: values,
    isHome: draft.isHome,
    save: draft.save,
    forget: draft.forget,
    adopt: (offer) => amend(adoptedValues(offer, latest.current)),
  });

  function change(part: Partial<GuideValues>): void {
    draft.change(part);
    if (problems.length > 0) setProblems([]);
  }

  function amend(part: Partial<GuideValues>): void {
    // A draft that is becoming an entry must not be saved again.
    if (!key.isSaving) draft.amend(part);
  }

  /** Goes back to any step, or forward past steps without problems. @returns `true` if it went there */
  async function go(step: GuideStep): Promise<boolean> {
    if (key.isSaving) return false;
    latestRequest.current += 1;
    const request = latestRequest.current;
    const passed = stepsPassed(latest.current.step, step);
    for (const one of passed) {
      const found = problemsOf(one, latest.current, context.entries);
      if (found.length > 0) return show(one, found);
    }
    const areAddressesRight = !passed.includes('addresses') || (await amendAddresses());
    if (latestRequest.current !== request) return false;
    if (!areAddressesRight) return show('addresses', ['addresses']);
    setProblems([]);
    open(step);
    setReached((before) => Math.max(before, guideSteps.indexOf(step)));
    void draft.save();
    return true;
  }

  function open(step: GuideStep): void {
    if (!secretSteps.includes(step)) key.drop();
    put({ ...latest.current, step });
  }

  /** Has main read the addresses, and replaces them by the list for OKX. @returns `true` if OKX takes the list */
  async function amendAddresses(): Promise<boolean> {
    const { ipAllowlistText: text } = latest.current;
    const survey = await call('ip-allowlist:inspect', { text }).catch(() => undefined);
    if (latest.current.ipAllowlistText !== text) return amendAddresses();
    const list = survey && listForOkx(survey);
    if (!list) return false;
    if (list.length < survey.items.length) amend({ ipAllowlistText: list.join('\n') });
    return true;
  }

  /** Goes to the step with a problem, and moves the focus there. @returns `false` */
  function show(step: GuideStep, found: readonly Problem[]): false {
    flushSync(() => {
      if (step !== latest.current.step) open(step);
      setProblems(found);
    });
    document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
    return false;
  }

  const has = (problem: Problem) => problems.includes(problem);
  return { ...draft, context, key, change, amend, go, show, reached, has };
}

/** Holds the draft, and has main save every change. */
function useDraft(first: GuideValues, context: GuideContext) {
  const [values, setValues] = useState(first);
  // Holds the latest draft even before the next render.
  const latest = useRef(first);
  const saver = useDraftSaver<GuideValues>(
    async (draft) => void (await call('guide:save', { draft })),
  );

  function put(next: GuideValues): void {
    latest.current = next;
    setValues(next);
  }

  return {
    values,
    latest,
    put,
    /** @returns `true` if everything is saved */
    save: () => saver.now(latest.current),
    saveError: saver.error,
    forget: saver.forget,

    /** Checks whether a venue is the draft's. */
    isHome: ({ site, environment }: Venue): boolean =>
      site === latest.current.site && environment === latest.current.environment,

    /** Changes the draft, and renews the proposals that depend on the change. */
    change: (part: Partial<GuideValues>): void => {
      put(changedValues(latest.current, part, context));
      saver.later(latest.current);
    },

    /** Changes the draft without new proposals, because the key already exists on OKX under its name. */
    amend: (part: Partial<GuideValues>): void => {
      put({ ...latest.current, ...part });
      saver.later(latest.current);
    },
  };
}

/** @returns the steps from one up to, but without, another; none for the way back */
function stepsPassed(from: GuideStep, to: GuideStep): readonly GuideStep[] {
  const start = guideSteps.indexOf(from);
  return guideSteps.slice(start, Math.max(start, guideSteps.indexOf(to)));
}

/** @returns the change that a verdict's offer makes to the draft */
function adoptedValues(
  offer: Exclude<ChangingOffer, { readonly kind: 'swap' }>,
  { ipAllowlistText }: Pick<GuideValues, 'ipAllowlistText'>,
): Partial<GuideValues> {
  switch (offer.kind) {
    case 'set-venue':
      return { site: offer.site, environment: offer.environment };
    case 'add-address':
      return { ipAllowlistText: `${ipAllowlistText}\n${offer.address}`.trim() };
    case 'own-hosts':
      // A draft has no replacement hosts.
      return {};
    default: {
      const { permissions, ipAllowlist, account } = offer.change;
      return {
        ...(permissions && { permissions: [...permissions] }),
        ...(ipAllowlist && { ipAllowlistText: ipAllowlist.join('\n') }),
        ...(account && { account }),
      };
    }
  }
}
