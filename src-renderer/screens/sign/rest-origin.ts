import type { Entry, Site } from '#contract';

/** Where a signed request is sent; a test holds this to the main process's own table. */
const origins: Readonly<Record<Site, string>> = {
  global: 'https://openapi.okx.com',
  eea: 'https://eea.okx.com',
  us: 'https://us.okx.com',
};

export function restOriginOf({ site, hosts }: Pick<Entry, 'site' | 'hosts'>): string {
  return hosts.rest ?? origins[site];
}
