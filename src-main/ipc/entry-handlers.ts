import { checkEntry } from '../operations/check-key.ts';
import type { Context } from '../operations/context.ts';
import { copySecret } from '../operations/copy-secret.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import {
  addEntry,
  editEntry,
  listEntries,
  removeEntry,
  reportUse,
  revealSecret,
  setPolicy,
  tickItem,
} from '../operations/entries.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about entries. */
export function entryHandlers(context: Context<DesktopShell>): HandlersOf<'entry'> {
  const { session } = context;
  return {
    'entry:list': () => ({ entries: listEntries(session) }),
    'entry:get': ({ id }) => ({ entry: session.vault.entry(id) }),
    'entry:add': async ({ draft }) => ({ entry: await addEntry(context, draft) }),
    'entry:edit': async (asked) => ({ entry: await editEntry(context, asked) }),
    'entry:remove': async (asked) => {
      await removeEntry(context, asked);
      return {};
    },
    'entry:reveal': (asked) => ({ value: revealSecret(session, asked) }),
    'entry:copy': (asked) => copySecret(context.shell, revealSecret(session, asked)),
    'entry:check': async (asked) => ({ verdict: await checkEntry(context, asked) }),
    'entry:tick': async (asked) => ({ entry: await tickItem(context, asked) }),
    'entry:report-use': async (asked) => ({ entry: await reportUse(context, asked) }),
    'entry:set-policy': async (asked) => {
      await setPolicy(context, asked);
      return {};
    },
  };
}
