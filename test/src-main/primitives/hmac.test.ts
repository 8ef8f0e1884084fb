import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import { hmacSha256 } from '../../../src-main/primitives/hmac.ts';
import rfc4231 from '../../vectors/rfc4231-hmac-sha256.json' with { type: 'json' };

const key = fc.uint8Array({ minLength: 1, maxLength: 200 });
const message = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 100 }),
);

describe('hmacSha256', () => {
  it.each(rfc4231.cases)('reproduces RFC 4231, test case $testCase', (vector) => {
    const code = hmacSha256(bytes(vector.keyHex), bytes(vector.messageHex), 'hex');
    expect(code.slice(0, vector.codeHex.length)).toBe(vector.codeHex);
  });

  it('has all seven test cases, of which the fifth is 128 bits long', () => {
    expect(rfc4231.cases.map((vector) => vector.codeHex.length * 4)).toEqual([
      256, 256, 256, 256, 128, 256, 256,
    ]);
  });

  it('agrees with node:crypto in every encoding', () => {
    fc.assert(
      fc.property(key, message, (someKey, someMessage) => {
        const expected = createHmac('sha256', someKey).update(someMessage).digest();
        expect([
          hmacSha256(someKey, someMessage, 'buffer'),
          hmacSha256(someKey, someMessage, 'base64'),
          hmacSha256(someKey, someMessage, 'hex'),
        ]).toEqual([expected, expected.toString('base64'), expected.toString('hex')]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([1, 63, 64, 65, 200])('agrees with node:crypto for a key of %i bytes', (length) => {
    const someKey = Buffer.alloc(length, 0xa5);
    expect(hmacSha256(someKey, 'text', 'buffer')).toEqual(
      createHmac('sha256', someKey).update('text').digest(),
    );
  });

  it('leaves the key and the message unchanged', () => {
    fc.assert(
      fc.property(key, fc.uint8Array(), (someKey, someMessage) => {
        const before = [someKey.slice(), someMessage.slice()];
        hmacSha256(someKey, someMessage, 'buffer');
        expect([someKey, someMessage]).toEqual(before);
      }),
    );
  });

  it('returns a code that the caller can wipe without affecting the next one', () => {
    const first = hmacSha256(Buffer.of(1), 'text', 'buffer');
    const copy = Buffer.from(first);
    const second = hmacSha256(Buffer.of(1), 'text', 'buffer');
    first.fill(0);
    expect(second).toEqual(copy);
  });

  it('refuses an empty key', () => {
    expect(() => hmacSha256(new Uint8Array(), 'text', 'hex')).toThrow(
      new SignetError('INPUT_INVALID', 'An HMAC key must not be empty.'),
    );
  });
});

function bytes(hex: string): Buffer {
  return Buffer.from(hex, 'hex');
}
