import { z } from 'zod';

export const auditProcedures = {
  /** Records that the owner has compared OKX's lists with the vault now. `health:read` says when that is due again. */
  'audit:tick': { request: z.strictObject({}), response: z.strictObject({}) },
} as const;
