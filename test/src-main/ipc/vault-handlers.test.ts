import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { kdfFloor } from '../../../src-main/vault/kdf.ts';
import { createRecoveryCode, formatRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import {
  emptyProfile,
  lockedProfile,
  recoveryCodeOf,
  unlockedProfile,
} from '../../support/profile.ts';
import {
  drafts,
  makeVault,
  masterPassword,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let recoveryCode: string;
const otherPassword = 'another-plum-teapot-orbit';
const weak = 'password1';

beforeAll(async () => {
  fixture = await makeVault(folder);
  recoveryCode = recoveryCodeOf(fixture);
});

describe('vault:create', () => {
  it('creates a vault with this machine’s parameters, which its password and its code open', async () => {
    const profile = emptyProfile(folder);
    const created = await profile.value('vault:create', { password: masterPassword });
    const { slots } = profile.session.vault.header;
    const outcomes: string[] = [];
    for (const open of [
      () => profile.refusal('vault:unlock', { password: masterPassword }),
      () => profile.refusal('vault:unlock-with-recovery', created),
    ]) {
      await profile.value('vault:lock', {});
      outcomes.push(await open());
    }
    expect([outcomes, slots[0].kdf, created.recoveryCode]).toEqual([
      ['none', 'none'],
      expect.objectContaining(kdfFloor),
      expect.stringMatching(/^(?:[0-9A-Z]{4}-){8}[0-9A-Z]{4}$/),
    ]);
  });

  it('refuses a weak or non-text password before it creates anything', async () => {
    const profile = emptyProfile(folder);
    const refusals = [
      await profile.refusal('vault:create', { password: weak }),
      await profile.refusal('vault:create', { password: '\ud800'.repeat(20) }),
      await profile.refusal('vault:create', { password: 'plum-teapot '.repeat(30) }),
    ];
    expect([refusals, existsSync(profile.path), profile.session.isUnlocked]).toEqual([
      ['PASSWORD_WEAK password', 'INPUT_INVALID password', 'INPUT_INVALID password'],
      false,
      false,
    ]);
  });

  it('refuses if there is a vault already, locked or unlocked, and leaves it unchanged', async () => {
    const profiles = [await lockedProfile(fixture, folder), await unlockedProfile(fixture, folder)];
    const outcomes = [];
    for (const profile of profiles) {
      const refusal = await profile.refusal('vault:create', { password: masterPassword });
      outcomes.push([refusal, profile.session.isUnlocked, await readFile(profile.path)]);
    }
    expect(outcomes).toEqual([
      ['FILE_EXISTS vault', false, fixture.bytes],
      ['FILE_EXISTS vault', true, fixture.bytes],
    ]);
  });

  it('refuses a key derivation time that is not a whole number of ms', async () => {
    const refusals = [];
    for (const kdfTargetMs of [Number.NaN, -1, 0, 1.5, Number.POSITIVE_INFINITY]) {
      const profile = emptyProfile(folder);
      Object.assign(profile.shell, { kdfTargetMs });
      refusals.push(await profile.refusal('vault:create', { password: masterPassword }));
    }
    expect(refusals).toEqual(refusals.map(() => 'INPUT_INVALID calibrateMs'));
  });
});

describe('vault:assess-password', () => {
  it('distinguishes a weak password from a strong one, with the reason', async () => {
    const profile = emptyProfile(folder);
    expect([
      await profile.value('vault:assess-password', { password: weak }),
      await profile.value('vault:assess-password', { password: masterPassword }),
    ]).toEqual([
      {
        score: expect.any(Number),
        isAccepted: false,
        warning: expect.any(String),
        suggestions: expect.arrayContaining([expect.any(String)]),
      },
      { score: 4, isAccepted: true, warning: null, suggestions: [] },
    ]);
  });
});

describe('vault:unlock', () => {
  it('refuses if there is no vault or the file is not one', async () => {
    const missing = emptyProfile(folder);
    const other = await lockedProfile({ ...fixture, bytes: Buffer.from('not a vault') }, folder);
    const damaged = await lockedProfile(
      { ...fixture, bytes: fixture.bytes.subarray(0, fixture.bytes.length - 40) },
      folder,
    );
    const password = masterPassword;
    expect([
      await missing.refusal('vault:unlock', { password }),
      await other.refusal('vault:unlock', { password }),
      await damaged.refusal('vault:unlock', { password }),
    ]).toEqual([
      'FILE_NOT_FOUND vault',
      expect.stringMatching(/^NOT_A_VAULT/),
      expect.stringMatching(/^VAULT_DAMAGED/),
    ]);
  });
});

describe('vault:unlock-with-recovery', () => {
  it('accepts the code as a person types it', async () => {
    const profile = await lockedProfile(fixture, folder);
    const typed = recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
    expect(await profile.refusal('vault:unlock-with-recovery', { recoveryCode: typed })).toBe(
      'none',
    );
  });

  it('distinguishes a mistyped code from one of another vault', async () => {
    const profile = await lockedProfile(fixture, folder);
    const another = formatRecoveryCode(createRecoveryCode());
    expect([
      await profile.refusal('vault:unlock-with-recovery', { recoveryCode: 'XXXX-XXXX' }),
      await profile.refusal('vault:unlock-with-recovery', { recoveryCode: another }),
      profile.session.isUnlocked,
    ]).toEqual([
      'RECOVERY_CODE_MISTYPED recoveryCode',
      expect.stringMatching(/^RECOVERY_CODE_WRONG/),
      false,
    ]);
  });
});

describe('vault:change-password', () => {
  it.each([
    ['the present password', () => ({ kind: 'password', password: masterPassword }) as const],
    ['the recovery code', () => ({ kind: 'recovery', recoveryCode }) as const],
  ])('accepts %s; afterwards only the new password and the code open', async (_, proof) => {
    const profile = await unlockedProfile(fixture, folder);
    await profile.value('vault:change-password', { proof: proof(), password: otherPassword });
    const { entries } = await profile.value('entry:list', {});
    await profile.value('vault:lock', {});
    expect([
      entries.length,
      await profile.refusal('vault:unlock', { password: masterPassword }),
      await profile.refusal('vault:unlock', { password: otherPassword }),
      await profile.refusal('vault:unlock-with-recovery', { recoveryCode }),
    ]).toEqual([drafts.length, 'PASSWORD_WRONG password', 'none', 'none']);
  });

  it('refuses a wrong proof and a weak password, and leaves the file unchanged', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const another = formatRecoveryCode(createRecoveryCode());
    const wrong = { kind: 'password', password: 'not the password' } as const;
    const wrongCode = { kind: 'recovery', recoveryCode: another } as const;
    const right = { kind: 'recovery', recoveryCode } as const;
    const change = 'vault:change-password';
    const refusals = [
      await profile.refusal(change, { proof: wrong, password: otherPassword }),
      await profile.refusal(change, { proof: wrongCode, password: otherPassword }),
      await profile.refusal(change, { proof: right, password: weak }),
    ];
    expect([refusals.map((text) => text.split(' ')[0]), await readFile(profile.path)]).toEqual([
      ['PASSWORD_WRONG', 'RECOVERY_CODE_WRONG', 'PASSWORD_WEAK'],
      fixture.bytes,
    ]);
  });
});

describe('vault:replace-recovery-code', () => {
  it('returns another code; the old one no longer opens anything', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const proof = { kind: 'password', password: masterPassword } as const;
    const replaced = await profile.value('vault:replace-recovery-code', { proof });
    await profile.value('vault:lock', {});
    expect([
      await profile.refusal('vault:unlock-with-recovery', { recoveryCode }),
      await profile.refusal('vault:unlock-with-recovery', replaced),
    ]).toEqual([expect.stringMatching(/^RECOVERY_CODE_WRONG/), 'none']);
  });

  it('refuses a wrong proof, and leaves the file unchanged', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const proof = { kind: 'password', password: 'not the password' } as const;
    expect([
      await profile.refusal('vault:replace-recovery-code', { proof }),
      await readFile(profile.path),
    ]).toEqual(['PASSWORD_WRONG password', fixture.bytes]);
  });
});

describe('vault:save-recovery-kit', () => {
  it('passes the code to the shell as Signet writes it, and returns whether it was saved', async () => {
    const profile = emptyProfile(folder);
    const typed = { recoveryCode: recoveryCode.toLowerCase().replaceAll('-', '') };
    const saved = [await profile.value('vault:save-recovery-kit', typed)];
    profile.answers.saveFile = () => false;
    saved.push(await profile.value('vault:save-recovery-kit', typed));
    expect([saved, profile.recorded.files]).toEqual([
      [{ isSaved: true }, { isSaved: false }],
      [1, 2].map(() => ({ kind: 'recovery-kit', recoveryCode })),
    ]);
  });

  it('refuses anything but a recovery code, so that no other text can be written', async () => {
    const profile = emptyProfile(folder);
    const request = { recoveryCode: '#!/bin/sh' };
    expect([
      await profile.refusal('vault:save-recovery-kit', request),
      profile.recorded.files,
    ]).toEqual(['RECOVERY_CODE_MISTYPED recoveryCode', []]);
  });
});
