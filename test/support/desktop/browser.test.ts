import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { root } from '../../../tools/root.ts';
import { browsers, findBrowser } from './browser.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signet-browser-'));
  vi.stubEnv('SIGNET_CHROMIUM', '');
  vi.stubEnv('PATH', folder);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function place(name: string, script = 'exit 1'): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser', () => {
  it('uses only the named browser', () => {
    const named = place('mine');
    place('chromium');
    vi.stubEnv('SIGNET_CHROMIUM', named);
    expect([browsers('headless'), browsers('whole')]).toEqual([[named], [named]]);
  });

  it('refuses a name that is not an executable file', () => {
    vi.stubEnv('SIGNET_CHROMIUM', join(folder, 'absent'));
    expect(() => findBrowser()).toThrow(/^SIGNET_CHROMIUM is .*absent, which is not/);
  });

  it('prefers the headless shell to the whole browser, but never for a window', () => {
    const [whole, shell] = [place('chromium'), place('chromium-headless-shell')];
    const ofFolder = (paths: readonly string[]) => paths.filter((path) => path.startsWith(folder));
    expect(ofFolder(browsers('headless'))).toEqual([shell, whole]);
    expect(ofFolder(browsers('whole'))).toEqual([whole]);
  });
});

/** Runs a program in an environment without a browser, in which none can be downloaded. */
function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: {
      HOME: folder,
      PATH: `${folder}:/nowhere`,
      PLAYWRIGHT_BROWSERS_PATH: join(folder, 'downloads'),
      // No server listens there.
      PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
      ...env,
    },
  });
}

/** On other systems a browser may be installed at a place that no setting hides. */
it.runIf(process.platform === 'linux')('requireBrowser names the command to run', () => {
  const asked = `
    const { requireBrowser } = await import(${JSON.stringify(join(root, 'test/support/desktop/browser.ts'))});
    requireBrowser(process.argv[1]);`;
  const told = ['headless', 'whole'].map((kind) => run(['--eval', asked, kind]).stderr);
  expect(told).toEqual([
    expect.stringContaining('Run "npm run browser" first'),
    expect.stringContaining('Run "npm run browser -- --whole" first'),
  ]);
});

describe('npm run browser', () => {
  const program = join(root, 'test/browser.ts');

  it('reports in one sentence that the named browser does not start, and installs nothing', () => {
    const { status, stderr, stdout } = run([program], { SIGNET_CHROMIUM: place('mine') });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      /^There is no Chromium for the tests \(\S*mine does not start.*\): name another in SIGNET_CHROMIUM, or unset it\.\n$/,
    );
  });

  it.runIf(process.platform === 'linux' && process.getuid?.() !== 0)(
    'tells an ordinary user what an administrator can do',
    () => {
      place('apt-get', `touch ${join(folder, 'called')}`);
      const { status, stderr } = run([program]);
      expect(status).toBe(1);
      expect(stderr).toContain(
        'have an administrator run "apt-get install chromium-headless-shell"',
      );
      expect(existsSync(join(folder, 'called'))).toBe(false);
    },
  );

  it.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
    'waits for apt’s lock, installs packages, and shows the output',
    () => {
      // The lock is free at the second try, and the installed browser does not start.
      place(
        'apt-get',
        `PATH=/usr/bin:/bin
        echo "called with $*"
        if [ ! -e ${folder}/free ]; then
          touch ${folder}/free
          echo 'E: Could not get lock /var/lib/apt/lists/lock. It is held by process 1' >&2
          exit 100
        fi
        case "$*" in *install*)
          printf '#!/bin/sh\nexit 1\n' > ${folder}/chromium-headless-shell
          chmod +x ${folder}/chromium-headless-shell
        esac`,
      );
      const { status, stderr, stdout } = run([program]);
      expect(stdout.match(/called with .*/g)).toEqual([
        expect.stringMatching(/Lock::Timeout.* update$/),
        expect.stringMatching(/ update$/),
        expect.stringMatching(/ install --yes chromium-headless-shell$/),
      ]);
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(/chromium-headless-shell does not start.*run "npm run browser"/),
      ]);
    },
  );
});
