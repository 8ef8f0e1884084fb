import {
  type DueState,
  dueStates,
  type QuietHours,
  type Reminder,
  type ReminderIndex,
  SignetError,
} from '#contract';
import { isQuiet, type LocalMinuteOf, quietEndMs } from './quiet-hours.ts';
import {
  badness,
  type Deadlines,
  dayMs,
  instantOf,
  type Step,
  stepAt,
  stepsOf,
} from './schedule.ts';

/** An entry whose owner is to be told now. */
export type Announcement = {
  readonly entryId: string;
  readonly state: Exclude<DueState, 'ok'>;
};

export type Decision = {
  /** The worst first. */
  readonly tell: readonly Announcement[];
  /** What to keep. Keep it before telling: a crash in between is told of later, and nobody twice. */
  readonly index: ReminderIndex;
  /** When to decide again at the latest: something is to be told then, or a state changes. */
  readonly wakeAt: string | null;
};

export type Moment = {
  readonly index: ReminderIndex;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly quietHours: QuietHours;
  readonly localMinuteOf: LocalMinuteOf;
};

/** A state that lasts is told again after as long as it had lasted, within these bounds: ours. */
const soonestAgainMs = dayMs;
const latestAgainMs = 14 * dayMs;
/**
 * By how much the clock may be set back before Signet doubts what it was told by: a machine that takes UTC for
 * local time, or the other way round, is wrong by up to 14 hours until it asks the network.
 */
const clockToleranceMs = dayMs;

/** A year: later, a reminder is as good as none. */
const longestSnoozeDays = 366;

/**
 * Decides whom to tell now.
 *
 * A state that began at b is told at b, or as soon after it as somebody looks. Told at t, it is told again at
 * t + (t - b), but not before a day and not later than 14 days: after 1, 2, 4, 8, 16 days, then every 14. As
 * t grows and b stays, the wait never shrinks. That a state was told is told by t >= b alone, so each is told
 * once, a later one as soon as it begins, and a restart tells nothing twice.
 *
 * A snoozed entry is told when the snooze ends, whatever its state has become. In a quiet time nothing is told
 * and nothing is ticked off, so all of it is told when that ends.
 *
 * A clock that is set back by up to a day makes nobody hear anything twice. By more, what was told "later than
 * tomorrow" was told by a clock that was wrong: it is told anew, and a snooze of that time is void.
 */
export function decide({ index, at, quietHours, localMinuteOf }: Moment): Decision {
  const atMs = Date.parse(at);
  const isQuietNow = isQuiet(atMs, quietHours, localMinuteOf);
  const tell: Announcement[] = [];
  const wakes: number[] = [];
  const next = index.map((reminder) => {
    const steps = stepsOf(reminder);
    const step = stepAt(steps, at);
    const change = steps.find(({ fromMs }) => fromMs > atMs);
    if (change) wakes.push(change.fromMs);
    if (step.state === 'ok') return reminder;
    const tellMs = tellingMs(reminder, step, atMs);
    const isDue = tellMs <= atMs;
    if (isDue && isQuietNow) wakes.push(quietEndMs(atMs, quietHours, localMinuteOf));
    if (!isDue) wakes.push(tellMs);
    if (!isDue || isQuietNow) return reminder;
    tell.push({ entryId: reminder.entryId, state: step.state });
    wakes.push(againMs(step, atMs));
    return { ...reminder, toldAt: at, snoozedUntil: null };
  });
  const wakeMs = wakes.reduce((earliest, ms) => Math.min(earliest, ms), Number.POSITIVE_INFINITY);
  return {
    tell: tell.sort((a, b) => badness(b.state) - badness(a.state)),
    index: next,
    wakeAt: instantOf(wakeMs),
  };
}

/**
 * Takes over what the vault says now. What its owner was told is kept, unless the entry is now worse than it
 * was; a snooze only while it is the same.
 *
 * @param entries of the unlocked vault; those that nothing can ever be said of are left out
 * @param at ISO 8601 UTC
 */
