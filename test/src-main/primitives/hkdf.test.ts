import { hkdfSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import { hkdfExpand, hkdfExtract } from '../../../src-main/primitives/hkdf.ts';
import rfc5869 from '../../vectors/rfc5869-hkdf-sha256.json' with { type: 'json' };

const maximumBytes = 8160;
const someBytes = fc.uint8Array({ maxLength: 200 });

describe('hkdfExtract and hkdfExpand', () => {
  it.each(rfc5869.cases)('reproduce RFC 5869, $section', (vector) => {
    const pseudorandomKey = hkdfExtract(bytes(vector.saltHex), bytes(vector.inputKeyHex));
    const outputKey = hkdfExpand(pseudorandomKey, bytes(vector.infoHex), vector.lengthBytes);
    expect([pseudorandomKey.toString('hex'), outputKey.toString('hex')]).toEqual([
      vector.pseudorandomKeyHex,
      vector.outputKeyHex,
    ]);
  });

  it('agree with node:crypto', () => {
    const inputKey = fc.uint8Array({ minLength: 1, maxLength: 200 });
    const length = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.constant(maximumBytes));
    fc.assert(
      fc.property(inputKey, someBytes, someBytes, length, (key, salt, info, bytesAsked) => {
        expect(hkdfExpand(hkdfExtract(salt, key), info, bytesAsked)).toEqual(
          Buffer.from(hkdfSync('sha256', key, salt, info, bytesAsked)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('hkdfExtract', () => {
  it('treats an empty salt as 32 zero bytes', () => {
    expect(hkdfExtract(new Uint8Array(), Buffer.of(1))).toEqual(
      hkdfExtract(new Uint8Array(32), Buffer.of(1)),
    );
  });
});

describe('hkdfExpand', () => {
  const pseudorandomKey = Buffer.alloc(32, 7);

  it('encodes text as UTF-8 and returns 32 bytes by default', () => {
    expect(hkdfExpand(pseudorandomKey, 'entry \u00e9')).toEqual(
      hkdfExpand(pseudorandomKey, Buffer.from('entry \u00e9', 'utf8'), 32),
    );
  });

  it('returns a longer key that begins with the shorter one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (length) => {
        expect(hkdfExpand(pseudorandomKey, 'info', length)).toEqual(
          hkdfExpand(pseudorandomKey, 'info', 300).subarray(0, length),
        );
      }),
    );
  });

  it('returns a different key for another purpose', () => {
    expect(hkdfExpand(pseudorandomKey, 'a')).not.toEqual(hkdfExpand(pseudorandomKey, 'b'));
  });

  it('leaves the pseudorandom key and the purpose unchanged', () => {
    const info = Buffer.from('info');
    hkdfExpand(pseudorandomKey, info, 100);
    expect([pseudorandomKey, info]).toEqual([Buffer.alloc(32, 7), Buffer.from('info')]);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, maximumBytes + 1])(
    'refuses a length of %d',
    (length) => {
      expect(() => hkdfExpand(pseudorandomKey, 'info', length)).toThrow(
        new SignetError('INPUT_INVALID', 'The key length must be 1 to 8160 bytes.'),
      );
    },
  );

  it('refuses an empty pseudorandom key', () => {
    expect(() => hkdfExpand(new Uint8Array(), 'info')).toThrow(
      new SignetError('INPUT_INVALID', 'An HMAC key must not be empty.'),
    );
  });
});

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}
