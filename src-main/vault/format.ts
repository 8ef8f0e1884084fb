import { createHash } from 'node:crypto';
import { failure } from '#contract';
import { damaged } from './damage.ts';
import { nonceBytes, type Sealed, tagBytes } from './envelope.ts';
import { decodeHeader, encodeHeader, type Header, headerLimitBytes } from './header.ts';

/** "SIGNET", CR, LF: detects a transfer that rewrites line endings. */
const magic = Buffer.from('SIGNET\r\n', 'latin1');
export const formatVersion = 1;

const versionAt = magic.length;
const lengthAt = versionAt + 2;
const headerAt = lengthAt + 4;
const checksumBytes = 32;

/** The largest vault file that is read or written. 10,000 entries with every field at its limit fit. */
export const fileLimitBytes = 256 * 1024 * 1024;

/** The parts of a vault file. Only the checksum has been verified yet. */
export type VaultParts = {
  readonly header: Header;
  /** The exact bytes from the magic to the end of the header; the document's seal authenticates them. */
  readonly headerBytes: Buffer;
  readonly document: Sealed;
};

/** Encodes what precedes the sealed document and is authenticated with it: magic, version, length, header. */
export function encodePrelude(header: Header): Buffer {
  const headerBytes = encodeHeader(header);
  const prelude = Buffer.alloc(headerAt);
  magic.copy(prelude);
  prelude.writeUInt16BE(formatVersion, versionAt);
  prelude.writeUInt32BE(headerBytes.length, lengthAt);
  return Buffer.concat([prelude, headerBytes]);
}

/**
 * Assembles a vault file. It ends with the SHA-256 of the rest, which tells damage from a wrong password.
 *
 * @throws SignetError `ENTRY_LIMIT_REACHED` if the file would have more than 256 MiB
 */
export function encodeFile(headerBytes: Buffer, document: Sealed): Buffer {
  const content = Buffer.concat([headerBytes, document.nonce, document.sealed]);
  if (content.length + checksumBytes > fileLimitBytes) {
    throw failure('ENTRY_LIMIT_REACHED', [
      { name: 'vaultFull', values: { limit: fileLimitBytes } },
    ]);
  }
  return Buffer.concat([content, createHash('sha256').update(content).digest()]);
}

/**
 * Splits a vault file into its parts. Hashing the file once is the most work it does.
 *
 * @throws SignetError `NOT_A_VAULT`, `VAULT_VERSION_UNKNOWN`, `VAULT_DAMAGED`, `KDF_OUT_OF_BOUNDS`
 */
export function decodeFile(file: Buffer): VaultParts {
  if (!file.subarray(0, magic.length).equals(magic)) {
    // A crash of the system, or a sync program, can leave a file without content, or with zeros in its place.
    if (file.every((byte) => byte === 0)) throw failure('NOT_A_VAULT', [{ name: 'vaultEmpty' }]);
    throw failure('NOT_A_VAULT', [{ name: 'vaultUnsigned' }]);
  }
  if (file.length > fileLimitBytes) {
    const values = { size: file.length, limit: fileLimitBytes };
    throw damaged({ name: 'vaultTooLarge', values });
  }
  if (file.length < headerAt + checksumBytes) throw damaged({ name: 'vaultCutShort' });
  const version = file.readUInt16BE(versionAt);
  if (version !== formatVersion) {
    const values = { version, known: formatVersion };
    throw failure('VAULT_VERSION_UNKNOWN', [{ name: 'vaultFormat', values }]);
  }
  return decodeParts(file);
}

function decodeParts(file: Buffer): VaultParts {
  const headerEnd = headerAt + file.readUInt32BE(lengthAt);
  const checksumAt = file.length - checksumBytes;
  if (headerEnd - headerAt > headerLimitBytes) {
    throw damaged({ name: 'vaultHeaderLong', values: { limit: headerLimitBytes } });
  }
  if (headerEnd + nonceBytes + tagBytes > checksumAt) throw damaged({ name: 'vaultCutShort' });
  const expected = createHash('sha256').update(file.subarray(0, checksumAt)).digest();
  if (!expected.equals(file.subarray(checksumAt))) throw damaged({ name: 'vaultChecksum' });
  return {
    header: decodeHeader(file.subarray(headerAt, headerEnd)),
    headerBytes: file.subarray(0, headerEnd),
    document: {
      nonce: file.subarray(headerEnd, headerEnd + nonceBytes),
      sealed: file.subarray(headerEnd + nonceBytes, checksumAt),
    },
  };
}
