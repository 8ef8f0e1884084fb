import { execFileSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  readdir,
  readFile,
  stat,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileLimitBytes } from '../../../src-main/vault/format.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { startChild } from '../../support/child.ts';
import { interceptedFiles } from '../../support/intercepted-files.ts';
import { refusalOf } from '../../support/refusal.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const root = temporaryFolder();
const old = Buffer.from('the old content');
const next = Buffer.from('the new content, longer');
let count = 0;

/** Creates a folder for a test, with a vault file in it if content is given. */
async function prepared(
  content?: Buffer,
): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = join(root, `${++count}`);
  await mkdir(folder);
  const path = join(folder, 'my vault.signet');
  if (content) await writeFile(path, content);
  return { folder, path };
}

async function readThenReplace(path: string): Promise<void> {
  const file = new VaultFile(path);
  await file.read();
  await file.replace(next);
}

describe('create', () => {
  it('writes a file that only its owner can read, and leaves nothing else', async () => {
    const { folder, path } = await prepared();
    await new VaultFile(path).create(next);
    const { mode } = await stat(path);
    expect([mode & 0o777, await readFile(path), await readdir(folder)]).toEqual([
      0o600,
      next,
      ['my vault.signet'],
    ]);
  });

  it('refuses to overwrite anything', async () => {
    const { folder, path } = await prepared(old);
    const huge = join(folder, 'huge');
    await writeFile(huge, '');
    await truncate(huge, 3 * 1024 ** 3);
    const refusals = [
      await refusalOf(() => new VaultFile(path).create(next)),
      await refusalOf(() => new VaultFile(huge).create(next)),
      await refusalOf(() => new VaultFile(folder).create(next)),
    ];
    expect([refusals, await readFile(path)]).toEqual([
      ['FILE_EXISTS', 'FILE_EXISTS', 'FILE_UNUSABLE'],
      old,
    ]);
  });

  it('reports a missing folder, also if there is a file in its place', async () => {
    const { folder, path } = await prepared(old);
    const paths = [join(folder, 'missing', 'v.signet'), join(path, 'v.signet')];
    const refusals = paths.map((other) => refusalOf(() => new VaultFile(other).create(next)));
    expect(await Promise.all(refusals)).toEqual(['FOLDER_MISSING', 'FOLDER_MISSING']);
  });

  it('lets exactly one of two simultaneous calls win', async () => {
    const { path } = await prepared();
    const outcomes = await Promise.all(
      [1, 2].map(() => refusalOf(() => new VaultFile(path).create(next))),
    );
    expect(outcomes.sort()).toEqual(['FILE_EXISTS', 'none']);
  });
});

describe('read', () => {
  it('reports a missing file', async () => {
    const { folder } = await prepared();
    expect(await refusalOf(() => new VaultFile(join(folder, 'none')).read())).toBe(
      'FILE_NOT_FOUND',
    );
  });

  it('refuses a folder, a pipe and a device without reading them', async () => {
    const { folder } = await prepared();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const refusals = [folder, pipe, '/dev/zero'].map((path) =>
      refusalOf(() => new VaultFile(path).read()),
    );
    expect(await Promise.all(refusals)).toEqual([
      'FILE_UNUSABLE',
      'FILE_UNUSABLE',
      'FILE_UNUSABLE',
    ]);
  });

  it('refuses a file larger than any vault without reading it', async () => {
    const { path } = await prepared(old);
    await truncate(path, 1024 ** 3);
    const steps: string[] = [];
    const file = new VaultFile(
      path,
      interceptedFiles((moment, step) => moment === 'before' && steps.push(step)),
    );
    expect([await refusalOf(() => file.read()), steps]).toEqual([
      'VAULT_DAMAGED',
      ['realpath', 'stat'],
    ]);
  });

  it('reads a file exactly at the limit', async () => {
    const { path } = await prepared(old);
    await truncate(path, fileLimitBytes);
    expect((await new VaultFile(path).read()).length).toBe(fileLimitBytes);
  });
});

