import { tickAudit } from '../operations/audit.ts';
import type { Context } from '../operations/context.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about audits. */
export function auditHandlers(context: Context): HandlersOf<'audit'> {
  return {
    'audit:tick': async () => {
      await tickAudit(context);
      return {};
    },
  };
}
