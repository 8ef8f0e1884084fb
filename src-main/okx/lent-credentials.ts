import { maskedText } from '../primitives/mask.ts';

/** The three values of a key as UTF-8 bytes, for the duration of a call. */
type LentCredentials = {
  readonly apiKey: Buffer;
  readonly secretKey: Buffer;
  readonly passphrase: Buffer;
};

/**
 * Lends the credentials of one entry and wipes them when the call returns.
 *
 * @throws SignetError `VAULT_LOCKED` if the vault was locked meanwhile
 */
export type Lend = <Result>(use: (credentials: LentCredentials) => Result) => Result;

/**
 * Masks the credentials in a value from outside, such as an answer that quotes them.
 *
 * @param value a JSON value; its strings and member names are searched for each of the three values: plain,
 *   escaped for JSON, and percent-encoded
 * @returns a copy with asterisks instead of the credentials
 */
export function masked(value: unknown, lend: Lend): unknown {
  return lend((credentials) => {
    const texts = Object.values(credentials).map((bytes) => bytes.toString('utf8'));
    return maskedValue(value, texts);
  });
}

function maskedValue(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return maskedText(value, secrets);
  if (Array.isArray(value)) return value.map((item) => maskedValue(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).map(([name, item]) => [
    maskedValue(name, secrets),
    maskedValue(item, secrets),
  ]);
  return Object.fromEntries(pairs);
}
