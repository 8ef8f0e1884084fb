import type { AuditStatus } from '#contract';
import { auditStatusOf } from '../reminders/audit.ts';
import { entriesSaved } from './activity.ts';
import { type Context, instant } from './context.ts';

/**
 * Says when OKX's lists of keys and connections were last compared with the vault, and when that is due again.
 *
 * @param months the interval; without it, as the settings say
 * @returns `null` without a live key
 */
export function readAudit(
  context: Context,
  months = context.shell.auditMonths(),
): AuditStatus | null {
  const { entries, auditedAt } = context.session.vault;
  return auditStatusOf({ entries, auditedAt, months }, instant(context));
}

/** Records that the owner has compared OKX's lists with the vault. Throws what a save throws. */
export async function tickAudit(context: Context): Promise<void> {
  await context.session.vault.saveAudit(instant(context));
  entriesSaved(context);
}
