import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '#words/en';
import { credentials, english, nothingDue, type Ran, signet, Workplace } from './signet-process.ts';

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault(...nothingDue);
});
afterAll(() => place.remove());

const add = (label: string, ...more: readonly string[]) => place.addLive(label, ...more);
const reads = ['--permissions', 'read_only'] as const;

/** Texts as they come to a terminal: without `--json`. */
function plain(command: string, ...more: readonly string[]): Promise<Ran> {
  const proof = ['--recovery-code-file', place.path('recovery')];
  return signet([command, '--vault', place.vault, ...proof, ...more]);
}

describe('a day without a zone', () => {
  it.each(['America/Los_Angeles', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu'])(
    'is the day of the user in %s',
    async (zone) => {
      const vault = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
      const label = ['--label', `Dated ${zone.replaceAll(/[/_+]/g, ' ')}`];
      const inZone = (command: string, ...more: readonly string[]) =>
        signet([command, ...vault, ...more], JSON.stringify(credentials), {
          ...english(),
          TZ: zone,
        });
      const access = ['--environment', 'demo', ...reads];
      await inZone('add', ...label, ...access, '--created-on-okx', '2020-11-20');
      const { stdout } = await inZone('show', ...label);
      const used = await inZone('used', ...label, '--at', '2020-11-21');
      expect([/Created on OKX +(.*)/.exec(stdout)?.[1], used.stdout]).toEqual([
        '2020-11-20',
        expect.stringContaining('21 November 2020'),
      ]);
    },
  );
});

describe('signet health', () => {
  it('prints the score, lists the worst first, and exits with 1 for anything worse than advice', async () => {
    await add('open', '--permissions', 'read_only,trade');
    const { exitCode, stdout } = await plain('health');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^Score: \d+ of 100\n(?: {2}-\d.* \(\d+ keys?\)\n)+\n/);
    const { severity, kind } = en.findings;
    const { title, what } = kind['addresses-none'];
    const line = stdout.split('\n').find((text) => text.startsWith('  -') && text.includes(title));
    expect(line).toMatch(/^ {2}-[\d.]+ +Danger +.* \(\d keys?\)$/);
    const row = stdout.split('\n').find((text) => text.includes(`  open  `));
    expect([row?.startsWith(severity.danger), row?.endsWith(what)]).toEqual([true, true]);
  });

  it('prints the same as JSON, without a secret', async () => {
    const { stdout } = await place.signet(['health']);
    const { score, findings } = JSON.parse(stdout) as {
      score: { value: number };
      findings: { label: string; kind: string; severity: string }[];
    };
    expect(findings[0]).toMatchObject({
      label: 'open',
      kind: 'addresses-none',
      severity: 'danger',
    });
    expect(score.value).toBeLessThan(100);
    expect(stdout).not.toMatch(/22582BD0|Test-Pass/);
  });
});
