import { describe, expect, it } from 'vitest';
import { hkdfExpand } from '../../../src-main/primitives/hkdf.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';

const entryId = 'a'.repeat(32);

describe('EntryKeys', () => {
  it('derives the key of an entry as the format specifies', () => {
    const keys = new EntryKeys(SecretBytes.take(Buffer.alloc(32, 1)));
    const expected = hkdfExpand(Buffer.alloc(32, 1), `signet/v1/credentials/${entryId}`);
    expect(keys.of(entryId).export()).toEqual(expected);
  });

  it('derives a different key for each entry, and the same one each time', () => {
    const keys = new EntryKeys(SecretBytes.take(Buffer.alloc(32, 1)));
    const key = keys.of(entryId);
    expect(keys.of(entryId)).toBe(key);
    expect(keys.of('b'.repeat(32)).equals(key)).toBe(false);
  });

  it('derives nothing after the root key is wiped, and keeps no key after forget', () => {
    const rootKey = SecretBytes.take(Buffer.alloc(32, 1));
    const keys = new EntryKeys(rootKey);
    keys.of(entryId);
    rootKey.wipe();
    keys.forget();
    expect(() => keys.of(entryId)).toThrow('locked');
  });
});
