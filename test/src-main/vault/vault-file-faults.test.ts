import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chmod, chown, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import type { Files } from '../../../src-main/vault/files.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import {
  failingFiles,
  interceptedFiles,
  type SaveStep,
  saveSteps,
  systemError,
} from '../../support/intercepted-files.ts';
import { errorOf, refusalOf } from '../../support/refusal.ts';
import {
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const root = temporaryFolder();
const old = Buffer.from('the old content');
const next = Buffer.alloc(100_000, 'new ');
const isRoot = process.getuid?.() === 0;
/** A foreign owner and group, so that a save has to set both. Only root can give a file away. */
const owner = isRoot ? { uid: 4242, gid: 4343 } : undefined;
let count = 0;

async function prepared(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = join(root, `${++count}`);
  await mkdir(folder);
  const path = join(folder, 'v.signet');
  await writeFile(path, old);
  if (owner) await chown(path, owner.uid, owner.gid);
  await chmod(path, 0o640);
  return { folder, path };
}

type Outcome = {
  /** `none` if the save succeeded, and the reason if it was refused. */
  readonly told: string;
  readonly content: 'old' | 'new' | 'other';
  readonly names: readonly string[];
  readonly attributes: readonly number[];
};

async function toldBy(work: () => Promise<unknown>): Promise<string> {
  const error = await errorOf(work);
  if (error === undefined) return 'none';
  const [reason] = error instanceof SignetError ? (error.reasons ?? []) : [];
  return reason?.name ?? `no sentence for ${String(error)}`;
}

/** Saves through files that fail after the vault was read, and looks at what is there afterwards. */
async function saved(bad: Files): Promise<Outcome> {
  const { folder, path } = await prepared();
  const system = { files: interceptedFiles(() => undefined) };
  const file = new VaultFile(path, current(system));
  await file.read();
  const good = system.files;
  system.files = bad;
  const told = await toldBy(() => file.replace(next));
  system.files = good;
  const content = await readFile(path);
  const [names, { mode, uid, gid }] = [await readdir(folder), await stat(path)];
  await file.replace(Buffer.from('afterwards'));
  await rm(folder, { recursive: true });
  return {
    told,
    content: content.equals(old) ? 'old' : content.equals(next) ? 'new' : 'other',
    names,
    attributes: [mode & 0o777, ...(owner ? [uid, gid] : [])],
  };
}

/** Hands each call on to the files of the moment. */
function current(system: { readonly files: Files }): Files {
  return new Proxy(system.files, { get: (_first, name: keyof Files) => system.files[name] });
}

const attributes = isRoot ? [0o640, 4242, 4343] : [0o640];
const untouched = { content: 'old', names: ['v.signet'], attributes } as const;
const replaced = { ...untouched, told: 'none', content: 'new' } as const;

/** The errors in the manual pages of the calls of a save, of fuse and of nfs, and some that libuv has no name for. */
const errnos = [
  ...['EACCES', 'EAGAIN', 'EBADF', 'EBUSY', 'ECONNRESET', 'EDEADLK', 'EDQUOT', 'EEXIST'],
  ...['EFBIG', 'EHOSTDOWN', 'EINTR', 'EINVAL', 'EIO', 'EISDIR', 'ELOOP', 'EMFILE', 'EMLINK'],
  ...['ENAMETOOLONG', 'ENFILE', 'ENODEV', 'ENOENT', 'ENOLCK', 'ENOMEM', 'ENOSPC', 'ENOSYS'],
  ...['ENOTCONN', 'ENOTDIR', 'ENOTEMPTY', 'ENOTSUP', 'ENXIO', 'EOPNOTSUPP', 'EOVERFLOW'],
  ...['EPERM', 'EPIPE', 'EROFS', 'ESTALE', 'ETIMEDOUT', 'ETXTBSY', 'EXDEV', 'UNKNOWN'],
  ...['Unknown system error -37', 'Unknown system error -116', 'Unknown system error -4095'],
];

/** The calls that a save can do without, each for its own reason. */
const dispensable: readonly SaveStep[] = [
  'chown lock',
  'chmod lock',
  'readdir',
  'open folder',
  'sync folder',
  'close folder',
  'rm lock',
  'close lock',
];

describe('a save', () => {
  it.each(saveSteps)('is whole or not at all, whatever the system answers to: %s', async (step) => {
    const outcomes = errnos.map(async (errno) => {
      const outcome = await saved(failingFiles(errno, step));
      const isDone = outcome.told === 'none';
      // Another process that holds the lock also has its lock file.
      const isLockLeft = step === 'rm lock' || outcome.told === 'vaultBusy';
      const expected = {
        ...untouched,
        told: dispensable.includes(step) ? 'none' : outcome.told,
        content: isDone ? 'new' : 'old',
        names: isLockLeft ? ['v.signet', 'v.signet.lock'] : untouched.names,
      };
      return [errno, { isTold: isDone || outcome.told.startsWith('vault'), ...outcome }, expected];
    });
    for (const [errno, outcome, expected] of await Promise.all(outcomes)) {
      expect([errno, outcome]).toEqual([errno, { isTold: true, ...Object(expected) }]);
    }
  });

  it.each<[SaveStep, string, string]>([
    ['open lock', 'EROFS', 'vaultFolderReadOnly'],
    ['open lock', 'EACCES', 'vaultFolderReadOnly'],
    ['lock', 'EIO', 'vaultNotLocked'],
    ['lock', 'Unknown system error -116', 'vaultNotLocked'],
    ['stat', 'ENOENT', 'vaultChanged'],
    ['access', 'EPERM', 'vaultMarkedReadOnly'],
    ['access', 'EACCES', 'vaultNotWritable'],
    ['access', 'EROFS', 'vaultFolderReadOnly'],
    ['open', 'ENOSPC', 'vaultDiskFull'],
    ['writeFile', 'EDQUOT', 'vaultDiskFull'],
    ['chmod', 'EIO', 'vaultNotWritten'],
    ['chmod', 'EPERM', 'vaultOwnerNotKept'],
    ['rename', 'EBUSY', 'vaultHeld'],
    ['rename', 'ETXTBSY', 'vaultHeld'],
    ['rename', 'EPERM', 'vaultNotReplaced'],
    ['rename', 'EACCES', 'vaultNotReplaced'],
    ['rename', 'EXDEV', 'vaultNotWritten'],
    ['rename', 'ENOSPC', 'vaultDiskFull'],
  ])('that %s refuses with %s says why: %s', async (step, errno, told) => {
    expect(await saved(failingFiles(errno, step))).toEqual({ ...untouched, told });
  });

  it.each([
    'ENOLCK',
    'Unknown system error -37',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EINVAL',
    'EPERM',
  ])('needs no locks of the file system: %s', async (errno) => {
    expect(await saved(failingFiles(errno, 'lock'))).toEqual(replaced);
  });

  it.each<SaveStep>(['open locked', 'writeFile', 'rename'])(
    'leaves nothing behind on a file system without locks if this fails: %s',
    async (step) => {
      const bad = interceptedFiles((moment, each) => {
        if (moment === 'after') return;
        if (each === 'lock') throw systemError('ENOLCK', each);
        if (each === step) throw systemError('EDQUOT', each);
      });
      expect(await saved(bad)).toEqual({ ...untouched, told: 'vaultDiskFull' });
    },
  );

  it.each(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])(
    'tries a rename again that is refused for a moment: %s',
    async (errno) => {
      let refusals = 5;
      const bad = interceptedFiles((moment, step) => {
        if (step === 'rename' && moment === 'before' && refusals-- > 0) throw systemError(errno);
      });
      expect(await saved(bad)).toEqual(replaced);
    },
  );

  it('does not replace what the program that held the file wrote meanwhile', async () => {
    const { path } = await prepared();
    const file = new VaultFile(
      path,
      Object.assign(
        interceptedFiles((moment, step) => {
          if (step === 'rename' && moment === 'before') throw systemError('EBUSY');
        }),
        { pause: () => writeFile(path, 'by a sync program') },
      ),
    );
    await file.read();
    expect([await toldBy(() => file.replace(next)), await readFile(path, 'utf8')]).toEqual([
      'vaultChanged',
      'by a sync program',
    ]);
  });

  it('reports the first error if the cleanup fails too, and cleans up at the next save', async () => {
    const { names, ...outcome } = await saved(failingFiles('ENOSPC', 'writeFile', 'rm'));
    expect([outcome, names.length]).toEqual([
      { told: 'vaultDiskFull', content: 'old', attributes },
      2,
    ]);
  });
});

