import { beforeAll, describe, expect, it } from 'vitest';
import type { PasswordSlot, RecoverySlot } from '../../../src-main/vault/header.ts';
import { kdfFloor } from '../../../src-main/vault/kdf.ts';
import {
  createVaultKey,
  unwrapWithPassword,
  unwrapWithRecoveryCode,
  wrapWithPassword,
  wrapWithRecoveryCode,
} from '../../../src-main/vault/key-slot.ts';
import { createRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { refusalOf } from '../../support/refusal.ts';
import { flipped } from '../../support/vault-fixture.ts';

const id = 'a'.repeat(32);
const otherId = 'b'.repeat(32);
const key = createVaultKey();
const password = SecretBytes.fromText('a master password');
const code = createRecoveryCode();
const recoverySlot: RecoverySlot = wrapWithRecoveryCode({ id, key }, code);
let passwordSlot: PasswordSlot;

beforeAll(async () => {
  passwordSlot = await wrapWithPassword({ id, key }, password, kdfFloor);
});

/** Returns the base64 of the same bytes with one bit flipped. */
function changed(base64: string): string {
  return flipped(Buffer.from(base64, 'base64'), 0).toString('base64');
}

describe('the password slot', () => {
  it('returns the vault key for the right password', async () => {
    const unwrapped = await unwrapWithPassword(id, passwordSlot, password);
    expect(unwrapped.equals(key)).toBe(true);
  });

  it('refuses another password', async () => {
    const others = ['a master passwore', 'A master password', 'a master password ', ''];
    const refusals: string[] = [];
    for (const other of others) {
      const typed = SecretBytes.fromText(other);
      refusals.push(await refusalOf(() => unwrapWithPassword(id, passwordSlot, typed)));
    }
    expect(refusals).toEqual(others.map(() => 'PASSWORD_WRONG'));
  });

  it('refuses to open for another vault', async () => {
    const work = () => unwrapWithPassword(otherId, passwordSlot, password);
    expect(await refusalOf(work)).toBe('PASSWORD_WRONG');
  });

  it('refuses changed KDF parameters, salt, nonce and wrapped key', async () => {
    const { kdf } = passwordSlot;
    const slots: PasswordSlot[] = [
      { ...passwordSlot, kdf: { ...kdf, passes: kdf.passes + 1 } },
      { ...passwordSlot, kdf: { ...kdf, memoryKiB: kdf.memoryKiB + 4 } },
      { ...passwordSlot, kdf: { ...kdf, lanes: kdf.lanes + 1 } },
      { ...passwordSlot, kdf: { ...kdf, salt: changed(kdf.salt) } },
      { ...passwordSlot, nonce: changed(passwordSlot.nonce) },
      { ...passwordSlot, wrappedKey: changed(passwordSlot.wrappedKey) },
    ];
    const refusals: string[] = [];
    for (const slot of slots) {
      refusals.push(await refusalOf(() => unwrapWithPassword(id, slot, password)));
    }
    expect(refusals).toEqual(slots.map(() => 'PASSWORD_WRONG'));
  });

  it('refuses a weakened KDF without running it', async () => {
    const slot = { ...passwordSlot, kdf: { ...passwordSlot.kdf, memoryKiB: 8 } };
    expect(await refusalOf(() => unwrapWithPassword(id, slot, password))).toBe('KDF_OUT_OF_BOUNDS');
  });

  it('uses a fresh salt and nonce each time', async () => {
    const again = await wrapWithPassword({ id, key }, password, kdfFloor);
    const parts = [passwordSlot, again].flatMap((slot) => [
      slot.kdf.salt,
      slot.nonce,
      slot.wrappedKey,
    ]);
    expect(new Set(parts).size).toBe(6);
  });
});

describe('the recovery slot', () => {
  it('returns the vault key for the right code, any number of times', () => {
    const unwrapped = [1, 2].map(() => unwrapWithRecoveryCode(id, recoverySlot, code).equals(key));
    expect(unwrapped).toEqual([true, true]);
  });

  it('refuses another code, another vault, and any altered part', async () => {
    const slots: RecoverySlot[] = [
      { ...recoverySlot, kdf: { ...recoverySlot.kdf, salt: changed(recoverySlot.kdf.salt) } },
      { ...recoverySlot, nonce: changed(recoverySlot.nonce) },
      { ...recoverySlot, wrappedKey: changed(recoverySlot.wrappedKey) },
    ];
    const works = [
      () => unwrapWithRecoveryCode(id, recoverySlot, createRecoveryCode()),
      () => unwrapWithRecoveryCode(otherId, recoverySlot, code),
      ...slots.map((slot) => () => unwrapWithRecoveryCode(id, slot, code)),
    ];
    const refusals = await Promise.all(works.map(refusalOf));
    expect(refusals).toEqual(works.map(() => 'RECOVERY_CODE_WRONG'));
  });

  it('refuses the wrapped key of the password slot, since the kind is authenticated', async () => {
    const { nonce, wrappedKey } = passwordSlot;
    const work = () => unwrapWithRecoveryCode(id, { ...recoverySlot, nonce, wrappedKey }, code);
    expect(await refusalOf(work)).toBe('RECOVERY_CODE_WRONG');
  });
});

describe('createVaultKey', () => {
  it('draws 256 bits', () => {
    const keys = [1, 2].map(() => createVaultKey().lend((bytes) => bytes.toString('hex')));
    expect([new Set(keys).size, ...keys.map((text) => text.length)]).toEqual([2, 64, 64]);
  });
});
