import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type CheckVerdict,
  checkVerdictSchema,
  type Environment,
  okxErrorCodes,
  okxErrorOf,
  SignetError,
} from '#contract';
import { OkxClient } from '../../../src-main/okx/client.ts';
import { checkKey } from '../../../src-main/okx/key-check.ts';
import type { Timeouts } from '../../../src-main/okx/proxy.ts';
import { createClientContext, shortTimeouts } from '../../support/client-context.ts';
import { draft } from '../../support/entry-arbitraries.ts';
import { exchangeKey, lending } from '../../support/exchange-keys.ts';
import type { Fault } from '../../support/simulator/fault.ts';
import { type RefusalCode, refuse } from '../../support/simulator/refusals.ts';
import type { SimulatedKey } from '../../support/simulator/simulated-key.ts';
import {
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../support/simulator/simulator.ts';

let simulator: Simulator | undefined;
afterEach(async () => {
  await simulator?.close();
  simulator = undefined;
});

type Check = {
  /** The credentials in the vault. */
  readonly credentials?: SimulatedKey;
  readonly entry?: Partial<typeof draft>;
  readonly exchange?: Partial<SimulatorOptions>;
  readonly correctClock?: boolean;
  readonly environment?: Environment;
  readonly timeouts?: Timeouts;
};

/** Checks an entry that describes {@link exchangeKey} correctly, except for the given changes. */
async function checking(asked: Check = {}): Promise<CheckVerdict> {
  await simulator?.close();
  simulator = await startSimulator({ keys: [exchangeKey], ...asked.exchange });
  const world = createClientContext(asked.timeouts ? { timeouts: asked.timeouts } : {});
  const { credentials: _, ...details } = draft;
  const entry = {
    ...details,
    account: { kind: 'main' },
    permissions: exchangeKey.permissions,
    ipAllowlist: ['2001:db8::/32', '127.0.0.1'],
    hosts: { rest: simulator.url },
    ...asked.entry,
  } as const;
  const verdict = await checkKey(new OkxClient(world), world, {
    entry,
    lend: lending(asked.credentials ?? exchangeKey),
    correctClock: asked.correctClock ?? false,
    environment: asked.environment,
  });
  return checkVerdictSchema.parse(verdict);
}

function states({ lines }: CheckVerdict): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, line.state]));
}

const allPassed = {
  reachable: 'passed',
  clock: 'passed',
  accepted: 'passed',
  permissions: 'passed',
  ipAllowlist: 'passed',
  environment: 'passed',
  label: 'passed',
  account: 'passed',
};
const notAccepted = {
  ...allPassed,
  accepted: 'failed',
  permissions: 'unknown',
  ipAllowlist: 'unknown',
  environment: 'unknown',
  label: 'unknown',
  account: 'unknown',
};

/** Applies the fault only to the request about the key, not to the one for OKX's time. */
function onConfig(fault: Fault): Partial<SimulatorOptions> {
  return { fault: ({ path }) => (path.endsWith('/config') ? fault : undefined) };
}

