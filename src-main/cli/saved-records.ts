import { SignetError } from '#contract';
import type { RecordChange } from '../vault/entries.ts';
import type { Vault } from '../vault/vault.ts';
import type { Outcome } from './output.ts';

/**
 * Writes down in the vault what came out besides. Where nothing can be saved, as in a folder that is
 * read-only, the outcome stands and says so.
 */
export async function withRecordsSaved(
  outcome: Outcome,
  vault: Vault,
  { id, learned }: { readonly id: string; readonly learned: RecordChange },
): Promise<Outcome> {
  try {
    await vault.record({ [id]: learned });
    return outcome;
  } catch (cause) {
    if (!(cause instanceof SignetError)) throw cause;
    const { code, message } = cause;
    const warning = new SignetError(code, `Not written down in the vault: ${message}`, { cause });
    return { ...outcome, warning };
  }
}
