import { createSecretKey, type KeyObject } from 'node:crypto';
import { hkdfExpand } from '../primitives/hkdf.ts';
import type { SecretBytes } from './secret-bytes.ts';

const infoPrefix = 'signet/v1/credentials/';

/**
 * Derives the key that seals each entry's credentials on first use, and keeps it until the vault is locked,
 * because a bot signs with the same entry all day. The key is kept as a key object, which AES-GCM needs
 * anyway, so OpenSSL's memory holds one copy and not one for every signature.
 */
export class EntryKeys {
  readonly #rootKey: SecretBytes;
  readonly #keys = new Map<string, KeyObject>();

  /** @param rootKey stays the caller's */
  constructor(rootKey: SecretBytes) {
    this.#rootKey = rootKey;
  }

  /**
   * Returns the 256-bit key of an entry.
   *
   * @param entryId 32 hexadecimal digits
   * @throws SignetError `VAULT_LOCKED` once the root key is wiped
   */
  of(entryId: string): KeyObject {
    const known = this.#keys.get(entryId);
    if (known) return known;
    const derived = this.#rootKey.lend((root) => hkdfExpand(root, infoPrefix + entryId));
    try {
      const key = createSecretKey(derived);
      this.#keys.set(entryId, key);
      return key;
    } finally {
      derived.fill(0);
    }
  }

  /** Drops every key; OpenSSL cleanses each when it is garbage-collected. */
  forget(): void {
    this.#keys.clear();
  }
}
