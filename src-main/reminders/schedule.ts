import { type DueState, type DueStatus, type Entry, inactivityLeadDays, okxFacts } from '#contract';

/** What of an entry decides when it is due. */
export type Scheduled = Pick<
  Entry,
  | 'rotationPolicy'
  | 'createdOnOkxAt'
  | 'credentialsChangedAt'
  | 'addedAt'
  | 'environment'
  | 'permissions'
> & {
  /** Whether OKX lets the key be used from some addresses only; not where its list lets everybody in. */
  readonly isIpBound: boolean;
  /** The last signed call that Signet knows of; `null` if it knows of none. */
  readonly calledAt: string | null;
};

/** All that an entry's state depends on, besides the time. */
export type Deadlines = {
  readonly dueAt: string | null;
  /** Whole days, 0 to 365. */
  readonly leadDays: number;
  readonly expiresAt: string | null;
};

/** A day of UTC, which has no summer time and, in ECMAScript's time values, no leap seconds. */
export const dayMs = 86_400_000;
/** With trade or withdraw, and not linked to an IP, a key expires after so many days of inactivity. */
const inactivityDays = okxFacts.inactivity.value;
/** What {@link DueStatus} can say at the latest: an instant of the contract has four digits for the year. */
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The worst first. A key that OKX has probably dropped works no more, so nothing else about it matters. A
 * passed due date comes before an expiry still to come: rotating the key settles both.
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
 * When the credentials of an entry began: when OKX made them, as their owner says, or when they came into
 * the vault. A date of creation from before they were replaced is that of the credentials before them.
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

/** A state, and the instant from which it holds, in ms since 1970. */
export type Step = { readonly fromMs: number; readonly state: DueState };

/**
 * Tells when an entry is to be rotated and when OKX would drop it.
 *
 * An interval is counted in whole UTC days from {@link keyCreatedAt}, so neither the zone nor its summer time
 * matters. A start in the future, as after the clock was set back, is counted from all the same. A date after
 * the year 9999 is none.
 *
 * @returns instants in ISO 8601 UTC; `leadDays` is 0 where the policy is never to rotate
 */
export function deadlinesOf(entry: Scheduled): Deadlines {
  const policy = entry.rotationPolicy;
  const expiresAt = mayExpire(entry) ? instantOf(lastCallMs(entry) + inactivityDays * dayMs) : null;
  if (policy.kind === 'never') return { dueAt: null, leadDays: 0, expiresAt };
  const dueAt = instantOf(Date.parse(keyCreatedAt(entry)) + policy.days * dayMs);
  return { dueAt, leadDays: policy.leadDays, expiresAt };
}

/**
 * Tells how an entry stands.
 *
 * @param at ISO 8601 UTC
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
 * Every state that time brings to an entry, and from when. Each is worse than the one before it.
 *
 * @returns at least one step; the first is `ok` since ever
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

/** The step that holds at an instant, ISO 8601 UTC. */
export function stepAt(steps: readonly Step[], at: string): Step {
  const ms = Date.parse(at);
  return steps.findLast(({ fromMs }) => fromMs <= ms) ?? { fromMs: ms, state: 'ok' };
}

/** @returns 0 for `ok`, more for what is worse */
export function badness(state: DueState): number {
  return worstFirst.length - 1 - worstFirst.indexOf(state);
}

/** @returns ISO 8601 UTC, or `null` after the year 9999 */
export function instantOf(ms: number): string | null {
  return ms > lastMs ? null : new Date(ms).toISOString();
}

/** OKX docs, "Generating an API key": demo keys, and keys linked to an IP, do not expire. */
function mayExpire({ environment, permissions, isIpBound }: Scheduled): boolean {
  const canMove = permissions.includes('trade') || permissions.includes('withdraw');
  return environment === 'live' && canMove && !isIpBound;
}

/**
 * The last call that the key can be said to have had. Never called by Signet, it is counted from its
 * creation. Unless it was older than the expiry allows when it was added: then something else was calling
 * it, or it was dead already, and there is nothing to count from but the day its owner vouched for it.
 */
function lastCallMs(entry: Scheduled): number {
  const bornMs = Date.parse(keyCreatedAt(entry));
  const addedMs = Date.parse(entry.addedAt);
  const outlivedMs = bornMs + inactivityDays * dayMs;
  const startMs = outlivedMs <= addedMs ? addedMs : bornMs;
  return entry.calledAt === null ? startMs : Math.max(startMs, Date.parse(entry.calledAt));
}
