import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { kdfFloor } from '../../../src-main/vault/kdf.ts';
import { masterPasswordBytes } from '../../../src-main/vault/master-password.ts';
import type { Proof } from '../../../src-main/vault/proof.ts';
import { createRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { interceptedFiles } from '../../support/intercepted-files.ts';
import { refusalOf } from '../../support/refusal.ts';
import {
  allCredentials,
  copyOf,
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

describe('lock', () => {
  it('leaves no operation that still works', async () => {
    const { vault, path } = await unlockedCopy();
    vault.lock();
    vault.lock();
    const works = [
      () => vault.entries,
      () => vault.header,
      () => vault.entry(fixture.ids[0]),
      () => vault.withCredentials(fixture.ids[0], textsOf),
      () => vault.add(draft, laterAt),
      () => vault.edit(fixture.ids[0], {}, laterAt),
      () => vault.remove(fixture.ids[0]),
      () => vault.changePassword(fixture.recovery, masterPasswordBytes('x')),
      () => vault.replaceRecoveryCode(fixture.recovery),
    ];
    expect([vault.isLocked, await Promise.all(works.map(refusalOf)), await readFile(path)]).toEqual(
      [true, works.map(() => 'VAULT_LOCKED'), fixture.bytes],
    );
  });

  it('lets a save under way finish, refuses those that wait, and stays locked', async () => {
    const path = await copyOf(fixture, folder);
    const files = interceptedFiles((moment, step) => {
      if (moment === 'before' && step === 'rename') vault.lock();
    });
    const vault: Vault = await Vault.unlock(new VaultFile(path, files), fixture.recovery);
    const outcomes = await Promise.all(
      ['Under way', 'Waiting'].map((label) =>
        refusalOf(() => vault.add({ ...draft, label }, laterAt)),
      ),
    );
    const again = await reopened(path);
    expect([outcomes, vault.isLocked, again.entries.map(({ label }) => label)]).toEqual([
      ['none', 'VAULT_LOCKED'],
      true,
      [...drafts.map(({ label }) => label), 'Under way'],
    ]);
  });

  it('stops a change of password during its key derivation', async () => {
    const { vault, path } = await unlockedCopy();
    const changing = refusalOf(() =>
      vault.changePassword(fixture.recovery, masterPasswordBytes('other')),
    );
    await Promise.resolve();
    setImmediate(() => vault.lock());
    expect([await changing, await readFile(path)]).toEqual(['VAULT_LOCKED', fixture.bytes]);
  });
});

describe('changePassword', () => {
  it.each(['password', 'recovery'] as const)(
    'accepts the %s as proof, and then only opens with the new password',
    async (kind) => {
      const { vault, path } = await unlockedCopy();
      const before = vault.header.slots;
      const password = masterPasswordBytes('another-password');
      await vault.changePassword(fixture[kind], password);
      const bytes = await readFile(path);
      const outcomes = [
        await refusalOf(() => unlockBytes(bytes, { kind: 'password', password })),
        await refusalOf(() => unlockBytes(bytes, fixture.password)),
        await refusalOf(() => unlockBytes(bytes, fixture.recovery)),
      ];
      const after = vault.header.slots;
      const isFresh = (['salt'] as const).every(
        (part) => after[0].kdf[part] !== before[0].kdf[part],
      );
      expect([outcomes, isFresh, after[1], allCredentials(vault)]).toEqual([
        ['none', 'PASSWORD_WRONG', 'none'],
        true,
        before[1],
        allCredentials(await unlockBytes(fixture.bytes, fixture.recovery)),
      ]);
    },
  );

  it('refuses a wrong proof and leaves the file unchanged', async () => {
    const { vault, path } = await unlockedCopy();
    const password = masterPasswordBytes('another-password');
    const code: Proof = { kind: 'recovery', recoveryCode: createRecoveryCode() };
    const refusals = [
      await refusalOf(() => vault.changePassword(wrongPassword, password)),
      await refusalOf(() => vault.changePassword(code, password)),
      await refusalOf(() => vault.replaceRecoveryCode(wrongPassword)),
    ];
    expect([refusals, await readFile(path)]).toEqual([
      ['PASSWORD_WRONG', 'RECOVERY_CODE_WRONG', 'PASSWORD_WRONG'],
      fixture.bytes,
    ]);
  });
});

describe('changePassword with KDF parameters', () => {
  it('can keep the password, with the new parameters and a fresh salt', async () => {
    const { vault, path } = await unlockedCopy();
    const before = vault.header.slots[0].kdf;
    const kdf = { ...kdfFloor, passes: 4 };
    await vault.changePassword(fixture.password, fixture.password.password, kdf);
    const again = await reopened(path, fixture.password);
    const { salt, ...parameters } = again.header.slots[0].kdf;
    expect([parameters, salt === before.salt]).toEqual([
      { algorithm: 'argon2id', version: 0x13, ...kdf },
      false,
    ]);
  });

  it('refuses parameters out of bounds', async () => {
    const { vault } = await unlockedCopy();
    const kdf = { ...kdfFloor, passes: 1 };
    const work = () => vault.changePassword(fixture.recovery, fixture.password.password, kdf);
    expect(await refusalOf(work)).toBe('KDF_OUT_OF_BOUNDS');
  });
});

describe('replaceRecoveryCode', () => {
  it('creates a code that opens the vault, and makes the old one useless', async () => {
    const { vault, path } = await unlockedCopy();
    const recoveryCode = await vault.replaceRecoveryCode(fixture.recovery);
    const bytes = await readFile(path);
    const outcomes = [
      await refusalOf(() => unlockBytes(bytes, { kind: 'recovery', recoveryCode })),
      await refusalOf(() => unlockBytes(bytes, fixture.recovery)),
      await refusalOf(() => unlockBytes(bytes, fixture.password)),
    ];
    expect(outcomes).toEqual(['none', 'RECOVERY_CODE_WRONG', 'none']);
  });
});
