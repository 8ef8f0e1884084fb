import { describe, expect, it } from 'vitest';
import { siteSchema } from '#contract';
import { hostsOf } from '../../../../src-main/okx/sites.ts';
import { restOriginOf } from '../../../../src-renderer/screens/sign/rest-origin.ts';

describe('restOriginOf', () => {
  it.each(siteSchema.options)('agrees with main about %s', (site) => {
    const own = { rest: 'http://127.0.0.1:8080' };
    expect([restOriginOf({ site, hosts: {} }), restOriginOf({ site, hosts: own })]).toEqual([
      hostsOf(site, 'live', {}).rest,
      hostsOf(site, 'live', own).rest,
    ]);
  });
});