describe('checkKey', () => {
  it('passes every line if the key is as the owner entered it, with lists in any order', async () => {
    const verdict = await checking();
    expect([states(verdict), verdict.failure, verdict.alternatives]).toEqual([allPassed, null, []]);
  });

  it("reports line by line what differs, with OKX's value", async () => {
    const other = { ...exchangeKey, label: 'old bot', mainUid: '1', ipAllowlist: [] };
    const { lines, failure } = await checking({
      exchange: { keys: [{ ...other, permissions: ['read_only', 'withdraw', 'trade'] }] },
    });
    const { permissions, ipAllowlist, label, account, environment } = lines;
    expect([permissions, ipAllowlist, label, account, environment.state, failure]).toEqual([
      {
        state: 'attention',
        declared: ['read_only', 'trade'],
        confirmed: ['read_only', 'trade', 'withdraw'],
        told: null,
      },
      { state: 'attention', declared: ['2001:db8::/32', '127.0.0.1'], confirmed: [], told: null },
      { state: 'attention', declared: 'Grid bot', confirmed: 'old bot' },
      { state: 'attention', declared: { kind: 'main' }, confirmed: 'sub' },
      'passed',
      null,
    ]);
  });

  it('measures the clock by the last attempt, without the wait for the rate limit', async () => {
    let refusals = 2;
    const busy: Fault = { kind: 'answer', answer: refuse('50011') };
    const fault: SimulatorOptions['fault'] = () => (refusals-- > 0 ? busy : undefined);
    const { lines, failure } = await checking({ exchange: { fault } });
    expect([failure, lines.clock]).toMatchObject([null, { state: 'passed', roundTripMs: 0 }]);
    expect(Math.abs(lines.clock.driftMs ?? Number.NaN)).toBeLessThan(1000);
  });

  it.each([45_000, -45_000])(
    'reports a clock %i ms off, and corrects it with consent',
    async (off) => {
      const exchange = { now: () => Date.now() + off };
      const refused = await checking({ exchange });
      const corrected = await checking({ exchange, correctClock: true });
      const { driftMs } = refused.lines.clock;
      expect(Math.abs((driftMs ?? 0) - off)).toBeLessThan(2000);
      expect([
        refused.failure?.okxCode,
        refused.failure?.remedy,
        states(refused),
        states(corrected),
        corrected.lines.clock.isCorrected,
      ]).toEqual([
        '50102',
        'correct-clock',
        { ...notAccepted, clock: 'failed' },
        { ...allPassed, clock: 'attention' },
        true,
      ]);
    },
  );

  it('offers the other environment for a demo key used live, and vice versa', async () => {
    const demo = { ...exchangeKey, environment: 'demo' } as const;
    const exchange = { keys: [demo] };
    const wrong = await checking({ exchange });
    const right = await checking({ exchange, environment: 'demo' });
    expect([wrong.failure?.okxCode, wrong.alternatives, wrong.lines.environment]).toEqual([
      '50101',
      [{ site: 'global', environment: 'demo' }],
      { state: 'attention', declared: 'live', confirmed: 'demo' },
    ]);
    expect([right.failure, right.lines.environment, right.environment]).toEqual([
      null,
      { state: 'attention', declared: 'live', confirmed: 'demo' },
      'demo',
    ]);
    const reverse = await checking({ entry: { environment: 'demo' } });
    expect(reverse.alternatives).toEqual([{ site: 'global', environment: 'live' }]);
  });

  it('returns the address that OKX did not find in the allowlist, and masks the quoted key', async () => {
    for (const address of ['198.51.100.4', '2001:db9::7']) {
      const { failure, answer } = await checking({
        exchange: { callerAddress: () => address },
      });
      expect([failure?.okxCode, failure?.address, failure?.remedy]).toEqual([
        '50110',
        address,
        'add-ip',
      ]);
      expect([failure?.said, answer].join()).not.toContain(exchangeKey.apiKey);
      expect(failure?.said).toContain('****');
    }
  });

  it.each<[field: 'apiKey' | 'secretKey' | 'passphrase', value: string, code: string]>([
    ['secretKey', exchangeKey.passphrase, '50113'],
    ['passphrase', exchangeKey.secretKey, '50105'],
    ['apiKey', exchangeKey.secretKey, '50111'],
    ['apiKey', '00000000-0000-4000-8000-00000000ffff', '50119'],
  ])('names the wrong field: %s', async (field, value, code) => {
    const { failure } = await checking({
      credentials: { ...exchangeKey, [field]: value },
    });
    expect([failure?.okxCode, failure?.remedy]).toEqual([code, okxErrorOf(code)?.remedy]);
  });

  it.each(okxErrorCodes.filter((code) => code.startsWith('5')))(
    'names what helps after %s',
    async (code) => {
      // The simulator knows every code of the table: the type of `refuse` lists them, and this test proves it.
      const fault: Fault = { kind: 'answer', answer: refuse(code as RefusalCode) };
      const { failure, lines } = await checking({ exchange: onConfig(fault) });
      expect([lines.accepted.state, failure]).toEqual([
        'failed',
        expect.objectContaining({
          kind: 'OKX_REFUSED',
          okxCode: code,
          said: expect.stringMatching(/\S/),
          remedy: okxErrorOf(code)?.remedy,
        }),
      ]);
    },
  );

  it("treats an unknown code as a refusal in OKX's words", async () => {
    const answer = { status: 200, body: { code: '59999', msg: 'New rule', data: [] } };
    const { failure } = await checking({ exchange: onConfig({ kind: 'answer', answer }) });
    expect(failure).toEqual({
      kind: 'OKX_REFUSED',
      okxCode: '59999',
      said: 'New rule',
      detail: null,
      reasons: [],
      remedy: null,
      address: null,
      isSwapLikely: false,
    });
  });

  it('does not send the key if even the time is refused or unreadable', async () => {
    for (const fault of [
      { kind: 'answer', answer: refuse('50026') },
      { kind: 'text', status: 200, text: '<html>' },
      { kind: 'text', status: 200, text: '{"code":"0","msg":"","data":[{"ts":"soon"}]}' },
      { kind: 'reset' },
    ] satisfies Fault[]) {
      const paths: string[] = [];
      const verdict = await checking({
        exchange: {
          fault: ({ path, header }) => {
            paths.push(path + header('OK-ACCESS-KEY') + header('OK-ACCESS-PASSPHRASE'));
            return fault;
          },
        },
      });
      expect([paths, verdict.lines.accepted.state, verdict.failure === null]).toEqual([
        ['/api/v5/public/time'],
        'unknown',
        false,
      ]);
    }
  });

  it.each<[name: string, fault: Fault, kind: string]>([
    ['silence', { kind: 'silent' }, 'OKX_TIMEOUT'],
    ['a reset', { kind: 'reset' }, 'OKX_UNREACHABLE'],
    ['a cut', { kind: 'truncated' }, 'OKX_ANSWER_UNREADABLE'],
    [
      'a configuration of nobody',
      { kind: 'text', status: 200, text: '{"code":"0","msg":"","data":[]}' },
      'OKX_ANSWER_UNREADABLE',
    ],
  ])('keeps the results from before %s', async (_name, fault, kind) => {
    const timeouts = kind === 'OKX_TIMEOUT' ? { timeouts: shortTimeouts } : {};
    const verdict = await checking({ exchange: onConfig(fault), ...timeouts });
    expect([states(verdict), verdict.failure?.kind]).toEqual([
      { ...notAccepted, accepted: 'unknown' },
      kind,
    ]);
  });

  it.each([
    ['permissions', 'read_only,stake'],
    ['permissions', 'all'],
    ['permissions', ''],
    ['permissions', 'READ_ONLY'],
    ['permissions', 'read_only\u202e,trade'],
    ['ipAllowlist', 'everywhere'],
    ['ipAllowlist', '203.0.113.7/24'],
    ['ipAllowlist', '203.0.113.7,10.0.0.1/33'],
    ['ipAllowlist', '2001:db8::1/32'],
  ] as const)('shows what it cannot read of %s as OKX told it: %j', async (line, told) => {
    const fields = line === 'permissions' ? { perm: told } : { ip: told };
    const config = { perm: 'read_only', ip: '', label: '', uid: '1', mainUid: '1', ...fields };
    const answer = { status: 200, body: { code: '0', msg: '', data: [config] } };
    const { lines, failure } = await checking({ exchange: onConfig({ kind: 'answer', answer }) });
    expect([failure, lines.accepted.state, lines[line]]).toEqual([
      null,
      'passed',
      { state: 'attention', declared: expect.anything(), confirmed: null, told },
    ]);
    const other = line === 'permissions' ? 'ipAllowlist' : 'permissions';
    expect([lines[other].told, lines[other].confirmed === null]).toEqual([null, false]);
  });

  it('masks every credential anywhere in the answer', async () => {
    const { apiKey, secretKey, passphrase } = exchangeKey;
    const all = `${apiKey} ${secretKey} ${passphrase} ${encodeURIComponent(passphrase)}`;
    const config = { perm: 'read_only', ip: '', label: all, uid: '1', mainUid: '1', [all]: [all] };
    for (const body of [
      { code: '0', msg: all, data: [config] },
      { code: '0', msg: '', data: [{ ...config, perm: all, ip: all }] },
      { code: '1', msg: all, data: [{ sCode: '51000', sMsg: all }] },
    ]) {
      const fault: Fault = { kind: 'answer', answer: { status: 200, body } };
      const verdict = await checking({ exchange: onConfig(fault) });
      const text = inspect(verdict, { depth: 20 }) + JSON.stringify(verdict);
      const found = [apiKey, secretKey, passphrase, encodeURIComponent(passphrase)].filter((it) =>
        text.includes(it),
      );
      expect([found, text.includes('****')]).toEqual([[], true]);
    }
  });

  it('throws the errors of the vault, such as a lock meanwhile', async () => {
    const locked = new SignetError('VAULT_LOCKED', 'The vault is locked.');
    simulator = await startSimulator({ keys: [exchangeKey] });
    const { credentials: _, ...details } = draft;
    const world = createClientContext();
    const check = checkKey(new OkxClient(world), world, {
      entry: { ...details, hosts: { rest: simulator.url } },
      lend: () => {
        throw locked;
      },
      correctClock: false,
    });
    await expect(check).rejects.toBe(locked);
  });
});
