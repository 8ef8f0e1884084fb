import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import { entryIdSchema, entrySchema } from './entry.ts';
import { activityKindSchema, recentActivitySchema } from './recent-activity.ts';
import { apiKeyDigestSchema, compromiseStepSchema } from './record.ts';
import { environmentSchema, instantSchema, notesSchema, siteSchema } from './vocabulary.ts';

const ofEntry = z.strictObject({ id: entryIdSchema });
const entryResponse = z.strictObject({ entry: entrySchema });

/** The procedures of `compromise:`. Only `compromise:prove` and the one for recent activity use the network. */
export const compromiseProcedures = {
  /** Reports that one of the entry's keys leaked. */
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
  /** Asks OKX to prove that the leaked key is dead. */
  'compromise:prove': {
    request: z.strictObject({
      id: entryIdSchema,
      correctClock: z.boolean(),
      /** Replaces the entry's site, to find the one that the key belongs to. */
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: z.strictObject({ verdict: checkVerdictSchema, entry: entrySchema }),
  },
  /** Asks OKX for recent activity in the account, with another key. */
  'compromise:recent-activity': {
    request: z.strictObject({
      id: entryIdSchema,
      /** The entry whose key signs the requests: one of `readersOf`. */
      readerId: entryIdSchema,
      what: activityKindSchema,
      correctClock: z.boolean(),
    }),
    response: recentActivitySchema,
  },
  /** Closes the report, because every step is done or it was a false alarm. */
  'compromise:close': { request: ofEntry, response: entryResponse },
  /** Asks for a file in a native dialog, and saves the steps of one report there as text. */
  'compromise:export': {
    request: z.strictObject({ id: entryIdSchema, reportedAt: instantSchema }),
    response: z.strictObject({ isSaved: z.boolean() }),
  },
} as const;
