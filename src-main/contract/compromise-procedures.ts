import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import { entryIdSchema, entrySummarySchema } from './entry.ts';
import { activityKindSchema, recentActivitySchema } from './recent-activity.ts';
import { apiKeyDigestSchema, compromiseStepSchema } from './record.ts';
import { environmentSchema, instantSchema, notesSchema, siteSchema } from './vocabulary.ts';

const ofEntry = z.strictObject({ id: entryIdSchema });
const entryResponse = z.strictObject({ entry: entrySummarySchema });

/** The procedures of `compromise:`: what is done about a key that leaked. All but two need no network. */
export const compromiseProcedures = {
  /** Its owner thinks that one of the keys which the entry has leaked. */
  'compromise:report': {
    request: z.strictObject({ id: entryIdSchema, apiKeyDigest: apiKeyDigestSchema }),
    response: entryResponse,
  },
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
    request: z.strictObject({
      id: entryIdSchema,
      correctClock: z.boolean(),
      /** Another site, and another environment, than the entry has: to find where the key belongs. */
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: z.strictObject({ verdict: checkVerdictSchema, entry: entrySummarySchema }),
  },
  /** Asks OKX, with another key, what happened in the account. */
  'compromise:look': {
    request: z.strictObject({
      id: entryIdSchema,
      /** The entry whose key asks: one of `readersOf`. */
      readerId: entryIdSchema,
      what: activityKindSchema,
      correctClock: z.boolean(),
    }),
    response: recentActivitySchema,
  },
  /** Everything is done, or it was a false alarm. */
  'compromise:close': { request: ofEntry, response: entryResponse },
  /** Saves one of the lists as text, where its owner says: that of the report of then. */
  'compromise:export': {
    request: z.strictObject({ id: entryIdSchema, reportedAt: instantSchema }),
    response: z.strictObject({ isSaved: z.boolean() }),
  },
} as const;
