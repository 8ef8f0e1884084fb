import { z } from 'zod';
import { checkVerdictSchema } from './check.ts';
import {
  credentialFieldSchema,
  entryChangeSchema,
  entryDraftSchema,
  entryIdSchema,
  entrySummarySchema,
} from './entry.ts';
import { checklistItemSchema } from './record.ts';
import {
  environmentSchema,
  instantSchema,
  labelSchema,
  rotationPolicySchema,
  siteSchema,
} from './vocabulary.ts';

const nothing = z.strictObject({});

/** The procedures of `entry:`. */
export const entryProcedures = {
  'entry:list': {
    request: nothing,
    response: z.strictObject({ entries: z.array(entrySummarySchema) }),
  },
  'entry:get': {
    request: z.strictObject({ id: entryIdSchema }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
  'entry:add': {
    request: z.strictObject({ draft: entryDraftSchema }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
  'entry:edit': {
    request: z.strictObject({ id: entryIdSchema, change: entryChangeSchema }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
  /** The label is typed by hand: removing the wrong entry takes two mistakes. */
  'entry:remove': {
    request: z.strictObject({ id: entryIdSchema, label: labelSchema }),
    response: nothing,
  },
  /** The only response that can carry one of OKX's three values, one at a time. */
  'entry:reveal': {
    request: z.strictObject({ id: entryIdSchema, field: credentialFieldSchema }),
    response: z.strictObject({ value: z.string() }),
  },
  'entry:copy': {
    request: z.strictObject({ id: entryIdSchema, field: credentialFieldSchema }),
    response: z.strictObject({ clearsAfterSeconds: z.int() }),
  },
  /**
   * Asks OKX what it knows of the key. The answer stands also where OKX refused or could not be reached:
   * its lines tell.
   */
  'entry:check': {
    request: z.strictObject({
      id: entryIdSchema,
      /** Whether the timestamp may be corrected by what the clock of OKX tells. */
      correctClock: z.boolean(),
      /** Another site, and another environment, than the entry has: to find where a key belongs. */
      site: siteSchema.optional(),
      environment: environmentSchema.optional(),
    }),
    response: z.strictObject({ verdict: checkVerdictSchema }),
  },
  /** Ticks a line of the checklist that only the owner can know, or takes the tick away. */
  'entry:tick': {
    request: z.strictObject({
      id: entryIdSchema,
      item: checklistItemSchema,
      isTicked: z.boolean(),
    }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
  /** The owner says that an application used the key: what OKX counts its inactivity from. */
  'entry:report-use': {
    request: z.strictObject({ id: entryIdSchema, usedAt: instantSchema }),
    response: z.strictObject({ entry: entrySummarySchema }),
  },
  /** One policy for many. */
  'entry:set-policy': {
    request: z.strictObject({
      ids: z.array(entryIdSchema).min(1).max(10_000).readonly(),
      rotationPolicy: rotationPolicySchema,
    }),
    response: nothing,
  },
} as const;
