import { describe, expect, it } from 'vitest';
import { autostartFile } from '../../../../src-main/app/login/autostart-file.ts';

const execOf = (...command: readonly string[]) => /^Exec=(.*)$/m.exec(autostartFile(command))?.[1];

describe('autostartFile', () => {
  it('starts the program with its arguments', () => {
    expect(autostartFile(['/opt/Signet/signet-desktop', '--at-login'])).toBe(
      [
        '[Desktop Entry]',
        'Type=Application',
        'Name=Signet',
        'Exec="/opt/Signet/signet-desktop" "--at-login"',
        'Terminal=false',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['/home/a b/signet', '"/home/a b/signet"'],
    ['/100%/signet', '"/100%%/signet"'],
    ['/a"b/signet', String.raw`"/a\\"b/signet"`],
    ['/a$b`c/signet', String.raw`"/a\\$b\\${'`'}c/signet"`],
    [String.raw`/a\b`, String.raw`"/a\\\\b"`],
  ])('quotes %s by the Desktop Entry Specification', (path, exec) => {
    expect(execOf(path)).toBe(exec);
  });
});
