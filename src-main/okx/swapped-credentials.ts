import { okxFacts } from '../contract/index.ts';
import type { Lend } from './lent-credentials.ts';

/** The shape that OKX gives its secret keys, without promising it. */
const secretKeyShape = new RegExp(`^[0-9A-F]{${okxFacts.secretKeyShape.value}}$`, 'i');

/**
 * Tells whether secret key and passphrase look as if each stood in the place of the other.
 *
 * @returns nothing but that: neither value, nor its length
 */
export function looksSwapped(lend: Lend): boolean {
  return lend(
    ({ secretKey, passphrase }) =>
      secretKeyShape.test(passphrase.toString('utf8')) &&
      !secretKeyShape.test(secretKey.toString('utf8')),
  );
}
