import { describe, expect, it } from 'vitest';
import { looksSwapped } from '../../../src-main/okx/swapped-credentials.ts';
import { exchangeKey, lending } from '../../support/exchange-keys.ts';

const { secretKey, passphrase } = exchangeKey;

describe('looksSwapped', () => {
  it.each([
    ['each in its place', secretKey, passphrase, false],
    ['one in the place of the other', passphrase, secretKey, true],
    ['the passphrase twice', passphrase, passphrase, false],
    ['the secret key twice', secretKey, secretKey, false],
    ['a secret key typed in small letters', passphrase, secretKey.toLowerCase(), true],
  ])('recognises %s', (_what, secret, phrase, expected) => {
    const lend = lending({ ...exchangeKey, secretKey: secret, passphrase: phrase });
    expect(looksSwapped(lend)).toBe(expected);
  });
});
