import { type CheckVerdict, checkVerdictSchema } from '#contract';

/** The verdict of a check in which everything is as the owner entered it. */
export const acceptedVerdict: CheckVerdict = checkVerdictSchema.parse({
  checkedAt: '2026-11-20T08:00:00.000Z',
  site: 'global',
  environment: 'live',
  lines: {
    reachable: { state: 'passed' },
    clock: { state: 'passed', driftMs: 0, roundTripMs: 80, isCorrected: false },
    accepted: { state: 'passed' },
    permissions: { state: 'passed', declared: ['trade'], confirmed: ['trade'], told: null },
    ipAllowlist: {
      state: 'passed',
      declared: ['192.31.196.7'],
      confirmed: ['192.31.196.7'],
      told: null,
    },
    environment: { state: 'passed', declared: 'live', confirmed: 'live' },
    label: { state: 'passed', declared: 'Grid bot', confirmed: 'Gridbot' },
    account: { state: 'passed', declared: { kind: 'main' }, confirmed: 'main' },
  },
  failure: null,
  alternatives: [],
  answer: '{}',
} satisfies CheckVerdict);

type CheckFailure = NonNullable<CheckVerdict['failure']>;

/** Returns the verdict of a check that failed before it learned anything. */
export function failedVerdict(
  kind: CheckFailure['kind'],
  change: Partial<CheckFailure> = {},
): CheckVerdict {
  const trouble = {
    kind,
    okxCode: null,
    said: null,
    detail: null,
    reasons: [],
    remedy: null,
    address: null,
    isSwapLikely: false,
  };
  return { ...acceptedVerdict, failure: { ...trouble, ...change } };
}
