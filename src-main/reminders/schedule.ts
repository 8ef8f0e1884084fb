import {
  type DueState,
  type DueStatus,
  dayMs,
  type Entry,
  inactivityLeadDays,
  okxFacts,
} from '#contract';

/** The part of an entry that decides when it is due. */
export type Scheduled = Pick<
  Entry,
  | 'rotationPolicy'
  | 'createdOnOkxAt'
  | 'credentialsChangedAt'
  | 'addedAt'
  | 'environment'
  | 'permissions'
> & {
  /** `true` if the allowlist ties the key to some addresses; `false` if it is empty or open, or OKX never sees any of them. */
  readonly isIpBound: boolean;
  /** The last signed call that Signet knows of; `null` if it knows of none. */
  readonly calledAt: string | null;
};

/** The instants and days that, together with the time, decide the state of an entry. */
export type Deadlines = {
  readonly dueAt: string | null;
  /** Whole days, 0 to 365. */
  readonly leadDays: number;
  readonly expiresAt: string | null;
};

/** A key with Trade or Withdraw permission that is not bound to an IP expires after so many days of inactivity. */
const inactivityDays = okxFacts.inactivity.value;
/** The latest instant in a {@link DueStatus}, since instants of the contract have four digits for the year. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The worst first. A key that OKX has probably deleted no longer works, so nothing else about it matters. A due
 * date in the past is worse than an expiry in the future, and rotating the key solves both.
 */
export const worstFirst = [
  'expired-likely',
  'overdue',
  'due',
  'inactive-soon',
  'due-soon',
  'ok',
] as const satisfies readonly DueState[];

/**
 * Returns when the key of an entry was created: the date that the owner entered, or else when the credentials
 * were added to the vault. A date before the last replacement belongs to the previous key, and is ignored.
 */
export function keyCreatedAt(
  entry: Pick<Entry, 'createdOnOkxAt' | 'credentialsChangedAt' | 'addedAt'>,
): string {
  const { createdOnOkxAt, credentialsChangedAt, addedAt } = entry;
  if (createdOnOkxAt === null) return credentialsChangedAt;
  const wereReplaced = credentialsChangedAt !== addedAt;
  const isOfOthers = Date.parse(createdOnOkxAt) < Date.parse(credentialsChangedAt);
  return wereReplaced && isOfOthers ? credentialsChangedAt : createdOnOkxAt;
}

/** A state, and the instant from which it holds, Unix time in ms. */
export type Step = { readonly fromMs: number; readonly state: DueState };

/**
 * Computes when an entry is due for rotation, and when OKX deletes its key for inactivity.
 *
 * An interval is counted in whole UTC days from {@link keyCreatedAt}, so neither the time zone nor summer time matters.
 * A start in the future, as after the clock was set back, counts too. A date after the year 9999 becomes `null`.
 *
 * @returns instants in ISO 8601 UTC; `leadDays` is 0 if the policy is never to rotate
 */
export function deadlinesOf(entry: Scheduled): Deadlines {
  const policy = entry.rotationPolicy;
  const expiresAt = mayExpire(entry) ? instantOf(lastCallMs(entry) + inactivityDays * dayMs) : null;
  if (policy.kind === 'never') return { dueAt: null, leadDays: 0, expiresAt };
  const dueAt = instantOf(Date.parse(keyCreatedAt(entry)) + policy.days * dayMs);
  return { dueAt, leadDays: policy.leadDays, expiresAt };
}

/**
 * Computes the due state of an entry.
 *
 * @param at the present instant, ISO 8601 UTC
 */
export function dueStatusOf(entry: Scheduled, at: string): DueStatus {
  const deadlines = deadlinesOf(entry);
  const steps = stepsOf(deadlines);
  const next = steps.find(({ fromMs }) => fromMs > Date.parse(at));
  return {
    state: stepAt(steps, at).state,
    dueAt: deadlines.dueAt,
    expiresAt: deadlines.expiresAt,
    nextChangeAt: next ? instantOf(next.fromMs) : null,
  };
}

/**
 * Lists the states that an entry passes through as time goes by. Each is worse than the one before it.
 *
 * @returns at least one step; the first is `ok`, from minus infinity
 */
export function stepsOf({ dueAt, leadDays, expiresAt }: Deadlines): readonly Step[] {
  const steps: Step[] = [];
  if (dueAt !== null) {
    const dueMs = Date.parse(dueAt);
    steps.push({ fromMs: dueMs - leadDays * dayMs, state: 'due-soon' });
    steps.push({ fromMs: dueMs, state: 'due' }, { fromMs: dueMs + dayMs, state: 'overdue' });
  }
  if (expiresAt !== null) {
    const expiryMs = Date.parse(expiresAt);
    steps.push({ fromMs: expiryMs - inactivityLeadDays * dayMs, state: 'inactive-soon' });
    steps.push({ fromMs: expiryMs, state: 'expired-likely' });
  }
  const inOrder = steps.sort((a, b) => a.fromMs - b.fromMs || badness(a.state) - badness(b.state));
  const worsening: Step[] = [{ fromMs: Number.NEGATIVE_INFINITY, state: 'ok' }];
  for (const step of inOrder) {
    const last = worsening.at(-1);
    if (last && badness(step.state) <= badness(last.state)) continue;
    if (last?.fromMs === step.fromMs) worsening.pop();
    worsening.push(step);
  }
  return worsening;
}

/** Returns the step that holds at an instant, ISO 8601 UTC. */
export function stepAt(steps: readonly Step[], at: string): Step {
  const ms = Date.parse(at);
  return steps.findLast(({ fromMs }) => fromMs <= ms) ?? { fromMs: ms, state: 'ok' };
}

/** @returns 0 for `ok`, and a higher number for a worse state */
export function badness(state: DueState): number {
  return worstFirst.length - 1 - worstFirst.indexOf(state);
}

/** @returns ISO 8601 UTC, or `null` after the year 9999 */
export function instantOf(ms: number): string | null {
  return ms > lastMs ? null : new Date(ms).toISOString();
}

/** OKX docs, "Generating an API key": demo keys and keys bound to an IP do not expire. */
function mayExpire({ environment, permissions, isIpBound }: Scheduled): boolean {
  const canMove = permissions.includes('trade') || permissions.includes('withdraw');
  return environment === 'live' && canMove && !isIpBound;
}

/**
 * Returns the last call of a key that Signet knows of, Unix time in ms, or else its creation. If the key was
 * already older than the expiry when it was added, an application must have been calling it, so the day of its
 * addition counts instead.
 */
function lastCallMs(entry: Scheduled): number {
  const createdMs = Date.parse(keyCreatedAt(entry));
  const addedMs = Date.parse(entry.addedAt);
  const outlivedMs = createdMs + inactivityDays * dayMs;
  const startMs = outlivedMs <= addedMs ? addedMs : createdMs;
  return entry.calledAt === null ? startMs : Math.max(startMs, Date.parse(entry.calledAt));
}
