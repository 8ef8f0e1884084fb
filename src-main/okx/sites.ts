import { assertNever, type Environment, type Hosts, type LoginUrls, type Site } from '#contract';

type SiteHosts = {
  /** The website on which people manage keys. */
  readonly web: string;
  /** OKX's documentation for the site. */
  readonly documentation: string;
  readonly rest: string;
  readonly webSocket: { readonly [environment in Environment]: string };
};

/**
 * The addresses of OKX's sites.
 *
 * OKX docs, "Production Trading Services" and "Demo Trading Services", on www.okx.com, my.okx.com and
 * app.okx.com. Demo trading has its own WebSocket hosts; over REST it is selected by a header. The WebSocket
 * hosts of OKX Turkey are those that other programs use: see {@link assumedSites}.
 */
export const sites: { readonly [site in Site]: SiteHosts } = {
  global: {
    web: 'https://www.okx.com',
    documentation: 'https://www.okx.com/docs-v5/en/',
    rest: 'https://openapi.okx.com',
    webSocket: { live: 'wss://ws.okx.com:8443', demo: 'wss://wspap.okx.com:8443' },
  },
  eea: {
    web: 'https://my.okx.com',
    documentation: 'https://my.okx.com/docs-v5/en/',
    rest: 'https://eea.okx.com',
    webSocket: { live: 'wss://wseea.okx.com:8443', demo: 'wss://wseeapap.okx.com:8443' },
  },
  us: {
    web: 'https://app.okx.com',
    documentation: 'https://app.okx.com/docs-v5/en/',
    rest: 'https://us.okx.com',
    webSocket: { live: 'wss://wsus.okx.com:8443', demo: 'wss://wsuspap.okx.com:8443' },
  },
  tr: {
    web: 'https://tr.okx.com',
    documentation: 'https://tr.okx.com/docs-v5/',
    rest: 'https://tr.okx.com',
    webSocket: { live: 'wss://ws.okx.com:8443', demo: 'wss://wspap.okx.com:8443' },
  },
};

/** The sites whose WebSocket hosts are not documented. */
const assumedSites: readonly Site[] = ['tr'];

/** OKX docs, "WebSocket API", "Connect": the paths under a WebSocket origin. */
export const webSocketPaths = {
  public: '/ws/v5/public',
  private: '/ws/v5/private',
  business: '/ws/v5/business',
} as const;

/**
 * Returns the hosts for a key.
 *
 * @param override origins that replace the site's own, independently of each other; `{}` replaces none
 * @returns two origins, without path or trailing slash
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
 * Returns where to send the login of a key.
 *
 * @param override as for {@link hostsOf}
 */
export function loginUrlsOf(site: Site, environment: Environment, override: Hosts): LoginUrls {
  const { webSocket } = hostsOf(site, environment, override);
  const own = assumedSites.includes(site) ? 'assumed' : 'site';
  return {
    private: `${webSocket}${webSocketPaths.private}`,
    business: `${webSocket}${webSocketPaths.business}`,
    source: override.webSocket === undefined ? own : 'entry',
  };
}

/**
 * Returns the page on which OKX keys are created, edited and deleted. Overridden hosts do not change it.
 *
 * @returns an https URL on the site's web origin
 */
export function apiPageUrl(site: Site, environment: Environment): string {
  return `${sites[site].web}/account/my-api?go-${environment}-trading=1`;
}

/**
 * Returns OKX's page for two-factor authentication and the activity of keys.
 *
 * @returns an https URL on the site's web origin
 */
export function securityPageUrl(site: Site): string {
  return `${sites[site].web}/account/security`;
}

/** A page of OKX, for a key of this site and environment. */
export type OkxPage = {
  readonly page: 'api-management' | 'security' | 'documentation';
  readonly site: Site;
  readonly environment: Environment;
};

/** @returns an https URL on the web origin of a site */
export function okxPageUrl({ page, site, environment }: OkxPage): string {
  switch (page) {
    case 'api-management':
      return apiPageUrl(site, environment);
    case 'security':
      return securityPageUrl(site);
    case 'documentation':
      return sites[site].documentation;
    default:
      return assertNever(page);
  }
}

/**
 * Checks whether the system's browser may open an address as a page of OKX.
 *
 * @param address an absolute URL; only https, without user or password, at the exact web host of a site, passes
 */
export function isOkxPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, username, password } = new URL(address);
  // The origin of a `blob:` URL is that of the page that made it, so the scheme is checked too.
  if (protocol !== 'https:' || username !== '' || password !== '') return false;
  return Object.values(sites).some(({ web }) => web === origin);
}
