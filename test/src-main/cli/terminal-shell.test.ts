import { describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import { terminalShell } from '../../../src-main/cli/terminal-shell.ts';

const request = { label: 'Grid bot', method: 'POST', requestPath: '/path', body: '{}' } as const;

// The tests run without a terminal on stdin.
describe('the shell of a terminal', () => {
  it.each([
    ['withdrawal', 'Without one, give --confirm-withdraw.'],
    ['funds', 'Without one, give --confirm-fund-moving.'],
    ['unknown-endpoint', 'Without one, give --allow-unknown-endpoint.'],
    ['other-host', 'Without one, give --confirm-other-host.'],
  ] as const)('refuses %s if no person can be asked', async (kind, instead) => {
    const error = await terminalShell('/vault')
      .confirm({ kind, ...request })
      .catch((cause: unknown) => cause);
    expect(error).toEqual(
      new SignetError(
        'CONFIRMATION_NEEDED',
        `This needs your confirmation in a terminal. ${instead}`,
        {
          field: kind,
        },
      ),
    );
  });

  it.each(['unproved', 'still-held'] as const)('offers no option for %s', async (kind) => {
    const asked = terminalShell('/vault').confirm({ kind, label: 'Grid bot' });
    await expect(asked).rejects.toThrow(/terminal\.$/);
  });

  it('confirms what an option has answered, and nothing else', async () => {
    const { confirm } = terminalShell('/vault', ['other-host']);
    const answer = await confirm({ kind: 'other-host', ...request });
    const other = confirm({ kind: 'funds', ...request });
    await expect(other).rejects.toMatchObject({ code: 'CONFIRMATION_NEEDED' });
    expect(answer).toBe(true);
  });

  it('collects reported errors', () => {
    const shell = terminalShell('/vault');
    shell.report('trouble');
    expect(shell.reported).toEqual(['trouble']);
  });
});
