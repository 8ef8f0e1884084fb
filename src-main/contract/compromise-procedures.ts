import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import { entryIdSchema, entrySummarySchema } from './entry.ts';
import { activityKindSchema, recentActivitySchema } from './recent-activity.ts';
import { compromiseStepSchema } from './record.ts';
import { notesSchema } from './vocabulary.ts';

const ofEntry = z.strictObject({ id: entryIdSchema });
const entryResponse = z.strictObject({ entry: entrySummarySchema });

/** The procedures of `compromise:`: what is done about a key that leaked. All but two need no network. */
export const compromiseProcedures = {
  /** Its owner thinks that the key which the entry has now leaked. */
  'compromise:report': { request: ofEntry, response: entryResponse },
  'compromise:tick': {
    request: z.strictObject({
      id: entryIdSchema,
      step: compromiseStepSchema,
      isDone: z.boolean(),
    }),
    response: entryResponse,
  },
  'compromise:note': {
    request: z.strictObject({ id: entryIdSchema, notes: notesSchema }),
    response: entryResponse,
  },
  /** Asks OKX about the key that leaked: it must be dead. */
  'compromise:prove': {
    request: z.strictObject({ id: entryIdSchema, correctClock: z.boolean() }),
    response: z.strictObject({ verdict: checkVerdictSchema, entry: entrySummarySchema }),
  },
  /** Asks OKX, with another key, what happened in the account. */
  'compromise:look': {
    request: z.strictObject({
      id: entryIdSchema,
      /** The entry whose key asks: of the same site and environment, one that may read. */
      readerId: entryIdSchema,
      what: activityKindSchema,
      correctClock: z.boolean(),
    }),
    response: recentActivitySchema,
  },
  /** Everything is done, or it was a false alarm. */
  'compromise:close': { request: ofEntry, response: entryResponse },
  /** Saves the list as text, where its owner says. */
  'compromise:export': { request: ofEntry, response: z.strictObject({ isSaved: z.boolean() }) },
} as const;
