import { mkdir, rmdir } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '#contract';
import { exchangeKey } from '../../support/exchange-keys.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import { credentials, type Ran, signet, Workplace } from './signet-process.ts';

const key = {
  ...exchangeKey,
  ...credentials,
  permissions: ['read_only'],
  ipAllowlist: [],
  label: 'Gridbot\u0007',
} as const;
const ours = ['--label', 'Grid bot'];
const online = [...ours, '--allow-other-host'];
const get = [...ours, '--method', 'GET', '--path'];
const balance = [...get, '/api/v5/account/balance'];
let simulator: Simulator;
let place: Workplace;
let kept: Buffer;

beforeAll(async () => {
  simulator = await startSimulator({ keys: [key] });
  place = await Workplace.create();
  await place.createVault('--rest-host', simulator.url, '--purpose', 'portfolio');
  kept = await place.read('vault');
});
afterAll(async () => {
  await place.remove();
  await simulator.close();
});
beforeEach(() => place.write('vault', kept));

async function done(args: readonly string[]): Promise<unknown> {
  const { exitCode, stdout, stderr } = await place.signet(args);
  expect([args[0], exitCode, stderr]).toEqual([args[0], 0, '']);
  return JSON.parse(stdout);
}

async function entry(): Promise<Entry> {
  const shown = await done(['show', ...ours]);
  return (shown as { entry: Entry }).entry;
}

/** The records of the key, and the number of saves. */
async function written() {
  const { lastCheck, calledAt, signedAt } = await entry();
  const { revision } = (await done(['info'])) as { revision: number };
  return { okxCode: lastCheck?.okxCode, calledAt, signedAt, saves: revision - 2 };
}

const nothing = { okxCode: undefined, calledAt: null, signedAt: null, saves: 0 };
const instant = expect.stringMatching(/^\d{4}-.*Z$/);

/** Prints for people, without `--json`. */
function told(args: readonly string[]): Promise<Ran> {
  const [command = '', ...rest] = args;
  const common = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
  return signet([command, ...common, ...rest]);
}

describe('signet check', () => {
  it('records what OKX confirmed, which show and list then print', async () => {
    const checked = await done(['check', ...online]);
    const { checkedAt } = (checked as { verdict: { checkedAt: string } }).verdict;
    const { lastCheck, calledAt, signedAt } = await entry();
    expect({ lastCheck, calledAt, signedAt }).toEqual({
      lastCheck: {
        checkedAt,
        okxCode: null,
        confirmed: {
          permissions: ['read_only'],
          ipAllowlist: [],
          environment: 'live',
          label: 'Gridbot\u0007',
          account: 'main',
        },
      },
      calledAt: checkedAt,
      signedAt: null,
    });
    const [show, list] = [await told(['show', ...ours]), await told(['list'])];
    const confirmed = 'accepted as Gridbot\\u0007; Read; any address; live, main account';
    const lines = show.stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(lines).toContainEqual(['Last check', `${checkedAt}, ${confirmed}`]);
    expect(lines).toContainEqual(['Last call', checkedAt]);
    expect(lines).toContainEqual(['Last signed', 'never']);
    expect(lines).toContainEqual(['Purpose', 'portfolio']);
    const row = list.stdout.split('\n')[1]?.split(/ {2,}/);
    expect(row?.slice(-3)).toEqual([checkedAt.slice(0, 10), 'portfolio', '-']);
  });

  it('records that OKX refused the key, and keeps the time of its last call', async () => {
    await done(['check', ...online]);
    const before = await written();
    simulator.conduct.refuseNext('50113');
    await place.signet(['check', ...online]);
    const held = await told(['show', ...ours]);
    expect(held.stdout).toMatch(
      /, refused by OKX \(50113\); before that accepted as Gridbot\S+; Read; any address; live,/,
    );
    simulator.conduct.refuseNext('50119');
    const refused = await place.signet(['check', ...online]);
    expect([refused.exitCode, await written()]).toEqual([
      7,
      { ...before, okxCode: '50119', saves: 3 },
    ]);
    const [show, list] = [await told(['show', ...ours]), await told(['list'])];
    expect(show.stdout).toMatch(/^Last check +\S+Z, refused by OKX \(50119\)$/m);
    expect(list.stdout).toMatch(/ {2}\d{4}-\d\d-\d\d refused \(50119\) {2}portfolio {2}/);
  });

  it("records nothing about another environment than the entry's", async () => {
    const elsewhere = await place.signet(['check', ...online, '--environment', 'demo']);
    expect([elsewhere.exitCode, await written()]).toEqual([7, nothing]);
  });
});

describe('signet sign, sign-login and request', () => {
  it('record that they signed, once an hour', async () => {
    await done(['sign', ...balance]);
    const once = await written();
    await done(['sign-login', ...ours]);
    await done(['sign', ...balance]);
    expect([once, await written()]).toEqual([{ ...nothing, signedAt: instant, saves: 1 }, once]);
  });

  it("record a call that OKX accepted as the key's, and no other", async () => {
    await done(['request', '--allow-other-host', ...get, '/api/v5/public/time']);
    const open = await written();
    simulator.conduct.refuseNext('50110');
    await place.signet(['request', '--allow-other-host', ...balance]);
    const refused = await written();
    await done(['request', '--allow-other-host', ...balance]);
    const taken = await written();
    await done(['request', '--allow-other-host', ...balance]);
    expect([open, refused, taken, await written()]).toEqual([
      { ...nothing, signedAt: instant, saves: 1 },
      open,
      { ...open, calledAt: instant, saves: 2 },
      taken,
    ]);
  });
});

describe('a vault that cannot be saved', () => {
  // The lock cannot be created, as in a read-only folder; this also works for root.
  beforeEach(() => mkdir(`${place.vault}.lock`));
  afterEach(() => rmdir(`${place.vault}.lock`));
  const message = expect.stringMatching(/^Not saved in the vault: /);
  const warning = { code: 'FILE_UNUSABLE', message };

  it.each([
    ['check', online],
    ['sign', balance],
    ['sign-login', [...ours]],
    ['request', ['--allow-other-host', ...balance]],
  ])('still lets a key %s, and says on stderr that it is not recorded', async (name, args) => {
    const ran = await place.signet([name, ...args]);
    expect([ran.exitCode, JSON.parse(ran.stderr)]).toEqual([0, { warning }]);
    expect(Object.keys(JSON.parse(ran.stdout))).not.toEqual([]);
    expect(await place.read('vault')).toEqual(kept);
  });

  it('says so in one line, before a refusal by OKX', async () => {
    const line =
      'signet: Not saved in the vault: Signet cannot use vault.lock, the lock file beside the vault (EISDIR), so nothing was saved. It belongs to another user, or it is no plain file. If no other Signet is running, delete it.';
    const done = await told(['sign', ...balance]);
    simulator.conduct.refuseNext('50119');
    const refused = await told(['check', ...online]);
    expect([done.exitCode, done.stderr, refused.exitCode]).toEqual([0, `${line}\n`, 7]);
    expect(refused.stderr.split('\n')).toEqual([
      line,
      expect.stringMatching(/^signet: .*50119|^signet: OKX/),
      '',
    ]);
  });
});
