import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  decodeFile,
  encodeFile,
  encodePrelude,
  fileLimitBytes,
  formatVersion,
} from '../../../src-main/vault/format.ts';
import { refusalOf } from '../../support/refusal.ts';
import {
  checksumBytes,
  flipped,
  headerAt,
  makeVault,
  partsOf,
  temporaryFolder,
  unlockBytes,
  type VaultFixture,
  withChecksum,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let content: Buffer;

beforeAll(async () => {
  fixture = await makeVault(folder);
  content = fixture.bytes.subarray(0, -checksumBytes);
});

/** Counts the error codes with which these files are refused. */
async function tally(files: Iterable<Buffer>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const file of files) {
    const code = await refusalOf(() => unlockBytes(file, fixture.recovery));
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function* everyFlip(bytes: Buffer): Generator<Buffer> {
  for (let bit = 0; bit < bytes.length * 8; bit++) yield flipped(bytes, bit);
}

function* everyLength(bytes: Buffer): Generator<Buffer> {
  for (let length = 0; length < bytes.length; length++) yield bytes.subarray(0, length);
}

function* checksummed(files: Iterable<Buffer>): Generator<Buffer> {
  for (const file of files) yield withChecksum(file);
}

describe('decodeFile', () => {
  it('inverts encodeFile', () => {
    const { header } = decodeFile(fixture.bytes);
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 12, maxLength: 12 }),
        fc.uint8Array({ minLength: 16, maxLength: 300 }),
        (nonce, sealed) => {
          const headerBytes = encodePrelude(header);
          const document = { nonce: Buffer.from(nonce), sealed: Buffer.from(sealed) };
          expect(decodeFile(encodeFile(headerBytes, document))).toEqual({
            header,
            headerBytes,
            document,
          });
        },
      ),
    );
  });

  it('reads magic, version, length, header, nonce, document and checksum', () => {
    const { bytes } = fixture;
    const { headerText, body } = partsOf(bytes);
    expect([
      bytes.toString('latin1', 0, 8),
      bytes.readUInt16BE(8),
      bytes.readUInt32BE(10),
      JSON.parse(headerText),
      decodeFile(bytes).document,
      withChecksum(bytes.subarray(0, -checksumBytes)),
    ]).toEqual([
      'SIGNET\r\n',
      formatVersion,
      headerText.length,
      decodeFile(bytes).header,
      { nonce: body.subarray(0, 12), sealed: body.subarray(12) },
      bytes,
    ]);
  });

  it('refuses files that are not vaults', async () => {
    const files = ['', 'SIGNET', 'SIGNET\n\n', 'SIGNET\n', '{}', 'signet\r\n'].map((text) =>
      Buffer.from(text),
    );
    expect(await tally([...files, randomBytes(4096), Buffer.alloc(4096)])).toEqual({
      NOT_A_VAULT: 8,
    });
  });

  it('refuses other format versions as unknown', async () => {
    const versions = [0, 2, 256, 65_535].map((version) => {
      const other = Buffer.from(content);
      other.writeUInt16BE(version, 8);
      return withChecksum(other);
    });
    expect(await tally(versions)).toEqual({ VAULT_VERSION_UNKNOWN: 4 });
  });
});

describe('encodeFile', () => {
  it('refuses to write a file that Signet could not read', async () => {
    const sealed = Buffer.allocUnsafe(fileLimitBytes);
    const work = () => encodeFile(Buffer.alloc(headerAt), { nonce: Buffer.alloc(12), sealed });
    expect(await refusalOf(work)).toBe('ENTRY_LIMIT_REACHED');
  });
});

describe('a vault file', () => {
  it('opens unchanged', async () => {
    const vault = await unlockBytes(fixture.bytes, fixture.recovery);
    expect(vault.entries.map(({ id }) => id)).toEqual(fixture.ids);
  });

  it('is refused with any single bit flipped', async () => {
    const bits = fixture.bytes.length * 8;
    expect(await tally(everyFlip(fixture.bytes))).toEqual({
      NOT_A_VAULT: 64,
      VAULT_VERSION_UNKNOWN: 16,
      VAULT_DAMAGED: bits - 64 - 16,
    });
  });

  it('is refused with any single bit flipped and the checksum corrected', async () => {
    const counts = await tally(checksummed(everyFlip(content)));
    const {
      KDF_OUT_OF_BOUNDS: bounds = 0,
      RECOVERY_CODE_WRONG: wrong = 0,
      VAULT_DAMAGED: damaged = 0,
    } = counts;
    expect(counts).toEqual({
      NOT_A_VAULT: 64,
      VAULT_VERSION_UNKNOWN: 16,
      KDF_OUT_OF_BOUNDS: bounds,
      RECOVERY_CODE_WRONG: wrong,
      VAULT_DAMAGED: damaged,
    });
    expect([64 + 16 + bounds + wrong + damaged, bounds > 0, wrong > 0]).toEqual([
      content.length * 8,
      true,
      true,
    ]);
  });

  it('is refused if it is truncated at any byte', async () => {
    const counts = await tally(everyLength(fixture.bytes));
    expect(counts).toEqual({ NOT_A_VAULT: 8, VAULT_DAMAGED: fixture.bytes.length - 8 });
  });

  it('is refused if it is truncated at any byte and the checksum corrected', async () => {
    const counts = await tally(checksummed(everyLength(content)));
    expect(counts).toEqual({ NOT_A_VAULT: 8, VAULT_DAMAGED: content.length - 8 });
  });

  it('is refused with bytes appended, whether or not the checksum is corrected', async () => {
    const tails = [1, 2, 16, 32, 4096].map((length) => Buffer.alloc(length));
    const files = tails.flatMap((tail) => [
      Buffer.concat([fixture.bytes, tail]),
      withChecksum(Buffer.concat([content, tail])),
      withChecksum(Buffer.concat([fixture.bytes, tail])),
    ]);
    expect(await tally(files)).toEqual({ VAULT_DAMAGED: files.length });
  });

  it('is refused with bytes removed or inserted anywhere and the checksum corrected', async () => {
    const files: Buffer[] = [];
    for (let at = 0; at < content.length; at += 7) {
      files.push(withChecksum(Buffer.concat([content.subarray(0, at), content.subarray(at + 1)])));
      files.push(
        withChecksum(
          Buffer.concat([content.subarray(0, at), Buffer.of(0x20), content.subarray(at)]),
        ),
      );
    }
    expect(await tally(files)).not.toHaveProperty('none');
  });
});
