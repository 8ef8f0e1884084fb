import { z } from 'zod';
import { auditStatusSchema } from './audit.ts';

export const auditProcedures = {
  /** Returns when OKX's lists were last compared with the vault; `null` without a live key. */
  'audit:read': {
    request: z.strictObject({}),
    response: z.strictObject({ audit: auditStatusSchema.nullable() }),
  },
  /** Records that the owner has compared them now. */
  'audit:tick': { request: z.strictObject({}), response: z.strictObject({}) },
} as const;
