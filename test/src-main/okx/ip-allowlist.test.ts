import { BlockList, isIP, isIPv4 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipAllowlistSchema, SignetError } from '#contract';
import { measureIpAllowlist, parseIpAllowlist } from '../../../src-main/okx/ip-allowlist.ts';
import {
  contains,
  coversInternet,
  type IpRange,
  parseIpRange,
} from '../../../src-main/okx/ip-range.ts';

const texts = (list: string) => parseIpAllowlist(list).ranges.map(({ text }) => text);
const family = (text: string) => (isIPv4(text) ? 'ipv4' : 'ipv6');

/** Generates IPv4 and IPv6 segments without host bits, as text. */
const segment = fc
  .tuple(
    fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }),
    fc.integer({ min: 0, max: 128 }),
    fc.boolean(),
  )
  .map(([number, length, isShort]) => segmentText(number, isShort ? length % 33 : length, isShort));

function segmentText(number: bigint, length: number, isIpv4: boolean): string {
  const bits = isIpv4 ? 32n : 128n;
  const free = bits - BigInt(length);
  const first = (BigInt.asUintN(Number(bits), number) >> free) << free;
  return `${addressText(first, isIpv4)}/${length}`;
}

function addressText(number: bigint, isIpv4: boolean): string {
  const hex = number.toString(16).padStart(isIpv4 ? 8 : 32, '0');
  return isIpv4 ? [...Buffer.from(hex, 'hex')].join('.') : (hex.match(/.{4}/g) ?? []).join(':');
}

