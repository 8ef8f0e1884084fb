import { existsSync } from 'node:fs';
import { mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { withFileLock } from '../../../src-main/vault/file-lock.ts';
import { refusalOf } from '../../support/refusal.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

// Spied on, so that one test can act between opening the lock file and locking it.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, open: vi.fn(real.open) };
});

const folder = temporaryFolder();

describe('withFileLock', () => {
  it('runs one at a time', async () => {
    const path = join(folder, 'shared');
    let inside = 0;
    let most = 0;
    let done = 0;
    const work = async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
      done++;
    };
    await Promise.all(Array.from({ length: 12 }, () => withFileLock(path, work)));
    expect({ most, done }).toEqual({ most: 1, done: 12 });
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
    const { open: realOpen } =
      await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
    vi.mocked(open).mockImplementationOnce(async (...given) => {
      const file = await realOpen(...given);
      await rm(`${path}.lock`);
      return file;
    });
    expect(await withFileLock(path, async () => existsSync(`${path}.lock`))).toBe(true);
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
