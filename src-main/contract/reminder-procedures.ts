import { z } from 'zod';
import { dueStatusSchema } from './due.ts';
import { entryIdSchema } from './entry.ts';
import { instantSchema } from './vocabulary.ts';

/** The procedures of `reminder:` and `calendar:`. */
export const reminderProcedures = {
  /** How every entry stands now; the page asks again at `reminders:changed`. */
  'reminder:list': {
    request: z.strictObject({}),
    response: z.strictObject({
      reminders: z.array(
        z.strictObject({
          entryId: entryIdSchema,
          /** Since when the entry has its credentials, as far as anybody knows: its age. */
          bornAt: instantSchema,
          status: dueStatusSchema,
          snoozedUntil: instantSchema.nullable(),
        }),
      ),
    }),
  },
  'reminder:snooze': {
    /** Until `null`, its owner is reminded again. */
    request: z.strictObject({ id: entryIdSchema, until: instantSchema.nullable() }),
    response: z.strictObject({}),
  },
  /** Asks where with a native dialog, and writes the due dates there as an .ics. */
  'calendar:export': {
    request: z.strictObject({ withLabels: z.boolean() }),
    response: z.strictObject({ isSaved: z.boolean() }),
  },
} as const;
