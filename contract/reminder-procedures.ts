import { z } from 'zod';
import { dueStatusSchema } from './due.ts';
import { entryIdSchema } from './entry.ts';
import { instantSchema } from './vocabulary.ts';

export const reminderProcedures = {
  /** Returns the due state of every entry. The page asks again after `reminders:changed`. */
  'reminder:list': {
    request: z.strictObject({}),
    response: z.strictObject({
      reminders: z.array(
        z.strictObject({
          entryId: entryIdSchema,
          /** When the key was created, as far as Signet knows; the key's age counts from it. */
          keyCreatedAt: instantSchema,
          status: dueStatusSchema,
          snoozedUntil: instantSchema.nullable(),
        }),
      ),
    }),
  },
  'reminder:snooze': {
    /** `until`: `null` ends the snooze. */
    request: z.strictObject({ id: entryIdSchema, until: instantSchema.nullable() }),
    response: z.strictObject({}),
  },
  /** Asks for a file in a native dialog, and writes the due dates there as an .ics. */
  'calendar:export': {
    request: z.strictObject({ withLabels: z.boolean() }),
    response: z.strictObject({ isSaved: z.boolean() }),
  },
} as const;
