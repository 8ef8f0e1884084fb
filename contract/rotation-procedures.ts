import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import { credentialsSchema, entryIdSchema, entrySchema } from './entry.ts';
import { rotationReasonSchema } from './record.ts';
import { environmentSchema, labelSchema, siteSchema } from './vocabulary.ts';

const ofEntry = z.strictObject({ id: entryIdSchema });
const entryResponse = z.strictObject({ entry: entrySchema });
const checkRequest = z.strictObject({ id: entryIdSchema, correctClock: z.boolean() });
const checkResponse = z.strictObject({ verdict: checkVerdictSchema, entry: entrySchema });

/** The procedures of `rotation:`, in the order in which a rotation takes them. */
export const rotationProcedures = {
  'rotation:start': {
    request: z.strictObject({ id: entryIdSchema, reason: rotationReasonSchema }),
    response: entryResponse,
  },
  /** Stores the new key beside the old one. Until the switch, it can be called again to correct the new key. */
  'rotation:add-key': {
    request: z.strictObject({ id: entryIdSchema, credentials: credentialsSchema }),
    response: entryResponse,
  },
  /** Asks OKX about the new key. */
  'rotation:check': { request: checkRequest, response: checkResponse },
  /** Makes the new key the entry's own: from now on, Signet signs with it. */
  'rotation:switch': {
    request: z.strictObject({
      id: entryIdSchema,
      /** Switches even if OKX has not accepted the new key yet. */
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
   * Records the owner's report that the old key is deleted on OKX. The rotation can then no longer be undone,
   * unless OKX shows that it still has the key.
   */
  'rotation:revoke': {
    request: z.strictObject({ id: entryIdSchema, isRevoked: z.boolean() }),
    response: entryResponse,
  },
  /** Asks OKX about the old key: before its deletion, to see that OKX has it; afterwards, to prove that it is dead. */
  'rotation:prove': {
    request: checkRequest.extend({
      /** Replaces the entry's site, to find the one that the key belongs to. */
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: checkResponse,
  },
  /** Removes the old key. Without proof that it is dead, a native dialog asks first. */
  'rotation:finish': {
    request: z.strictObject({ id: entryIdSchema, acceptsUnproved: z.boolean() }),
    response: entryResponse,
  },
  /** Restores the entry's old key and removes the new one. */
  'rotation:undo': { request: ofEntry, response: entryResponse },
} as const;
