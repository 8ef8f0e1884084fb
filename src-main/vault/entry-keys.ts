import { hkdfExpand } from '../primitives/hkdf.ts';
import { SecretBytes } from './secret-bytes.ts';

const infoPrefix = 'signet/v1/credentials/';

/**
 * The key of each entry's credentials, derived when it is first needed and kept until the vault is locked:
 * a bot signs with the same entry all day, and who could read these could read the root key beside them.
 */
export class EntryKeys {
  readonly #rootKey: SecretBytes;
  readonly #keys = new Map<string, SecretBytes>();

  /** @param rootKey stays the caller's */
  constructor(rootKey: SecretBytes) {
    this.#rootKey = rootKey;
  }

  /**
   * @param entryId 32 hexadecimal digits
   * @returns 32 bytes, wiped with this
   * @throws SignetError `VAULT_LOCKED` once the root key is wiped
   */
  of(entryId: string): SecretBytes {
    const known = this.#keys.get(entryId);
    if (known) return known;
    const derived = this.#rootKey.lend((root) => hkdfExpand(root, infoPrefix + entryId));
    const key = SecretBytes.take(derived);
    this.#keys.set(entryId, key);
    return key;
  }

  wipe(): void {
    for (const key of this.#keys.values()) key.wipe();
    this.#keys.clear();
  }
}
