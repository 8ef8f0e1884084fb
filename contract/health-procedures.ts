import { z } from 'zod';
import { auditStatusSchema } from './audit.ts';
import { entryIdSchema } from './entry.ts';
import { checklistLineSchema, findingSchema, scoreSchema } from './finding.ts';
import { instantSchema } from './vocabulary.ts';

export const healthProcedures = {
  /** Returns the findings, the worst first, and when OKX's lists are due to be compared. The due states are in `reminder:list`. */
  'health:read': {
    request: z.strictObject({}),
    response: z.strictObject({
      /** The instant at which the report was made. */
      at: instantSchema,
      findings: z.array(findingSchema),
      score: scoreSchema,
      /** `null` without a live key. */
      audit: auditStatusSchema.nullable(),
    }),
  },
  /** Returns the findings of one entry, the worst first, and its checklist. */
  'health:entry': {
    request: z.strictObject({ id: entryIdSchema }),
    response: z.strictObject({
      findings: z.array(findingSchema),
      lines: z.array(checklistLineSchema),
    }),
  },
  /** Asks for a file in a native dialog, and saves a report of all keys there, in the language of the settings. */
  'health:export': {
    request: z.strictObject({ format: z.enum(['html', 'csv']) }),
    response: z.strictObject({ isSaved: z.boolean() }),
  },
} as const;
