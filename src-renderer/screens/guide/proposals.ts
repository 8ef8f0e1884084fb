import { defaultRotationPolicy, foldCase, labelLimit, type Purpose, type UseCase } from '#contract';
import { emptyValues, entriesServing, type GuideEntry, type GuideValues } from './guide-values.ts';

/** Facts that the guide needs besides its values. */
export type GuideContext = {
  readonly useCases: readonly UseCase[];
  readonly entries: readonly GuideEntry[];
  /** The word for demo trading in the page's language, for the names of demo keys. */
  readonly demoWord: string;
};

/** The purposes whose applications can be tried with demo money first. */
const rehearsed: readonly Purpose[] = ['trading-bot', 'arbitrage', 'own-script'];

/** Each proposal may depend on those before it. */
const proposals = {
  environment: ({ purpose, application }, { entries }) => {
    const isRehearsed = entriesServing(application, entries).some(
      ({ environment }) => environment === 'demo',
    );
    return purpose && rehearsed.includes(purpose) && !isRehearsed ? 'demo' : 'live';
  },
  permissions: (values, context) => {
    const proposed = profileOf(values, context)?.permissions ?? ['read_only'];
    // OKX lets no sub-account withdraw.
    return proposed.filter((item) => item !== 'withdraw' || values.account.kind === 'main');
  },
  rotationPolicy: (values, context) => {
    const { rotationDays: days = defaultRotationPolicy.days } = profileOf(values, context) ?? {};
    return { ...defaultRotationPolicy, days };
  },
  label: ({ application, environment }, { entries, demoWord }) => {
    const name = application.trim();
    if (name === '') return '';
    const taken = new Set(entries.map(({ label }) => foldCase(label)));
    const suffix = environment === 'demo' ? ` ${demoWord}` : '';
    for (let number = 1; ; number++) {
      const ending = number === 1 ? suffix : `${suffix} ${number}`;
      const room = labelLimit.max - [...ending].length;
      const label = [...name].slice(0, room).join('') + ending;
      if (!taken.has(foldCase(label))) return label;
    }
  },
} as const satisfies {
  readonly [Field in keyof GuideValues]?: (
    values: GuideValues,
    context: GuideContext,
  ) => GuideValues[Field];
};
type Proposed = keyof typeof proposals;

export function profileOf(
  { purpose }: Pick<GuideValues, 'purpose'>,
  { useCases }: Pick<GuideContext, 'useCases'>,
): UseCase | undefined {
  return useCases.find((item) => item.purpose === purpose);
}

/**
 * Changes values, and renews the proposals that depend on them. Values that differ from their proposals stay,
 * because the user chose them.
 */
export function changedValues(
  before: GuideValues,
  change: Partial<GuideValues>,
  context: GuideContext,
): GuideValues {
  let after: GuideValues = { ...before, ...change };
  for (const field of fields) {
    const isOwn = field in change || !isSameValue(before[field], proposals[field](before, context));
    if (!isOwn) after = { ...after, [field]: proposals[field](after, context) };
  }
  return after;
}

/**
 * Returns the first values for the next key.
 *
 * @param made the key before it: after a demo key, the next one is live, for the same application
 */
export function valuesAfter(made: GuideEntry, context: GuideContext): GuideValues {
  const empty = emptyValues(context.entries);
  const [application] = made.applications;
  if (made.environment === 'live' || application === undefined) return empty;
  const { purpose, account, site } = made;
  return changedValues(empty, { purpose, application, account, site }, context);
}

/** @returns the first values for a demo key with which to try the application of a live key */
export function rehearsalOf(live: GuideEntry, context: GuideContext): GuideValues {
  const { purpose, site, applications } = live;
  const [application = ''] = applications;
  const change = { purpose, site, application, environment: 'demo' } as const;
  return changedValues(emptyValues(context.entries), change, context);
}

// The keys are those of a record over Proposed.
const fields = Object.keys(proposals) as readonly Proposed[];

function isSameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
