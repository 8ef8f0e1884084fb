import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsSchema } from '#contract';
import { apiKeyMarks } from '../../../src-main/vault/credentials.ts';
import { usable } from '../../../src-main/vault/usable-credentials.ts';
import { errorOf, refusalOf } from '../../support/refusal.ts';

const apiKey = '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10';
const marks = apiKeyMarks(apiKey);

function bytesOf(passphrase: string | Buffer, key = apiKey) {
  const [first, secretKey] = [key, '22582BD0CFF14C41EDBF1AB98506286D'].map((it) => Buffer.from(it));
  const values = { apiKey: first, secretKey, passphrase: Buffer.from(passphrase) };
  return values as { apiKey: Buffer; secretKey: Buffer; passphrase: Buffer }; // both were mapped
}

describe('usable', () => {
  it('accepts exactly what a person can type', async () => {
    const passphrase = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 140 }),
      fc.string({ unit: fc.constantFrom(' ', 'a', '\u00a0', '\u00ff', '\u0100', '\u007f', '~') }),
      fc.integer({ min: 127, max: 129 }).map((length) => 'a'.repeat(length)),
    );
    await fc.assert(
      fc.asyncProperty(passphrase, async (text) => {
        const { passphrase: rule } = credentialsSchema.shape;
        const isWritten = text.isWellFormed() && rule.safeParse(text).success;
        const refusal = await refusalOf(() => usable(bytesOf(text), marks));
        expect(refusal).toBe(isWritten ? 'none' : 'VAULT_DAMAGED');
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['empty', ''],
    ['longer than 128 characters', 'x'.repeat(129)],
    ['not UTF-8', Buffer.from([0x61, 0xff])],
    ['cut within a character', Buffer.from([0x61, 0xc3])],
    ['an overlong form', Buffer.from([0xc0, 0xaf])],
    ['a line break for the header', 'a\r\nX-Other: b'],
    ['a NUL', 'a\u0000b'],
    ['a C1 control', 'a\u0085b'],
    ['above U+00FF', 'a\u0142b'],
    ['a space at the end', 'a '],
    ['a no-break space at the start', '\u00a0a'],
  ])('refuses a value that is %s', async (_what, value) => {
    expect(await errorOf(() => usable(bytesOf(value), marks))).toMatchObject({
      code: 'VAULT_DAMAGED',
      reasons: [{ name: 'credentialsForm' }, { name: 'credentialsAgain' }],
    });
  });

  it('accepts 128 characters of two bytes each', () => {
    const longest = bytesOf('\u00ff'.repeat(128));
    expect(usable(longest, marks)).toBe(longest);
  });

  it.each([
    ['another API key', `${apiKey.slice(0, -1)}1`, marks],
    ['another ending', apiKey, { ...marks, apiKeyEnding: '4f11' }],
    ['no ending', apiKey, { ...marks, apiKeyEnding: '' }],
    ['another digest', apiKey, { ...marks, apiKeyDigest: '0'.repeat(64) }],
  ])('refuses %s than the entry names', async (_what, key, named) => {
    expect(await errorOf(() => usable(bytesOf('pass', key), named))).toMatchObject({
      code: 'VAULT_DAMAGED',
      reasons: [{ name: 'credentialsForeign' }, { name: 'credentialsAgain' }],
    });
  });
});
