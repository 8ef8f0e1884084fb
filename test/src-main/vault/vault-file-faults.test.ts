import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { failingFiles, type SaveStep } from '../../support/intercepted-files.ts';
import { refusalOf } from '../../support/refusal.ts';
import {
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const root = temporaryFolder();
const old = Buffer.from('the old content');
const next = Buffer.alloc(300_000, 'new ');
let count = 0;

async function prepared(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = join(root, `${++count}`);
  await mkdir(folder);
  await writeFile(join(folder, 'v.signet'), old);
  return { folder, path: join(folder, 'v.signet') };
}

/** Saves with each step failing in turn, and returns the error codes and the files left in the folder. */
async function saved(errno: string, ...steps: readonly SaveStep[]) {
  const { folder, path } = await prepared();
  await new VaultFile(path).read();
  let isFailing = false;
  const good = failingFiles(errno);
  // The cleanup fails with another error, so that the test can distinguish them.
  const bad = {
    ...failingFiles(errno, ...steps),
    ...(steps.includes('rm') && { rm: failingFiles('EIO', 'rm').rm }),
  };
  const pick = () => (isFailing ? bad : good);
  const files = Object.fromEntries(
    Object.keys(good).map((name) => [
      name,
      (...given: unknown[]) =>
        (pick() as unknown as Record<string, (...given: unknown[]) => unknown>)[name]?.(...given),
    ]),
  ) as unknown as typeof good; // the same calls, each handed on to the set of the moment
  const file = new VaultFile(path, files);
  await file.read();
  isFailing = true;
  const code = await refusalOf(() => file.replace(next));
  const content = await readFile(path);
  const names = await readdir(folder);
  isFailing = false;
  await file.replace(Buffer.from('afterwards'));
  return {
    code,
    isOld: content.equals(old),
    isNew: content.equals(next),
    names,
    after: await readFile(path, 'utf8'),
  };
}

const untouched = { isOld: true, isNew: false, names: ['v.signet'], after: 'afterwards' };
const changing: readonly SaveStep[] = ['open', 'writeFile', 'sync', 'close', 'rename'];
const all: readonly SaveStep[] = ['stat', 'readFile', 'readdir', ...changing];

const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
  EIO: 'FILE_UNUSABLE',
  EROFS: 'FOLDER_READ_ONLY',
  EACCES: 'FOLDER_READ_ONLY',
  EPERM: 'FOLDER_READ_ONLY',
  EBUSY: 'FILE_UNUSABLE',
  EMFILE: 'FILE_UNUSABLE',
};

describe('a save', () => {
  it.each(Object.keys(codes))(
    'that meets %s at any step leaves the file unchanged, and the next one works',
    async (errno) => {
      const outcomes: unknown[] = [];
      for (const step of all) outcomes.push({ step, ...(await saved(errno, step)) });
      expect(outcomes).toEqual(all.map((step) => ({ step, code: codes[errno], ...untouched })));
    },
  );

  it('reports the first error if the cleanup fails too, and cleans up at the next save', async () => {
    const outcome = await saved('ENOSPC', 'writeFile', 'rm');
    expect({ ...outcome, names: outcome.names.length }).toEqual({
      code: 'DISK_FULL',
      ...untouched,
      names: 2,
    });
  });

  it.each(['open folder', 'sync folder', 'close folder'] as const)(
    'succeeds if only %s fails, because the new file is then in place',
    async (step) => {
      expect(await saved('EIO', step)).toEqual({
        code: 'none',
        ...untouched,
        isOld: false,
        isNew: true,
      });
    },
  );
});

describe('a new vault', () => {
  it.each(changing)('leaves nothing behind if %s fails', async (step) => {
    const folder = join(root, `new ${step}`);
    await mkdir(folder);
    const file = new VaultFile(join(folder, 'v.signet'), failingFiles('ENOSPC', step));
    expect([await refusalOf(() => file.create(next)), await readdir(folder)]).toEqual([
      'DISK_FULL',
      [],
    ]);
  });
});

describe('reading', () => {
  it.each(['realpath', 'stat', 'readFile'] as const)(
    'reports the error if %s fails',
    async (step) => {
      const { path } = await prepared();
      const errnos = ['ENOENT', 'ENOTDIR', 'EACCES', 'EISDIR', 'EIO', 'ELOOP', 'ENAMETOOLONG'];
      const refusals = errnos.map((errno) =>
        refusalOf(() => new VaultFile(path, failingFiles(errno, step)).read()),
      );
      expect(await Promise.all(refusals)).toEqual([
        'FILE_NOT_FOUND',
        'FILE_NOT_FOUND',
        ...Array(5).fill('FILE_UNUSABLE'),
      ]);
    },
  );
});

/** Mounts a small disk if possible: only root can mount, and not in every container. */
function mounted(): string | undefined {
  const folder = join(root, 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return undefined;
  }
}

const smallDisk = mounted();
afterAll(() => {
  if (smallDisk) execFileSync('umount', [smallDisk]);
});

describe.skipIf(!smallDisk)('a full disk', () => {
  let fixture: VaultFixture;
  beforeAll(async () => {
    fixture = await makeVault(root);
  });

  it('refuses a save, loses none, and accepts the next one once there is space', async () => {
    const path = join(smallDisk ?? '', 'v.signet');
    await writeFile(path, fixture.bytes);
    const vault = await Vault.unlock(new VaultFile(path), fixture.recovery);
    const notes = 'n'.repeat(2000);
    let added = 0;
    let code = 'none';
    while (code === 'none' && added < 100) {
      code = await refusalOf(() =>
        vault.add({ ...drafts[0], label: `Filler ${added}`, notes }, laterAt),
      );
      if (code === 'none') added++;
    }
    const reopened = await Vault.unlock(new VaultFile(path), fixture.recovery);
    await vault.remove(vault.entries[0]?.id ?? '');
    expect([
      code,
      added > 2,
      reopened.entries.length,
      vault.entries.length,
      await readdir(smallDisk ?? ''),
    ]).toEqual(['DISK_FULL', true, 2 + added, 1 + added, ['v.signet']]);
  });
});
