import type { Context } from '../operations/context.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import { entryHealth, exportHealth, readHealth } from '../operations/health.ts';
import type { HandlersOf } from './handler.ts';

/** The procedures about the health of all entries. */
export function healthHandlers(context: Context<DesktopShell>): HandlersOf<'health'> {
  return {
    'health:read': () => readHealth(context),
    'health:entry': ({ id }) => entryHealth(context, id),
    'health:export': async ({ format }) => ({ isSaved: await exportHealth(context, format) }),
  };
}
