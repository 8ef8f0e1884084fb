import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkVerdictSchema } from '#contract';
import { exchangeKey } from '../../support/exchange-keys.ts';
import type { Fault } from '../../support/simulator/fault.ts';
import type { IncomingRequest } from '../../support/simulator/incoming-request.ts';
import { refuse } from '../../support/simulator/refusals.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import {
  credentials,
  errorOf,
  interrupted,
  type Ran,
  signet,
  Workplace,
} from './signet-process.ts';

const key = {
  ...exchangeKey,
  ...credentials,
  permissions: ['read_only'],
  ipAllowlist: [],
} as const;
let place: Workplace;
let simulator: Simulator;
let fault: (request: IncomingRequest) => Fault | undefined;
let clockOffMs: number;
let seen: string[];

beforeAll(async () => {
  simulator = await startSimulator({
    keys: [key],
    now: () => Date.now() + clockOffMs,
    fault: (request) => {
      seen.push(`${request.method} ${request.requestPath}`);
      return fault(request);
    },
  });
  place = await Workplace.create();
  await place.createVault('--rest-host', simulator.url);
});
afterAll(async () => {
  await place.remove();
  await simulator.close();
});
beforeEach(() => {
  fault = () => undefined;
  clockOffMs = 0;
  seen = [];
});

const ours = ['--label', 'Grid bot'];
const online = [...ours, '--allow-other-host'];
const echo = `${credentials.apiKey} ${credentials.secretKey} ${credentials.passphrase}`;

/** Prints for people, without `--json`. */
function told(args: readonly string[]): Promise<Ran> {
  const [command = '', ...rest] = args;
  const common = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
  return signet([command, ...common, ...rest]);
}

function expectNoSecret({ stdout, stderr }: Ran): void {
  const found = Object.values(credentials).filter((text) => (stdout + stderr).includes(text));
  expect(found).toEqual([]);
}

describe('signet check', () => {
  it('reports line by line that everything matches the entry', async () => {
    const ran = await told(['check', ...online]);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout.trimEnd().split('\n')).toEqual([
      'Reached       ok  global, live',
      expect.stringMatching(
        /^Clock {9}ok {2}this machine is \d+\.\d s (?:behind|ahead of) OKX’s clock, give or take \d+\.\d\d s$/,
      ),
      'Accepted      ok',
      'Permissions   ok  Read',
      'IP allowlist  ok  Any address',
      'Environment   ok  live',
      'Name          ok  Grid bot',
      'Account       ok  Main',
    ]);
    expectNoSecret(ran);
  });

  it('gives the verdict of the contract as JSON', async () => {
    const ran = await place.signet(['check', ...online]);
    const { verdict } = JSON.parse(ran.stdout);
    expect([ran.exitCode, checkVerdictSchema.parse(verdict).failure]).toEqual([0, null]);
    expectNoSecret(ran);
  });

  it('exits with 7 for a clock 45 s off, and with 0 once it may correct it', async () => {
    clockOffMs = 45_000;
    const refused = await told(['check', ...online]);
    const corrected = await told(['check', ...online, '--correct-clock']);
    expect([refused.exitCode, corrected.exitCode, corrected.stderr]).toEqual([7, 0, '']);
    expect(refused.stdout).toContain('Clock         FAILED  this machine is 45.');
    expect(refused.stdout).toContain('Or try: --correct-clock');
    expect(refused.stderr).toContain('more than 30 seconds');
    expect(corrected.stdout).toContain('corrected for this check');
  });

  it('exits with 7 for a demo key used live, and says what to try', async () => {
    const ran = await told(['check', ...online, '--environment', 'demo']);
    expect(ran.exitCode).toBe(7);
    expect(ran.stdout).toContain('Try: --site global --environment live');
  });

  it("exits with 7 and OKX's code if OKX refuses, and still prints the verdict", async () => {
    fault = ({ path }) =>
      path.endsWith('/config') ? { kind: 'answer', answer: refuse('50100') } : undefined;
    const ran = await place.signet(['check', ...online]);
    expect([ran.exitCode, errorOf(ran), JSON.parse(ran.stdout).verdict.failure.okxCode]).toEqual([
      7,
      expect.objectContaining({ code: 'OKX_REFUSED', okxCode: '50100' }),
      '50100',
    ]);
  });

  it("exits with 7 if the answer is not OKX's", async () => {
    fault = () => ({ kind: 'text', status: 200, text: `<html>${echo}</html>` });
    const ran = await place.signet(['check', ...online]);
    expect([ran.exitCode, errorOf(ran).code]).toEqual([7, 'OKX_ANSWER_UNREADABLE']);
    expectNoSecret(ran);
  });

  it.each<[name: string, fault: Fault]>([
    ['nobody answers', { kind: 'silent' }],
    ['it waits to ask again', { kind: 'answer', answer: refuse('50011') }],
  ])('is 130 for a Ctrl-C while %s', async (_name, trouble) => {
    fault = () => trouble;
    const common = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
    const ran = await interrupted(['check', ...online, ...common, '--json']);
    expect([ran.exitCode, ran.stdout, errorOf(ran).code]).toEqual([130, '', 'CANCELLED']);
  });

  it('exits with 2 for a site that does not exist', async () => {
    const ran = await place.signet(['check', ...online, '--site', 'moon']);
    expect([ran.exitCode, errorOf(ran).field]).toEqual([2, 'site']);
  });
});