describe('a new vault', () => {
  it.each(saveSteps)('is whole or not there, whatever the system answers to: %s', async (step) => {
    const outcomes = errnos.map(async (errno) => {
      const folder = join(root, `new ${++count}`);
      await mkdir(folder);
      const path = join(folder, 'v.signet');
      const told = await toldBy(() => new VaultFile(path, failingFiles(errno, step)).create(next));
      const isLockLeft = step === 'rm lock' || told === 'vaultBusy';
      const names = (await readdir(folder)).filter(
        (name) => !(isLockLeft && name === 'v.signet.lock'),
      );
      const isWhole = told === 'none' && next.equals(await readFile(path));
      return [errno, told, isWhole ? 'whole' : told.startsWith('vault'), names];
    });
    for (const [errno, told, state, names] of await Promise.all(outcomes)) {
      expect([errno, told, state, names]).toEqual(
        state === 'whole' ? [errno, 'none', state, ['v.signet']] : [errno, told, true, []],
      );
    }
  });
});

describe('reading', () => {
  it.each<SaveStep>(['realpath', 'stat', 'readFile'])(
    'says why, whatever the system answers to: %s',
    async (step) => {
      const { path } = await prepared();
      const told = await Promise.all(
        errnos.map((errno) => toldBy(() => new VaultFile(path, failingFiles(errno, step)).read())),
      );
      expect(told.filter((name) => !name.startsWith('vault'))).toEqual([]);
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
