import { assertNever, type ParsedRequestOf } from '#contract';
import { apiPageUrl, securityPageUrl } from '../okx/sites.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import type { Session } from '../operations/session.ts';
import type { HandlersOf } from './handler.ts';

type ShellNoun = 'settings' | 'clipboard' | 'link' | 'system' | 'application';

/** The procedures that only pass on to the shell. */
export function shellHandlers(shell: DesktopShell, session: Session): HandlersOf<ShellNoun> {
  return {
    'settings:get': () => shell.preferences.settings(),

    'settings:set': async (change) => {
      const { startsAtLogin } = change;
      if (startsAtLogin !== undefined) await shell.startAtLogin(startsAtLogin);
      const settings = shell.preferences.change(change);
      shell.notify('settings:changed');
      return settings;
    },

    'clipboard:copy': async ({ text }) => {
      await shell.clipboard.copyText(text);
      return {};
    },

    'clipboard:copy-secret': async ({ text }) => {
      const { clipboardSeconds } = shell.preferences.settings();
      await shell.clipboard.copySecret(text, clipboardSeconds);
      return { clearsAfterSeconds: clipboardSeconds };
    },

    'link:open': async (request) => {
      await shell.openLink(urlOf(request));
      return {};
    },

    'system:state': () => shell.systemState(),

    'link:open-releases': async () => {
      await shell.openReleases();
      return {};
    },

    'application:about': () => ({ ...shell.about(), vaultPath: session.places.current }),
  };
}

/** Of the other sites no address of a documentation is confirmed. */
const documentationUrl = 'https://www.okx.com/docs-v5/en/';

function urlOf({ page, site, environment }: ParsedRequestOf<'link:open'>): string {
  switch (page) {
    case 'api-management':
      return apiPageUrl(site, environment);
    case 'security':
      return securityPageUrl(site);
    case 'documentation':
      return documentationUrl;
    default:
      return assertNever(page);
  }
}
