import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryDraftSchema } from '#contract';
import { restHeaders } from '../../src-main/okx/headers.ts';
import { signRest } from '../../src-main/okx/sign.ts';
import { demoEntries } from './demo-entries.ts';
import { type DemoExchange, startDemoExchange } from './demo-exchange.ts';

const now = Date.parse('2026-11-20T08:00:00.000Z');
const requestPath = '/api/v5/account/balance';

let exchange: DemoExchange;
beforeAll(async () => {
  exchange = await startDemoExchange();
});
afterAll(() => exchange.close());

/** As a person would send it from the Sign page: the headers without the passphrase. */
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
  it('are what a vault takes, as they are', () => {
    const entries = demoEntries(exchange.url, now);
    expect(entries.map((entry) => entryDraftSchema.parse(entry))).toEqual(entries);
  });

  it('know no host but the simulated exchange', () => {
    const hosts = demoEntries(exchange.url, now).map((entry) => entry.hosts);
    expect(new Set(hosts.map(({ rest }) => rest))).toEqual(new Set([exchange.url]));
  });

  it('cover both environments, every site, and every permission', () => {
    const entries = demoEntries(exchange.url, now);
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

  it('have keys that the simulated exchange takes, but for those bound to other addresses', async () => {
    const answers = demoEntries(exchange.url, now).map(async (entry) => {
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
});
