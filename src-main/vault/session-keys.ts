import { hkdfExpand, hkdfExtract } from '../primitives/hkdf.ts';
import { decodeDocument, encodeDocument, type VaultDocument } from './document.ts';
import { EntryKeys } from './entry-keys.ts';
import { open, type Sealed, seal } from './envelope.ts';
import { encodeFile, encodePrelude, type VaultParts } from './format.ts';
import type { Header } from './header.ts';
import { SecretBytes } from './secret-bytes.ts';

const documentInfo = 'signet/v1/document';
/** Seals what is kept in memory only. No file depends on it. */
const asideInfo = 'signet/v1/aside';
const noData = Buffer.alloc(0);

/** Holds the keys of an unlocked vault, and seals and opens its document with them. */
export class SessionKeys {
  /** The key that both key slots wrap. */
  readonly vaultKey: SecretBytes;
  /** HKDF-Extract of the vault key, with the vault id as salt. Every other key is expanded from it. */
  readonly rootKey: SecretBytes;
  readonly entryKeys: EntryKeys;

  /** @param vaultKey owned by this object from now on, and wiped with it */
  constructor(vaultId: string, vaultKey: SecretBytes) {
    this.vaultKey = vaultKey;
    this.rootKey = SecretBytes.take(
      vaultKey.lend((key) => hkdfExtract(Buffer.from(vaultId, 'hex'), key)),
    );
    this.entryKeys = new EntryKeys(this.rootKey);
  }

  /** Seals a document under a header, and returns the bytes of the whole file. */
  sealFile(header: Header, document: VaultDocument): Buffer {
    const headerBytes = encodePrelude(header);
    const plaintext = encodeDocument(document);
    return this.#withKey(documentInfo, (key) => {
      try {
        return encodeFile(headerBytes, seal(key, plaintext, headerBytes));
      } finally {
        plaintext.fill(0);
      }
    });
  }

  /** @throws SignetError `VAULT_DAMAGED` if the seal does not verify with the exact header bytes read */
  openDocument(parts: VaultParts): VaultDocument {
    return this.#withKey(documentInfo, (key) => {
      const plaintext = open(key, parts.document, parts.headerBytes);
      try {
        return decodeDocument(plaintext);
      } finally {
        plaintext.fill(0);
      }
    });
  }

  /** Seals a text that is held in memory while the vault is locked. */
  sealAside(text: string): Sealed {
    return this.#withKey(asideInfo, (key) => seal(key, Buffer.from(text, 'utf8'), noData));
  }

  /** @throws SignetError `VAULT_DAMAGED` if another vault sealed it */
  openAside(sealed: Sealed): string {
    return this.#withKey(asideInfo, (key) => open(key, sealed, noData).toString('utf8'));
  }

  wipe(): void {
    this.vaultKey.wipe();
    this.rootKey.wipe();
    this.entryKeys.forget();
  }

  #withKey<Result>(info: string, use: (key: Buffer) => Result): Result {
    const key = this.rootKey.lend((root) => hkdfExpand(root, info));
    try {
      return use(key);
    } finally {
      key.fill(0);
    }
  }
}
