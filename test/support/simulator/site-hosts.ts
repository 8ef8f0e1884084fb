import type { Environment, Site } from '#contract';

/** The sites by their REST hosts, as OKX's docs name them: none of Signet's own code, on purpose. */
const restHosts: Readonly<Record<string, Site>> = {
  'openapi.okx.com': 'global',
  'www.okx.com': 'global',
  'eea.okx.com': 'eea',
  'us.okx.com': 'us',
  'app.okx.com': 'us',
};

/** The same by their WebSocket hosts, of which each environment has its own. */
const webSocketHosts: Readonly<Record<string, { site: Site; environment: Environment }>> = {
  'ws.okx.com': { site: 'global', environment: 'live' },
  'wspap.okx.com': { site: 'global', environment: 'demo' },
  'wseea.okx.com': { site: 'eea', environment: 'live' },
  'wseeapap.okx.com': { site: 'eea', environment: 'demo' },
  'wsus.okx.com': { site: 'us', environment: 'live' },
  'wsuspap.okx.com': { site: 'us', environment: 'demo' },
};

/** Which site was asked; `undefined` on a host that belongs to none, such as loopback. */
export function siteOf(host: string): Site | undefined {
  return restHosts[nameOf(host)];
}

/** Which site and environment a WebSocket was opened to; `undefined` on a host that belongs to none. */
export function webSocketHost(
  host: string,
): { readonly site: Site; readonly environment: Environment } | undefined {
  return webSocketHosts[nameOf(host)];
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}
