import { assertNever, type ParsedRequestOf } from '#contract';
import { apiPageUrl, securityPageUrl } from '../okx/sites.ts';
import type { Session } from '../operations/session.ts';
import type { Shell } from '../operations/shell.ts';
import type { HandlersOf } from './handler.ts';

type ShellNoun = 'settings' | 'clipboard' | 'link' | 'system' | 'application';

/** The procedures that only pass on to the shell. */
export function shellHandlers(host: Shell, session: Session): HandlersOf<ShellNoun> {
  return {
    'settings:get': () => host.preferences.settings(),

    'settings:set': async (change) => {
      const { startsAtLogin } = change;
      if (startsAtLogin !== undefined) await host.startAtLogin(startsAtLogin);
      const settings = host.preferences.change(change);
      host.notify('settings:changed');
      return settings;
    },

    'clipboard:copy': async ({ text }) => {
      await host.clipboard.copyText(text);
      return {};
    },

    'clipboard:copy-secret': async ({ text }) => {
      const { clipboardSeconds } = host.preferences.settings();
      await host.clipboard.copySecret(text, clipboardSeconds);
      return { clearsAfterSeconds: clipboardSeconds };
    },

    'link:open': async (request) => {
      await host.openLink(urlOf(request));
      return {};
    },

    'system:state': () => host.systemState(),

    'link:open-releases': async () => {
      await host.openReleases();
      return {};
    },

    'application:about': () => ({ ...host.about(), vaultPath: session.places.current }),
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
