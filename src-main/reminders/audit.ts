import { type AuditMonths, type AuditStatus, type Entry, siteSchema } from '#contract';
import { clockToleranceMs } from './reminder.ts';
import { instantOf } from './schedule.ts';

/** The facts that decide when an audit is due. */
export type Audited = {
  /** ISO 8601 UTC; `null` if never. */
  readonly auditedAt: string | null;
  readonly entries: readonly Pick<Entry, 'addedAt' | 'environment' | 'site'>[];
  /** `null` if the owner wants no reminder. */
  readonly months: AuditMonths | null;
};

/**
 * Computes when OKX's lists of keys and connections are due to be compared with the vault.
 *
 * The interval counts in calendar months of UTC from the last audit, or from the addition of the oldest live key if
 * that is later or there was no audit, so that a new vault is not due at once. From the 31st it ends on the last day of
 * a shorter month. An audit that is more than a day in the future was dated by a wrong clock, and is ignored.
 *
 * @param at the present instant, ISO 8601 UTC
 * @returns `null` without a live key, because demo keys move no money
 */
export function auditStatusOf(
  { auditedAt, entries, months }: Audited,
  at: string,
): AuditStatus | null {
  const live = entries.filter(({ environment }) => environment === 'live');
  const atMs = Date.parse(at);
  const oldestMs = live.reduce(
    (oldest, { addedAt }) => Math.min(oldest, Date.parse(addedAt)),
    Number.POSITIVE_INFINITY,
  );
  if (live.length === 0) return null;
  const auditedMs = auditedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(auditedAt);
  const isOfWrongClock = auditedMs > atMs + clockToleranceMs;
  const startMs = isOfWrongClock ? oldestMs : Math.max(oldestMs, auditedMs);
  const dueAt = months === null ? null : instantOf(monthsLater(startMs, months));
  return {
    auditedAt: isOfWrongClock ? null : auditedAt,
    dueAt,
    isDue: dueAt !== null && Date.parse(dueAt) <= atMs,
    sites: siteSchema.options.filter((site) => live.some((entry) => entry.site === site)),
  };
}

function monthsLater(ms: number, months: number): number {
  const later = new Date(ms);
  later.setUTCMonth(later.getUTCMonth() + months, 1);
  const lastDay = new Date(later);
  lastDay.setUTCMonth(later.getUTCMonth() + 1, 0);
  return later.setUTCDate(Math.min(new Date(ms).getUTCDate(), lastDay.getUTCDate()));
}
