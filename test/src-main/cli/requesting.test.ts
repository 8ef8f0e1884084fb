import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '#words/en';
import { zhHans } from '#words/zh-hans';
import { zhHant } from '#words/zh-hant';
import { exchangeKey } from '../../support/exchange-keys.ts';
import type { Fault } from '../../support/simulator/fault.ts';
import { refuse } from '../../support/simulator/refusals.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import { credentials, type Ran, signet, Workplace } from './signet-process.ts';

const key = {
  ...exchangeKey,
  ...credentials,
  permissions: ['read_only', 'trade'],
  ipAllowlist: [],
} as const;
let place: Workplace;
let simulator: Simulator;
let kept: Buffer;
let fault: Fault;

beforeAll(async () => {
  simulator = await startSimulator({ keys: [key], fault: () => fault });
  place = await Workplace.create();
  await place.createVault('--rest-host', simulator.url, '--permissions', 'read_only,trade');
  kept = await place.read('vault');
});
afterAll(async () => {
  await place.remove();
  await simulator.close();
});
beforeEach(() => place.write('vault', kept));

const [first, second] = ['a1', 'b2'].map((clOrdId) => ({ instId: 'BTC-USDT', clOrdId }));
const post = ['request', '--label', 'Grid bot', '--allow-other-host', '--method', 'POST'];

async function sent(path: string, body: unknown, ...more: readonly string[]): Promise<Ran> {
  const file = await place.write('body', JSON.stringify(body));
  const args = [...post, '--path', `/api/v5/${path}`, '--body-file', file, ...more];
  const common = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
  return signet([args[0] ?? '', ...common, ...args.slice(1)]);
}

function batch(...more: readonly string[]): Promise<Ran> {
  return sent('trade/batch-orders', [first, second], ...more);
}

function answer(code: string, rows: readonly object[]): Fault {
  return { kind: 'answer', answer: { status: 200, body: { code, msg: '', data: rows } } };
}

const placed = { ...first, ordId: '312', sCode: '0', sMsg: 'Order placed', subCode: '' };
const short = { ...second, ordId: '', sCode: '51008', sMsg: 'Insufficient balance', subCode: '' };

async function calledAt(): Promise<string | null> {
  const { stdout } = await place.signet(['show', '--label', 'Grid bot']);
  return JSON.parse(stdout).entry.calledAt;
}

describe('a request of which OKX carried out a part', () => {
  it.each(['0', '2'])('exits with 8 and lists each item, with code %s', async (code) => {
    fault = answer(code, [placed, short]);
    const ran = await batch();
    const { what, next } = en.okxErrors['51008'];
    expect([ran.exitCode, JSON.parse(ran.stdout).data.length, ran.stderr.split('\n')]).toEqual([
      8,
      2,
      [
        'signet: OKX carried out 1 of the 2 items. Do not repeat the whole request.',
        '  1. instId BTC-USDT, clOrdId a1, ordId 312: done',
        `  2. instId BTC-USDT, clOrdId b2: not done. ${what} ${next} (OKX 51008: Insufficient balance)`,
        '',
      ],
    ]);
  });

  it('counts as a use of the key', async () => {
    fault = answer('1', [short, short]);
    await batch();
    const before = await calledAt();
    fault = answer('2', [placed, short]);
    await batch();
    expect([before, await calledAt()]).toEqual([null, expect.stringMatching(/Z$/)]);
  });

  it('lists the items for programs on stderr, beside OKX’s own answer on stdout', async () => {
    fault = answer('2', [placed, { ...short, subCode: '50061' }]);
    const ran = await batch('--json');
    const { error } = JSON.parse(ran.stderr);
    expect([ran.exitCode, error.code, error.okxCode]).toEqual([8, 'OKX_PARTLY_DONE', '50061']);
    expect(error.rows).toEqual([
      {
        index: 0,
        result: 'done',
        ids: { instId: 'BTC-USDT', clOrdId: 'a1', ordId: '312' },
        okxCode: '0',
        subCode: null,
        said: 'Order placed',
      },
      {
        index: 1,
        result: 'failed',
        ids: { instId: 'BTC-USDT', clOrdId: 'b2' },
        okxCode: '51008',
        subCode: '50061',
        said: 'Insufficient balance',
        message: expect.stringContaining(en.okxErrors['50061'].what),
      },
    ]);
    expect(JSON.parse(ran.stdout).data).toEqual([placed, { ...short, subCode: '50061' }]);
  });

  it.each([
    ['zh-Hant', zhHant],
    ['zh-Hans', zhHans],
  ] as const)('is reported in %s', async (language, words) => {
    fault = answer('2', [placed, short]);
    const ran = await batch('--language', language);
    expect(ran.stderr).toContain(words.commandErrors.notWhole);
    expect(ran.stderr).toContain(words.okxErrors['51008'].what);
  });

  it('lets no item write a line of its own', async () => {
    fault = answer('2', [
      placed,
      { ...short, clOrdId: 'b\n2. fake: done', sMsg: 'x\n3. done\u001b[2J' },
    ]);
    const { stderr } = await batch();
    expect([stderr.split('\n').length, stderr.includes('\u001b')]).toEqual([4, false]);
  });
});

describe('a request of which OKX carried out nothing', () => {
  it('exits with 7 and lists each item', async () => {
    fault = answer('1', [short, short]);
    const ran = await batch();
    expect([ran.exitCode, ran.stderr.split('\n').length]).toEqual([7, 4]);
    expect(ran.stderr).toMatch(/^signet: OKX carried out 0 of the 2 items\.\n/);
  });

  it('is reported by its only item, without a list', async () => {
    fault = answer('1', [short]);
    const ran = await sent('trade/order', second);
    expect([ran.exitCode, ran.stderr.trimEnd().split('\n').length]).toEqual([7, 1]);
    expect(ran.stderr).toContain('(OKX 51008: Insufficient balance)');
  });
});

describe('a request with an unknown outcome', () => {
  const question = 'Ask with GET: /api/v5/trade/order?instId=BTC-USDT&clOrdId=a1';
  it.each<[name: string, fault: Fault]>([
    ['50004', { kind: 'answer', answer: refuse('50004') }],
    ['50026', { kind: 'answer', answer: refuse('50026') }],
    ['51149', answer('1', [{ ...first, sCode: '51149', sMsg: 'Order timed out' }])],
    [
      'a server’s fault',
      { kind: 'text', status: 500, text: '{"code":"59999","msg":"","data":[]}' },
    ],
    ['a web page', { kind: 'text', status: 502, text: '<html>Bad gateway</html>' }],
    ['a connection that is cut', { kind: 'reset' }],
  ])('exits with 9 and says how to ask: %s', async (_name, trouble) => {
    fault = trouble;
    const ran = await sent('trade/order', first);
    expect([ran.exitCode, ran.stderr.includes(question)]).toEqual([9, true]);
    expect(ran.stderr).toContain(en.networkReasons.outcomeUnknown);
    expect(await calledAt()).toBeNull();
  });

  it.each(['50001', '50013'] as const)('is not what a busy OKX means: %s', async (code) => {
    fault = { kind: 'answer', answer: refuse(code) };
    expect((await sent('trade/order', first)).exitCode).toBe(7);
  });
});
