import {
  type IpFamily,
  type IpItem,
  type IpNote,
  type IpSurvey,
  splitIpAllowlist,
} from '../contract/index.ts';
import { ipMistakeOf } from './ip-mistake.ts';
import { contains, coversInternet, type IpRange, readIpRange } from './ip-range.ts';

const families: readonly IpFamily[] = ['ipv4', 'ipv6'];

/**
 * Free bits of the widest range that is not remarked upon: 256 addresses of IPv4, as a /24 is the smallest
 * segment that the internet's routers commonly carry, and so the least a provider holds; a /48 of IPv6, the
 * most that one site is given (RFC 6177, section 2).
 */
const widestHostBits: { readonly [family in IpFamily]: number } = { ipv4: 8, ipv6: 80 };

/** Where IPv4 lies in the space of IPv6 (RFC 4291, section 2.5.5.2). */
const ipv4Home = { first: 0xffff_0000_0000n, last: 0xffff_ffff_ffffn };

/**
 * Looks at an IP allowlist while it is written: refuses nothing, tells everything.
 *
 * @param text addresses and segments as {@link splitIpAllowlist} reads them; at most 10000 characters, which
 *   the contract sees to
 * @returns each item with what is to be said of it, and what the list comes to
 */
export function surveyIpAllowlist(text: string): IpSurvey {
  const read = splitIpAllowlist(text).map((item) => ({ item, ...readIpRange(item) }));
  const ranges = read.flatMap((one) => ('range' in one ? [one.range] : []));
  const unique = uniqueRanges(ranges);
  const outers = outersOf([...unique]);
  const items = read.map((one): IpItem => {
    if ('trouble' in one) return { kind: 'refused', ...ipMistakeOf(one.item, one.trouble) };
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

/** Each range as first written. */
function uniqueRanges(ranges: readonly IpRange[]): ReadonlySet<IpRange> {
  const known = new Map<string, IpRange>();
  for (const range of ranges) {
    const key = `${range.first}-${range.last}`;
    if (!known.has(key)) known.set(key, range);
  }
  return new Set(known.values());
}

/**
 * Finds the widest range around each that lies inside another of its family: nobody says whether OKX lets
 * an IPv4 address in because of a segment of IPv6 around it. What lets everybody in is no such range, as it
 * is the one to take out of the list. Two segments never overlap in part, so that one
 * sweep over them, the wider first where two begin alike, meets the outermost before all within it.
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
