import type { Environment, Site } from '#contract';

/** The sites by their REST hosts, from OKX's docs and deliberately not from Signet's own code. */
const restHosts: Readonly<Record<string, Site>> = {
  'openapi.okx.com': 'global',
  'www.okx.com': 'global',
  'eea.okx.com': 'eea',
  'us.okx.com': 'us',
  'app.okx.com': 'us',
  'tr.okx.com': 'tr',
};

type WebSocketHost = { readonly sites: readonly Site[]; readonly environment: Environment };

/** The sites and environments by their WebSocket hosts. Other programs use those of the global site for Turkey. */
const webSocketHosts: Readonly<Record<string, WebSocketHost>> = {
  'ws.okx.com': { sites: ['global', 'tr'], environment: 'live' },
  'wspap.okx.com': { sites: ['global', 'tr'], environment: 'demo' },
  'wseea.okx.com': { sites: ['eea'], environment: 'live' },
  'wseeapap.okx.com': { sites: ['eea'], environment: 'demo' },
  'wsus.okx.com': { sites: ['us'], environment: 'live' },
  'wsuspap.okx.com': { sites: ['us'], environment: 'demo' },
};

/** Returns the site of a host; `undefined` for a host that belongs to none, such as loopback. */
export function siteOf(host: string): Site | undefined {
  return restHosts[nameOf(host)];
}

/** Returns the sites and the environment of a WebSocket host; `undefined` for a host that belongs to none. */
export function webSocketHost(host: string): WebSocketHost | undefined {
  return webSocketHosts[nameOf(host)];
}

function nameOf(host: string): string {
  return host.replace(/:\d+$/, '');
}