export function refresh(
  index: ReminderIndex,
  entries: readonly (Deadlines & { readonly entryId: string })[],
  at: string,
): ReminderIndex {
  const known = new Map(index.map((reminder) => [reminder.entryId, reminder]));
  return entries
    .filter(({ dueAt, expiresAt }) => dueAt !== null || expiresAt !== null)
    .map(({ entryId, dueAt, leadDays, expiresAt }) => {
      const fresh = { entryId, dueAt, leadDays, expiresAt, toldAt: null, snoozedUntil: null };
      const old = known.get(entryId);
      if (!old) return fresh;
      // Most are as they were, and there can be ten thousand.
      if (areSame(old, fresh)) return old;
      const worsening = badness(stateOf(fresh, at)) - badness(stateOf(old, at));
      if (worsening > 0) return fresh;
      return {
        ...fresh,
        toldAt: old.toldAt,
        snoozedUntil: worsening === 0 ? old.snoozedUntil : null,
      };
    });
}

/**
 * Leaves an entry in peace for a while, or no longer. Who does either has seen it, so it counts as told.
 *
 * @param until ISO 8601 UTC; after `at`, and at most 366 days. `null` ends the snooze
 * @throws SignetError `INPUT_INVALID` for another time, and for an entry that has no reminder
 */
export function snooze(
  index: ReminderIndex,
  {
    entryId,
    until,
    at,
  }: { readonly entryId: string; readonly until: string | null; readonly at: string },
): ReminderIndex {
  if (until !== null) assertSoon(until, at);
  if (!index.some((reminder) => reminder.entryId === entryId)) {
    throw new SignetError('INPUT_INVALID', 'id: must be an entry that has a due date.', {
      field: 'id',
    });
  }
  return index.map((reminder) =>
    reminder.entryId === entryId ? { ...reminder, toldAt: at, snoozedUntil: until } : reminder,
  );
}

/** Whether what was told of an entry is still so: it is in that state, and nobody has snoozed it since. */
export function isStillSo(
  index: ReminderIndex,
  { entryId, state }: Announcement,
  at: string,
): boolean {
  const reminder = index.find((candidate) => candidate.entryId === entryId);
  if (!reminder) return false;
  const { snoozedUntil } = reminder;
  const isSnoozed = snoozedUntil !== null && snoozedUntil > at;
  return !isSnoozed && stateOf(reminder, at) === state;
}

/** How many entries are in each state, at an instant in ISO 8601 UTC. Entries without a reminder are not in it. */
export function countStates(index: ReminderIndex, at: string): Readonly<Record<DueState, number>> {
  const counts = Object.fromEntries(dueStates.map((state) => [state, 0])) as Record<
    DueState,
    number
  >; // every state is a key, by the line above
  for (const reminder of index) counts[stateOf(reminder, at)]++;
  return counts;
}

function assertSoon(until: string, at: string): void {
  const aheadMs = Date.parse(until) - Date.parse(at);
  if (aheadMs > 0 && aheadMs <= longestSnoozeDays * dayMs) return;
  const message = `until: must be after now, and within ${longestSnoozeDays} days.`;
  throw new SignetError('INPUT_INVALID', message, { field: 'until' });
}

/** When an entry that is in this state is to be told of it; in the past where that is late. */
function tellingMs({ toldAt, snoozedUntil }: Reminder, step: Step, atMs: number): number {
  if (toldAt === null) return step.fromMs;
  const toldMs = Date.parse(toldAt);
  if (toldMs > atMs + clockToleranceMs) return atMs;
  if (snoozedUntil !== null) return Math.max(step.fromMs, Date.parse(snoozedUntil));
  return toldMs < step.fromMs ? step.fromMs : againMs(step, toldMs);
}

/** When to tell a state again that was told at `toldMs`. */
function againMs({ fromMs }: Step, toldMs: number): number {
  return toldMs + Math.min(latestAgainMs, Math.max(soonestAgainMs, toldMs - fromMs));
}

function areSame(one: Deadlines, other: Deadlines): boolean {
  const { dueAt, leadDays, expiresAt } = other;
  return one.dueAt === dueAt && one.leadDays === leadDays && one.expiresAt === expiresAt;
}

function stateOf(deadlines: Deadlines, at: string): DueState {
  return stepAt(stepsOf(deadlines), at).state;
}
