import { z } from 'zod';
import { entryIdSchema } from './entry.ts';
import { checklistLineSchema, findingSchema, scoreSchema } from './finding.ts';
import { reportFormats, reportSchema } from './report.ts';
import { instantSchema } from './vocabulary.ts';

/** The procedures of `health:`. */
export const healthProcedures = {
  /** All that is worth a look, the worst first. How every entry stands with its dates is in `reminder:list`. */
  'health:read': {
    request: z.strictObject({}),
    response: z.strictObject({
      /** The instant for which all of it holds. */
      at: instantSchema,
      findings: z.array(findingSchema),
      score: scoreSchema,
    }),
  },
  'health:checklist': {
    request: z.strictObject({ id: entryIdSchema }),
    response: z.strictObject({ lines: z.array(checklistLineSchema) }),
  },
  /** Asks where with a native dialog, and writes a report there in the words of the page. */
  'health:export': {
    request: z.strictObject({ format: z.enum(reportFormats), report: reportSchema }),
    response: z.strictObject({ isSaved: z.boolean() }),
  },
} as const;
