import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsOf } from '../../../tools/demo/demo-entries.ts';
import { type DemoExchange, startDemoExchange } from '../../../tools/demo/demo-exchange.ts';
import { answerDesk, deskHelp } from '../../../tools/demo/exchange-desk.ts';
import { askAs } from '../../support/simulator/key-owner.ts';

let exchange: DemoExchange;
beforeAll(async () => {
  exchange = await startDemoExchange();
});
afterAll(() => exchange.close());

/** Parses the printed values of a new key, as if they were pasted. */
function pasted(text: string) {
  const value = (name: string) => new RegExp(`${name} +(\\S+)`).exec(text)?.[1] ?? '';
  const key = exchange.keys.find(value('API key'));
  return { key, typed: [value('Secret key'), value('Passphrase')] };
}

describe('the desk of the demo’s exchange', () => {
  it('issues a copy of a key, which the exchange accepts', async () => {
    const { key, typed } = pasted(answerDesk(exchange, 'new grid bot'));
    const old = exchange.keys.find(credentialsOf('Grid bot').apiKey);
    if (!key || !old) throw new Error('There is no such key.');
    expect(key).toMatchObject({
      ...{ uid: old.uid, site: old.site, environment: old.environment },
      ...{ permissions: old.permissions, ipAllowlist: old.ipAllowlist },
    });
    expect([typed, key.label]).toEqual([
      [key.secretKey, key.passphrase],
      expect.stringMatching(/^Gridbot\d{8}$/),
    ]);
    expect((await askAs(exchange, key)).status).toBe(200);
  });

  it('issues another key of the same name, and one for the guide', () => {
    const again = pasted(answerDesk(exchange, 'new Grid bot')).key;
    const plain = pasted(answerDesk(exchange, ' new ')).key;
    expect([again?.label, plain]).toEqual([
      expect.stringMatching(/^Gridbot\d{8}2$/),
      expect.objectContaining({
        ...{ environment: 'live', site: 'global', permissions: ['read_only', 'trade'] },
      }),
    ]);
  });

  it('deletes a key by its last four characters, and lists the rest', async () => {
    const { apiKey } = credentialsOf('Weekend scripts');
    const listed = () => answerDesk(exchange, 'keys').includes(`…${apiKey.slice(-4)}`);
    const before = listed();
    const answer = answerDesk(exchange, `delete ${apiKey.slice(-4)}`);
    expect([before, answer, listed(), exchange.keys.find(apiKey)]).toEqual([
      true,
      `Deleted Weekend scripts, which ended in ${apiKey.slice(-4)}.`,
      false,
      undefined,
    ]);
  });

  it('explains its commands, and reports what it cannot find', () => {
    expect(['', 'help', 'delete', 'new Nobody'].map((line) => answerDesk(exchange, line))).toEqual([
      deskHelp,
      deskHelp,
      'There is no such key. Type its name, or the last four characters of its API key.',
      'There is no key called Nobody.',
    ]);
  });
});
