import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import {
  chmod,
  chown,
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
import { afterAll, describe, expect, it } from 'vitest';
import { fileLimitBytes } from '../../../src-main/vault/format.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { startChild } from '../../support/child.ts';
import { interceptedFiles } from '../../support/intercepted-files.ts';
import { errorOf, refusalOf } from '../../support/refusal.ts';
import type { UserOrder } from '../../support/unprivileged-child.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const root = temporaryFolder();
const old = Buffer.from('the old content');
const next = Buffer.from('the new content, longer');
const isRoot = process.getuid?.() === 0;
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

async function messageOf(work: () => Promise<unknown>): Promise<string> {
  return String(((await errorOf(work)) as Error | undefined)?.message); // every refusal is an Error
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
  it.each([0o600, 0o640, 0o660, 0o644, 0o200])('keeps the mode: %o', async (mode) => {
    const { path } = await prepared(old);
    const file = new VaultFile(path);
    await file.read();
    await chmod(path, mode);
    await file.replace(next);
    expect([(await stat(path)).mode & 0o777, await readFile(path)]).toEqual([mode, next]);
  });

  it.runIf(isRoot)('keeps the owner and the group', async () => {
    const { path } = await prepared(old);
    await chown(path, 4242, 4343);
    await readThenReplace(path);
    const { uid, gid } = await stat(path);
    expect([uid, gid, await readFile(path)]).toEqual([4242, 4343, next]);
  });

  it.each([0o400, 0o440, 0o444, 0o555])(
    'refuses a file that is marked read-only: %o',
    async (mode) => {
      const { folder, path } = await prepared(old);
      await chmod(path, mode);
      const told = await messageOf(() => readThenReplace(path));
      expect([told, (await stat(path)).mode & 0o777, await readdir(folder)]).toEqual([
        'The vault file is marked read-only, so nothing was saved. To save, make it writable.',
        mode,
        ['my vault.signet'],
      ]);
    },
  );

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
      'FILE_NOT_FOUND',
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

/** Runs as another user in a folder that everybody can write to, and returns what each step of it printed. */
async function asUser(order: UserOrder, folder: string): Promise<readonly string[]> {
  await Promise.all([chmod(root, 0o755), chmod(folder, 0o777)]);
  const child = startChild('unprivileged-child.ts', order);
  await child.ended;
  return child.lines;
}

describe.runIf(isRoot)('a save by a user who does not own the file', () => {
  const user = 65_534;
  const shared = 4343;

  it.each<[what: string, mode: number, uid: number, gid: number, groups: number[], told: string]>([
    ['replaces what the group may write', 0o660, 0, shared, [shared], 'none'],
    ['replaces what everybody may write', 0o666, 0, 0, [], 'none'],
    ['replaces its own file of a group that has no access', 0o600, user, 0, [], 'none'],
    ['may not change what it may only read', 0o644, 0, 0, [], 'vaultNotWritable'],
    ['would shut out a group that it is not in', 0o660, user, shared, [], 'vaultOwnerNotKept'],
    [
      'would shut out an owner who is not in the group',
      0o606,
      0,
      shared,
      [shared],
      'vaultUnreadable',
    ],
  ])('%s: %o', async (_what, mode, uid, gid, groups, told) => {
    const { folder, path } = await prepared(old);
    await chown(path, uid, gid);
    await chmod(path, mode);
    const lines = await asUser({ uid: user, groups, replace: [path] }, folder);
    const status = await stat(path);
    expect([lines, status.mode & 0o777, await readFile(path), await readdir(folder)]).toEqual([
      [told],
      mode,
      told === 'none' ? next : old,
      ['my vault.signet'],
    ]);
    if (told === 'none' && groups.includes(gid)) expect(status.gid).toBe(gid);
  });
});

describe('with the rights of an ordinary user', () => {
  it('reports a read-only folder, an unreadable file and a folder without access', async () => {
    const { folder, path } = await prepared(old);
    const unreadable = join(folder, 'unreadable');
    await writeFile(unreadable, old, { mode: 0 });
    const closed = join(folder, 'closed');
    await mkdir(closed, { mode: 0 });
    await chmod(root, 0o755);
    await chmod(path, 0o666);
    await chmod(folder, 0o555);
    const child = startChild('unprivileged-child.ts', {
      uid: 65_534,
      groups: [],
      replace: [path, unreadable],
      create: [join(folder, 'new'), join(closed, 'new')],
      reach: [join(folder, 'none'), join(closed, 'new')],
    } satisfies UserOrder);
    await child.ended;
    await chmod(folder, 0o755);
    expect([child.lines, await readFile(path)]).toEqual([
      [
        ...['vaultFolderReadOnly', 'vaultUnreadable'],
        ...['vaultFolderReadOnly', 'vaultFolderReadOnly'],
        ...['vaultFolderReadOnly', 'vaultFolderReadOnly'],
        ...['absent', 'no-access'],
      ],
      old,
    ]);
  });
});

describe('a path where nothing can be read', () => {
  it('is absent only if its name is free in a folder that is there', async () => {
    const { folder, path } = await prepared(old);
    const at = (name: string) => join(folder, name);
    await symlink('Dropbox/new.signet', at('dangling'));
    await symlink('dangling', at('chain'));
    await symlink('loop', at('loop'));
    await symlink('Dropbox', at('to-folder'));
    await mkdir(at('disk/inner'), { recursive: true });
    await symlink('disk/inner', at('inner'));
    await symlink('../gone.signet', at('inner/up'));
    const cases: readonly (readonly [path: string, reach: string, told: string])[] = [
      [at('inner/up'), 'link-broken', `up leads to ${at('disk/gone.signet')}, which is not there`],
      [at('new'), 'absent', 'There is no vault file at that path.'],
      [
        at('dangling'),
        'link-broken',
        `dangling leads to ${at('Dropbox/new.signet')}, which is not`,
      ],
      [at('chain'), 'link-broken', `chain leads to ${at('Dropbox/new.signet')}, which is not`],
      [at('loop'), 'no-access', 'The path to the vault file contains links that lead in a circle.'],
      [at('missing/v'), 'folder-missing', 'The folder of the vault file is not there: is a drive'],
      [at('to-folder/v'), 'folder-missing', 'The folder of the vault file is not there: is a'],
      [join(path, 'v'), 'folder-missing', 'The folder of the vault file is not there: is a drive'],
      [at('n'.repeat(300)), 'no-access', 'The path of the vault file is longer than the system'],
      [folder, 'there', 'That path is a folder or a device, not a vault file.'],
    ];
    for (const [each, reach, told] of cases) {
      const file = new VaultFile(each);
      const message = await messageOf(() => file.read());
      expect([await file.reach(), message.slice(0, told.length)]).toEqual([reach, told]);
    }
  });

  it('is never replaced by a new vault', async () => {
    const { folder, path } = await prepared(old);
    const elsewhere = join(folder, 'Dropbox');
    await mkdir(elsewhere);
    const links = { dangling: 'gone/v.signet', chain: 'dangling', loop: 'loop', folder: 'Dropbox' };
    for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
    const before = (await readdir(folder)).sort();
    const codes: string[] = [];
    for (const name of [...Object.keys(links), 'gone/v', 'my vault.signet/v']) {
      codes.push(await refusalOf(() => new VaultFile(join(folder, name)).create(next)));
    }
    expect([codes, (await readdir(folder)).sort(), await readFile(path)]).toEqual([
      [
        ...['FILE_NOT_FOUND', 'FILE_NOT_FOUND', 'FILE_UNUSABLE', 'FILE_UNUSABLE'],
        ...['FOLDER_MISSING', 'FOLDER_MISSING'],
      ],
      before,
      old,
    ]);
  });
});

/** Mounts a file over itself if possible: only root can mount, and not in every container. */
function mountedFile(): string | undefined {
  const path = join(root, 'mounted \\ vault.signet');
  try {
    writeFileSync(path, old);
    execFileSync('mount', ['--bind', path, path], { stdio: 'ignore' });
    return path;
  } catch {
    return undefined;
  }
}

const mounted = mountedFile();
afterAll(() => {
  if (mounted) execFileSync('umount', [mounted]);
});

describe.skipIf(!mounted)('a vault file that is a mount point', () => {
  it('is not replaced, and the refusal says what to mount', async () => {
    const told = await messageOf(() => readThenReplace(mounted ?? ''));
    expect([told, await readFile(mounted ?? '')]).toEqual([
      'The vault file itself is a mount point, so it cannot be replaced and nothing was saved. Mount its folder, not the file.',
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
