import {
  type DueState,
  dayMs,
  dueStates,
  type QuietHours,
  type Reminder,
  type ReminderIndex,
  SignetError,
} from '#contract';
import { isQuiet, type LocalMinuteOf, quietEndMs } from './quiet-hours.ts';
import { badness, type Deadlines, instantOf, type Step, stepAt, stepsOf } from './schedule.ts';

/** An entry to announce now, or the audit, with its state. */
export type Announcement = {
  /** `null` for the audit. */
  readonly entryId: string | null;
  readonly state: Exclude<DueState, 'ok'>;
};

export type Decision = {
  /** The worst first. */
  readonly announcements: readonly Announcement[];
  /** The reminders to save. Save them before showing anything, so that a crash in between repeats nothing. */
  readonly index: ReminderIndex;
  /** The latest time for the next decision, because something is due then, or a state changes. */
  readonly wakeAt: string | null;
};

export type Moment = {
  readonly index: ReminderIndex;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly quietHours: QuietHours;
  readonly localMinuteOf: LocalMinuteOf;
};

/** A state that persists is announced again after as long as it has lasted, within these bounds (Signet's choice). */
const soonestAgainMs = dayMs;
const latestAgainMs = 14 * dayMs;
/**
 * If the clock is set back by more than this, earlier announcements are taken for wrong. A machine that confuses
 * UTC with local time is wrong by up to 14 hours until it asks the network.
 */
export const clockToleranceMs = dayMs;

/** A year. A later reminder would be useless. */
const longestSnoozeDays = 366;

/**
 * Decides what to announce now.
 *
 * A state that began at b is announced at b, or at the first evaluation after it. After an announcement at t it
 * is announced again at t + clamp(t - b, 1 day, 14 days): 1, 2, 4, 8 and 16 days after b, then every 14 days.
 * Only t is saved. A state has been announced if t >= b, so a restart repeats nothing, and a later state is
 * announced as soon as it begins.
 *
 * A snoozed entry is announced when the snooze ends, in whatever state it is then. During quiet hours nothing
 * is announced and no t is saved, so everything due is announced when they end.
 *
 * If the clock is set back by up to a day, nothing is announced twice. If it is set back further, an announcement
 * more than a day in the future came from a wrong clock: the state is announced again, and its snooze is void.
 */
export function decide({ index, at, quietHours, localMinuteOf }: Moment): Decision {
  const atMs = Date.parse(at);
  const isQuietNow = isQuiet(atMs, quietHours, localMinuteOf);
  const announcements: Announcement[] = [];
  const wakes: number[] = [];
  const next = index.map((reminder) => {
    const steps = stepsOf(reminder);
    const step = stepAt(steps, at);
    const change = steps.find(({ fromMs }) => fromMs > atMs);
    if (change) wakes.push(change.fromMs);
    if (step.state === 'ok') return reminder;
    const announceMs = announcementMs(reminder, step, atMs);
    const isDue = announceMs <= atMs;
    if (isDue && isQuietNow) wakes.push(quietEndMs(atMs, quietHours, localMinuteOf));
    if (!isDue) wakes.push(announceMs);
    if (!isDue || isQuietNow) return reminder;
    announcements.push({ entryId: reminder.entryId, state: step.state });
    wakes.push(againMs(step, atMs));
    return { ...reminder, announcedAt: at, snoozedUntil: null };
  });
  const wakeMs = wakes.reduce((earliest, ms) => Math.min(earliest, ms), Number.POSITIVE_INFINITY);
  return {
    announcements: announcements.sort((a, b) => badness(b.state) - badness(a.state)),
    index: next,
    wakeAt: instantOf(wakeMs),
  };
}

/**
 * Updates the reminders from the unlocked vault. The last announcement of an entry stays, unless its state is now
 * worse; its snooze only stays if the state is the same.
 *
 * @param entries the entries of the vault, and the audit; those with neither a due date nor an expiry get no reminder
 * @param at the present instant, ISO 8601 UTC
 */
