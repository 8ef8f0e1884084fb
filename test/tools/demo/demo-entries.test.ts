import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryDraftSchema } from '#contract';
import { restHeaders } from '../../../src-main/okx/headers.ts';
import { signRest } from '../../../src-main/okx/sign.ts';
import { demoEntries } from '../../../tools/demo/demo-entries.ts';
import { type DemoExchange, startDemoExchange } from '../../../tools/demo/demo-exchange.ts';
import { simulatedAccounts, simulatedKeys } from '../../../tools/demo/demo-keys.ts';
import { askAs } from '../../support/simulator/key-owner.ts';

const now = Date.parse('2026-11-20T08:00:00.000Z');
const requestPath = '/api/v5/account/balance';

let exchange: DemoExchange;
beforeAll(async () => {
  exchange = await startDemoExchange();
});
afterAll(() => exchange.close());

/** Returns the headers of the Sign page, which lack the passphrase. */
function signedHeaders({ credentials, environment }: ReturnType<typeof demoEntries>[number]) {
  const timestamp = new Date().toISOString();
  const request = { timestamp, method: 'GET', requestPath, body: '' } as const;
  const secretKey = Buffer.from(credentials.secretKey);
  const { signature } = signRest({ ...request, secretKey });
  const { apiKey } = credentials;
  return Object.entries(restHeaders({ apiKey, timestamp, signature, environment }))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

describe('the entries of the demo', () => {
  it('are accepted by a vault unchanged', () => {
    const entries = demoEntries(now);
    expect(entries.map((entry) => entryDraftSchema.parse(entry))).toEqual(entries);
  });

  it('reach the simulated exchange instead of OKX, each at its own site', () => {
    const hosts = demoEntries(now).map((entry) => entry.hosts);
    const sites = simulatedKeys(now).map(({ site }) => site);
    expect([hosts.filter((own) => Object.keys(own).length > 0), sites.slice(0, -1)]).toEqual([
      [],
      demoEntries(now).map(({ site }) => site),
    ]);
    expect(exchange.env['HTTPS_PROXY']).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });

  it('cover both environments, every site, and every permission', () => {
    const entries = demoEntries(now);
    expect([
      new Set(entries.map(({ environment }) => environment)),
      new Set(entries.map(({ site }) => site)),
      new Set(entries.flatMap(({ permissions }) => permissions)),
    ]).toEqual([
      new Set(['live', 'demo']),
      new Set(['global', 'eea', 'us']),
      new Set(['read_only', 'trade', 'withdraw']),
    ]);
  });

  it('have keys that the simulated exchange accepts, except those bound to other addresses', async () => {
    const answers = demoEntries(now).map(async (entry) => {
      const answer = exchange.send(requestPath, signedHeaders(entry));
      const [outcome] = /USD|\b50110\b/.exec(await answer.catch(String)) ?? [];
      return [entry.label, outcome];
    });
    expect(await Promise.all(answers)).toEqual([
      ['Grid bot', 'USD'],
      ['Grid bot, rehearsal', 'USD'],
      ['Portfolio tracker', 'USD'],
      ['Treasury payouts', '50110'],
      ['Arbitrage Frankfurt', '50110'],
      ['Weekend scripts', 'USD'],
      ['Strategy lab', '50110'],
      ['Tax report', '50110'],
      ['夜間再平衡', '50110'],
    ]);
  });

  it('belong to main and sub-accounts of the simulated exchange', () => {
    const accounts = new Map(simulatedAccounts(now).map((account) => [account.uid, account]));
    const keys = new Map(simulatedKeys(now).map((key) => [key.apiKey, key]));
    const names = demoEntries(now).map(({ credentials, account }) => {
      const key = keys.get(credentials.apiKey);
      const isMain = key !== undefined && key.uid === key.mainUid;
      return [isMain ? 'main' : 'sub', accounts.get(key?.uid ?? '')?.name, account];
    });
    expect(names).toEqual(
      demoEntries(now).map(({ account }) => [
        account.kind,
        account.kind === 'main' ? '' : account.name,
        account,
      ]),
    );
  });

  it('leave out a key of a sub-account that its main account lists', async () => {
    const [key] = simulatedKeys(now).filter(({ label }) => label === 'Portfolio tracker');
    if (!key) throw new Error('The demo has no such key.');
    const { body } = await askAs(exchange, key, {
      requestPath: '/api/v5/users/subaccount/apikey?subAcct=grid01',
    });
    expect(body).toMatchObject({ data: [{ label: 'Grid bot' }, { label: 'oldlaptop' }] });
  });

  it('include a sub-account that trades and a main account that withdraws', async () => {
    const rows = async (label: string, requestPath: string) => {
      const key = simulatedKeys(now).find((candidate) => candidate.label === label);
      if (!key) throw new Error('The demo has no such key.');
      const { body } = await askAs(exchange, key, { requestPath });
      return (body as { readonly data: readonly object[] }).data.length; // a success has data
    };
    expect([
      await rows('Grid bot', '/api/v5/trade/orders-history?instType=SPOT'),
      await rows('Grid bot', '/api/v5/trade/orders-pending'),
      await rows('Grid bot', '/api/v5/account/bills'),
      await rows('Portfolio tracker', '/api/v5/asset/bills'),
      await rows('Portfolio tracker', '/api/v5/asset/withdrawal-history'),
      await rows('Portfolio tracker', '/api/v5/asset/deposit-history'),
    ]).toEqual([3, 2, 2, 2, 1, 1]);
  });
});
