import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import { credentialsSchema, entrySummarySchema } from './entry.ts';
import { guideDraftSchema, useCaseSchema } from './guide.ts';
import { environmentSchema, siteSchema } from './vocabulary.ts';

const nothing = z.strictObject({});

/** The procedures of `guide:`. */
export const guideProcedures = {
  /** The key in the making, where there is one, and what each purpose should be able to do. */
  'guide:get': {
    request: nothing,
    response: z.strictObject({
      draft: guideDraftSchema.nullable(),
      useCases: z.array(useCaseSchema),
    }),
  },
  'guide:save': {
    request: z.strictObject({ draft: guideDraftSchema.omit({ savedAt: true }) }),
    response: nothing,
  },
  'guide:discard': { request: nothing, response: nothing },
  /** Asks OKX about credentials that are not stored yet, as the guide's draft describes them. */
  'guide:check': {
    request: z.strictObject({
      credentials: credentialsSchema,
      correctClock: z.boolean(),
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: z.strictObject({ verdict: checkVerdictSchema }),
  },
  /** Makes an entry of the draft and its credentials, and ends the guide, all in one save. */
  'guide:finish': {
    request: z.strictObject({ credentials: credentialsSchema }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
} as const;