describe('signet request', () => {
  const request = ['request', ...online, '--method'];
  const balance = ['GET', '--path', '/api/v5/account/balance?ccy=BTC%2CETH'];

  it('sends the path as typed, and prints the answer as indented JSON', async () => {
    const ran = await told([...request, ...balance]);
    expect([ran.exitCode, ran.stderr, seen]).toEqual([
      0,
      '',
      ['GET /api/v5/account/balance?ccy=BTC%2CETH'],
    ]);
    expect(ran.stdout.startsWith('{\n  "code": "0",\n')).toBe(true);
    expect(JSON.parse(ran.stdout)).toMatchObject({ data: [{ totalEq: '0.00' }] });
  });

  it('sends nothing that the permissions or the endpoint table refuse', async () => {
    const refused = [
      [...request, 'POST', '--path', '/api/v5/trade/order'],
      [...request, 'GET', '--path', '/api/v5/no/such'],
      [...request, 'POST', '--path', '/api/v5/asset/withdrawal', '--confirm', 'leaves'],
    ];
    const codes = [];
    for (const args of refused) {
      const ran = await place.signet(args);
      codes.push([ran.exitCode, errorOf(ran).code]);
    }
    expect([codes, seen]).toEqual([
      [
        [5, 'PERMISSION_MISSING'],
        [5, 'ENDPOINT_UNKNOWN'],
        [5, 'PERMISSION_MISSING'],
      ],
      [],
    ]);
  });

  it('sends a transfer of funds only if confirmed, with its body from a file', async () => {
    await place.signet(['edit', ...ours, '--permissions', 'read_only,trade']);
    const transfer = [...request, 'POST', '--path', '/api/v5/asset/transfer'];
    const body = ['--body-file', await place.write('body', '{"amt":"1.5"}\n')];
    const bodies: string[] = [];
    fault = (incoming) => {
      bodies.push(incoming.body.toString());
      return { kind: 'answer', answer: { status: 200, body: { code: '0', msg: '', data: [] } } };
    };
    const unconfirmed = await place.signet([...transfer, ...body]);
    const confirmed = await place.signet([...transfer, ...body, '--confirm', 'moves']);
    await place.signet(['edit', ...ours, '--permissions', 'read_only']);
    expect([unconfirmed.exitCode, confirmed.exitCode, bodies]).toEqual([5, 0, ['{"amt":"1.5"}\n']]);
  });

  it('sends no body that OKX could not read, and names the option', async () => {
    await place.signet(['edit', ...ours, '--permissions', 'read_only,trade']);
    const order = [...request, 'POST', '--path', '/api/v5/trade/order', '--body-file'];
    const told = [];
    for (const body of ['\uFEFF{"sz":"2"}', '{"sz":"2",}', 'sz=2']) {
      const ran = await place.signet([...order, await place.write('body', body)]);
      told.push([ran.exitCode, errorOf(ran).field, errorOf(ran).message.slice(0, 37)]);
    }
    await place.signet(['edit', ...ours, '--permissions', 'read_only']);
    expect([told, seen]).toEqual([
      Array(3).fill([2, 'body', '--body-file: must be a JSON object or']),
      [],
    ]);
  });

  it('exits with 7 and the reason of the failed item, and prints the answer with secrets masked', async () => {
    const item = { sCode: '51008', sMsg: `Insufficient \u001b[2J${echo}` };
    fault = () => ({
      kind: 'answer',
      answer: { status: 200, body: { code: '1', msg: '', data: [item] } },
    });
    for (const ran of [
      await told([...request, ...balance]),
      await place.signet([...request, ...balance]),
    ]) {
      expect([ran.exitCode, JSON.parse(ran.stdout).data[0].sCode]).toEqual([7, '51008']);
      expect(ran.stdout + ran.stderr).not.toContain('\u001b');
      expect(ran.stderr).toContain('51008');
      expectNoSecret(ran);
    }
  });

  it('says how far the clock is off, and sends once it may correct it', async () => {
    clockOffMs = 45_000;
    const refused = await told([...request, ...balance]);
    const corrected = await told([...request, ...balance, '--correct-clock']);
    expect([refused.exitCode, corrected.exitCode, corrected.stderr]).toEqual([7, 0, '']);
    expect(refused.stderr).toMatch(
      /\(OKX 50102: .*\) This machine is 4[45]\.\d s behind OKX’s clock\. Or try: --correct-clock\n$/,
    );
    expect(JSON.parse(corrected.stdout)).toMatchObject({ code: '0' });
  });

  it('explains a refusal by the table, with the permission that the endpoint needs', async () => {
    fault = () => ({ kind: 'answer', answer: refuse('50030') });
    const ran = await told([...request, ...balance]);
    expect([ran.exitCode, ran.stderr]).toEqual([
      7,
      "signet: OKX refused because this key has no permission for the endpoint. The endpoint needs Read. Compare the permissions of the key on OKX with the one that the request needs, and add it there if the application should have it. (OKX 50030: You don't have permission to use this API endpoint)\n",
    ]);
  });
});