describe('parseIpRange', () => {
  it('only accepts addresses that Node accepts, and with the same meaning', () => {
    const piece = fc.constantFrom(
      ...'0123456789abcdefABCDEFxX.:/%- '.split(''),
      '::',
      '.0',
      '010',
      '0x7f',
      '255',
      '256',
    );
    const loose = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(loose, fc.ipV4Extended(), fc.ipV6(), fc.ipV4()), (text) => {
        const range = attempt(text);
        seen[range === undefined ? 'refused' : 'taken'] += 1;
        const isPlain = !text.includes('%') && !/^::\d+\./.test(text);
        if (!text.includes('/')) expect(range !== undefined).toBe(isIP(text) !== 0 && isPlain);
        if (range !== undefined) {
          const [address = ''] = text.split('/');
          const [canonical = ''] = range.text.split('/');
          const list = new BlockList();
          list.addAddress(canonical, family(canonical));
          expect(list.check(address, family(address))).toBe(true);
        }
      }),
      { seed: 1, numRuns: 5000 },
    );
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(1000);
  });

  it('returns a canonical form that the contract accepts and that parses to itself', () => {
    fc.assert(
      fc.property(segment, (text) => {
        const range = parseIpRange(text, 1);
        expect(parseIpRange(range.text, 1)).toEqual(range);
        expect(parseIpRange(text.toUpperCase(), 1)).toEqual(range);
        expect(ipAllowlistSchema.safeParse([range.text]).success).toBe(true);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('measures a segment like Node', () => {
    fc.assert(
      fc.property(segment, fc.bigInt({ min: 0n, max: (1n << 128n) - 1n }), (text, number) => {
        const outer = parseIpRange(text, 1);
        const [address = '', length = ''] = text.split('/');
        const list = new BlockList();
        list.addSubnet(address, Number(length), outer.family);
        const isIpv4 = outer.family === 'ipv4';
        const bits = isIpv4 ? 32 : 128;
        expect([outer.prefixLength, outer.hostBits]).toEqual([
          Number(length),
          bits - Number(length),
        ]);
        // An address in the family, one inside the segment, and its two neighbors.
        const first = isIpv4 ? outer.first & 0xffff_ffffn : outer.first;
        const size = 1n << BigInt(outer.hostBits);
        for (const at of [number, first + (number % size), first - 1n, first + size]) {
          const inner = addressText(BigInt.asUintN(bits, at), isIpv4);
          const isInside = contains(outer, parseIpRange(inner, 2));
          expect(isInside).toBe(list.check(inner, outer.family));
        }
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['203.0.113.7/32', '203.0.113.7'],
    ['203.0.113.0/24', '203.0.113.0/24'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8::1/128', '2001:db8::1'],
    ['2001:0db8:0000::/48', '2001:db8::/48'],
    ['::', '::'],
    ['::ffff:203.0.113.7', '::ffff:cb00:7107'],
  ])('writes %s as %s', (written, canonical) => {
    expect(parseIpRange(written, 1).text).toBe(canonical);
  });

  it.each([
    '010.1',
    '0x7f.1',
    '0x7f000001',
    '2130706433',
    '127.1',
    '010.0.0.1',
    '203.0.113.07',
    '203.0.113.256',
    '203.0.113',
    '203.0.113.7.8',
    '203.0.113.7:443',
    '203.0.113.-1',
    '203.0.113.0/',
    '203.0.113.0/024',
    '203.0.113.0/33',
    '203.0.113.0/+24',
    '203.0.113.0/24/24',
    '203.0.113.0/255.255.255.0',
    '203.0.113.*',
    '203.0.113.1-203.0.113.9',
    '٢٠٣.0.113.7',
    '::1.2.3.4',
    '::ffff:010.0.0.1',
    '::ffff:0x7f.1',
    '2001:db8::/129',
    '2001:db8::1::',
    '2001:db8',
    '[2001:db8::1]',
    ':::',
    '1:2:3:4:5:6:7:8:9',
    '12345::',
    'localhost',
    'okx.com',
    '0'.repeat(5000),
  ])('refuses %j', (text) => {
    expect(caught(text)).toMatchObject({ code: 'INPUT_INVALID', field: 'ipAllowlist' });
  });

  it.each(['fe80::1%eth0', 'fe80::1%25eth0', 'fe80::1%', 'fe80::%eth0/64'])(
    'refuses the zone of %s',
    (text) => {
      expect(caught(text).message).toMatch(/zone/);
    },
  );

  it.each([
    ['203.0.113.7/24', '203.0.113.0/24', '203.0.113.7'],
    ['10.1.2.3/8', '10.0.0.0/8', '10.1.2.3'],
    ['1.2.3.4/0', '0.0.0.0/0', '1.2.3.4'],
    ['203.0.113.7/31', '203.0.113.6/31', '203.0.113.7'],
    ['2001:db8::1/64', '2001:db8::/64', '2001:db8::1'],
    ['2001:db8:0:1ff::/57', '2001:db8:0:180::/57', '2001:db8:0:1ff::'],
  ])('refuses %s, and names %s and %s instead', (text, network, address) => {
    expect(caught(text).message).toBe(
      `ipAllowlist: item 1, ${text}, is not the start of its segment: write ${network} for the whole segment or ${address} for the single address.`,
    );
  });

  it.each([
    ['8.8.8.8', 'public'],
    ['0.0.0.0', 'unspecified'],
    ['10.0.0.0/8', 'private'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.1.0/24', 'private'],
    ['192.168.0.0/15', 'public'],
    ['100.64.0.1', 'carrier-nat'],
    ['127.0.0.1', 'loopback'],
    ['169.254.1.1', 'link-local'],
    ['203.0.113.7', 'documentation'],
    ['198.17.255.255', 'public'],
    ['198.18.0.1', 'reserved'],
    ['198.19.255.255', 'reserved'],
    ['198.20.0.0', 'public'],
    ['192.0.0.9', 'reserved'],
    ['192.0.1.0', 'public'],
    ['192.0.2.1', 'documentation'],
    ['198.51.100.1', 'documentation'],
    ['192.88.99.1', 'reserved'],
    ['192.31.196.1', 'public'],
    ['192.52.193.1', 'public'],
    ['192.175.48.1', 'public'],
    ['0.255.255.255', 'unspecified'],
    ['1.0.0.0', 'public'],
    ['100.63.255.255', 'public'],
    ['100.127.255.255', 'carrier-nat'],
    ['100.128.0.0', 'public'],
    ['126.255.255.255', 'public'],
    ['127.255.255.255', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['172.31.255.255', 'private'],
    ['223.255.255.255', 'public'],
    ['239.255.255.255', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['224.0.0.1', 'multicast'],
    ['255.255.255.255', 'reserved'],
    ['224.0.0.0/3', 'reserved'],
    ['::/3', 'public'],
    ['4000::/2', 'reserved'],
    ['::/96', 'reserved'],
    ['0.0.0.0/0', 'public'],
    ['2606:4700::1111', 'public'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['::ffff:10.0.0.1', 'private'],
    ['::ffff:8.8.8.8', 'public'],
    ['fc00::/7', 'private'],
    ['fd12::1', 'private'],
    ['fe80::1', 'link-local'],
    ['ff02::1', 'multicast'],
    ['2001:db8::1', 'documentation'],
    ['2001:db8:ffff:ffff::', 'documentation'],
    ['2001:db9::', 'public'],
    ['3fff::1', 'documentation'],
    ['3fff:1000::', 'public'],
    ['2001::1', 'reserved'],
    ['2001:2::1', 'reserved'],
    ['2001:20::1', 'reserved'],
    ['2001:1ff:ffff::', 'reserved'],
    ['2001:200::', 'public'],
    ['2002:808:808::1', 'public'],
    ['2620:4f:8000::1', 'public'],
    ['100::1', 'reserved'],
    ['5f00::1', 'reserved'],
    ['64:ff9b::1', 'reserved'],
    ['64:ff9b:1::1', 'reserved'],
    ['fec0::1', 'private'],
    ['fbff::', 'reserved'],
    ['febf::1', 'link-local'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:0.0.0.0', 'unspecified'],
    ['::/0', 'public'],
  ])('finds that %s is %s', (text, reach) => {
    expect(parseIpRange(text, 1).reach).toBe(reach);
  });
});

describe('parseIpAllowlist', () => {
  it('separates items at commas, semicolons, spaces and line breaks', () => {
    const separator = fc.string({
      unit: fc.constantFrom(...',; \n\r\t'),
      minLength: 1,
      maxLength: 4,
    });
    const list = fc.uniqueArray(fc.ipV4(), { maxLength: 20 });
    fc.assert(
      fc.property(list, separator, fc.boolean(), (items, between, isPadded) => {
        const pad = isPadded ? between : '';
        expect(texts(pad + items.join(between) + pad)).toEqual(items);
      }),
      { seed: 6 },
    );
  });

  it('reports each duplicate once, in whatever form it is written', () => {
    const list =
      '203.0.113.7, 203.0.113.7/32, ::ffff:203.0.113.7, 2001:DB8::1 2001:db8:0::1, 8.8.8.8';
    expect(parseIpAllowlist(list)).toMatchObject({
      ranges: [{ text: '203.0.113.7' }, { text: '2001:db8::1' }, { text: '8.8.8.8' }],
      duplicates: ['203.0.113.7', '2001:db8::1'],
      overlaps: [],
    });
  });

  it('reports a range that another one contains', () => {
    expect(parseIpAllowlist('8.8.8.8 8.8.8.0/24 8.8.0.0/16 9.9.9.9').overlaps).toEqual([
      { inner: '8.8.8.8', outer: '8.8.8.0/24' },
      { inner: '8.8.8.8', outer: '8.8.0.0/16' },
      { inner: '8.8.8.0/24', outer: '8.8.0.0/16' },
    ]);
  });

  it('accepts 20 ranges and refuses 21, without counting duplicates', () => {
    const addresses = Array.from({ length: 21 }, (_, index) => `8.8.8.${index}`);
    expect(texts(`${addresses.slice(0, 20).join()},8.8.8.0`)).toHaveLength(20);
    expect(() => parseIpAllowlist(addresses.join())).toThrow(/at most 20 different/);
  });

  it('refuses more text than 20 segments need', () => {
    expect(() => parseIpAllowlist(' '.repeat(10_001))).toThrow(/at most 10000 characters/);
  });

  it('names a refused item by its position', () => {
    expect(() => parseIpAllowlist('8.8.8.8, 9.9.9.9; nonsense')).toThrow(/item 3 must be/);
  });

  it('quotes only addresses in a refusal', () => {
    const secretLike = fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFabcdef!-.:/%'),
      minLength: 6,
    });
    fc.assert(
      fc.property(secretLike, (text) => {
        try {
          parseIpAllowlist(`8.8.8.8,${text}`);
        } catch (error) {
          if (!(error instanceof SignetError)) throw error;
          const [address = ''] = text.split('/');
          if (isIP(address) === 0) expect(String(error.stack)).not.toContain(text);
        }
      }),
      { seed: 8, numRuns: 1000 },
    );
  });
});

describe('openTo', () => {
  it.each([
    ['', ['ipv4', 'ipv6']],
    ['0.0.0.0/0', ['ipv4']],
    ['::/0', ['ipv4', 'ipv6']],
    ['::ffff:0:0/96', ['ipv4']],
    ['::ffff:0.0.0.0/96', ['ipv4']],
    ['::/64', ['ipv4']],
    ['0.0.0.0/1 128.0.0.0/1', ['ipv4']],
    ['128.0.0.0/1 0.0.0.0/2 64.0.0.0/2', ['ipv4']],
    ['::ffff:0:0/97 128.0.0.0/1', ['ipv4']],
    ['0.0.0.0/1 128.0.0.0/2 192.0.0.0/3', ['ipv4']],
    ['::/1 8000::/1', ['ipv4', 'ipv6']],
    ['2000::/3', ['ipv6']],
    ['2000::/4 3000::/4 8.8.8.8', ['ipv6']],
    ['0.0.0.0/1', []],
    ['0.0.0.0/1 128.0.0.0/2', []],
    ['2000::/4', []],
    ['8.8.8.8 2606:4700::1111', []],
    ['10.0.0.0/8', []],
    ['fc00::/7', []],
  ])('finds that %j restricts none of %j', (list, families) => {
    expect(parseIpAllowlist(list).openTo).toEqual(families);
  });

  it('changes with a single address', () => {
    const whole = cutAround(0x08080808n).map((text) => parseIpRange(text, 1));
    const rest = whole.filter(({ text }) => text !== '8.8.8.8');
    expect([whole.length, rest.length]).toEqual([33, 32]);
    expect(coversInternet(whole, 'ipv4')).toBe(true);
    expect(coversInternet(rest, 'ipv4')).toBe(false);
  });

  it('holds however the whole is split, and ends with any public part removed', () => {
    const cuts = fc.array(fc.nat(), { maxLength: 19 });
    fc.assert(
      fc.property(cuts, fc.boolean(), fc.nat(), (places, isIpv4, at) => {
        const pieces = cutUp(isIpv4, places);
        const which = isIpv4 ? 'ipv4' : 'ipv6';
        expect(measureIpAllowlist(pieces).openTo).toContain(which);
        const missing = pieces[at % pieces.length] ?? '';
        const range = parseIpRange(missing, 1);
        const rest = measureIpAllowlist(pieces.filter((piece) => piece !== missing));
        if (rest.ranges.length === 0) return;
        // An IPv4 segment can be public in IPv6 notation without being part of 2000::/3.
        const isHome =
          isIpv4 ||
          contains(parseIpRange('2000::/3', 1), range) ||
          contains(range, parseIpRange('2000::/3', 1));
        expect(rest.openTo.includes(which)).toBe(!(range.reach === 'public' && isHome));
      }),
      { seed: 10, numRuns: 500 },
    );
  });
});

/** Splits all addresses of a family into at most 20 segments. */
function cutUp(isIpv4: boolean, places: readonly number[]): readonly string[] {
  const bits = isIpv4 ? 32 : 128;
  const pieces = [{ first: 0n, length: 0 }];
  for (const place of places) {
    const at = place % pieces.length;
    const piece = pieces[at];
    if (piece === undefined || piece.length === bits) continue;
    const length = piece.length + 1;
    const half = 1n << BigInt(bits - length);
    pieces.splice(at, 1, { first: piece.first, length }, { first: piece.first + half, length });
  }
  return pieces.map(({ first, length }) => `${addressText(first, isIpv4)}/${length}`);
}

/** Returns an IPv4 address, and the 32 segments that contain all others. */
function cutAround(address: bigint): readonly string[] {
  const others = Array.from({ length: 32 }, (_, bit) =>
    segmentText(address ^ (1n << BigInt(bit)), 32 - bit, true),
  );
  return [addressText(address, true), ...others];
}

function attempt(text: string): IpRange | undefined {
  try {
    return parseIpRange(text, 1);
  } catch (error) {
    if (error instanceof SignetError) return undefined;
    throw error;
  }
}

function caught(text: string): SignetError {
  try {
    parseIpRange(text, 1);
  } catch (error) {
    if (error instanceof SignetError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
