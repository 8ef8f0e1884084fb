import { describe, expect, it } from 'vitest';
import { lendTyped } from '../../../src-main/operations/key-checks.ts';
import { textsOf } from '../../support/vault-fixture.ts';

const credentials = { apiKey: 'typed-key', secretKey: 'typed-secret', passphrase: 'T\u00e9st 1' };

describe('lendTyped', () => {
  it('lends the three as UTF-8 as often as asked, and wipes each copy', () => {
    const lend = lendTyped(credentials);
    const kept: Buffer[] = [];
    const lent = [1, 2].map(() =>
      lend((bytes) => {
        kept.push(...Object.values(bytes));
        return textsOf(bytes);
      }),
    );
    expect([lent, kept.map((bytes) => bytes.equals(Buffer.alloc(bytes.length)))]).toEqual([
      [credentials, credentials],
      Array(6).fill(true),
    ]);
  });

  it('wipes them also where what they are lent to throws', () => {
    const kept: Buffer[] = [];
    const fail = () =>
      lendTyped(credentials)((bytes) => {
        kept.push(...Object.values(bytes));
        throw new RangeError('of the caller');
      });
    expect(fail).toThrow('of the caller');
    expect(kept.map((bytes) => [bytes.length > 0, bytes.every((byte) => byte === 0)])).toEqual(
      Array(3).fill([true, true]),
    );
  });
});
