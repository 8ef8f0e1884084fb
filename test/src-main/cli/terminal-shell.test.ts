import { describe, expect, it } from 'vitest';
import { confirmedEffects } from '#contract';
import { commandLineTranslator } from '#words/command-line';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { terminalShell } from '../../../src-main/cli/terminal-shell.ts';

const vault = '/vault';
const words = await commandLineTranslator('en');
const request = {
  label: 'Grid bot',
  site: 'global',
  environment: 'live',
  consequences: [],
  method: 'POST',
  requestPath: 'https://example.com/path',
  body: '{}',
} as const;

// The tests run without a terminal on stdin.
describe('the shell of a terminal', () => {
  it.each([
    ['moves', 'confirm', '--confirm moves'],
    ['leaves', 'confirm', '--confirm leaves'],
    ['grants', 'confirm', '--confirm grants'],
    ['unknown-endpoint', 'allowUnknownEndpoint', '--allow-unknown-endpoint'],
    ['other-host', 'allowOtherHost', '--allow-other-host'],
  ] as const)('refuses %s if no person can be asked', async (kind, field, option) => {
    const asked = terminalShell({ vault, words }).confirm({ kind, ...request });
    await expect(asked).rejects.toMatchObject({ code: 'CONFIRMATION_NEEDED', field });
    expect(await textOf(asked)).toContain(
      ` This needs your confirmation in a terminal. Without one, give ${option}.`,
    );
  });

  it('names the other host that it cannot ask about', async () => {
    const asked = terminalShell({ vault, words }).confirm({ kind: 'other-host', ...request });
    expect(await textOf(asked)).toContain('(https://example.com)');
  });

  it.each(['unproved', 'still-held'] as const)('offers no option for %s', async (kind) => {
    const asked = terminalShell({ vault, words }).confirm({ kind, label: 'Grid bot' });
    expect(await textOf(asked)).toMatch(/terminal\.$/);
  });

  it('confirms only what an option has answered', async () => {
    const { confirm } = terminalShell({ vault, words, allowOtherHost: true });
    const answer = await confirm({ kind: 'other-host', ...request });
    const other = confirm({ kind: 'moves', ...request });
    await expect(other).rejects.toMatchObject({ code: 'CONFIRMATION_NEEDED' });
    expect(answer).toBe(true);
  });

  it.each(confirmedEffects)('confirms %s by its own word, and nothing else', async (effect) => {
    const { confirm } = terminalShell({ vault, words, confirm: effect });
    const kinds = [...confirmedEffects, 'unknown-endpoint', 'other-host'] as const;
    const asked = kinds.map((kind) => confirm({ kind, ...request }));
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(
      kinds.map((kind) => (kind === effect ? 'fulfilled' : 'rejected')),
    );
  });

  it('says what the request would do if it cannot ask', async () => {
    const consequences = [{ kind: 'deletes-sub-account', subAccount: 'grid\n01' }] as const;
    const asked = terminalShell({ vault, words }).confirm({
      ...request,
      kind: 'grants',
      consequences,
    });
    expect(await textOf(asked)).toMatch(/^Deletes sub-account grid\\n01\. This request changes /);
  });

  it('collects reported errors', () => {
    const shell = terminalShell({ vault, words });
    shell.report('trouble');
    expect(shell.reported).toEqual(['trouble']);
  });
});

function textOf(asked: Promise<boolean>): Promise<string> {
  return asked.then(String, (error) => errorText(error, words));
}
