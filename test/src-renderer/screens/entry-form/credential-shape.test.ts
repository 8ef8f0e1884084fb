import { describe, expect, it } from 'vitest';
import { looksUnusual } from '../../../../src-renderer/screens/entry-form/credential-shape.ts';

describe('looksUnusual', () => {
  it('takes what OKX usually gives, and what is not typed yet', () => {
    expect([
      looksUnusual('apiKey', '37c541a1-1234-4abc-9def-10fe7a0fd9a3'),
      looksUnusual('secretKey', '22582BD0CFF14C41EDBF1AB98506286D'),
      looksUnusual('passphrase', 'Tr4de-only'),
      looksUnusual('secretKey', ''),
    ]).toEqual([false, false, false, false]);
  });

  it('sees a passphrase in the place of the secret key', () => {
    expect(looksUnusual('secretKey', 'Tr4de-only')).toBe(true);
  });

  it('sees a key that was cut off, and a passphrase older than the rule', () => {
    expect([looksUnusual('apiKey', '37c541a1-1234'), looksUnusual('passphrase', 'abc')]).toEqual([
      true,
      true,
    ]);
  });
});
