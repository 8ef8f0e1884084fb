import { describe, expect, it } from 'vitest';
import { commandLineTranslator } from '#words/command-line';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { terminalShell } from '../../../src-main/cli/terminal-shell.ts';

const vault = '/vault';
const words = await commandLineTranslator('en');
const request = {
  label: 'Grid bot',
  method: 'POST',
  requestPath: 'https://example.com/path',
  body: '{}',
} as const;

// The tests run without a terminal on stdin.
describe('the shell of a terminal', () => {
  it.each([
    ['withdrawal', 'confirmWithdraw', '--confirm-withdraw'],
    ['funds', 'confirmFundMoving', '--confirm-fund-moving'],
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
    const other = confirm({ kind: 'funds', ...request });
    await expect(other).rejects.toMatchObject({ code: 'CONFIRMATION_NEEDED' });
    expect(answer).toBe(true);
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
