import { about } from '../operations/about.ts';
import type { Context } from '../operations/context.ts';
import { copySecret } from '../operations/copy-secret.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import { openOkxPage } from '../operations/okx-page.ts';
import { changeSettings } from '../operations/settings.ts';
import type { HandlersOf } from './handler.ts';

type ShellNoun = 'settings' | 'clipboard' | 'link' | 'system' | 'application';

/** The procedures about the desktop and this program. Some only ask the shell. */
export function shellHandlers(context: Context<DesktopShell>): HandlersOf<ShellNoun> {
  const { shell } = context;
  return {
    'settings:get': () => shell.preferences.settings(),
    'settings:set': (change) => changeSettings(context, change),
    'clipboard:copy': async ({ text }) => {
      await shell.clipboard.copyText(text);
      return {};
    },
    'clipboard:copy-secret': ({ text }) => copySecret(shell, text),
    'link:open': async (request) => {
      await openOkxPage(context, request);
      return {};
    },
    'link:open-releases': async () => {
      await shell.openReleases();
      return {};
    },
    'system:state': () => shell.systemState(),
    'application:about': () => about(context),
  };
}
