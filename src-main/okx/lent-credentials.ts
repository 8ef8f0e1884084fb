import { maskedText } from '../primitives/mask.ts';

/** OKX's triple as UTF-8 bytes, for the length of a call. */
type LentCredentials = {
  readonly apiKey: Buffer;
  readonly secretKey: Buffer;
  readonly passphrase: Buffer;
};

/**
 * Lends the credentials of one entry and wipes them when the call returns.
 *
 * @throws SignetError `VAULT_LOCKED` where the vault was locked meanwhile
 */
export type Lend = <Result>(use: (credentials: LentCredentials) => Result) => Result;

/**
 * Takes the credentials out of a value that came from outside, such as an answer that quotes them.
 *
 * @param value as JSON has it; texts and names are searched for each of the three, as they are, escaped
 *   for JSON, and percent-encoded
 * @returns a copy with asterisks in their place
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
