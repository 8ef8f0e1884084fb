import ipaddr from 'ipaddr.js';
import {
  assertNever,
  exampleSegment,
  type IpFamily,
  type IpUnreachable,
  type RuleName,
  ruleError,
  type SignetError,
} from '#contract';

/** `public` if a request from a range can reach OKX over the internet; otherwise the reason why it cannot. */
type IpReach = 'public' | IpUnreachable;

/** One address or segment. */
export type IpRange = {
  /** Canonical: RFC 5952 for IPv6, and no prefix for a single address. */
  readonly text: string;
  readonly family: IpFamily;
  /** 0 to 32, or 0 to 128. */
  readonly prefixLength: number;
  /** The number of free bits: 0 for a single address, 8 for 256 addresses. */
  readonly hostBits: number;
  readonly reach: IpReach;
  /** Both ends, as IPv6 addresses. IPv4 is mapped to ::ffff:0:0/96 (RFC 4291, section 2.5.5.2). */
  readonly first: bigint;
  readonly last: bigint;
};

/**
 * The one list of addresses that OKX never sees as the source of a request: the IANA IPv4 and IPv6 Special-Purpose
 * Address Registries, except the blocks that are announced on the internet (AMT, AS112) and 6to4. All other IPv4
 * addresses are public; of IPv6, only 2000::/3 (RFC 4291, section 2.4; IANA IPv6 Address Space).
 */
const notPublic: readonly (readonly [reach: IpReach, segment: string])[] = [
  ['unspecified', '0.0.0.0/8'],
  ['private', '10.0.0.0/8'],
  ['carrier-nat', '100.64.0.0/10'],
  ['loopback', '127.0.0.0/8'],
  ['link-local', '169.254.0.0/16'],
  ['private', '172.16.0.0/12'],
  ['reserved', '192.0.0.0/24'],
  ['documentation', '192.0.2.0/24'],
  // The relays of 6to4, until RFC 7526.
  ['reserved', '192.88.99.0/24'],
  ['private', '192.168.0.0/16'],
  // Benchmarking of networks (RFC 2544).
  ['reserved', '198.18.0.0/15'],
  ['documentation', '198.51.100.0/24'],
  ['documentation', '203.0.113.0/24'],
  ['multicast', '224.0.0.0/4'],
  ['reserved', '240.0.0.0/4'],
  ['unspecified', '::/128'],
  ['loopback', '::1/128'],
  // IETF Protocol Assignments: Teredo, benchmarking (RFC 5180), ORCHID. No network assigns them to machines.
  ['reserved', '2001::/23'],
  ['documentation', '2001:db8::/32'],
  ['documentation', '3fff::/20'],
  ['private', 'fc00::/7'],
  ['link-local', 'fe80::/10'],
  ['private', 'fec0::/10'],
  ['multicast', 'ff00::/8'],
];

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Span = { readonly first: bigint; readonly last: bigint };

const special = notPublic.map(([reach, segment]) => ({ reach, ...spanOfSegment(segment) }));

/** The range of each family that public addresses belong to. */
const homes: { readonly [family in IpFamily]: Span } = {
  ipv4: spanOfSegment('0.0.0.0/0'),
  ipv6: spanOfSegment('2000::/3'),
};

/** A public address of each family. */
const anyPublic: { readonly [family in IpFamily]: Span } = {
  ipv4: spanOfSegment('1.1.1.1/32'),
  ipv6: spanOfSegment('2606:4700::/128'),
};

/**
 * Accepts only decimal numbers without leading zeros. ipaddr.js would also accept 010.1 and 0x7f.1, and would
 * read ::1.2.3.4 as ::ffff:1.2.3.4, which is another address (RFC 4291, section 2.5.5).
 */
const octet = '(?:0|[1-9]\\d{0,2})';
const ipv4 = new RegExp(`^${octet}(?:\\.${octet}){3}$`);
const ipv6 = new RegExp(`^(?!::\\d+\\.)(?=.*:)[0-9A-Fa-f:]+(?::${octet}(?:\\.${octet}){3})?$`);
const prefix = /^(?:0|[1-9]\d{0,2})$/;
/** The longest IPv6 segment: 45 characters of address with an IPv4 tail, and 4 of prefix. */
const textLimit = 49;

/** The reason why a text is no range, with the texts that may have been meant if they are known. */
export type IpProblem =
  | { readonly kind: 'not-an-address' | 'zone' }
  | { readonly kind: 'prefix'; readonly bits: 32 | 128 }
  | {
      readonly kind: 'host-bits';
      /** The text in canonical form, the segment that it lies in, and the single address. */
      readonly canonical: string;
      readonly segment: string;
      readonly address: string;
    };

/**
 * Parses one address or segment as a person wrote it.
 *
 * @param text an IPv4 address of four plain decimal numbers, an IPv6 address without a zone, or a segment of
 *   either with all host bits zero
 * @returns the range in canonical form with its size and reach, or the reason why the text is no range
 */
