import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import {
  credentialFieldSchema,
  entryChangeSchema,
  entryDraftSchema,
  entryIdSchema,
  entrySchema,
} from './entry.ts';
import { listedEntrySchema } from './listed-entry.ts';
import { checklistItemSchema } from './record.ts';
import {
  environmentSchema,
  instantSchema,
  labelSchema,
  rotationPolicySchema,
  siteSchema,
} from './vocabulary.ts';

const nothing = z.strictObject({});

export const entryProcedures = {
  /** Returns all entries, without their histories. */
  'entry:list': {
    request: nothing,
    response: z.strictObject({ entries: z.array(listedEntrySchema) }),
  },
  'entry:get': {
    request: z.strictObject({ id: entryIdSchema }),
    response: z.strictObject({ entry: entrySchema }),
  },
  'entry:add': {
    request: z.strictObject({ draft: entryDraftSchema }),
    response: z.strictObject({ entry: entrySchema }),
  },
  'entry:edit': {
    request: z.strictObject({ id: entryIdSchema, change: entryChangeSchema }),
    response: z.strictObject({ entry: entrySchema }),
  },
  /** The owner types the label, so that removing the wrong entry takes two mistakes. */
  'entry:remove': {
    request: z.strictObject({ id: entryIdSchema, label: labelSchema }),
    response: nothing,
  },
  /** The only response that can contain one of the three values, one at a time. */
  'entry:reveal': {
    request: z.strictObject({ id: entryIdSchema, field: credentialFieldSchema }),
    response: z.strictObject({ value: z.string() }),
  },
  'entry:copy': {
    request: z.strictObject({ id: entryIdSchema, field: credentialFieldSchema }),
    response: z.strictObject({ clearsAfterSeconds: z.int() }),
  },
  /**
   * Asks OKX about the key. If OKX refuses or cannot be reached, the lines of the verdict say so; the call itself
   * succeeds.
   */
  'entry:check': {
    request: z.strictObject({
      id: entryIdSchema,
      /** Corrects the timestamp by the drift from OKX's clock. */
      correctClock: z.boolean(),
      /** Replaces the entry's site, to find the one that a key belongs to. */
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: z.strictObject({ verdict: checkVerdictSchema }),
  },
  /** Sets or removes a tick of the checklist. */
  'entry:tick': {
    request: z.strictObject({
      id: entryIdSchema,
      item: checklistItemSchema,
      isTicked: z.boolean(),
    }),
    response: z.strictObject({ entry: entrySchema }),
  },
  /** Records the owner's report that an application used the key, since OKX counts inactivity from then. */
  'entry:report-use': {
    request: z.strictObject({ id: entryIdSchema, usedAt: instantSchema }),
    response: z.strictObject({ entry: entrySchema }),
  },
  /** Sets the same rotation policy for several entries. */
  'entry:set-policy': {
    request: z.strictObject({
      ids: z.array(entryIdSchema).min(1).max(10_000).readonly(),
      rotationPolicy: rotationPolicySchema,
    }),
    response: nothing,
  },
} as const;
