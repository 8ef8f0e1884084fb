import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainTranslator } from '#words/main';
import {
  forbiddenMessage,
  forbiddenSwitch,
  type Start,
} from '../../../../src-main/app/security/command-line.ts';

const packaged: Start = { isPackaged: true, platform: 'linux', args: [], hasNoSandbox: false };

const refused = (args: readonly string[], change: Partial<Start> = {}) =>
  forbiddenSwitch({ ...packaged, args, ...change });

describe('forbiddenSwitch', () => {
  it('refuses to run without the sandbox, by switch or by ELECTRON_DISABLE_SANDBOX', () => {
    expect([refused(['--no-sandbox']), refused([], { hasNoSandbox: true })]).toEqual([
      'no-sandbox',
      'no-sandbox',
    ]);
  });

  it.each([
    'disable-setuid-sandbox',
    'disable-namespace-sandbox',
    'disable-seccomp-filter-sandbox',
    'disable-gpu-sandbox',
    'single-process',
    'no-zygote',
    'remote-debugging-port',
    'remote-debugging-pipe',
    'remote-debugging-address',
    'inspect',
    'inspect-brk',
    'js-flags',
    'load-extension',
    'proxy-server',
    'proxy-pac-url',
    'host-rules',
    'host-resolver-rules',
    'ignore-certificate-errors',
    'log-net-log',
    'enable-logging',
    'disable-features',
    'enable-features',
    'disable-web-security',
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
    'gpu-launcher',
    'kdf-target-ms',
    'reload-page',
    'r',
    'require',
  ])('refuses --%s in every spelling that Chromium accepts', (name) => {
    const written = [`--${name}`, `-${name}`, `--${name}=1`, `--${name.toUpperCase()}`];
    const spellings = [...written, ...written.flatMap((word) => [` ${word}`, `\t\n${word}`])];
    expect(spellings.map((spelling) => refused([spelling]))).toEqual(spellings.map(() => name));
    expect(refused(['--lang=en', '/path', `--${name}`])).toBe(name);
    expect(refused([`/${name}`], { platform: 'win32' })).toBe(name);
  });

  it('allows switches that systems add or that only change the appearance', () => {
    const args = [
      '--at-login',
      '--lang=zh-TW',
      '--ozone-platform=wayland',
      '--user-data-dir=/home/ana/x',
    ];
    expect([
      refused([]),
      refused(args),
      refused(['-psn_0_1234567'], { platform: 'darwin' }),
      refused(['-Embedding'], { platform: 'win32' }),
      refused(['--updated'], { platform: 'win32' }),
      refused(['/home/ana/file', 'word', '']),
      refused(['--', '--no-sandbox']),
    ]).toEqual(Array.from({ length: 7 }, () => undefined));
  });

  it('refuses any switch that it does not know', () => {
    const names = fc.stringMatching(/^[a-z][a-z-]{0,20}[a-z]$/).filter((name) => name !== 'lang');
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(!allowedByHand.has(name));
        expect(refused([`--${name}`])).toBe(name);
      }),
    );
  });

  it('allows everything if Signet runs from its sources', () => {
    const args = ['--no-sandbox', '--remote-debugging-port=0'];
    expect(refused(args, { isPackaged: false, hasNoSandbox: true })).toBeUndefined();
  });
});

describe('forbiddenMessage', () => {
  const { t } = mainTranslator('en');

  it('names the switch, without characters that a switch cannot have', () => {
    expect(forbiddenMessage('remote-debugging-port', t)).toContain('--remote-debugging-port.');
    const told = forbiddenMessage(`x\n\u001b[31m\u202e${'y'.repeat(100)}`, t);
    expect(told).toMatch(/^[\x20-\x7e]{1,120}$/);
  });

  it('says what disables the sandbox', () => {
    expect(forbiddenMessage('no-sandbox', t)).toContain('ELECTRON_DISABLE_SANDBOX');
  });
});

/** Short enough that chance could find them. */
const allowedByHand = new Set(['updated', 'embedding']);
