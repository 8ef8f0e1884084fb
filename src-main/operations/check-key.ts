import type { CheckVerdict } from '#contract';
import { recordsFromCheck } from '../okx/check-record.ts';
import type { Lend } from '../okx/lent-credentials.ts';
import { saveRecords } from './activity.ts';
import type { Context } from './context.ts';
import type { CheckOptions } from './key-checks.ts';

/**
 * Asks OKX about the key of an entry, and records the result.
 *
 * @returns the verdict, even if OKX refused the key or could not be reached
 * @throws SignetError `CANCELLED` if another host was not confirmed; `ENTRY_NOT_FOUND`, `VAULT_LOCKED`
 */
export async function checkEntry(
  context: Context,
  { id, ...options }: CheckOptions & { readonly id: string },
): Promise<CheckVerdict> {
  const { session, checks } = context;
  const entry = session.vault.entry(id);
  // The session is asked for each use: a vault that was locked meanwhile lends nothing more.
  const lend: Lend = (use) => session.vault.withCredentials(id, use);
  const verdict = await checks.check(entry, lend, options);
  await saveRecords(context, id, recordsFromCheck(verdict, entry));
  return verdict;
}