export function readIpRange(
  text: string,
): { readonly range: IpRange } | { readonly problem: IpProblem } {
  if (text.includes('%')) return { problem: { kind: 'zone' } };
  const [head = '', tail, ...rest] = text.length > textLimit ? [] : text.split('/');
  const address = readAddress(head);
  if (address === undefined || rest.length > 0) return { problem: { kind: 'not-an-address' } };
  const bits = address instanceof ipaddr.IPv4 ? 32 : 128;
  if (tail !== undefined && (!prefix.test(tail) || Number(tail) > bits)) {
    return { problem: { kind: 'prefix', bits } };
  }
  return rangeOf(address, tail === undefined ? bits : Number(tail));
}

/** Checks whether a text is a range from which a request can reach OKX over the internet. */
export function isPublicRange(text: string): boolean {
  const read = readIpRange(text);
  return 'range' in read && read.range.reach === 'public';
}

/** Parses each text once, because a vault can have 200,000 of them. */
function readAddress(text: string): Address | undefined {
  try {
    if (ipv4.test(text)) return ipaddr.IPv4.parse(text);
    return ipv6.test(text) ? ipaddr.IPv6.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Parses one address or segment, or throws.
 *
 * @param text as for {@link readIpRange}
 * @param item the number of the item in its list, for the error; the first is 1
 * @returns the range in canonical form, with its size and reach
 * @throws SignetError `INPUT_INVALID` (field `ipAllowlist`) with the reason; a text that is no address is not
 *   quoted
 */
export function parseIpRange(text: string, item: number): IpRange {
  const read = readIpRange(text);
  if ('range' in read) return read.range;
  throw refusal(read.problem, item);
}

function refusal(problem: IpProblem, item: number): SignetError {
  const refused = (name: RuleName, values: object) =>
    ruleError('ipAllowlist', name, { item, ...values });
  switch (problem.kind) {
    case 'zone':
      return refused('addressZone', {});
    case 'not-an-address':
      return refused('addressForm', { min: 0, max: 255, example: exampleSegment });
    case 'prefix':
      return refused('addressPrefix', { min: 0, bits: problem.bits });
    case 'host-bits': {
      const { canonical, segment, address } = problem;
      return refused('addressStart', { canonical, segment, address });
    }
    default:
      return assertNever(problem);
  }
}

function rangeOf(address: Address, prefixLength: number): ReturnType<typeof readIpRange> {
  const bytes = address.toByteArray();
  const bits = bytes.length * 8;
  const written = textOf(address);
  const text = prefixLength === bits ? written : `${written}/${prefixLength}`;
  const network = bytes.map((byte, index) => byte & mask(prefixLength, index));
  if (network.some((byte, index) => byte !== bytes[index])) {
    const segment = `${textOf(ipaddr.fromByteArray(network))}/${prefixLength}`;
    return { problem: { kind: 'host-bits', canonical: text, segment, address: written } };
  }
  const span = spanOf(address, prefixLength);
  const family = address.kind();
  const hostBits = bits - prefixLength;
  return { range: { text, family, prefixLength, hostBits, reach: reachOf(span), ...span } };
}

/** The network mask of the byte at `index`. */
function mask(prefixLength: number, index: number): number {
  const bits = Math.min(8, Math.max(0, prefixLength - index * 8));
  return (0xff << (8 - bits)) & 0xff;
}

function textOf(address: Address): string {
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString();
}

/** @param address the first of its segment: its host bits are zero */
function spanOf(address: Address, prefixLength: number): Span {
  const isIpv4 = address instanceof ipaddr.IPv4;
  const bytes = (isIpv4 ? address.toIPv4MappedAddress() : address).toByteArray();
  const first = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  const hostBits = BigInt((isIpv4 ? 32 : 128) - prefixLength);
  return { first, last: first + (1n << hostBits) - 1n };
}

function spanOfSegment(segment: string): Span {
  return spanOf(...ipaddr.parseCIDR(segment));
}

function reachOf(span: Span): IpReach {
  const inside = special.find((range) => contains(range, span));
  if (inside !== undefined) return inside.reach;
  const within = special.filter((range) => overlaps(range, span));
  const isPublic = Object.values(homes).some(
    (home) => overlaps(home, span) && !isCovered(intersection(home, span), within),
  );
  return isPublic ? 'public' : 'reserved';
}

function overlaps(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** @param a overlaps `b` */
function intersection(a: Span, b: Span): Span {
  return {
    first: a.first > b.first ? a.first : b.first,
    last: a.last < b.last ? a.last : b.last,
  };
}

/** Checks in one sweep whether the spans together contain every address of `whole`. */
function isCovered(whole: Span, spans: readonly Span[]): boolean {
  const sorted = spans.toSorted((a, b) => Number(a.first > b.first) - Number(a.first < b.first));
  let next = whole.first;
  for (const { first, last } of sorted) {
    if (first <= next && last >= next) next = last + 1n;
  }
  return next > whole.last;
}

/** Checks whether every address of `inner` is in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

/**
 * Checks whether the ranges together allow every public address of a family: as `0.0.0.0/0` does, or its two
 * halves, or everything except the ranges that are never routed.
 */
export function coversInternet(ranges: readonly Span[], family: IpFamily): boolean {
  // A quick test first: few lists contain even this one address.
  const mayCover = ranges.some((range) => contains(range, anyPublic[family]));
  return mayCover && isCovered(homes[family], [...ranges, ...special]);
}
