import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import { credentialsSchema, entrySchema } from './entry.ts';
import { guideDraftSchema, useCaseSchema } from './guide.ts';
import { environmentSchema, siteSchema } from './vocabulary.ts';

const nothing = z.strictObject({});

export const guideProcedures = {
  /** Returns the draft, if there is one, and the permissions and intervals for each purpose. */
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
  /** Checks credentials that are not stored yet, with the site and environment of the draft. */
  'guide:check': {
    request: z.strictObject({
      credentials: credentialsSchema,
      correctClock: z.boolean(),
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: z.strictObject({ verdict: checkVerdictSchema }),
  },
  /** Adds an entry from the draft and its credentials, and removes the draft, in a single save. */
  'guide:finish': {
    request: z.strictObject({ credentials: credentialsSchema }),
    response: z.strictObject({ entry: entrySchema }),
  },
} as const;
