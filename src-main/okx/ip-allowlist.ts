import {
  type IpFamily,
  ipAllowlistLimit,
  ipAllowlistTextLimit,
  SignetError,
  splitIpAllowlist,
} from '../contract/index.ts';
import { contains, coversInternet, type IpRange, parseIpRange } from './ip-range.ts';

/** An IP allowlist, read and measured. */
export type IpAllowlist = {
  /** Each range once, as first written, in that order. */
  readonly ranges: readonly IpRange[];
  /** Canonical texts that were written more than once. */
  readonly duplicates: readonly string[];
  /** Canonical texts of ranges that add nothing, because another lets the same addresses in. */
  readonly overlaps: readonly { readonly inner: string; readonly outer: string }[];
  /** The families of which every public address is let in: of both, where nothing is listed. */
  readonly openTo: readonly IpFamily[];
};

const families: readonly IpFamily[] = ['ipv4', 'ipv6'];

/**
 * Reads an IP allowlist as people paste it.
 *
 * @param text addresses and segments, separated by commas, semicolons, spaces or lines; at most 10000
 *   characters
 * @returns the ranges in canonical form, with duplicates, overlaps and what is let in
 * @throws SignetError `INPUT_INVALID` (field `ipAllowlist`) for what is not an address or segment, or
 *   for more than 20 (OKX docs, "Create an API key for a sub-account"; error 59503)
 */
export function parseIpAllowlist(text: string): IpAllowlist {
  if (text.length > ipAllowlistTextLimit) {
    refuse(`must be text of at most ${ipAllowlistTextLimit} characters`);
  }
  return measureIpAllowlist(splitIpAllowlist(text));
}

/**
 * Measures an IP allowlist that is already a list.
 *
 * @param items addresses and segments, each as {@link parseIpRange} takes it
 * @returns as {@link parseIpAllowlist}
 * @throws SignetError `INPUT_INVALID` as {@link parseIpAllowlist}
 */
export function measureIpAllowlist(items: readonly string[]): IpAllowlist {
  const ranges: IpRange[] = [];
  const duplicates = new Set<string>();
  for (const [index, item] of items.entries()) {
    const range = parseIpRange(item, `item ${index + 1}`);
    const known = ranges.find((other) => isSame(other, range));
    if (known !== undefined) duplicates.add(known.text);
    else if (ranges.push(range) > ipAllowlistLimit) {
      refuse(`must have at most ${ipAllowlistLimit} different addresses and segments`);
    }
  }
  return {
    ranges,
    duplicates: [...duplicates],
    overlaps: overlapsOf(ranges),
    openTo: families.filter((family) => ranges.length === 0 || coversInternet(ranges, family)),
  };
}

function overlapsOf(ranges: readonly IpRange[]): IpAllowlist['overlaps'] {
  return ranges.flatMap((inner) =>
    ranges
      .filter((outer) => outer !== inner && contains(outer, inner))
      .map((outer) => ({ inner: inner.text, outer: outer.text })),
  );
}

function isSame(a: IpRange, b: IpRange): boolean {
  return a.first === b.first && a.last === b.last;
}

function refuse(rule: string): never {
  throw new SignetError('INPUT_INVALID', `ipAllowlist: ${rule}.`, { field: 'ipAllowlist' });
}
