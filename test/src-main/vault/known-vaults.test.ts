import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  knownVaultsLimit,
  readKnownVaults,
  withoutVault,
  withVault,
  writeKnownVaults,
} from '../../../src-main/vault/known-vaults.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const parent = temporaryFolder();
const freshFolder = () => mkdtemp(join(parent, 'profile-'));
const isWindows = process.platform === 'win32';

const path = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((name) => !name.includes('\0') && name.isWellFormed())
  .map((name) => join(parent, 'x', name.replaceAll(/[./\\]/g, '_')));
const known = fc.uniqueArray(path, { maxLength: knownVaultsLimit });

describe('the list of vaults', () => {
  it('has each vault once, the last one used first, and drops the one used longest ago', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 20 }), (used) => {
        const list = used.reduce<readonly string[]>(withVault, []);
        const lastUses = [...new Set(used.toReversed())];
        expect(list).toEqual(lastUses.slice(0, knownVaultsLimit));
      }),
    );
  });

  it('keeps the order of the others when one is removed', () => {
    expect(withoutVault(['/a', '/b', '/c'], '/b')).toEqual(['/a', '/c']);
  });
});

describe('its file', () => {
  it('returns what was written, whatever the paths are', async () => {
    const folder = await freshFolder();
    fc.assert(
      fc.property(known, (paths) => {
        writeKnownVaults(folder, paths);
        expect(readKnownVaults(folder)).toEqual(paths);
      }),
    );
    expect(await readdir(folder)).toEqual(['vaults.json']);
  });

  it('is readable by its owner only, even if an older file was not', async () => {
    const folder = await freshFolder();
    writeKnownVaults(folder, []);
    if (isWindows) return;
    await chmod(join(folder, 'vaults.json'), 0o644);
    writeKnownVaults(folder, ['/keys.signet']);
    expect((await stat(join(folder, 'vaults.json'))).mode & 0o777).toBe(0o600);
  });

  it('stays a link if it is one', async () => {
    const [folder, elsewhere] = [await freshFolder(), await freshFolder()];
    await writeFile(join(elsewhere, 'list.json'), '');
    await symlink(join(elsewhere, 'list.json'), join(folder, 'vaults.json'));
    writeKnownVaults(folder, ['/a/vault.signet']);
    const status = await lstat(join(folder, 'vaults.json'));
    expect([status.isSymbolicLink(), readKnownVaults(folder), await readdir(elsewhere)]).toEqual([
      true,
      ['/a/vault.signet'],
      ['list.json'],
    ]);
  });

  it('contains only paths', async () => {
    const folder = await freshFolder();
    writeKnownVaults(folder, ['/keys.signet']);
    const text = await readFile(join(folder, 'vaults.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({ version: 1, paths: ['/keys.signet'] });
  });

  it('reads as an empty list if the file or its folder is missing', async () => {
    const folder = await freshFolder();
    expect([readKnownVaults(folder), readKnownVaults(join(folder, 'none'))]).toEqual([[], []]);
  });

  it('leaves nothing behind if it cannot be written', async () => {
    const folder = await freshFolder();
    expect(() => writeKnownVaults(join(folder, 'none'), [])).toThrow('ENOENT');
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes with it what a save that was killed left behind, and no other file', async () => {
    const folder = await freshFolder();
    const killed = join(folder, 'vaults.json.saving-0123456789abcdef');
    await writeFile(killed, '');
    await utimes(killed, 0, 0);
    await writeFile(join(folder, 'vault.signet'), '');
    writeKnownVaults(folder, []);
    expect(await readdir(folder)).toEqual(['vault.signet', 'vaults.json']);
  });

  const refusal = expect.objectContaining({
    code: 'FILE_UNUSABLE',
    field: 'knownVaults',
    message: 'Signet cannot read vaults.json, its list of the vaults opened in the window.',
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'keys.signet'],
    ['another version', '{"version":2,"paths":[]}'],
    ['no version', '{"paths":[]}'],
    ['a relative path', '{"version":1,"paths":["keys.signet"]}'],
    ['a path with NUL', '{"version":1,"paths":["/keys\\u0000.signet"]}'],
    ['what is no text', '{"version":1,"paths":[7]}'],
    ['one vault twice', '{"version":1,"paths":["/a","/a"]}'],
    ['too many', '{"version":1,"paths":["/a","/b","/c","/d","/e","/f"]}'],
    ['another member', '{"version":1,"paths":[],"label":"Grid bot"}'],
  ])('is refused if it contains %s', async (_what, text) => {
    const folder = await freshFolder();
    await writeFile(join(folder, 'vaults.json'), text);
    expect(() => readKnownVaults(folder)).toThrow(refusal);
  });

  it('is refused if it is not UTF-8, since a path would then name another file', async () => {
    const folder = await freshFolder();
    const [before, after] = ['{"version":1,"paths":["/home/ana/k', '.signet"]}'];
    const bytes = [Buffer.from(before), Buffer.from([0xe9]), Buffer.from(after)];
    await writeFile(join(folder, 'vaults.json'), Buffer.concat(bytes));
    expect(() => readKnownVaults(folder)).toThrow(refusal);
  });

  it('is refused if it is a folder or too large', async () => {
    const [first, second] = [await freshFolder(), await freshFolder()];
    await mkdir(join(first, 'vaults.json'));
    await writeFile(join(second, 'vaults.json'), '');
    await truncate(join(second, 'vaults.json'), 1024 ** 3);
    for (const folder of [first, second]) expect(() => readKnownVaults(folder)).toThrow(refusal);
  });
});
