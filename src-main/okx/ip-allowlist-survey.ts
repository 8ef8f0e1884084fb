import {
  type IpFamily,
  type IpItem,
  type IpNote,
  type IpSurvey,
  splitIpAllowlist,
} from '#contract';
import { ipMistakeOf } from './ip-mistake.ts';
import { contains, coversInternet, type IpRange, readIpRange } from './ip-range.ts';

const families: readonly IpFamily[] = ['ipv4', 'ipv6'];

/**
 * The most host bits that a range may have without a note. For IPv4, 256 addresses: a /24 is the smallest
 * segment that internet routers commonly carry, and so the least that a provider holds. For IPv6, a /48, the
 * most that one site is given (RFC 6177, section 2).
 */
const widestHostBits: { readonly [family in IpFamily]: number } = { ipv4: 8, ipv6: 80 };

/** IPv4 within the address space of IPv6 (RFC 4291, section 2.5.5.2). */
const ipv4Home = { first: 0xffff_0000_0000n, last: 0xffff_ffff_ffffn };

/**
 * Reviews an IP allowlist while it is being typed. It refuses nothing, and notes every problem.
 *
 * @param text addresses and segments, separated as for {@link splitIpAllowlist}; at most 10000 characters,
 *   which the contract enforces
 * @returns each item with its notes, and the effect of the whole list
 */
export function surveyIpAllowlist(text: string): IpSurvey {
  const read = splitIpAllowlist(text).map((item) => ({ item, ...readIpRange(item) }));
  const ranges = read.flatMap((one) => ('range' in one ? [one.range] : []));
  const unique = uniqueRanges(ranges);
  const outers = outersOf([...unique]);
  const items = read.map((one): IpItem => {
    if ('problem' in one) return { kind: 'refused', ...ipMistakeOf(one.item, one.problem) };
    const { range } = one;
    const isFirst = unique.has(range);
    const notes = isFirst ? notesOf(range, outers.get(range)) : [{ kind: 'duplicate' } as const];
    return { kind: 'range', text: range.text, notes };
  });
  return {
    items,
    merged: [...unique].filter((range) => !outers.has(range)).map((range) => range.text),
    different: unique.size,
    openTo: families.filter((family) => ranges.length > 0 && coversInternet(ranges, family)),
    hasPublic: ranges.some(({ reach }) => reach === 'public'),
  };
}

function notesOf(range: IpRange, outer: IpRange | undefined): IpNote[] {
  const inside: IpNote[] = outer ? [{ kind: 'inside', outer: outer.text }] : [];
  if (range.reach !== 'public') return [...inside, { kind: 'not-public', because: range.reach }];
  if (isWholeInternet(range)) return [...inside, { kind: 'whole-internet' }];
  const family = contains(ipv4Home, range) ? 'ipv4' : 'ipv6';
  const isWide = range.hostBits > widestHostBits[family];
  return isWide ? [...inside, { kind: 'too-wide' }] : inside;
}

function isWholeInternet(range: IpRange): boolean {
  return families.some((family) => coversInternet([range], family));
}

/** Keeps the first spelling of each range. */
function uniqueRanges(ranges: readonly IpRange[]): ReadonlySet<IpRange> {
  const known = new Map<string, IpRange>();
  for (const range of ranges) {
    const key = `${range.first}-${range.last}`;
    if (!known.has(key)) known.set(key, range);
  }
  return new Set(known.values());
}

/**
 * Finds, for each range that lies inside others of its family, the widest of them. The families stay apart,
 * because it is unknown whether OKX admits an IPv4 address for an IPv6 segment around it. A range that admits
 * every address does not count: it is the one to remove from the list.
 *
 * Two segments never overlap in part, so one sweep in the order of their first addresses (the wider first, if
 * these are equal) meets the outermost range before all ranges within it.
 */
function outersOf(ranges: readonly IpRange[]): ReadonlyMap<IpRange, IpRange> {
  const sorted = ranges.toSorted((a, b) => compare(a.first, b.first) || compare(b.last, a.last));
  const found = new Map<IpRange, IpRange>();
  const outermost: { [family in IpFamily]?: IpRange } = {};
  for (const range of sorted) {
    const outer = outermost[range.family];
    if (outer && contains(outer, range)) found.set(range, outer);
    else if (!isWholeInternet(range)) outermost[range.family] = range;
  }
  return found;
}

function compare(a: bigint, b: bigint): number {
  return Number(a > b) - Number(a < b);
}
