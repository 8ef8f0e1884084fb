import { describe, expect, it } from 'vitest';
import { environmentSchema, hostsSchema, siteSchema } from '../../../src-main/contract/index.ts';
import {
  apiPageUrl,
  hostsOf,
  securityPageUrl,
  sites,
  webSocketPaths,
} from '../../../src-main/okx/sites.ts';

const everywhere = siteSchema.options.flatMap((site) =>
  environmentSchema.options.map((environment) => [site, environment] as const),
);

describe('hostsOf', () => {
  it('names the hosts of every site, live and demo', () => {
    expect(everywhere.map((place) => [...place, hostsOf(...place, {})])).toEqual([
      ['global', 'live', { rest: 'https://openapi.okx.com', webSocket: 'wss://ws.okx.com:8443' }],
      [
        'global',
        'demo',
        { rest: 'https://openapi.okx.com', webSocket: 'wss://wspap.okx.com:8443' },
      ],
      ['eea', 'live', { rest: 'https://eea.okx.com', webSocket: 'wss://wseea.okx.com:8443' }],
      ['eea', 'demo', { rest: 'https://eea.okx.com', webSocket: 'wss://wseeapap.okx.com:8443' }],
      ['us', 'live', { rest: 'https://us.okx.com', webSocket: 'wss://wsus.okx.com:8443' }],
      ['us', 'demo', { rest: 'https://us.okx.com', webSocket: 'wss://wsuspap.okx.com:8443' }],
    ]);
  });

  it('replaces one host and leaves the other', () => {
    expect(hostsOf('eea', 'live', { rest: 'http://127.0.0.1:8080' })).toEqual({
      rest: 'http://127.0.0.1:8080',
      webSocket: 'wss://wseea.okx.com:8443',
    });
    expect(hostsOf('eea', 'demo', { webSocket: 'ws://127.0.0.1:8081' })).toEqual({
      rest: 'https://eea.okx.com',
      webSocket: 'ws://127.0.0.1:8081',
    });
  });

  it('gives origins that an entry may carry, so that path and origin join without a slash too many', () => {
    const hosts = everywhere.map((place) => hostsOf(...place, {}));
    expect(hosts.map((pair) => hostsSchema.parse(pair))).toEqual(hosts);
  });
});

describe('the pages of OKX', () => {
  it('opens the API page for live and for demo keys', () => {
    expect(everywhere.map((place) => apiPageUrl(...place))).toEqual([
      'https://www.okx.com/account/my-api?go-live-trading=1',
      'https://www.okx.com/account/my-api?go-demo-trading=1',
      'https://my.okx.com/account/my-api?go-live-trading=1',
      'https://my.okx.com/account/my-api?go-demo-trading=1',
      'https://app.okx.com/account/my-api?go-live-trading=1',
      'https://app.okx.com/account/my-api?go-demo-trading=1',
    ]);
  });

  it('opens the security page of each site', () => {
    expect(siteSchema.options.map(securityPageUrl)).toEqual([
      'https://www.okx.com/account/security',
      'https://my.okx.com/account/security',
      'https://app.okx.com/account/security',
    ]);
  });

  it('are all on okx.com, over https', () => {
    const urls = Object.values(sites).map(({ web }) => new URL(web));
    expect(urls.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
    expect(urls.filter(({ hostname }) => !hostname.endsWith('.okx.com'))).toEqual([]);
  });
});

describe('webSocketPaths', () => {
  it('are those of v5', () => {
    expect(webSocketPaths).toEqual({
      public: '/ws/v5/public',
      private: '/ws/v5/private',
      business: '/ws/v5/business',
    });
  });
});
