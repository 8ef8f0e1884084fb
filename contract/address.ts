import { z } from 'zod';
import { rule } from './rules.ts';

export const exampleSegment = '203.0.113.0/24';

/**
 * One IPv4 address, IPv6 address, or segment of either (RFC 4632, RFC 4291). Addresses are part of the vault file,
 * so their grammar is Signet's own and stays the same whatever a library or a runtime accepts.
 */
export const addressSchema = z
  .string()
  .refine(isAddressOrSegment, { error: () => rule('address', { example: exampleSegment }) });

function isAddressOrSegment(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  if (more.length > 0) return false;
  if (isIpv4(address)) return prefix === undefined || isPrefix(prefix, 32);
  return isIpv6(address) && (prefix === undefined || isPrefix(prefix, 128));
}

/** Four decimal numbers up to 255, without leading zeros. */
function isIpv4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => isDecimal(part) && Number(part) <= 255);
}

/** RFC 4291, section 2.2: groups of hexadecimal digits, one `::` at most, and perhaps an IPv4 address at the end. */
export function isIpv6(text: string): boolean {
  const last = text.slice(text.lastIndexOf(':') + 1);
  const isMixed = last.includes('.');
  if (isMixed && !isIpv4(last)) return false;
  const halves = (isMixed ? `${text.slice(0, -last.length)}0:0` : text).split('::');
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return false;
  return halves.length === 1 ? groups.length === 8 : halves.length === 2 && groups.length <= 7;
}

function isPrefix(text: string, bits: number): boolean {
  return isDecimal(text) && Number(text) <= bits;
}

function isDecimal(text: string): boolean {
  return /^(?:0|[1-9][0-9]{0,2})$/.test(text);
}
