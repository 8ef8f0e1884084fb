import { z } from 'zod';
import { entryIdSchema } from './entry.ts';
import { dayMs } from './time-spans.ts';
import { instantSchema, leadDaysLimit, wholeNumber } from './vocabulary.ts';

/**
 * The state of an entry with regard to its due date and to OKX's expiry for inactivity: `due-soon` within the
 * lead days, `due` for a day from the due instant, `overdue` after that, `inactive-soon` shortly before the expiry.
 */
export const dueStates = [
  'ok',
  'due-soon',
  'due',
  'overdue',
  'inactive-soon',
  'expired-likely',
] as const;
export const dueStateSchema = z.enum(dueStates);
export type DueState = z.output<typeof dueStateSchema>;

export const dueStatusSchema = z.strictObject({
  state: dueStateSchema,
  /** `null` if the policy is never to rotate. */
  dueAt: instantSchema.nullable(),
  /** When OKX deletes the key for inactivity; `null` if OKX does not. */
  expiresAt: instantSchema.nullable(),
  /** When the state changes next; `null` if the passage of time no longer changes it. */
  nextChangeAt: instantSchema.nullable(),
});
export type DueStatus = z.output<typeof dueStatusSchema>;

/** Signet's own choice: a weekend plus a day, to make one signed call or to bind an IP. */
export const inactivityLeadDays = 3;

/**
 * Checks whether the expiry of a key is within the lead days or has passed, whatever its due date is.
 *
 * @param expiresAt when OKX deletes the key, ISO 8601 UTC
 * @param nowMs Unix time in ms
 */
export function isExpiryNear(expiresAt: string, nowMs: number): boolean {
  return Date.parse(expiresAt) - nowMs <= inactivityLeadDays * dayMs;
}

/** A local time of day, such as `22:00`. */
const timeOfDaySchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time from 00:00 to 23:59');

/** The hours without notifications. They pass midnight if `to` is earlier than `from`; `null` means none. */
export const quietHoursSchema = z
  .strictObject({ from: timeOfDaySchema, to: timeOfDaySchema })
  .refine(({ from, to }) => from !== to, { path: ['to'], error: 'must not be the same as from' })
  .nullable();
export type QuietHours = z.output<typeof quietHoursSchema>;

/**
 * The data stored outside the vault so that reminders work while it is locked: random ids, instants and lead
 * days, but no label, site or permission.
 */
export const reminderSchema = z.strictObject({
  /** `null` for the audit, which is about all entries. */
  entryId: entryIdSchema.nullable(),
  dueAt: instantSchema.nullable(),
  leadDays: wholeNumber(leadDaysLimit),
  expiresAt: instantSchema.nullable(),
  /** When the last notification about this entry was shown, in whatever state; `null` if never. */
  announcedAt: instantSchema.nullable(),
  snoozedUntil: instantSchema.nullable(),
});
export type Reminder = z.output<typeof reminderSchema>;

/** All reminders, at most one for an entry, and one of the audit. */
export const reminderIndexSchema = z
  .array(reminderSchema)
  .refine((index) => new Set(index.map(({ entryId }) => entryId)).size === index.length, {
    error: 'must not repeat an entry',
  })
  .readonly();
export type ReminderIndex = z.output<typeof reminderIndexSchema>;