export function refresh(
  index: ReminderIndex,
  entries: readonly (Deadlines & Pick<Reminder, 'entryId'>)[],
  at: string,
): ReminderIndex {
  const known = new Map(index.map((reminder) => [reminder.entryId, reminder]));
  return entries
    .filter(({ dueAt, expiresAt }) => dueAt !== null || expiresAt !== null)
    .map(({ entryId, dueAt, leadDays, expiresAt }) => {
      const fresh = { entryId, dueAt, leadDays, expiresAt, announcedAt: null, snoozedUntil: null };
      const old = known.get(entryId);
      if (!old) return fresh;
      // Most entries are unchanged, and there can be ten thousand.
      if (areSame(old, fresh)) return old;
      const worsening = badness(stateOf(fresh, at)) - badness(stateOf(old, at));
      if (worsening > 0) return fresh;
      return {
        ...fresh,
        announcedAt: old.announcedAt,
        snoozedUntil: worsening === 0 ? old.snoozedUntil : null,
      };
    });
}

/**
 * Snoozes an entry or the audit, or ends its snooze. Both imply that the owner has seen the reminder, so it counts as
 * announced.
 *
 * @param until ISO 8601 UTC, after `at` by at most 366 days; `null` ends the snooze
 * @throws SignetError `INPUT_INVALID` for another time, and for an entry without a reminder
 */
export function snooze(
  index: ReminderIndex,
  {
    entryId,
    until,
    at,
  }: Pick<Reminder, 'entryId'> & { readonly until: string | null; readonly at: string },
): ReminderIndex {
  if (until !== null) assertSoon(until, at);
  if (!index.some((reminder) => reminder.entryId === entryId)) {
    throw new SignetError('INPUT_INVALID', 'id: must be an entry that has a due date.', {
      field: 'id',
    });
  }
  return index.map((reminder) =>
    reminder.entryId === entryId ? { ...reminder, announcedAt: at, snoozedUntil: until } : reminder,
  );
}

/**
 * Finds the snoozes that have not ended.
 *
 * @param at the present instant, ISO 8601 UTC
 * @returns the ends, ISO 8601 UTC, by entry id
 */
export function snoozes(
  index: ReminderIndex,
  at: string,
): ReadonlyMap<Reminder['entryId'], string> {
  return new Map(
    index.flatMap(({ entryId, snoozedUntil }) =>
      snoozedUntil !== null && snoozedUntil > at ? [[entryId, snoozedUntil] as const] : [],
    ),
  );
}

/** Checks whether an announcement still applies: the entry is still in that state, and is not snoozed. */
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

/** Counts the entries in each state at an instant, ISO 8601 UTC. Entries without a reminder are not counted, nor is the audit. */
export function countStates(index: ReminderIndex, at: string): Readonly<Record<DueState, number>> {
  const counts = Object.fromEntries(dueStates.map((state) => [state, 0])) as Record<
    DueState,
    number
  >; // every state is a key, by the line above
  for (const reminder of index) {
    if (reminder.entryId !== null) counts[stateOf(reminder, at)]++;
  }
  return counts;
}

/** Checks whether the audit is due at an instant, ISO 8601 UTC. */
export function isAuditDue(index: ReminderIndex, at: string): boolean {
  const audit = index.find(({ entryId }) => entryId === null);
  return audit !== undefined && stateOf(audit, at) !== 'ok';
}

function assertSoon(until: string, at: string): void {
  const aheadMs = Date.parse(until) - Date.parse(at);
  if (aheadMs > 0 && aheadMs <= longestSnoozeDays * dayMs) return;
  const message = `until: must be in the future, and at most ${longestSnoozeDays} days ahead.`;
  throw new SignetError('INPUT_INVALID', message, { field: 'until' });
}

/** Returns when to announce an entry in this state, Unix time in ms; in the past if that is overdue. */
function announcementMs({ announcedAt, snoozedUntil }: Reminder, step: Step, atMs: number): number {
  if (announcedAt === null) return step.fromMs;
  const announcedMs = Date.parse(announcedAt);
  if (announcedMs > atMs + clockToleranceMs) return atMs;
  if (snoozedUntil !== null) return Math.max(step.fromMs, Date.parse(snoozedUntil));
  return announcedMs < step.fromMs ? step.fromMs : againMs(step, announcedMs);
}

/** Returns when to announce a state again after an announcement at `announcedMs`. */
function againMs({ fromMs }: Step, announcedMs: number): number {
  return announcedMs + Math.min(latestAgainMs, Math.max(soonestAgainMs, announcedMs - fromMs));
}

function areSame(one: Deadlines, other: Deadlines): boolean {
  const { dueAt, leadDays, expiresAt } = other;
  return one.dueAt === dueAt && one.leadDays === leadDays && one.expiresAt === expiresAt;
}

function stateOf(deadlines: Deadlines, at: string): DueState {
  return stepAt(stepsOf(deadlines), at).state;
}
