import { describe, expect, it } from 'vitest';
import { dayMs } from '#contract';
import { AccountBook } from './account-book.ts';
import { ExchangeClock } from './exchange-clock.ts';
import { KeyRing, type NewKey } from './key-ring.ts';
import type { SimulatedKey } from './simulated-key.ts';

const bot: SimulatedKey = {
  apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Test-pass1',
  environment: 'live',
  permissions: ['read_only', 'trade'],
  ipAllowlist: [],
  label: 'Grid bot',
  uid: '1001',
  mainUid: '1000',
  holdings: [{ currency: 'USDT', available: '10', frozen: '2', usdPrice: '1' }],
};
const newKey: NewKey = {
  uid: '1001',
  label: 'second',
  passphrase: 'Other-pass2',
  permissions: ['read_only'],
  ipAllowlist: ['203.0.113.7', '2001:db8::/32'],
};

function keyRing(keys: readonly SimulatedKey[] = [bot]) {
  const clock = new ExchangeClock(() => Date.parse('2026-11-20T08:00:00.000Z'));
  return { ring: new KeyRing(keys, new AccountBook([], keys), clock), clock };
}

describe('the keys of the simulated exchange', () => {
  it("are created in OKX's shapes, for an existing account", () => {
    const { ring } = keyRing();
    const made = ring.create(newKey);
    expect(made).toEqual({
      ...newKey,
      environment: 'live',
      apiKey: expect.stringMatching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      secretKey: expect.stringMatching(/^[0-9A-F]{32}$/),
      mainUid: '1000',
      holdings: bot.holdings,
    });
    expect(ring.find(made.apiKey)).toEqual(made);
  });

  it.each<[what: string, over: Partial<NewKey>, code: string]>([
    ['an account that there is not', { uid: '2000' }, '59510'],
    ['a passphrase of 7 characters', { passphrase: 'Test-1a' }, '59505'],
    ['a passphrase of 33 characters', { passphrase: `Test-1${'a'.repeat(27)}` }, '59505'],
    ['a passphrase without an upper case letter', { passphrase: 'test-pass1' }, '59505'],
    ['a passphrase without a lower case letter', { passphrase: 'TEST-PASS1' }, '59505'],
    ['a passphrase without a digit', { passphrase: 'Test-passx' }, '59505'],
    ['a passphrase without a special character', { passphrase: 'Testpass11' }, '59505'],
    ['a name that another key has', { label: 'second' }, '59502'],
    ['a name with a space', { label: 'a bot' }, '51000'],
    ['a name of 51 letters', { label: 'a'.repeat(51) }, '51000'],
    ['21 addresses', { ipAllowlist: Array(21).fill('203.0.113.7') }, '59503'],
    ['what is no address', { ipAllowlist: ['203.0.113.256'] }, '51000'],
    ['a segment too long', { ipAllowlist: ['203.0.113.0/33'] }, '51000'],
    ['withdrawals from a sub-account', { permissions: ['withdraw'] }, '59504'],
    ['no permission', { permissions: [] }, '51000'],
  ])('are not created for %s', (_what, over, code) => {
    const { ring } = keyRing();
    ring.create(newKey);
    expect(() => ring.create({ ...newKey, label: 'third', ...over })).toThrow(code);
  });

  it('can have Withdraw in a main account, and every passphrase that OKX accepts', () => {
    const { ring } = keyRing([{ ...bot, uid: '1000' }]);
    const passphrases = ['Aa1-aaaa', `Aa1-${'a'.repeat(28)}`];
    const made = passphrases.map((passphrase, index) =>
      ring.create({
        ...newKey,
        uid: '1000',
        label: `n${index}`,
        passphrase,
        permissions: ['withdraw'],
      }),
    );
    expect(made.map(({ passphrase }) => passphrase)).toEqual(passphrases);
  });

  it('can be edited in label, permissions and addresses, within the rules', () => {
    const { ring } = keyRing();
    const change = { label: 'grid', permissions: ['read_only'], ipAllowlist: ['::1'] } as const;
    expect([ring.edit(bot.apiKey, change), ring.find(bot.apiKey)]).toEqual([
      { ...bot, ...change },
      { ...bot, ...change },
    ]);
    ring.create(newKey);
    expect(() => ring.edit(bot.apiKey, { label: 'second' })).toThrow('59502');
    expect(() => ring.edit(bot.apiKey, { permissions: ['withdraw'] })).toThrow('59504');
    expect(() => ring.edit('no key', {})).toThrow('59506');
  });

  it('do not exist after they are deleted', () => {
    const { ring } = keyRing();
    ring.delete(bot.apiKey);
    expect([ring.find(bot.apiKey), ring.ofAccount('1001')]).toEqual([undefined, []]);
    expect(() => ring.delete(bot.apiKey)).toThrow('59506');
  });

  it('expire 14 days after their last use', () => {
    const { ring, clock } = keyRing();
    clock.advance(14 * dayMs - 1);
    ring.noteUse(bot.apiKey);
    clock.advance(14 * dayMs - 1);
    const found = ring.find(bot.apiKey);
    clock.advance(1);
    expect([found, ring.find(bot.apiKey), ring.ofAccount('1001')]).toEqual([bot, undefined, []]);
  });

  it.each<[what: string, over: Partial<SimulatedKey>]>([
    ['is bound to an address', { ipAllowlist: ['203.0.113.7'] }],
    ['may only read', { permissions: ['read_only'] }],
    ['is a demo key', { environment: 'demo' }],
  ])('do not expire if one %s', (_what, over) => {
    const { ring, clock } = keyRing([{ ...bot, ...over }]);
    clock.advance(365 * dayMs);
    expect(ring.find(bot.apiKey)).toBeDefined();
  });

  it('report every change to listeners', () => {
    const { ring, clock } = keyRing();
    const told: string[] = [];
    const stop = ring.onChange((apiKey) => told.push(apiKey));
    const { apiKey } = ring.create({ ...newKey, permissions: ['trade'], ipAllowlist: [] });
    ring.edit(bot.apiKey, { ipAllowlist: ['::1'] });
    clock.advance(14 * dayMs);
    ring.find(apiKey);
    stop();
    ring.delete(bot.apiKey);
    expect(told).toEqual([bot.apiKey, apiKey]);
  });
});
