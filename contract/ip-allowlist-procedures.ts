import { z } from 'zod';
import { ipAllowlistTextLimit, ipSurveySchema } from './ip-allowlist.ts';

export const ipAllowlistProcedures = {
  /** Reviews a list that is still being typed. It reports problems item by item, and refuses nothing. */
  'ip-allowlist:inspect': {
    request: z.strictObject({ text: z.string().max(ipAllowlistTextLimit) }),
    response: ipSurveySchema,
  },
} as const;
