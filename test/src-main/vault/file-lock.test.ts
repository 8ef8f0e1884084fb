import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withFileLock } from '../../../src-main/vault/file-lock.ts';
import { type Files, systemFiles } from '../../../src-main/vault/files.ts';
import { systemError } from '../../support/intercepted-files.ts';
import { errorOf, refusalOf } from '../../support/refusal.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();

const withoutWaiting: Files = {
  ...systemFiles,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

const withoutLocks: Files = {
  ...withoutWaiting,
  tryLock: async () => {
    throw systemError('Unknown system error -37');
  },
};

/** Runs twelve times at once, and counts how many run together. */
async function together(path: string, files?: Files) {
  let inside = 0;
  let most = 0;
  let done = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await new Promise((resolve) => setImmediate(resolve));
    inside--;
    done++;
  };
  await Promise.all(Array.from({ length: 12 }, () => withFileLock(path, work, files)));
  return { most, done };
}

describe('withFileLock', () => {
  it('runs one at a time', async () => {
    expect(await together(join(folder, 'shared'))).toEqual({ most: 1, done: 12 });
  });

  it('returns the result of the work, passes its error on, and leaves no file', async () => {
    const path = join(folder, 'plain');
    const fail = () => withFileLock(path, () => Promise.reject(new Error('of the work')));
    expect([
      await withFileLock(path, async () => 7),
      await refusalOf(fail),
      existsSync(`${path}.lock`),
    ]).toEqual([7, 'not ours: Error: of the work', false]);
  });

  it('does not accept the lock of a file that the previous holder has removed', async () => {
    const path = join(folder, 'removed');
    let opened = 0;
    const open: Files['open'] = async (...given) => {
      const file = await systemFiles.open(...given);
      if (opened++ === 0) await rm(`${path}.lock`);
      return file;
    };
    const work = async () => existsSync(`${path}.lock`);
    expect([await withFileLock(path, work, { ...systemFiles, open }), opened]).toEqual([true, 2]);
  });

  it('ignores a lock file that a killed process left', async () => {
    const path = join(folder, 'left');
    await writeFile(`${path}.lock`, '');
    expect(await withFileLock(path, async () => 'in')).toBe('in');
  });

  it('succeeds even if the lock file cannot be removed', async () => {
    const path = join(folder, 'stuck');
    const work = async () => {
      await rm(`${path}.lock`);
      await mkdir(`${path}.lock`);
      return 'done';
    };
    expect(await withFileLock(path, work)).toBe('done');
  });
});

const isWindows = process.platform === 'win32';
const isRoot = process.getuid?.() === 0;

describe.skipIf(isWindows)('something else in the place of the lock file', () => {
  it.each<[string, (path: string) => unknown]>([
    ['a folder', (path) => mkdir(path)],
    ['a pipe without a reader', (path) => execFileSync('mkfifo', [path])],
    ['a link to a file', (path) => symlink('precious', path)],
    ['a link to nothing', (path) => symlink('planted', path)],
    ['a link to itself', (path) => symlink('v.lock', path)],
  ])('is named and left as it is: %s', async (_name, make) => {
    const own = join(folder, `obstacle ${_name}`);
    await mkdir(own);
    await writeFile(join(own, 'precious'), 'kept');
    await make(join(own, 'v.lock'));
    const { message } = (await errorOf(() =>
      withFileLock(join(own, 'v'), async () => 'in'),
    )) as Error;
    expect([message.includes('v.lock'), await readdir(own)]).toEqual([
      true,
      ['precious', 'v.lock'],
    ]);
  });
});

describe.skipIf(isWindows)('a vault that several users share', () => {
  it('has a lock file that each of them may open', async () => {
    const path = join(folder, 'of a group');
    await writeFile(path, '');
    await chmod(path, 0o664);
    if (isRoot) await chown(path, 4242, 4343);
    const { mode, gid } = await withFileLock(path, () => stat(`${path}.lock`));
    expect([mode & 0o777, isRoot ? gid : 4343]).toEqual([0o664, 4343]);
  });

  it('is not called read-only while another user holds the lock', async () => {
    let refusals = 3;
    const open: Files['open'] = async (...given) => {
      if (refusals-- > 0) throw systemError('EACCES');
      return systemFiles.open(...given);
    };
    const path = join(folder, 'held by another');
    expect(await withFileLock(path, async () => 'in', { ...withoutWaiting, open })).toBe('in');
  });

  it('names a lock file that another user left', async () => {
    const path = join(folder, 'left by another');
    await writeFile(`${path}.lock`, '');
    const open: Files['open'] = () => Promise.reject(systemError('EACCES'));
    const { message } = (await errorOf(() =>
      withFileLock(path, async () => 'in', { ...withoutWaiting, open }),
    )) as Error;
    expect(message).toContain('left by another.lock');
  });
});

describe('on a file system without locks', () => {
  it('runs one at a time, and leaves no file', async () => {
    const own = join(folder, 'without');
    await mkdir(own);
    expect([await together(join(own, 'shared'), withoutLocks), await readdir(own)]).toEqual([
      { most: 1, done: 12 },
      [],
    ]);
  });

  it('passes the error of the work on, and leaves no file', async () => {
    const own = join(folder, 'failing');
    await mkdir(own);
    const fail = () =>
      withFileLock(join(own, 'v'), () => Promise.reject(new Error('of the work')), withoutLocks);
    expect([await refusalOf(fail), await readdir(own)]).toEqual([
      'not ours: Error: of the work',
      [],
    ]);
  });

  it('says which file to delete if a killed process left it, and does not delete it', async () => {
    const path = join(folder, 'killed');
    await writeFile(`${path}.locked`, '');
    const { message } = (await errorOf(() =>
      withFileLock(path, async () => 'in', withoutLocks),
    )) as Error; // refused, because the file is there
    expect([message.includes('.locked'), existsSync(`${path}.locked`)]).toEqual([true, true]);
    await rm(`${path}.locked`);
    expect(await withFileLock(path, async () => 'in', withoutLocks)).toBe('in');
  });
});
