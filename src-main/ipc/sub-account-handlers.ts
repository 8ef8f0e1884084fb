import type { Context } from '../operations/context.ts';
import { listKeys } from '../operations/sub-account-keys.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about the sub-accounts of a main account's key. */
export function subAccountHandlers(context: Context): HandlersOf<'sub-account'> {
  return {
    'sub-account:list-keys': async (asked) => ({ entry: await listKeys(context, asked) }),
  };
}
