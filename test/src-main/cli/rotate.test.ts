import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '#contract';
import { en } from '#words/en';
import {
  newCredentials,
  oldKey,
  type RefusingExchange,
  startRefusingExchange,
} from '../../support/rotating.ts';
import { errorOf, hasPseudoTerminal, onTerminal, type Ran, Workplace } from './signet-process.ts';

const host = '--allow-other-host';
const label = 'Rotated';
const { apiKey, secretKey, passphrase } = oldKey;
const newOnStdin = JSON.stringify(newCredentials);
let exchange: RefusingExchange;
let prepared: Workplace;
let place: Workplace;

beforeAll(async () => {
  exchange = await startRefusingExchange();
  prepared = await Workplace.create();
  await prepared.createVault();
  const details = ['--environment', 'live', '--permissions', 'read_only,trade'];
  const applications = ['--application', 'hummingbot', '--application', 'Tracker'];
  const added = await prepared.signet(
    ['add', '--label', label, '--rest-host', exchange.url, ...details, ...applications],
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

/** A command about the entry, which exits with 0, or with 1 if `prove` finds no proof. */
async function run(args: readonly string[], stdin = '', exitCode = 0): Promise<Ran> {
  const ran = await place.signet([...args, '--label', label], stdin);
  expect([args, ran.stderr, ran.exitCode]).toEqual([args, '', exitCode]);
  return ran;
}

function rotate(args: readonly string[], stdin = ''): Promise<Ran> {
  return place.signet(['rotate', ...args, '--label', label], stdin);
}

function shown({ stdout }: Ran): { entry: Entry; done: string[]; next: string } {
  return JSON.parse(stdout);
}

type Step = readonly [args: readonly string[], stdin?: string];
const untilSwitch: readonly Step[] = [
  [['start', '--reason', 'access-changed']],
  [['add-key'], newOnStdin],
  [['check', host]],
  [['switch']],
];
/** The owner deletes the key on OKX between the first and the second part. */
const beforeDeletion: readonly Step[] = [
  ...untilSwitch,
  [['tick', '--application', 'hummingbot']],
  [['tick', '--application', 'tracker']],
  [['prove', host]],
];
const afterDeletion: readonly Step[] = [[['revoke']], [['prove', host]], [['finish']]];

const deleteOldKey = () => exchange.refuses.set(apiKey, '50119');

const rotated = {
  apiKeyEnding: '2d31',
  rotation: null,
  rotations: [{ reason: 'access-changed', apiKeyEnding: '4f10', proof: { okxCode: '50119' } }],
};

describe('signet rotate', () => {
  it('replaces a key, and names the next step after each one', async () => {
    const next: string[] = [];
    for (const [args, stdin] of beforeDeletion) {
      const exitCode = args[0] === 'prove' ? 1 : 0;
      next.push(shown(await run(['rotate', ...args], stdin, exitCode)).next);
    }
    deleteOldKey();
    for (const [args] of afterDeletion) next.push(shown(await run(['rotate', ...args])).next);
    expect(next).toEqual([
      ...['add-key', 'check', 'switch', 'tick', 'tick', 'revoke', 'revoke'],
      ...['prove', 'finish', 'start'],
    ]);
    expect(shown(await rotate(['status'])).entry).toMatchObject(rotated);
    expect((await place.signet(['verify'])).exitCode).toBe(0);
  });

  it('loses nothing if it is killed at each step while it saves, and resumes', async () => {
    const signals: unknown[] = [];
    const takeKilled = async ([args, stdin = '']: Step) => {
      const command = ['rotate', ...args, '--label', label];
      for (const moment of ['before', 'after'] as const) {
        signals.push(await place.killed(command, stdin, moment));
      }
      const verified = await place.signet(['verify']);
      expect([args, verified.exitCode, verified.stderr]).toEqual([args, 0, '']);
      // A step that was saved before the kill is refused when it is taken again; `prove` may find no proof.
      const again = await rotate(args, stdin);
      expect([0, 1, 2]).toContain(again.exitCode);
    };
    for (const step of beforeDeletion) await takeKilled(step);
    deleteOldKey();
    for (const step of afterDeletion) await takeKilled(step);
    expect(signals.filter((signal) => signal === 'SIGKILL').length).toBeGreaterThan(9);
    expect(shown(await rotate(['status'])).entry).toMatchObject(rotated);
    // A killed process leaves its lock file, which does not block others.
    const names = (await place.names()).filter((name) => /vault/.test(name));
    expect(names.filter((name) => name !== 'vault.lock')).toEqual(['vault']);
  });

  it('restores the old key when it is undone', async () => {
    for (const [args, stdin] of untilSwitch) await run(['rotate', ...args], stdin);
    const { entry, next } = shown(await run(['rotate', 'undo']));
    expect([entry.apiKeyEnding, entry.rotation, next]).toEqual(['4f10', null, 'start']);
  });

  it.each([
    ['a step too early', ['switch'], 'INPUT_INVALID', 'rotation', 2],
    ['an unknown reason', ['start', '--reason', 'mood'], 'INPUT_INVALID', 'reason', 2],
    ['the host of the entry unconfirmed', ['check'], 'CONFIRMATION_NEEDED', 'allowOtherHost', 5],
  ] as const)('refuses %s', async (_what, args, code, field, exitCode) => {
    if (args[0] === 'check') {
      await run(['rotate', 'start']);
      await run(['rotate', 'add-key'], newOnStdin);
    }
    const ran = await rotate(args);
    expect([ran.exitCode, ran.stdout, errorOf(ran)]).toMatchObject([exitCode, '', { code, field }]);
  });

  it('exits with 7 if OKX refuses the new key, and switches only if that is accepted', async () => {
    await run(['rotate', 'start']);
    await run(['rotate', 'add-key'], newOnStdin);
    exchange.refuses.set(newCredentials.apiKey, '50110');
    const checked = await rotate(['check', host]);
    expect([checked.exitCode, errorOf(checked).code]).toEqual([7, 'OKX_REFUSED']);
    expect(JSON.parse(checked.stdout).verdict.failure.okxCode).toBe('50110');
    expect((await rotate(['switch'])).exitCode).toBe(2);
    const { entry } = shown(await run(['rotate', 'switch', '--accept-unchecked']));
    expect(entry.apiKeyEnding).toBe('2d31');
  });

  it('exits with 1 while OKX still has the old key, which then can be unrevoked', async () => {
    for (const [args, stdin] of untilSwitch) await run(['rotate', ...args], stdin);
    await run(['rotate', 'revoke']);
    const proved = await rotate(['prove', host]);
    expect([proved.exitCode, proved.stderr, shown(proved).next]).toEqual([1, '', 'prove']);
    const refused = await rotate(['finish', '--accept-unproved']);
    expect([refused.exitCode, errorOf(refused)]).toMatchObject([
      5,
      { code: 'CONFIRMATION_NEEDED', field: 'acceptUnproved' },
    ]);
    expect(shown(await run(['rotate', 'unrevoke'])).entry.rotation?.revokedAt).toBeNull();
  });

  it.skipIf(!hasPseudoTerminal)('finishes without proof after a typed yes', async () => {
    for (const [args, stdin] of untilSwitch) await run(['rotate', ...args], stdin);
    await run(['rotate', 'revoke']);
    const unlock = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
    const finish = ['rotate', 'finish', '--label', label, '--accept-unproved', ...unlock];
    const asked = 'Type yes to go on';
    const refused = await onTerminal(finish, [{ after: asked, type: 'no\r' }]);
    const finished = await onTerminal(finish, [{ after: asked, type: 'yes\r' }]);
    expect([refused.exitCode, finished.exitCode]).toEqual([130, 0]);
    expect(finished.screen).toContain(en.dialogs.confirm.unproved.detail);
    expect(shown(await rotate(['status'])).entry.rotations).toMatchObject([{ proof: null }]);
  });

  it('names the option of an application that the entry does not have', async () => {
    await run(['rotate', 'start']);
    const refused = await rotate(['tick', '--application', 'freqtrade']);
    expect(errorOf(refused).message).toMatch(/^--application: must be one of the applications/);
  });

  it('prints for people what is done and what is next, and never a secret', async () => {
    const printed: string[] = [];
    const people = async (args: readonly string[], stdin = '') => {
      const command = ['rotate', ...args, '--label', label];
      const { stdout } = await place.told(command, stdin);
      printed.push(stdout);
      return stdout;
    };
    expect(await people(['status'])).toContain('No rotation of Rotated is under way.');
    expect(await people(['start'])).toContain('(It is time for a new key)');
    const added = await people(['add-key'], newOnStdin);
    expect(added).toContain('The new key is ****2d31.');
    expect(added).toMatch(/2\. +done +Create the new key/);
    expect(added).toMatch(/3\. +NEXT +Check the new key/);
    const secrets = [secretKey, passphrase, newCredentials.secretKey, newCredentials.passphrase];
    const found = secrets.filter((text) => printed.join().includes(text));
    expect(found).toEqual([]);
  });
});
