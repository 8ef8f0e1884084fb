import { z } from 'zod';
import { entryIdSchema } from './entry.ts';
import { instantSchema, leadDaysLimit, wholeNumber } from './vocabulary.ts';

/**
 * How an entry stands with its due date and with OKX's inactivity expiry: `due-soon` within the lead days,
 * `due` for a day from the due instant, `overdue` after it, `inactive-soon` shortly before the expiry.
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
  /** `null` where the policy is never to rotate. */
  dueAt: instantSchema.nullable(),
  /** When OKX would drop the key for inactivity; `null` where OKX does not. */
  expiresAt: instantSchema.nullable(),
  /** The instant from which the state is another; `null` where time alone changes it no more. */
  nextChangeAt: instantSchema.nullable(),
});
export type DueStatus = z.output<typeof dueStatusSchema>;

/** Ours: a weekend and a day more to make one signed call, or to bind an IP. */
export const inactivityLeadDays = 3;

/**
 * @param expiresAt when OKX would drop a key, ISO 8601 UTC
 * @param nowMs since 1970
 * @returns whether that is within the lead days, or has passed; whatever the due date is
 */
export function isExpiryNear(expiresAt: string, nowMs: number): boolean {
  return Date.parse(expiresAt) - nowMs <= inactivityLeadDays * 86_400_000;
}

/** A time of the day where the user is: `22:00`. */
const timeOfDaySchema = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'must be a time from 00:00 to 23:59');

/** From when until when nobody is told anything, past midnight where `to` is the earlier; `null` is never. */
export const quietHoursSchema = z
  .strictObject({ from: timeOfDaySchema, to: timeOfDaySchema })
  .refine(({ from, to }) => from !== to, { path: ['to'], error: 'must not be the same as from' })
  .nullable();
export type QuietHours = z.output<typeof quietHoursSchema>;

/**
 * What is kept outside the vault so that reminders work while it is locked: random ids, instants and lead
 * days. No label, site or permission.
 */
export const reminderSchema = z.strictObject({
  entryId: entryIdSchema,
  dueAt: instantSchema.nullable(),
  leadDays: wholeNumber(leadDaysLimit),
  expiresAt: instantSchema.nullable(),
  /** When the owner was last told of this entry, whatever its state was then; `null` if never. */
  toldAt: instantSchema.nullable(),
  snoozedUntil: instantSchema.nullable(),
});
export type Reminder = z.output<typeof reminderSchema>;

/** One reminder for an entry. */
export const reminderIndexSchema = z
  .array(reminderSchema)
  .refine((index) => new Set(index.map(({ entryId }) => entryId)).size === index.length, {
    error: 'must not repeat an entry',
  })
  .readonly();
export type ReminderIndex = z.output<typeof reminderIndexSchema>;