describe('replace', () => {
  it('makes a file that others could read private', async () => {
    const { path } = await prepared(old);
    await chmod(path, 0o644);
    await readThenReplace(path);
    expect([(await stat(path)).mode & 0o777, await readFile(path)]).toEqual([0o600, next]);
  });

  it('follows links, and keeps them', async () => {
    const { folder, path } = await prepared(old);
    const [toFile, toLink, toFolder] = ['to-file', 'to-link', 'to-folder'].map((name) =>
      join(folder, name),
    ) as [string, string, string]; // three names
    await symlink(path, toFile);
    await symlink(toFile, toLink);
    await symlink(folder, toFolder);
    await readThenReplace(toLink);
    await readThenReplace(join(toFolder, 'to-file'));
    const areLinks = await Promise.all(
      [toFile, toLink, toFolder].map(async (link) => (await lstat(link)).isSymbolicLink()),
    );
    expect([areLinks, (await lstat(path)).isFile(), await readFile(path)]).toEqual([
      [true, true, true],
      true,
      next,
    ]);
  });

  it('removes only the leftovers of killed saves', async () => {
    const { folder, path } = await prepared(old);
    const others = [
      '.other.signet.saving-00',
      'my vault.signet.saving-00',
      'my vault.signet.bak',
      'note',
    ];
    const left = [
      '.my vault.signet.saving-0011223344556677',
      '.my vault.signet.saving-x',
      'my vault.signet.lock',
    ];
    await Promise.all([...others, ...left].map((name) => writeFile(join(folder, name), 'left')));
    await readThenReplace(path);
    expect((await readdir(folder)).sort()).toEqual([...others, 'my vault.signet'].sort());
  });

  it('refuses to replace a file that was not read, was changed since, or is now missing or huge', async () => {
    const { path } = await prepared(old);
    const unread = await refusalOf(() => new VaultFile(path).replace(next));
    const file = new VaultFile(path);
    await file.read();
    await writeFile(path, 'by another program');
    const changed = await refusalOf(() => file.replace(next));
    await truncate(path, 3 * 1024 ** 3);
    const huge = await refusalOf(() => file.replace(next));
    const { folder, path: removed } = await prepared();
    const gone = await refusalOf(() => new VaultFile(removed).replace(next));
    expect([unread, changed, huge, gone, await readdir(folder)]).toEqual([
      ...Array(4).fill('FILE_CHANGED'),
      [],
    ]);
  });

  it('allows any number of saves after one read', async () => {
    const { path } = await prepared(old);
    const file = new VaultFile(path);
    await file.read();
    for (let round = 0; round < 5; round++) await file.replace(Buffer.from(`round ${round}`));
    expect(await readFile(path, 'utf8')).toBe('round 4');
  });
});

describe('assertFree', () => {
  it('accepts a free name, and creates nothing', async () => {
    const { folder, path } = await prepared();
    expect(await refusalOf(() => new VaultFile(path).assertFree())).toBe('none');
    expect(await readdir(folder)).toEqual([]);
  });

  it('refuses a name that anything has, and a folder that is not one', async () => {
    const { folder, path } = await prepared(old);
    await symlink(join(folder, 'nowhere'), join(folder, 'link'));
    const refusals = [];
    for (const taken of [path, folder, join(folder, 'link')]) {
      refusals.push(await refusalOf(() => new VaultFile(taken).assertFree()));
    }
    for (const parent of [join(folder, 'missing'), path]) {
      refusals.push(await refusalOf(() => new VaultFile(join(parent, 'new')).assertFree()));
    }
    expect(refusals).toEqual([
      'FILE_EXISTS',
      'FILE_EXISTS',
      'FILE_EXISTS',
      'FOLDER_MISSING',
      'FOLDER_MISSING',
    ]);
  });

  it.each([
    ['lstat', 'EACCES', 'FOLDER_READ_ONLY'],
    ['lstat', 'EPERM', 'FOLDER_READ_ONLY'],
    ['lstat', 'ENOTDIR', 'FOLDER_MISSING'],
    ['lstat', 'ELOOP', 'FILE_UNUSABLE'],
    ['lstat', 'ENAMETOOLONG', 'FILE_UNUSABLE'],
    ['lstat', 'EIO', 'FILE_UNUSABLE'],
    ['access', 'EACCES', 'FOLDER_READ_ONLY'],
    ['access', 'EPERM', 'FOLDER_READ_ONLY'],
    ['access', 'EROFS', 'FOLDER_READ_ONLY'],
    ['access', 'ENOENT', 'FOLDER_MISSING'],
    ['access', 'ENOTDIR', 'FOLDER_MISSING'],
  ])(
    'never says that a file exists if the folder is the trouble: %s, %s',
    async (call, errno, code) => {
      const { path } = await prepared();
      const failing = async () => {
        throw Object.assign(new Error(errno), { code: errno });
      };
      const files = { ...interceptedFiles(() => undefined), [call]: failing };
      expect(await refusalOf(() => new VaultFile(path, files).assertFree())).toBe(code);
    },
  );
});

describe('with the rights of an ordinary user', () => {
  it('reports a read-only folder, an unreadable file and a folder without access', async () => {
    const { folder, path } = await prepared(old);
    await chmod(root, 0o755);
    await chmod(path, 0o644);
    const unreadable = join(folder, 'unreadable');
    await writeFile(unreadable, old, { mode: 0 });
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0 });
    await chmod(folder, 0o555);
    const child = startChild('unprivileged-child.ts', {
      path,
      create: join(folder, 'new'),
      unreadable,
      closed: join(closed, 'new'),
    });
    await child.ended;
    await chmod(folder, 0o755);
    expect([child.lines, await readFile(path)]).toEqual([
      [
        'none',
        'FOLDER_READ_ONLY',
        'FOLDER_READ_ONLY',
        'FILE_UNUSABLE',
        'FOLDER_READ_ONLY',
        'FOLDER_READ_ONLY',
      ],
      old,
    ]);
  });
});

describe('two processes', () => {
  it('exclude each other, and a killed one does not block the other', async () => {
    const { path } = await prepared(old);
    const child = startChild('locking-child.ts', { path });
    await child.line(1);
    const busy = await refusalOf(() => readThenReplace(path));
    const during = await readFile(path);
    child.process.kill('SIGKILL');
    await child.ended;
    await readThenReplace(path);
    expect([busy, during, await readFile(path)]).toEqual(['FILE_BUSY', old, next]);
  });
});
