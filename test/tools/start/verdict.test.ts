import { describe, expect, it } from 'vitest';
import type { SandboxWorld } from '../../../tools/start/sandbox.ts';
import { judgeEnding } from '../../../tools/start/verdict.ts';

const executable = '/opt/electron/electron';
const soon = { elapsedMs: 500, asked: undefined };
const later = { elapsedMs: 3_600_000, asked: undefined };

function world(restricted: boolean, platform: NodeJS.Platform = 'linux'): SandboxWorld {
  return {
    platform,
    uid: 1000,
    setting: (name) => (name.includes('apparmor') && restricted ? '1' : undefined),
    owner: () => undefined,
  };
}

function sentence(
  ...[ending, machine = world(false)]: [Parameters<typeof judgeEnding>[1], SandboxWorld?]
) {
  const verdict = judgeEnding(executable, ending, machine);
  return verdict.kind === 'failed' ? verdict.sentence : verdict.kind;
}

describe('judgeEnding', () => {
  it.each([0, 70])('passes on exit code %i, which is Signet’s own', (code) => {
    expect(judgeEnding(executable, { code, ...soon }, world(true))).toEqual({
      kind: 'ended',
      code,
    });
  });

  it('passes on any end of an Electron that ran', () => {
    expect(sentence({ code: 1, ...later })).toBe('ended');
    expect(sentence({ signal: 'SIGSEGV', ...later })).toBe('signalled');
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    'treats %s as a request to end',
    (signal) => {
      expect(judgeEnding(executable, { signal, ...soon }, world(true))).toEqual({
        kind: 'signalled',
        signal,
      });
    },
  );

  it('takes no requested end for a failure', () => {
    const asked = { elapsedMs: 10, asked: 'SIGINT' } as const;
    expect(sentence({ code: 1, ...asked })).toBe('ended');
    expect(sentence({ signal: 'SIGTRAP', ...asked })).toBe('signalled');
  });

  it.each(['SIGTRAP', 'SIGABRT', 'SIGILL', 'SIGSEGV'] as const)(
    'attributes %s to the sandbox if the system prevents it from starting',
    (signal) => {
      expect(sentence({ signal, ...soon }, world(true))).toMatch(
        /^AppArmor denies Electron the user namespaces/,
      );
    },
  );

  it('only guesses the sandbox if Linux does not confirm it', () => {
    expect(sentence({ signal: 'SIGTRAP', ...soon })).toContain(
      'If its output above mentions a sandbox',
    );
    expect(sentence({ signal: 'SIGKILL', ...soon }, world(false, 'darwin'))).toBe(
      'Electron was ended at once by SIGKILL; its output above says why.',
    );
  });

  it('names a missing library on Linux, and an exit code elsewhere', () => {
    expect(sentence({ code: 127, ...soon })).toContain('library');
    // STATUS_DLL_NOT_FOUND
    expect(sentence({ code: 0xc0000135, ...soon }, world(false, 'win32'))).toContain('3221225781');
  });

  it('names a file that cannot be executed', () => {
    const error = Object.assign(new Error('spawn'), { code: 'ENOEXEC' });
    expect(sentence({ error })).toMatch(/ENOEXEC.*\/opt\/electron\/electron is damaged/);
  });
});
