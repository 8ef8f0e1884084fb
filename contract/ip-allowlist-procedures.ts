import { z } from 'zod';
import { ipAllowlistTextLimit, ipSurveySchema } from './ip-allowlist.ts';

/** The procedures of `ip-allowlist:`. */
export const ipAllowlistProcedures = {
  /** For a list that is still being written: what is wrong is told item by item, nothing is refused. */
  'ip-allowlist:inspect': {
    request: z.strictObject({ text: z.string().max(ipAllowlistTextLimit) }),
    response: ipSurveySchema,
  },
} as const;
