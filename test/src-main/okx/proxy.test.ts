import { type AddressInfo, createServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Site } from '#contract';
import { OkxClient } from '../../../src-main/okx/client.ts';
import { connect } from '../../../src-main/okx/dispatcher.ts';
import { checkKey } from '../../../src-main/okx/key-check.ts';
import {
  type ProxySettings,
  proxyOfEnvironment,
  proxyOfSystem,
  type Timeouts,
} from '../../../src-main/okx/proxy.ts';
import { createClientContext, shortTimeouts } from '../../support/client-context.ts';
import { type ConnectProxy, startConnectProxy } from '../../support/connect-proxy.ts';
import { draft } from '../../support/entry-arbitraries.ts';
import { exchangeKey, lending } from '../../support/exchange-keys.ts';
import { errorOf } from '../../support/refusal.ts';
import { certificate } from '../../support/simulator/certificate.ts';
import { datedCertificates } from '../../support/simulator/dated-certificates.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import { waitLimitMs } from '../../support/time-limits.ts';

const authorities = getCACertificates('default');
const key = { ...exchangeKey, ipAllowlist: [], site: 'eea' } as const;
let simulator: Simulator;
let proxy: ConnectProxy;

beforeAll(async () => {
  simulator = await startSimulator({ keys: [key], tls: certificate });
});
afterAll(() => simulator.close());
beforeEach(async () => {
  setDefaultCACertificates([...authorities, certificate.cert]);
  proxy = await startConnectProxy(Number(new URL(simulator.url).port));
});
afterEach(async () => {
  setDefaultCACertificates(authorities);
  vi.unstubAllEnvs();
  await proxy.close();
});

/** Checks the key of the EEA at a site, or at an address that replaces it. */
function check(
  site: Site,
  rest: string | undefined,
  settings: ProxySettings,
  timeouts: Timeouts = { ...shortTimeouts, totalMs: waitLimitMs },
) {
  const { credentials: _, ...details } = draft;
  const world = createClientContext({ proxyFor: () => settings, timeouts });
  return checkKey(new OkxClient(world), world, {
    entry: { ...details, site, hosts: rest === undefined ? {} : { rest } },
    lend: lending(key),
    correctClock: false,
  });
}

describe('a proxy', () => {
  it("gets only the site's host, and sees nothing of the key", async () => {
    const { failure, lines } = await check('eea', undefined, {
      httpsProxy: proxy.url,
      noProxy: 'openapi.okx.com',
    });
    const seen = proxy.seen();
    const secrets = [key.apiKey, key.passphrase, 'OK-ACCESS'].filter(
      (text) => seen.includes(text) || seen.includes(Buffer.from(text, 'latin1')),
    );
    expect([failure, lines.accepted.state, new Set(proxy.authorities), secrets]).toEqual([
      null,
      'passed',
      new Set(['eea.okx.com:443']),
      [],
    ]);
    expect(seen.length).toBeGreaterThan(1000);
  });

  it('reaches the site that knows the key', async () => {
    const settings = { httpsProxy: proxy.url, noProxy: '' };
    const wrong = await check('global', undefined, settings);
    const states = [];
    for (const { site } of wrong.alternatives) {
      states.push([site, (await check(site, undefined, settings)).lines.accepted.state]);
    }
    expect([wrong.failure?.okxCode, states, new Set(proxy.authorities)]).toEqual([
      '50119',
      [
        ['eea', 'passed'],
        ['us', 'failed'],
        ['tr', 'failed'],
      ],
      new Set(['openapi.okx.com:443', 'eea.okx.com:443', 'us.okx.com:443', 'tr.okx.com:443']),
    ]);
  });

  it('is bypassed for a host in NO_PROXY, and for plain http', async () => {
    const settings = { httpsProxy: proxy.url, noProxy: 'example.com,127.0.0.1' };
    const direct = await check('global', simulator.url, settings);
    const clear = await startSimulator({ keys: [key] });
    const inClear = await check('global', clear.url, { ...settings, noProxy: '' });
    await clear.close();
    expect([direct.failure, inClear.failure, proxy.authorities]).toEqual([null, null, []]);
  });

  it.each([
    ['HTTP/1.1 407 Proxy Authentication Required', 'proxyLogin', 407],
    ['HTTP/1.1 403 Forbidden', 'proxyRefused', 403],
    ['HTTP/1.1 502 Bad Gateway', 'proxyGateway', 502],
    ['HTTP/1.1 504 Gateway Timeout', 'proxyGateway', 504],
  ] as const)('that refuses is named, and OKX is not blamed: %s', async (answer, name, status) => {
    const refusing = await startConnectProxy(1, answer);
    const settings = { httpsProxy: refusing.url.replace('//', '//ana:hunter2@'), noProxy: '' };
    const { failure } = await check('eea', undefined, settings);
    await refusing.close();
    const { host } = new URL(refusing.url);
    expect(failure).toMatchObject({
      kind: 'OKX_UNREACHABLE',
      detail: `${host}: HTTP ${status}`,
      reasons: [{ name, values: { proxy: host, status } }],
    });
    expect(JSON.stringify(failure)).not.toContain('hunter2');
  });

  it.each([
    ['http://127.0.0.1:9', 'proxyUnreachable', 'ECONNREFUSED'],
    ['http://no-such-proxy.invalid:3128', 'proxyUnknown', /^(?:ENOTFOUND|EAI_AGAIN)$/],
  ] as const)('that cannot be reached is named: %s', async (httpsProxy, name, code) => {
    const { failure } = await check('eea', undefined, { httpsProxy, noProxy: '' });
    const proxy = new URL(httpsProxy).host;
    const values = expect.objectContaining({ proxy, code: expect.stringMatching(code) });
    expect(failure?.reasons).toEqual([{ name, values }]);
  });

  it('that cuts the connection, or never answers, is named', async () => {
    const settings = { httpsProxy: proxy.url, noProxy: '' };
    proxy.leadTo(undefined);
    const cut = await check('eea', undefined, settings);
    const mute = createServer();
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as AddressInfo; // a listening TCP server has one
    const silent = await check(
      'eea',
      undefined,
      { httpsProxy: `http://127.0.0.1:${port}`, noProxy: '' },
      { ...shortTimeouts, connectMs: 300 },
    );
    mute.close();
    const names = [cut, silent].map(({ failure }) => failure?.reasons.map(({ name }) => name));
    expect(names).toEqual([['proxyUnreachable'], ['proxySilent']]);
  });

  it('that works is not blamed if what is behind it does not speak TLS', async () => {
    const clear = await startSimulator({ keys: [key] });
    proxy.leadTo(Number(new URL(clear.url).port));
    const { failure } = await check('eea', undefined, { httpsProxy: proxy.url, noProxy: '' });
    await clear.close();
    expect(failure?.reasons).toMatchObject([
      { name: 'tlsFailed', values: { host: 'eea.okx.com' } },
    ]);
  });

  it('with an invalid address is refused without quoting it', async () => {
    const percent = ['http://ana:hunter2%@127.0.0.1:1', 'http://100%:hunter2@127.0.0.1:1'];
    const others = ['hunter2', 'socks5://user:hunter2@127.0.0.1:1', 'http://'];
    for (const httpsProxy of [...percent, ...others]) {
      const settings = { httpsProxy, noProxy: '' };
      const error = await errorOf(() => connect('https://eea.okx.com', settings, shortTimeouts));
      expect(error).toMatchObject({
        code: 'INPUT_INVALID',
        field: 'httpsProxy',
        message: expect.not.stringContaining('hunter2'),
      });
    }
  });
});

