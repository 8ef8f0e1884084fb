import { createHash } from 'node:crypto';
import { apiKeyEndingOf, credentialLimit, type EntryKey, failure, type Reason } from '#contract';
import type { Credentials } from './credentials.ts';

type Marks = Pick<EntryKey, 'apiKeyDigest' | 'apiKeyEnding'>;

/**
 * Checks credentials that were just opened before anything signs with them or shows them. Signet seals no others,
 * but another program may: OKX would refuse them, or the signature would be another key's than the entry names.
 *
 * @returns the same credentials
 * @throws SignetError `VAULT_DAMAGED` unless each value is one that a person could have typed, and the API key is
 * the one of the digest and ending
 */
export function usable(credentials: Credentials, key: Marks): Credentials {
  const { apiKey, secretKey, passphrase } = credentials;
  if (![apiKey, secretKey, passphrase].every(isTypable)) throw unusable('credentialsForm');
  const digest = createHash('sha256').update(apiKey).digest('hex');
  // An API key is no secret that could be used alone, so a string of it may live until it is collected.
  const ending = apiKeyEndingOf(apiKey.toString('utf8'));
  if (digest === key.apiKeyDigest && ending === key.apiKeyEnding) return credentials;
  throw unusable('credentialsForeign');
}

function unusable(name: 'credentialsForm' | 'credentialsForeign'): Error {
  const reasons: readonly Reason[] = [{ name }, { name: 'credentialsAgain' }];
  return failure('VAULT_DAMAGED', reasons);
}

const space = 0x20;
const noBreakSpace = 0xa0;

/** The rule of the contract's `credentialsSchema`, over bytes, because a string of a secret cannot be wiped. */
function isTypable(value: Buffer): boolean {
  let count = 0;
  let last = space;
  for (let at = 0; at < value.length; at += last < 0x80 ? 1 : 2) {
    const character = latin1At(value, at);
    if (character === undefined) return false;
    if (count === 0 && isSpace(character)) return false;
    last = character;
    count += 1;
  }
  return count <= credentialLimit.max && !isSpace(last);
}

/** Reads one character of UTF-8; `undefined` unless it is printable and at most U+00FF, which takes two bytes. */
function latin1At(bytes: Buffer, at: number): number | undefined {
  const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
  if (first >= space && first < 0x7f) return first;
  const isPair = (first === 0xc2 || first === 0xc3) && second >= 0x80 && second < 0xc0;
  const character = ((first & 0x03) << 6) | (second & 0x3f);
  return isPair && character >= noBreakSpace ? character : undefined;
}

function isSpace(character: number): boolean {
  return character === space || character === noBreakSpace;
}
