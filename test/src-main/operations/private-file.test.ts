import { execFileSync } from 'node:child_process';
import {
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writePrivateFile } from '../../../src-main/operations/private-file.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();

describe('writePrivateFile', () => {
  it.skipIf(process.platform === 'win32')(
    'makes a file that only its owner can read, even over a longer one that others could read',
    async () => {
      const [made, over] = [join(folder, 'made.txt'), join(folder, 'over.txt')];
      writeFileSync(over, 'x'.repeat(10_000), { mode: 0o666 });
      await writePrivateFile(made, '中 text\n');
      await writePrivateFile(over, '中 text\n');
      const modes = [made, over].map((path) => statSync(path).mode & 0o777);
      expect([modes, readFileSync(made, 'utf8'), readFileSync(over, 'utf8')]).toEqual([
        [0o600, 0o600],
        '中 text\n',
        '中 text\n',
      ]);
    },
  );

  it('keeps a link, the group of the file that it leads to, and a file that is marked read-only', async () => {
    const [target, link, marked] = ['target.txt', 'link.txt', 'marked.txt'].map((name) =>
      join(folder, name),
    ) as [string, string, string]; // three names
    writeFileSync(target, 'old');
    symlinkSync(target, link);
    if (process.getuid?.() === 0) chownSync(target, 0, 4343);
    const { gid } = statSync(target);
    writeFileSync(marked, 'old', { mode: 0o444 });
    await writePrivateFile(link, 'new');
    await expect(writePrivateFile(marked, 'new')).rejects.toMatchObject({ code: 'FILE_UNUSABLE' });
    expect([
      lstatSync(link).isSymbolicLink(),
      readFileSync(target, 'utf8'),
      statSync(target).gid,
      readFileSync(marked, 'utf8'),
    ]).toEqual([true, 'new', gid, 'old']);
  });

  it('does not replace a folder or a pipe', async () => {
    const [own, pipe] = [join(folder, 'own'), join(folder, 'pipe')];
    mkdirSync(own);
    if (process.platform !== 'win32') execFileSync('mkfifo', [pipe]);
    else mkdirSync(pipe);
    for (const path of [own, pipe]) {
      await expect(writePrivateFile(path, 'new')).rejects.toMatchObject({ code: 'FILE_UNUSABLE' });
      expect(statSync(path).isFile()).toBe(false);
    }
  });

  it('does not replace a link whose target is missing', async () => {
    const link = join(folder, 'dangling.txt');
    symlinkSync(join(folder, 'nowhere', 'kit.txt'), link);
    await expect(writePrivateFile(link, 'new')).rejects.toMatchObject({ code: 'FILE_UNUSABLE' });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('leaves only the old file if it cannot be replaced', async () => {
    const path = join(folder, 'occupied');
    mkdirSync(join(path, 'inside'), { recursive: true });
    const before = readdirSync(folder);
    await expect(writePrivateFile(path, 'text')).rejects.toMatchObject({ code: 'FILE_UNUSABLE' });
    expect(readdirSync(folder)).toEqual(before);
  });

  it('takes with it what a save of that file left behind when it was killed', async () => {
    const path = join(folder, 'report.html');
    const killed = `${path}.saving-0123456789abcdef`;
    writeFileSync(killed, 'half');
    utimesSync(killed, 0, 0);
    await writePrivateFile(path, 'text');
    const names = readdirSync(folder).filter((name) => name.startsWith('report'));
    expect(names).toEqual(['report.html']);
  });

  it('refuses if it cannot write', async () => {
    const work = writePrivateFile(join(folder, 'missing', 'kit.txt'), 'text');
    await expect(work).rejects.toMatchObject({ code: 'FILE_UNUSABLE' });
  });
});
