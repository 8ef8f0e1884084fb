import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import { credentialsSchema, entryIdSchema, entrySummarySchema } from './entry.ts';
import { rotationReasonSchema } from './record.ts';
import { environmentSchema, labelSchema, siteSchema } from './vocabulary.ts';

const ofEntry = z.strictObject({ id: entryIdSchema });
const entryResponse = z.strictObject({ entry: entrySummarySchema });
const checkRequest = z.strictObject({ id: entryIdSchema, correctClock: z.boolean() });
const checkResponse = z.strictObject({ verdict: checkVerdictSchema, entry: entrySummarySchema });

/** The procedures of `rotation:`, in the order in which a rotation takes them. */
export const rotationProcedures = {
  'rotation:start': {
    request: z.strictObject({ id: entryIdSchema, reason: rotationReasonSchema }),
    response: entryResponse,
  },
  /** Keeps the new key beside the old; again, until the switch, to correct what was pasted. */
  'rotation:hold': {
    request: z.strictObject({ id: entryIdSchema, credentials: credentialsSchema }),
    response: entryResponse,
  },
  /** Asks OKX about the new key. */
  'rotation:check': { request: checkRequest, response: checkResponse },
  /** From now on the entry is the new key: Signet signs with it. */
  'rotation:switch': {
    request: z.strictObject({
      id: entryIdSchema,
      /** Whether it may be one that OKX has not accepted yet. */
      acceptsUnchecked: z.boolean(),
    }),
    response: entryResponse,
  },
  'rotation:tick': {
    request: z.strictObject({
      id: entryIdSchema,
      /** One of the entry's applications. */
      application: labelSchema,
      isSwitched: z.boolean(),
    }),
    response: entryResponse,
  },
  /**
   * Its owner says that the old key is deleted on OKX. There is no way back from here, unless OKX then shows
   * that it is not.
   */
  'rotation:revoke': {
    request: z.strictObject({ id: entryIdSchema, isRevoked: z.boolean() }),
    response: entryResponse,
  },
  /** Asks OKX about the old key: that it has it, before that is deleted; that it has it no more, after. */
  'rotation:prove': {
    request: checkRequest.extend({
      /** Another site, and another environment, than the entry has: to find where the key belongs. */
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: checkResponse,
  },
  /** Wipes the old key. Without proof that it is dead, a native dialog asks once more. */
  'rotation:finish': {
    request: z.strictObject({ id: entryIdSchema, acceptsUnproved: z.boolean() }),
    response: entryResponse,
  },
  /** Gives the entry its old key back and wipes the new one. */
  'rotation:undo': { request: ofEntry, response: entryResponse },
} as const;
