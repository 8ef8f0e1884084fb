import { readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { kdfFloor } from '../../../src-main/vault/kdf.ts';
import { masterPasswordBytes } from '../../../src-main/vault/master-password.ts';
import type { Proof } from '../../../src-main/vault/proof.ts';
import {
  createRecoveryCode,
  formatRecoveryCode,
  parseRecoveryCode,
} from '../../../src-main/vault/recovery-code.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { failingFiles, interceptedFiles } from '../../support/intercepted-files.ts';
import { refusalOf } from '../../support/refusal.ts';
import {
  allCredentials,
  copyOf,
  createdAt,
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  textsOf,
  unlockBytes,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
const [draft] = drafts;
const wrongPassword: Proof = {
  kind: 'password',
  password: masterPasswordBytes('not the password'),
};

beforeAll(async () => {
  fixture = await makeVault(folder);
});

async function unlockedCopy(): Promise<{ readonly vault: Vault; readonly path: string }> {
  const path = await copyOf(fixture, folder);
  return { path, vault: await Vault.unlock(new VaultFile(path), fixture.recovery) };
}

async function reopened(path: string, proof: Proof = fixture.recovery): Promise<Vault> {
  return Vault.unlock(new VaultFile(path), proof);
}

describe('Vault.create', () => {
  it('creates a vault that opens with its password and with its printed recovery code', async () => {
    const path = join(folder, 'created.signet');
    const password = masterPasswordBytes('plum-teapot');
    const { vault, recoveryCode } = await Vault.create(new VaultFile(path), password, kdfFloor);
    const printed = parseRecoveryCode(formatRecoveryCode(recoveryCode));
    const opened = [
      await reopened(path, { kind: 'password', password }),
      await reopened(path, { kind: 'recovery', recoveryCode: printed }),
    ];
    expect([
      vault.isLocked,
      vault.entries,
      vault.header.revision,
      ...opened.map(({ header }) => header),
    ]).toEqual([false, [], 1, vault.header, vault.header]);
  });

  it('refuses parameters below the floor, and leaves no file', async () => {
    const path = join(folder, 'weak.signet');
    const kdf = { ...kdfFloor, memoryKiB: 1024 };
    const work = () => Vault.create(new VaultFile(path), masterPasswordBytes('x'), kdf);
    expect([await refusalOf(work), readdirSync(folder).includes('weak.signet')]).toEqual([
      'KDF_OUT_OF_BOUNDS',
      false,
    ]);
  });

  it('never overwrites a file', async () => {
    const path = await copyOf(fixture, folder);
    const work = () => Vault.create(new VaultFile(path), masterPasswordBytes('x'), kdfFloor);
    expect([await refusalOf(work), await readFile(path)]).toEqual(['FILE_EXISTS', fixture.bytes]);
  });
});

describe('Vault.unlock', () => {
  it('shows the same entries and credentials by password and by recovery code', async () => {
    const vaults = [
      await unlockBytes(fixture.bytes, fixture.password),
      await unlockBytes(fixture.bytes, fixture.recovery),
    ];
    expect(
      vaults.map((vault) => [
        vault.entries.map(({ label }) => label),
        Object.values(allCredentials(vault)),
      ]),
    ).toEqual(
      vaults.map(() => [
        drafts.map(({ label }) => label),
        drafts.map(({ credentials }) => credentials),
      ]),
    );
  });

  it('refuses a wrong password and a wrong recovery code with different error codes', async () => {
    const code: Proof = { kind: 'recovery', recoveryCode: createRecoveryCode() };
    const refusals = [
      await refusalOf(() => unlockBytes(fixture.bytes, wrongPassword)),
      await refusalOf(() => unlockBytes(fixture.bytes, code)),
    ];
    expect(refusals).toEqual(['PASSWORD_WRONG', 'RECOVERY_CODE_WRONG']);
  });
});

describe('a change of entries', () => {
  it('is visible at once and after reopening', async () => {
    const { vault, path } = await unlockedCopy();
    const added = await vault.add({ ...draft, label: 'Third' }, laterAt);
    const edited = await vault.edit(
      fixture.ids[0],
      { label: 'Renamed', credentials: drafts[1].credentials },
      laterAt,
    );
    await vault.remove(fixture.ids[1]);
    const again = await reopened(path);
    expect([vault.entries, again.entries, allCredentials(again), again.header.revision]).toEqual([
      [edited, added],
      [edited, added],
      { [edited.id]: drafts[1].credentials, [added.id]: draft.credentials },
      6,
    ]);
  });

  it('refuses an unknown id', async () => {
    const { vault } = await unlockedCopy();
    const works = [
      () => vault.entry('0'.repeat(32)),
      () => vault.edit('0'.repeat(32), {}, laterAt),
      () => vault.remove('__proto__'),
      () => vault.withCredentials('', textsOf),
    ];
    expect(await Promise.all(works.map(refusalOf))).toEqual(works.map(() => 'ENTRY_NOT_FOUND'));
  });

  it('keeps all of several simultaneous changes, each in its own save', async () => {
    const { vault, path } = await unlockedCopy();
    const labels = Array.from({ length: 12 }, (_, index) => `At once ${index}`);
    await Promise.all(labels.map((label) => vault.add({ ...draft, label }, laterAt)));
    const again = await reopened(path);
    expect([again.entries.map(({ label }) => label), again.header.revision]).toEqual([
      [...drafts.map(({ label }) => label), ...labels],
      3 + labels.length,
    ]);
  });

  it('lets exactly one of two simultaneous entries with the same label win', async () => {
    const { vault } = await unlockedCopy();
    const outcomes = ['Same', 'sAME'].map((label) =>
      refusalOf(() => vault.add({ ...draft, label }, laterAt)),
    );
    expect([await Promise.all(outcomes), vault.entries.length]).toEqual([
      ['none', 'LABEL_TAKEN'],
      3,
    ]);
  });

  it('refuses to write if an older file was restored, or the file removed', async () => {
    const { vault, path } = await unlockedCopy();
    await vault.add({ ...draft, label: 'New' }, laterAt);
    await writeFile(path, fixture.bytes);
    const older = await refusalOf(() => vault.remove(fixture.ids[0]));
    await rm(path);
    expect([older, await refusalOf(() => vault.remove(fixture.ids[0]))]).toEqual([
      'FILE_CHANGED',
      'FILE_NOT_FOUND',
    ]);
  });

  it('leaves memory and file unchanged if its save fails, and the next one works', async () => {
    const path = await copyOf(fixture, folder);
    let isFull = true;
    const full = failingFiles('ENOSPC', 'writeFile');
    const files = { ...interceptedFiles(() => undefined) };
    const open: typeof files.open = (...given) => (isFull ? full : files).open(...given);
    const vault = await Vault.unlock(new VaultFile(path, { ...files, open }), fixture.recovery);
    const before = [vault.entries, vault.header];
    const works = [
      () => vault.add({ ...draft, label: 'New' }, laterAt),
      () => vault.edit(fixture.ids[0], { notes: 'new' }, laterAt),
      () => vault.remove(fixture.ids[0]),
      () => vault.replaceRecoveryCode(fixture.recovery),
      () => vault.changePassword(fixture.recovery, masterPasswordBytes('other')),
    ];
    const refusals = await Promise.all(works.map(refusalOf));
    expect([refusals, vault.entries, vault.header, await readFile(path)]).toEqual([
      works.map(() => 'DISK_FULL'),
      ...before,
      fixture.bytes,
    ]);
    isFull = false;
    await vault.remove(fixture.ids[0]);
    expect((await reopened(path)).entries).toEqual(vault.entries);
  });
});

describe('withCredentials', () => {
  it('lends bytes that are zero when it returns, even if the callback throws', async () => {
    const vault = await unlockBytes(fixture.bytes, fixture.recovery);
    const kept: Buffer[] = [];
    const texts = vault.withCredentials(fixture.ids[0], (credentials) => {
      kept.push(...Object.values(credentials));
      return textsOf(credentials);
    });
    const fail = () =>
      vault.withCredentials(fixture.ids[1], (credentials) => {
        kept.push(...Object.values(credentials));
        throw new Error('of the callback');
      });
    expect(fail).toThrow('of the callback');
    expect([texts, kept.length, kept.every((bytes) => bytes.every((byte) => byte === 0))]).toEqual([
      draft.credentials,
      6,
      true,
    ]);
  });
});

describe('the file on disk', () => {
  it('always has its previous entries, and new seals at each save', async () => {
    const { vault, path } = await unlockedCopy();
    const files = new Set<string>();
    for (let count = 0; count < 5; count++) {
      await vault.edit(fixture.ids[0], { notes: draft.notes }, createdAt);
      files.add((await readFile(path)).toString('base64').slice(-64));
    }
    expect(files.size).toBe(5);
  });
});
