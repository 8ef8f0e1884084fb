import type { Environment, Hosts, Site } from '../contract/index.ts';

type SiteHosts = {
  /** Where a person manages keys. */
  readonly web: string;
  readonly rest: string;
  readonly webSocket: { readonly [environment in Environment]: string };
};

/**
 * The origins of OKX's three sites.
 *
 * OKX docs, "Production Trading Services" and "Demo Trading Services", on www.okx.com, my.okx.com and
 * app.okx.com. Demo trading has WebSocket hosts of its own; on REST a header tells it apart.
 */
export const sites: { readonly [site in Site]: SiteHosts } = {
  global: {
    web: 'https://www.okx.com',
    rest: 'https://openapi.okx.com',
    webSocket: { live: 'wss://ws.okx.com:8443', demo: 'wss://wspap.okx.com:8443' },
  },
  eea: {
    web: 'https://my.okx.com',
    rest: 'https://eea.okx.com',
    webSocket: { live: 'wss://wseea.okx.com:8443', demo: 'wss://wseeapap.okx.com:8443' },
  },
  us: {
    web: 'https://app.okx.com',
    rest: 'https://us.okx.com',
    webSocket: { live: 'wss://wsus.okx.com:8443', demo: 'wss://wsuspap.okx.com:8443' },
  },
};

/** OKX docs, "WebSocket API", "Connect": the paths under a WebSocket origin. */
export const webSocketPaths = {
  public: '/ws/v5/public',
  private: '/ws/v5/private',
  business: '/ws/v5/business',
} as const;

/**
 * Tells which hosts a key talks to.
 *
 * @param override origins that replace the site's own, each by itself; `{}` replaces none
 * @returns two origins, without a path or a trailing slash
 */
export function hostsOf(
  site: Site,
  environment: Environment,
  override: Hosts,
): { readonly rest: string; readonly webSocket: string } {
  const own = sites[site];
  return {
    rest: override.rest ?? own.rest,
    webSocket: override.webSocket ?? own.webSocket[environment],
  };
}

/**
 * Tells where on OKX keys are made, edited and deleted. Overridden hosts do not change it.
 *
 * @returns an https URL on the site's web origin
 */
export function apiPageUrl(site: Site, environment: Environment): string {
  return `${sites[site].web}/account/my-api?go-${environment}-trading=1`;
}

/**
 * Tells where on OKX two-factor authentication and the use of keys are seen.
 *
 * @returns an https URL on the site's web origin
 */
export function securityPageUrl(site: Site): string {
  return `${sites[site].web}/account/security`;
}

/**
 * Tells whether an address is a page of OKX that a browser may be sent to.
 *
 * @param address an absolute URL; it must be https, with no user, and with the exact web host of a site
 */
export function isOkxPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, username, password } = new URL(address);
  // A blob's origin is that of the page it came from, so the origin alone does not tell the scheme.
  if (protocol !== 'https:' || username !== '' || password !== '') return false;
  return Object.values(sites).some(({ web }) => web === origin);
}
