import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type ConnectProxy, startConnectProxy } from '../../support/connect-proxy.ts';
import { exchangeKey } from '../../support/exchange-keys.ts';
import { certificate } from '../../support/simulator/certificate.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import { credentials, errorOf, Workplace } from './signet-process.ts';

const key = { ...exchangeKey, ...credentials, ipAllowlist: [], site: 'eea' } as const;
let place: Workplace;
let simulator: Simulator;
let proxy: ConnectProxy;

beforeAll(async () => {
  simulator = await startSimulator({ keys: [key], tls: certificate });
  proxy = await startConnectProxy(Number(new URL(simulator.url).port));
  place = await Workplace.create();
  await place.createVault();
});
afterAll(async () => {
  await place.remove();
  await proxy.close();
  await simulator.close();
});
afterEach(() => vi.unstubAllEnvs());

const check = ['check', '--label', 'Grid bot'];

describe('signet check, behind a proxy', () => {
  it('finds the site that a key belongs to, if asked to try', async () => {
    vi.stubEnv('HTTPS_PROXY', proxy.url);
    vi.stubEnv('NO_PROXY', '');
    vi.stubEnv('NODE_EXTRA_CA_CERTS', await place.write('authority.pem', certificate.cert));
    const wrong = await place.signet(check);
    const right = await place.signet([...check, '--site', 'eea']);
    expect([
      [wrong.exitCode, errorOf(wrong).message.includes('another site')],
      JSON.parse(wrong.stdout).verdict.alternatives,
      [right.exitCode, right.stderr],
      new Set(proxy.authorities),
    ]).toEqual([
      [7, true],
      [
        { site: 'eea', environment: 'live' },
        { site: 'us', environment: 'live' },
        { site: 'tr', environment: 'live' },
      ],
      [0, ''],
      new Set(['openapi.okx.com:443', 'eea.okx.com:443']),
    ]);
  });

  it('does not quote an invalid address, because it may contain a password', async () => {
    vi.stubEnv('HTTPS_PROXY', 'socks5://ana:hunter2@127.0.0.1:1080');
    const ran = await place.signet(check);
    const { field, message } = errorOf(ran);
    expect([ran.exitCode, field, message.startsWith('HTTPS_PROXY: ')]).toEqual([
      2,
      'httpsProxy',
      true,
    ]);
    expect(ran.stderr).not.toContain('hunter2');
  });
});
