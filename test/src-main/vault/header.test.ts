import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHeader, encodeHeader, type Header } from '../../../src-main/vault/header.ts';
import { kdfCeiling, kdfFloor } from '../../../src-main/vault/kdf.ts';

function base64(length: number): fc.Arbitrary<string> {
  return fc
    .uint8Array({ minLength: length, maxLength: length })
    .map((bytes) => Buffer.from(bytes).toString('base64'));
}

function between(name: keyof typeof kdfFloor): fc.Arbitrary<number> {
  return fc.integer({ min: kdfFloor[name], max: kdfCeiling[name] });
}

const anyHeader: fc.Arbitrary<Header> = fc.record({
  vaultId: fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((id) => Buffer.from(id).toString('hex')),
  revision: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  slots: fc.tuple(
    fc.record({
      kind: fc.constant('password' as const),
      kdf: fc.record({
        algorithm: fc.constant('argon2id' as const),
        version: fc.constant(0x13 as const),
        memoryKiB: between('memoryKiB'),
        passes: between('passes'),
        lanes: between('lanes'),
        salt: base64(16),
      }),
      nonce: base64(12),
      wrappedKey: base64(48),
    }),
    fc.record({
      kind: fc.constant('recovery' as const),
      kdf: fc.record({ algorithm: fc.constant('hkdf-sha256' as const), salt: base64(16) }),
      nonce: base64(12),
      wrappedKey: base64(48),
    }),
  ),
});

describe('decodeHeader', () => {
  it('inverts encodeHeader', () => {
    fc.assert(
      fc.property(anyHeader, (header) => {
        expect(decodeHeader(encodeHeader(header))).toEqual(header);
      }),
    );
  });

  it('accepts only the bytes that encodeHeader writes', () => {
    fc.assert(
      fc.property(anyHeader, fc.nat(), fc.integer({ min: 1, max: 255 }), (header, at, change) => {
        const bytes = encodeHeader(header);
        const index = at % bytes.length;
        bytes.writeUInt8(bytes.readUInt8(index) ^ change, index);
        try {
          expect(encodeHeader(decodeHeader(bytes))).toEqual(bytes);
        } catch (error) {
          expect(error).toHaveProperty(
            'code',
            expect.stringMatching(/^VAULT_DAMAGED$|^KDF_OUT_OF_BOUNDS$/),
          );
        }
      }),
    );
  });
});
