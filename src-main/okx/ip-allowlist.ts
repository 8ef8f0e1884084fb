import {
  type IpFamily,
  ipAllowlistLimit,
  ipAllowlistTextLimit,
  ruleError,
  SignetError,
  splitIpAllowlist,
} from '#contract';
import { contains, coversInternet, type IpRange, parseIpRange } from './ip-range.ts';

/** A parsed IP allowlist, with its duplicates, overlaps and reach. */
export type IpAllowlist = {
  /** Each range once, in the order and spelling of its first occurrence. */
  readonly ranges: readonly IpRange[];
  /** Canonical texts of ranges that occur more than once. */
  readonly duplicates: readonly string[];
  /** Canonical texts of ranges that another range contains. */
  readonly overlaps: readonly { readonly inner: string; readonly outer: string }[];
  /** The families of which every public address is allowed; both if the list is empty. */
  readonly openTo: readonly IpFamily[];
};

const families: readonly IpFamily[] = ['ipv4', 'ipv6'];

/**
 * Parses an IP allowlist as people paste it.
 *
 * @param text addresses and segments, separated by commas, semicolons, spaces or line breaks; at most 10000
 *   characters
 * @returns the ranges in canonical form, with duplicates, overlaps and reach
 * @throws SignetError `INPUT_INVALID` (field `ipAllowlist`) for an item that is no address or segment, and for
 *   more than 20 different ones (OKX docs, "Create an API key for a sub-account"; error 59503)
 */
export function parseIpAllowlist(text: string): IpAllowlist {
  if (text.length > ipAllowlistTextLimit) {
    throw ruleError('ipAllowlist', 'atMostCharacters', { max: ipAllowlistTextLimit });
  }
  return measureIpAllowlist(splitIpAllowlist(text));
}

/**
 * Parses an IP allowlist that is already split into items.
 *
 * @param items addresses and segments, each as for {@link parseIpRange}
 * @returns the same as {@link parseIpAllowlist}
 * @throws SignetError `INPUT_INVALID`, as {@link parseIpAllowlist} does
 */
export function measureIpAllowlist(items: readonly string[]): IpAllowlist {
  const ranges: IpRange[] = [];
  const duplicates = new Set<string>();
  for (const [index, item] of items.entries()) {
    const range = parseIpRange(item, index + 1);
    const known = ranges.find((other) => isSameRange(other, range));
    if (known !== undefined) duplicates.add(known.text);
    else if (ranges.push(range) > ipAllowlistLimit) {
      throw ruleError('ipAllowlist', 'atMostAddresses', { max: ipAllowlistLimit });
    }
  }
  return {
    ranges,
    duplicates: [...duplicates],
    overlaps: overlapsOf(ranges),
    openTo: families.filter((family) => ranges.length === 0 || coversInternet(ranges, family)),
  };
}

/**
 * Writes an IP allowlist in one spelling, so that two lists can be compared.
 *
 * @param field the name of the list in its request, for errors
 * @returns the canonical text of each item
 * @throws SignetError `INPUT_INVALID` as {@link parseIpAllowlist}, and for an item that is repeated
 */
export function canonicalIpAllowlist(items: readonly string[], field: string): readonly string[] {
  try {
    const { ranges, duplicates } = parseIpAllowlist(items.join('\n'));
    if (duplicates.length > 0) {
      throw ruleError('ipAllowlist', 'uniqueAddresses', { addresses: duplicates.join(', ') });
    }
    return ranges.map((range) => range.text);
  } catch (cause) {
    if (!(cause instanceof SignetError)) throw cause;
    const { code, message, rule } = cause;
    throw new SignetError(code, message, { field, cause, ...(rule && { rule }) });
  }
}

function overlapsOf(ranges: readonly IpRange[]): IpAllowlist['overlaps'] {
  return ranges.flatMap((inner) =>
    ranges
      .filter((outer) => outer !== inner && contains(outer, inner))
      .map((outer) => ({ inner: inner.text, outer: outer.text })),
  );
}

function isSameRange(a: IpRange, b: IpRange): boolean {
  return a.first === b.first && a.last === b.last;
}
