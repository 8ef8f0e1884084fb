import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compromiseSteps, type Entry } from '#contract';
import { oldKey, type RefusingExchange, startRefusingExchange } from '../../support/rotating.ts';
import { errorOf, type Ran, Workplace } from './signet-process.ts';

const host = '--allow-other-host';
const label = 'Leaked';
const { apiKey, secretKey, passphrase } = oldKey;
let exchange: RefusingExchange;
let prepared: Workplace;
let place: Workplace;

beforeAll(async () => {
  exchange = await startRefusingExchange();
  prepared = await Workplace.create();
  await prepared.createVault();
  await prepared.write('notes', `Seen in a public log: ${apiKey}`);
  const details = ['--environment', 'live', '--permissions', 'read_only'];
  const added = await prepared.signet(
    ['add', '--label', label, '--rest-host', exchange.url, ...details],
    JSON.stringify({ apiKey, secretKey, passphrase }),
  );
  expect(added.stderr).toBe('');
});
afterAll(async () => {
  await exchange.close();
  await prepared.remove();
});
beforeEach(async () => {
  place = await prepared.copy();
});
afterEach(async () => {
  exchange.refuses.clear();
  await place.remove();
});

function leak(args: readonly string[]): Promise<Ran> {
  return place.signet(['leak', ...args, '--label', label]);
}

/** A step that must be done. */
async function take(...args: readonly string[]) {
  const ran = await leak(args);
  expect([args, ran.stderr]).toEqual([args, '']);
  return { exitCode: ran.exitCode, ...shown(ran) };
}

type Shown = { entry: Entry; steps: { step: string; doneAt: string | null }[] };

function shown({ stdout }: Ran): Shown {
  return JSON.parse(stdout);
}

const doneIn = ({ steps }: Shown) =>
  steps.filter(({ doneAt }) => doneAt !== null).map(({ step }) => step);

describe('signet leak', () => {
  it('takes a report from start to end', async () => {
    const reported = await take('report');
    expect(reported.steps).toEqual(compromiseSteps.map((step) => ({ step, doneAt: null })));
    const alive = await take('prove', host);
    exchange.refuses.set(apiKey, '50119');
    await take('tick', '--step', 'delete-key');
    const dead = await take('prove', host);
    expect([alive.exitCode, doneIn(alive), dead.exitCode, doneIn(dead)]).toEqual([
      1,
      [],
      0,
      ['delete-key', 'prove-dead'],
    ]);
    await take('tick', '--step', 'change-password');
    const unticked = await take('tick', '--step', 'change-password', '--untick');
    expect(doneIn(unticked)).toEqual(['delete-key', 'prove-dead']);
    await take('note', '--notes-file', place.path('notes'));
    const { entry } = await take('close');
    expect(entry.compromises).toMatchObject([
      { proof: { okxCode: '50119' }, notes: 'Seen in a public log: ****' },
    ]);
    expect(entry.compromises[0]?.closedAt).not.toBeNull();
  });

  it('loses nothing if it is killed at each step while it saves, and resumes', async () => {
    const signals: unknown[] = [];
    const takeKilled = async (...args: readonly string[]) => {
      const command = ['leak', ...args, '--label', label];
      for (const moment of ['before', 'after'] as const) {
        signals.push(await place.killed(command, '', moment));
      }
      const verified = await place.signet(['verify']);
      expect([args, verified.exitCode, verified.stderr]).toEqual([args, 0, '']);
      // A step that was saved before the kill may be refused when it is taken again.
      const again = await leak(args);
      expect([0, 1, 2]).toContain(again.exitCode);
    };
    await takeKilled('report');
    await takeKilled('prove', host);
    exchange.refuses.set(apiKey, '50111');
    await takeKilled('tick', '--step', 'delete-key');
    await takeKilled('prove', host);
    await takeKilled('note', '--notes-file', place.path('notes'));
    await takeKilled('close');
    const listed = await leak(['list']);
    expect(signals.filter((signal) => signal === 'SIGKILL').length).toBeGreaterThan(5);
    expect(doneIn(shown(listed))).toEqual(['delete-key', 'prove-dead']);
    expect(shown(listed).entry.compromises).toMatchObject([
      { proof: { okxCode: '50111' }, notes: 'Seen in a public log: ****' },
    ]);
  });

  it.each([
    ['a list without a report', ['list'], 'compromise'],
    ['a second key that does not exist', ['report', '--other-key'], 'otherKey'],
    ['an unknown step', ['tick', '--step', 'panic'], 'step'],
  ])('refuses %s', async (_what, args, field) => {
    const ran = await leak(args);
    expect([ran.exitCode, errorOf(ran)]).toMatchObject([2, { code: 'INPUT_INVALID', field }]);
  });

  it('exports the report as text without any secret, and without the digest of the key', async () => {
    await take('report');
    await take('note', '--notes-file', place.path('notes'));
    const command = ['leak', 'export', '--label', label];
    const { stdout } = await place.told(command);
    const report = (await leak(['export'])).stdout;
    expect(stdout).toContain('Leak of Leaked (global, live), API key ****4f10');
    expect(stdout).toMatch(/^1\. +delete-key +- +Delete the key on OKX/m);
    expect(stdout).toContain('Seen in a public log: ****');
    const found = [apiKey, secretKey, passphrase, 'apiKeyDigest'].filter((text) =>
      (stdout + report).includes(text),
    );
    expect(found).toEqual([]);
  });
});
