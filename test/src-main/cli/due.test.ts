import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '#contract';
import { en } from '#words/en';
import { nothingDue, Workplace } from './signet-process.ts';

type Audit = {
  readonly auditedAt: string | null;
  readonly dueAt: string | null;
  readonly isDue: boolean;
  readonly sites: readonly string[];
};

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault(...nothingDue);
});
afterAll(() => place.remove());

const add = (label: string, ...more: readonly string[]) => place.addLive(label, ...more);
const reads = ['--permissions', 'read_only'] as const;

describe('signet due', () => {
  it('exits with 0 if nothing is due', async () => {
    expect(await place.told(['due'])).toEqual({
      exitCode: 0,
      stdout: 'Nothing is due.\n',
      stderr: '',
    });
  });

  it('lists what is due, the earliest first, and exits with 1', async () => {
    await add('later', ...reads, '--created-on-okx', '2020-06-01', '--rotation-days', '90');
    await add('first', ...reads, '--created-on-okx', '2020-01-01', '--rotation-days', '30');
    const { exitCode, stdout } = await place.signet(['due']);
    const { due } = JSON.parse(stdout) as {
      due: { label: string; state: string; dueAt: string }[];
    };
    expect([exitCode, due.map(({ label, state, dueAt }) => [label, state, dueAt])]).toEqual([
      1,
      [
        ['first', 'overdue', new Date(2020, 0, 31, 12).toISOString()],
        ['later', 'overdue', new Date(2020, 7, 30, 12).toISOString()],
      ],
    ]);
  });

  it('looks as far ahead as requested', async () => {
    await add('in a year', ...reads, '--rotation-days', '365');
    const answers = await Promise.all(
      ['300', '366'].map(async (days) => (await place.told(['due', '--within', days])).stdout),
    );
    expect(answers.map((text) => text.includes('in a year'))).toEqual([false, true]);
  });

  it('refuses an invalid number of days before it asks for the password', async () => {
    const { exitCode, stderr } = await place.told(['due', '--within', '1.5']);
    expect([exitCode, stderr]).toEqual([
      2,
      'signet: --within: must be a whole number from 0 to 3650.\n',
    ]);
  });
});

describe('the audit in signet due', () => {
  let audited: Workplace;
  beforeAll(async () => {
    audited = await Workplace.create();
    await audited.createVault('--never-rotate', 'Test', '--site', 'eea', '--ip', '8.8.8.8');
  });
  afterAll(() => audited.remove());

  async function audit(...options: readonly string[]): Promise<Audit> {
    const { stdout } = await audited.signet(['due', ...options]);
    return (JSON.parse(stdout) as { audit: Audit }).audit;
  }

  it('is due three months after the first live key, or as --audit-every says', async () => {
    const far = ['--within', '3650', '--audit-every', 'never'];
    const asked = await Promise.all([
      audit('--within', '80'),
      audit('--within', '100'),
      audit('--within', '40', '--audit-every', '1'),
      audit(...far),
    ]);
    expect(asked.map(({ isDue }) => isDue)).toEqual([false, true, true, false]);
    expect(asked[3]).toEqual({ auditedAt: null, dueAt: null, isDue: false, sites: ['eea'] });
  });

  it('prints the steps with the page of OKX, and exits with 1', async () => {
    const { exitCode, stdout } = await audited.told(['due', '--within', '100']);
    const { heading, never, steps } = en.audit;
    const [title, ...lines] = stdout.split('\n');
    expect(exitCode).toBe(1);
    expect(title).toMatch(new RegExp(`^${heading}: due \\d{4}-\\d\\d-\\d\\d\\. ${never}\\.$`));
    expect(lines).toEqual([
      `  1. ${steps.open}`,
      '     https://my.okx.com/account/my-api?go-live-trading=1',
      `  2. ${steps.compare}`,
      `  3. ${steps.remove}`,
      '  4. Then run: signet due --audited',
      '',
    ]);
  });

  it('is ticked off by --audited, which says when the next one is due', async () => {
    const { exitCode, stdout } = await audited.told(['due', '--audited']);
    const { auditedAt, dueAt } = await audit();
    expect([exitCode, stdout]).toEqual([
      0,
      `${en.audit.ticked}\nNext due ${dayOf(dueAt ?? '')}\n\nNothing is due.\n`,
    ]);
    expect(Date.now() - Date.parse(auditedAt ?? '')).toBeLessThan(600_000);
  });

  it('refuses another interval before it asks for the password', async () => {
    const { exitCode, stderr } = await audited.told(['due', '--audit-every', '2']);
    expect([exitCode, stderr]).toEqual([
      2,
      'signet: --audit-every: must be one of 1, 3, 6, 12, never.\n',
    ]);
  });

  it('does not exist without a live key', async () => {
    await audited.signet(['remove', '--label', 'Grid bot', '--yes']);
    expect(await audit()).toBeNull();
  });
});
