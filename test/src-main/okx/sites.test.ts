import { describe, expect, it } from 'vitest';
import { environmentSchema, type Hosts, hostsSchema, type Site, siteSchema } from '#contract';
import {
  apiPageUrl,
  hostsOf,
  isOkxPage,
  loginUrlsOf,
  okxPageUrl,
  securityPageUrl,
  sites,
  webSocketPaths,
} from '../../../src-main/okx/sites.ts';

const everywhere = siteSchema.options.flatMap((site) =>
  environmentSchema.options.map((environment) => [site, environment] as const),
);

describe('hostsOf', () => {
  it('returns the hosts of every site, live and demo', () => {
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
      ['tr', 'live', { rest: 'https://tr.okx.com', webSocket: 'wss://ws.okx.com:8443' }],
      ['tr', 'demo', { rest: 'https://tr.okx.com', webSocket: 'wss://wspap.okx.com:8443' }],
    ]);
  });

  it('replaces one host and keeps the other', () => {
    expect(hostsOf('eea', 'live', { rest: 'http://127.0.0.1:8080' })).toEqual({
      rest: 'http://127.0.0.1:8080',
      webSocket: 'wss://wseea.okx.com:8443',
    });
    expect(hostsOf('eea', 'demo', { webSocket: 'ws://127.0.0.1:8081' })).toEqual({
      rest: 'https://eea.okx.com',
      webSocket: 'ws://127.0.0.1:8081',
    });
  });

  it('returns origins that the contract accepts, without a trailing slash', () => {
    const hosts = everywhere.map((place) => hostsOf(...place, {}));
    expect(hosts.map((pair) => hostsSchema.parse(pair))).toEqual(hosts);
  });
});

describe('loginUrlsOf', () => {
  it('names the private and the business path on the host of the site and environment', () => {
    expect(loginUrlsOf('eea', 'demo', {})).toEqual({
      private: 'wss://wseeapap.okx.com:8443/ws/v5/private',
      business: 'wss://wseeapap.okx.com:8443/ws/v5/business',
      source: 'site',
    });
  });

  it('says which hosts are assumed, and which come from the entry', () => {
    const sourceOf = (site: Site, hosts: Hosts) => loginUrlsOf(site, 'live', hosts).source;
    const own = { webSocket: 'wss://proxy.example' };
    expect([
      siteSchema.options.map((site) => sourceOf(site, {})),
      siteSchema.options.map((site) => sourceOf(site, own)),
      sourceOf('us', { rest: 'https://proxy.example' }),
      loginUrlsOf('tr', 'live', own).business,
    ]).toEqual([
      ['site', 'site', 'site', 'assumed'],
      ['entry', 'entry', 'entry', 'entry'],
      'site',
      'wss://proxy.example/ws/v5/business',
    ]);
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
      'https://tr.okx.com/account/my-api?go-live-trading=1',
      'https://tr.okx.com/account/my-api?go-demo-trading=1',
    ]);
  });

  it('opens the security page of each site', () => {
    expect(siteSchema.options.map(securityPageUrl)).toEqual([
      'https://www.okx.com/account/security',
      'https://my.okx.com/account/security',
      'https://app.okx.com/account/security',
      'https://tr.okx.com/account/security',
    ]);
  });

  it("opens each site's own documentation", () => {
    const page = { page: 'documentation', environment: 'live' } as const;
    expect(siteSchema.options.map((site) => okxPageUrl({ ...page, site }))).toEqual([
      'https://www.okx.com/docs-v5/en/',
      'https://my.okx.com/docs-v5/en/',
      'https://app.okx.com/docs-v5/en/',
      'https://tr.okx.com/docs-v5/',
    ]);
  });

  it('are all on okx.com, over https', () => {
    const urls = Object.values(sites).map(({ web }) => new URL(web));
    expect(urls.filter(({ protocol }) => protocol !== 'https:')).toEqual([]);
    expect(urls.filter(({ hostname }) => !hostname.endsWith('.okx.com'))).toEqual([]);
  });
});

describe('isOkxPage', () => {
  it('accepts every page that Signet links to, and any other on the same hosts', () => {
    const pages = [
      ...everywhere.map((place) => apiPageUrl(...place)),
      ...siteSchema.options.map(securityPageUrl),
      'https://www.okx.com/docs-v5/en/#overview',
      'https://www.okx.com',
      // A browser reads these as the same host.
      'HTTPS://WWW.OKX.COM/account',
      'https://www.okx.com:443/account',
    ];
    expect(pages.filter((page) => !isOkxPage(page))).toEqual([]);
  });

  it.each([
    ['a file', 'file:///etc/passwd'],
    ['a file of a host', 'file://www.okx.com/account'],
    ['a script', "javascript:alert('https://www.okx.com')"],
    ['a share', 'smb://www.okx.com/share'],
    ['clear http', 'http://www.okx.com/account'],
    ['a web socket', 'wss://www.okx.com/account'],
    ['data', 'data:text/html,https://www.okx.com'],
    ['a blob', 'blob:https://www.okx.com/5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10'],
    ['a blank page', 'about:blank'],
    ['a mail', 'mailto:support@www.okx.com'],
    ['the source of a page', 'view-source:https://www.okx.com/'],
    ['the scheme of Signet itself', 'app://signet/index.html'],
    ['a scheme that a program registered', 'ms-msdt:/id%20https://www.okx.com'],
    ['a user', 'https://user@www.okx.com/'],
    ['a user and a password', 'https://user:password@www.okx.com/'],
    ['OKX as the user of another host', 'https://www.okx.com@evil.example/'],
    ['OKX as user and password', 'https://www.okx.com:443@evil.example/'],
    ['another port', 'https://www.okx.com:8443/'],
    ['OKX below another domain', 'https://www.okx.com.evil.example/'],
    ['another name with the same ending', 'https://evilokx.com/'],
    ['a host of OKX that is no site', 'https://openapi.okx.com/'],
    ['a deeper host of OKX', 'https://a.www.okx.com/'],
    ['the bare domain', 'https://okx.com/'],
    ['a trailing dot', 'https://www.okx.com./'],
    ['a Cyrillic letter', 'https://www.\u043ekx.com/'],
    ['the same in punycode', 'https://www.xn--kx-emc.com/'],
    ['a dot of another script', 'https://www.okx\u3002com.evil.example/'],
    ['a backslash before another host', 'https://evil.example\\@www.okx.com/'],
    ['backslashes for slashes', 'https:\\\\evil.example\\www.okx.com'],
    ['two slashes', '//www.okx.com/account'],
    ['a path', '/account/my-api'],
    ['a host without a scheme', 'www.okx.com'],
    ['a space in the host', 'https://www.okx.com evil.example/'],
    ['a percent in the host', 'https://www.okx.com%2eevil.example/'],
    ['nothing', ''],
    ['a space', ' '],
    ['null as text', 'null'],
  ])('refuses %s', (_what, address) => {
    expect(isOkxPage(address)).toBe(false);
  });

  it('refuses every other host, however similar', () => {
    const hosts = ['www', 'my', 'app', 'tr'].map((name) => `${name}.okx.com`);
    const near = hosts.flatMap((host) =>
      [...host].flatMap((letter, index) => [
        host.slice(0, index) + host.slice(index + 1),
        host.slice(0, index) + letter + host.slice(index),
        `${host.slice(0, index)}x${host.slice(index + 1)}`,
      ]),
    );
    const others = near.filter((host) => !hosts.includes(host));
    expect(others.filter((host) => isOkxPage(`https://${host}/`))).toEqual([]);
    expect(others.length).toBeGreaterThan(80);
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
