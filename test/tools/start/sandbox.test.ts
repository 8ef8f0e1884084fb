import { describe, expect, it } from 'vitest';
import { type SandboxWorld, sandboxObstacle } from '../../../tools/start/sandbox.ts';

const executable = '/home/ana/signet/node_modules/electron/dist/electron';
const helper = '/home/ana/signet/node_modules/electron/dist/chrome-sandbox';
const clone = 'kernel/unprivileged_userns_clone';
const maximum = 'user/max_user_namespaces';
const appArmor = 'kernel/apparmor_restrict_unprivileged_userns';

function world(
  settings: Readonly<Record<string, string>> = {},
  rest: Partial<SandboxWorld> = {},
): SandboxWorld {
  return {
    platform: 'linux',
    uid: 1000,
    setting: (name) => settings[name],
    owner: () => ({ uid: 1000, mode: 0o100755 }),
    ...rest,
  };
}

describe('sandboxObstacle', () => {
  it('finds none if user namespaces are allowed', () => {
    expect(sandboxObstacle(executable, world())).toBeUndefined();
    const free = { [clone]: '1', [maximum]: '96364', [appArmor]: '0' };
    expect(sandboxObstacle(executable, world(free))).toBeUndefined();
  });

  it.each([
    [clone, 'kernel.unprivileged_userns_clone is 0'],
    [maximum, 'user.max_user_namespaces is 0'],
  ])('is certain if %s is 0, and names the commands', (setting, told) => {
    const obstacle = sandboxObstacle(executable, world({ [setting]: '0' }));
    expect(obstacle?.isCertain).toBe(true);
    expect(obstacle?.cause).toContain(told);
    expect(obstacle?.remedy).toBe(
      `run sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
    );
  });

  it('does not decide if AppArmor restricts them, since a profile may allow it', () => {
    const obstacle = sandboxObstacle(executable, world({ [appArmor]: '1' }));
    expect(obstacle?.isCertain).toBe(false);
    expect(obstacle?.remedy).toMatch(/^run sudo chown .* or give it an AppArmor profile/);
  });

  it.each([
    ['owned by root with mode 4755', { uid: 0, mode: 0o104755 }, false],
    ['owned by a user', { uid: 1000, mode: 0o104755 }, true],
    ['without the setuid bit', { uid: 0, mode: 0o100755 }, true],
    ['that others may not run', { uid: 0, mode: 0o104750 }, true],
    ['that is not there', undefined, true],
  ])('checks the helper beside Electron: %s', (_, owner, isObstacle) => {
    const looked: string[] = [];
    const rest = {
      owner: (path: string) => {
        looked.push(path);
        return owner;
      },
    };
    const obstacle = sandboxObstacle(executable, world({ [appArmor]: '1' }, rest));
    expect(obstacle !== undefined).toBe(isObstacle);
    expect(looked).toEqual([helper]);
  });

  it('refuses root, whatever helper there is', () => {
    const owner = () => ({ uid: 0, mode: 0o104755 });
    const obstacle = sandboxObstacle(executable, world({}, { uid: 0, owner }));
    expect(obstacle?.isCertain).toBe(true);
    expect(obstacle?.remedy).toContain('ordinary user');
  });

  it('finds none on other systems', () => {
    for (const platform of ['darwin', 'win32'] as const) {
      const there = world({ [clone]: '0' }, { platform, uid: 0 });
      expect(sandboxObstacle(executable, there)).toBeUndefined();
    }
  });

  it('quotes a path for the shell', () => {
    const obstacle = sandboxObstacle("/home/Ana's keys/electron", world({ [clone]: '0' }));
    expect(obstacle?.remedy).toContain("'/home/Ana'\\''s keys/chrome-sandbox'");
  });
});
