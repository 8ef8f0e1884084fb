import { createSecretKey, type KeyObject } from 'node:crypto';
import { hkdfExpand } from '../primitives/hkdf.ts';
import type { SecretBytes } from './secret-bytes.ts';

const infoPrefix = 'signet/v1/credentials/';

/**
 * The key of each entry's credentials, derived when it is first needed and kept until the vault is locked:
 * a bot signs with the same entry all day. Kept as a key object, which AES-GCM needs in any case, so that
 * there is one copy of it in OpenSSL's memory and not one for every signature.
 */
export class EntryKeys {
  readonly #rootKey: SecretBytes;
  readonly #keys = new Map<string, KeyObject>();

  /** @param rootKey stays the caller's */
  constructor(rootKey: SecretBytes) {
    this.#rootKey = rootKey;
  }

  /**
   * @param entryId 32 hexadecimal digits
   * @returns 256 bits
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

  /** Lets go of every key; OpenSSL cleanses each when it is collected. */
  forget(): void {
    this.#keys.clear();
  }
}
