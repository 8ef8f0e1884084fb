import { okxFacts } from '#contract';
import type { Lend } from './lent-credentials.ts';

/** The shape of OKX's secret keys today, which OKX does not guarantee. */
const secretKeyShape = new RegExp(`^[0-9A-F]{${okxFacts.secretKeyShape.value}}$`, 'i');

/**
 * Checks whether secret key and passphrase look swapped.
 *
 * @returns only that; neither a value nor its length
 */
export function looksSwapped(lend: Lend): boolean {
  return lend(
    ({ secretKey, passphrase }) =>
      secretKeyShape.test(passphrase.toString('utf8')) &&
      !secretKeyShape.test(secretKey.toString('utf8')),
  );
}
