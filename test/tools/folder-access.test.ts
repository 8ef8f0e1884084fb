import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../tools/root.ts';
import { temporaryFolder } from '../support/vault-fixture.ts';

const parent = temporaryFolder();
let repository: string;
beforeEach(() => {
  chmodSync(parent, 0o755);
  repository = mkdtempSync(join(parent, 'repository-'));
  chmodSync(repository, 0o777);
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/** Asks as an ordinary user, since root may write to every folder. */
function asked(path: string): string {
  const program = `const { whyNotWritable } = await import(${JSON.stringify(pathToFileURL(join(root, 'tools/folder-access.ts')))});
    if (${isRoot}) process.setuid(${nobody});
    console.log(whyNotWritable(${JSON.stringify(path)}, ${JSON.stringify(repository)}));`;
  const args = ['--input-type=module', '--eval', program];
  return execFileSync(process.execPath, args, { encoding: 'utf8' }).trim();
}

function folder(path: string, mode: number): string {
  const made = join(repository, path);
  mkdirSync(made, { recursive: true });
  chmodSync(made, mode);
  return made;
}

describe.skipIf(process.platform === 'win32')('whyNotWritable', () => {
  it('returns nothing for a folder of this user, and for one that can be created', () => {
    expect(asked('out/tour')).toBe('undefined');
    folder('out', 0o777);
    folder('out/tour', 0o777);
    writeFileSync(join(repository, 'out/tour/health.png'), '', { mode: 0o400 });
    expect([asked('out/tour'), asked('out/other')]).toEqual(['undefined', 'undefined']);
  });

  it.each([
    ['the folder', 'out/tour', 'out/tour', 0o555],
    ['a folder in it', 'out', 'out/tour', 0o555],
    ['the folder in which it has to be created', 'out/tour', 'out', 0o555],
    ['a folder that may not even be read', 'out', 'out/tour', 0],
  ])('names what is in the way, and the command that helps: %s', (_what, path, closed, mode) => {
    folder('out', 0o777);
    const made = folder(closed, mode);
    const sentence = asked(path);
    chmodSync(made, 0o777);
    const uid = isRoot ? nobody : process.getuid?.();
    expect(sentence).toBe(
      `This user may not write to the folder ${made} (EACCES): delete it, or make it yours by sudo chown -R ${uid} '${made}', and try again.`,
    );
  });
});
