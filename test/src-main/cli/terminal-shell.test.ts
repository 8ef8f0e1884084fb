import { describe, expect, it } from 'vitest';
import { terminalShell } from '../../../src-main/cli/terminal-shell.ts';

const vault = '/vault';
const request = { label: 'Grid bot', method: 'POST', requestPath: '/path', body: '{}' } as const;

// The tests run without a terminal on stdin.
describe('the shell of a terminal', () => {
  it.each([
    ['withdrawal', 'confirmWithdraw', '--confirm-withdraw'],
    ['funds', 'confirmFundMoving', '--confirm-fund-moving'],
    ['unknown-endpoint', 'allowUnknownEndpoint', '--allow-unknown-endpoint'],
    ['other-host', 'allowOtherHost', '--allow-other-host'],
  ] as const)('refuses %s if no person can be asked', async (kind, field, option) => {
    const asked = terminalShell({ vault }).confirm({ kind, ...request });
    await expect(asked).rejects.toMatchObject({ code: 'CONFIRMATION_NEEDED', field });
    await expect(asked).rejects.toThrow(
      ` This needs your confirmation in a terminal. Without one, give ${option}.`,
    );
  });

  it.each(['unproved', 'still-held'] as const)('offers no option for %s', async (kind) => {
    const asked = terminalShell({ vault }).confirm({ kind, label: 'Grid bot' });
    await expect(asked).rejects.toThrow(/terminal\.$/);
  });

  it('confirms what an option has answered, and nothing else', async () => {
    const { confirm } = terminalShell({ vault, allowOtherHost: true });
    const answer = await confirm({ kind: 'other-host', ...request });
    const other = confirm({ kind: 'funds', ...request });
    await expect(other).rejects.toMatchObject({ code: 'CONFIRMATION_NEEDED' });
    expect(answer).toBe(true);
  });

  it('collects reported errors', () => {
    const shell = terminalShell({ vault });
    shell.report('trouble');
    expect(shell.reported).toEqual(['trouble']);
  });
});