describe('an untrusted certificate', () => {
  it('is refused, directly and through a proxy, whatever the environment says', async () => {
    setDefaultCACertificates(authorities);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    const straight = { httpsProxy: null, noProxy: '' };
    const verdicts = [
      await check('global', simulator.url, straight),
      await check('eea', undefined, { ...straight, httpsProxy: proxy.url }),
    ];
    expect(verdicts.map(({ failure }) => [failure?.kind, failure?.detail])).toEqual([
      ['OKX_UNREACHABLE', expect.stringMatching(/: .*(?:CERT|SELF_SIGNED|UNABLE_TO)/)],
      ['OKX_UNREACHABLE', expect.stringMatching(/: .*(?:CERT|SELF_SIGNED|UNABLE_TO)/)],
    ]);
  });

  it.each([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['future', 'CERT_NOT_YET_VALID'],
  ] as const)(
    'whose dates do not fit is told with this machine’s date: %s',
    async (which, code) => {
      const dated = datedCertificates[which];
      setDefaultCACertificates([...authorities, dated.cert]);
      const server = await startSimulator({ keys: [key], tls: dated });
      const { failure } = await check('global', server.url, { httpsProxy: null, noProxy: '' });
      await server.close();
      const date = `${new Date().toISOString().slice(0, 10)} `;
      const values = { code, date: expect.stringContaining(date), host: new URL(server.url).host };
      expect(failure?.reasons).toEqual([{ name: 'certificateDate', values }]);
    },
  );

  it('is refused for another host name', async () => {
    const rest = `https://elsewhere.example:${new URL(simulator.url).port}`;
    const settings = { httpsProxy: proxy.url, noProxy: '' };
    const { failure } = await check('global', rest, settings);
    expect(failure?.detail).toContain('ERR_TLS_CERT_ALTNAME_INVALID');
    expect(failure?.reasons).toMatchObject([{ name: 'certificateHost' }]);
  });
});

describe('proxyOfEnvironment', () => {
  it('reads HTTPS_PROXY and NO_PROXY, prefers lower case, and ignores HTTP_PROXY', () => {
    const url = 'http://proxy.example:3128';
    expect([
      proxyOfEnvironment({ HTTPS_PROXY: url, NO_PROXY: 'localhost' }),
      proxyOfEnvironment({ https_proxy: url, HTTPS_PROXY: 'http://other', no_proxy: '*' }),
      proxyOfEnvironment({ HTTP_PROXY: url, http_proxy: url, HTTPS_PROXY: '' }),
    ]).toEqual([
      { httpsProxy: url, noProxy: 'localhost' },
      { httpsProxy: url, noProxy: '*' },
      { httpsProxy: null, noProxy: '' },
    ]);
  });
});

describe('proxyOfSystem', () => {
  it('takes the first usable proxy', () => {
    const answers = [
      'DIRECT',
      '',
      'PROXY a:1; DIRECT',
      'SOCKS5 b:2;HTTPS c:3',
      'DIRECT; PROXY d:4',
    ];
    expect(answers.map((answer) => proxyOfSystem(answer).httpsProxy)).toEqual([
      null,
      null,
      'http://a:1',
      'https://c:3',
      null,
    ]);
  });

  it('refuses if there is only a SOCKS proxy', () => {
    expect(() => proxyOfSystem('SOCKS5 b:2')).toThrow(
      expect.objectContaining({ code: 'OKX_UNREACHABLE' }),
    );
  });
});
