import type { Entry, Site } from '#contract';

/** @returns the origin to which a signed request is sent. A test compares it with main's own table. */
const origins: Readonly<Record<Site, string>> = {
  global: 'https://openapi.okx.com',
  eea: 'https://eea.okx.com',
  us: 'https://us.okx.com',
  tr: 'https://tr.okx.com',
};

export function restOriginOf({ site, hosts }: Pick<Entry, 'site' | 'hosts'>): string {
  return hosts.rest ?? origins[site];
}
