import type { Context } from '../operations/context.ts';
import {
  checkKeyDraft,
  createKey,
  discardKeyDraft,
  keyDraft,
  saveKeyDraft,
} from '../operations/create-key.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures of the guide. */
export function guideHandlers(context: Context): HandlersOf<'guide'> {
  return {
    'guide:get': () => keyDraft(context),
    'guide:save': async (request) => {
      await saveKeyDraft(context, request);
      return {};
    },
    'guide:discard': async () => {
      await discardKeyDraft(context);
      return {};
    },
    'guide:check': async (request) => ({ verdict: await checkKeyDraft(context, request) }),
    'guide:finish': async ({ credentials }) => ({ entry: await createKey(context, credentials) }),
  };
}
