import type { Environment, Site } from '#contract';

/** The sites by their REST hosts, from OKX's docs and deliberately not from Signet's own code. */
const restHosts: Readonly<Record<string, Site>> = {
  'openapi.okx.com': 'global',
  'www.okx.com': 'global',
  'eea.okx.com': 'eea',
  'us.okx.com': 'us',
  'app.okx.com': 'us',
};

/** The sites and environments by their WebSocket hosts. */
const webSocketHosts: Readonly<Record<string, { site: Site; environment: Environment }>> = {
  'ws.okx.com': { site: 'global', environment: 'live' },
  'wspap.okx.com': { site: 'global', environment: 'demo' },
  'wseea.okx.com': { site: 'eea', environment: 'live' },
  'wseeapap.okx.com': { site: 'eea', environment: 'demo' },
  'wsus.okx.com': { site: 'us', environment: 'live' },
  'wsuspap.okx.com': { site: 'us', environment: 'demo' },
};

/** Returns the site of a host; `undefined` for a host that belongs to none, such as loopback. */
export function siteOf(host: string): Site | undefined {
  return restHosts[nameOf(host)];
}

/** Returns the site and environment of a WebSocket host; `undefined` for a host that belongs to none. */
export function webSocketHost(
  host: string,
): { readonly site: Site; readonly environment: Environment } | undefined {
  return webSocketHosts[nameOf(host)];
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}
