import { BlockList, isIPv4 } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ipAllowlistTextLimit, ipSurveySchema } from '#contract';
import { measureIpAllowlist, parseIpAllowlist } from '../../../src-main/okx/ip-allowlist.ts';
import { surveyIpAllowlist } from '../../../src-main/okx/ip-allowlist-survey.ts';

/** Returns the notes or the problem of the only item of a list. */
function seen(text: string): unknown {
  const [item] = surveyIpAllowlist(text).items;
  return item?.kind === 'range' ? item.notes : [item?.problem, item?.instead];
}

describe('surveyIpAllowlist', () => {
  it('has no notes for public addresses and small public segments', () => {
    expect(surveyIpAllowlist('8.8.8.8, 1.1.1.0/24\n2606:4700::/48')).toEqual({
      items: ['8.8.8.8', '1.1.1.0/24', '2606:4700::/48'].map((text) => ({
        kind: 'range',
        text,
        notes: [],
      })),
      merged: ['8.8.8.8', '1.1.1.0/24', '2606:4700::/48'],
      different: 3,
      openTo: [],
      hasPublic: true,
    });
  });

  it('reports no open family for an empty text, although it restricts nothing', () => {
    expect(surveyIpAllowlist(' ,;\n，')).toEqual({
      items: [],
      merged: [],
      different: 0,
      openTo: [],
      hasPublic: false,
    });
  });

  it('returns the notes of each item in the order of the text', () => {
    const text = '8.8.8.8, 8.8.8.0/24；8.8.0.0/16 8.8.8.8/32\nnonsense 192.168.1.7';
    expect(surveyIpAllowlist(text)).toEqual({
      items: [
        { kind: 'range', text: '8.8.8.8', notes: [{ kind: 'inside', outer: '8.8.0.0/16' }] },
        { kind: 'range', text: '8.8.8.0/24', notes: [{ kind: 'inside', outer: '8.8.0.0/16' }] },
        { kind: 'range', text: '8.8.0.0/16', notes: [{ kind: 'too-wide' }] },
        { kind: 'range', text: '8.8.8.8', notes: [{ kind: 'duplicate' }] },
        { kind: 'refused', problem: 'not-an-address', instead: [] },
        {
          kind: 'range',
          text: '192.168.1.7',
          notes: [{ kind: 'not-public', because: 'private' }],
        },
      ],
      merged: ['8.8.0.0/16', '192.168.1.7'],
      different: 4,
      openTo: [],
      hasPublic: true,
    });
  });

  it.each([
    ['10.1.2.3', [{ kind: 'not-public', because: 'private' }]],
    ['10.0.0.0/8', [{ kind: 'not-public', because: 'private' }]],
    ['127.0.0.1', [{ kind: 'not-public', because: 'loopback' }]],
    ['169.254.7.7', [{ kind: 'not-public', because: 'link-local' }]],
    ['fe80::1', [{ kind: 'not-public', because: 'link-local' }]],
    ['100.64.0.1', [{ kind: 'not-public', because: 'carrier-nat' }]],
    ['203.0.113.7', [{ kind: 'not-public', because: 'documentation' }]],
    ['0.0.0.0', [{ kind: 'not-public', because: 'unspecified' }]],
    ['0.0.0.0/0', [{ kind: 'whole-internet' }]],
    ['::/0', [{ kind: 'whole-internet' }]],
    ['::ffff:0:0/96', [{ kind: 'whole-internet' }]],
    ['2000::/3', [{ kind: 'whole-internet' }]],
    ['0.0.0.0/1', [{ kind: 'too-wide' }]],
    ['8.8.8.0/23', [{ kind: 'too-wide' }]],
    ['8.8.8.0/24', []],
    ['::ffff:8.8.8.0/119', [{ kind: 'too-wide' }]],
    ['::ffff:8.8.8.0/120', []],
    ['2606:4700::/47', [{ kind: 'too-wide' }]],
    ['2606:4700::/48', []],
  ])('returns the notes for %s: %j', (text, notes) => {
    expect(seen(text)).toEqual(notes);
  });

  it.each([
    ['okx', 'not-an-address', []],
    ['203.0.113.256', 'not-an-address', []],
    ['my-server.example.com', 'name', []],
    ['https://example.com/path', 'name', []],
    ['localhost', 'name', []],
    ['8.8.8.8:443', 'port', ['8.8.8.8']],
    ['[2606:4700::1]:443', 'port', ['2606:4700::1']],
    ['[2606:4700::1]', 'port', ['2606:4700::1']],
    ['8.8.8.1-8.8.8.9', 'interval', []],
    ['2606:4700::1-2606:4700::9', 'interval', []],
    ['8.8.8.*', 'wildcard', []],
    ['8.8.8.0/255.255.255.0', 'netmask', ['8.8.8.0/24']],
    ['8.8.8.7\u200b', 'invisible', ['8.8.8.7']],
    ['\u202a8.8.8.0/24\u202c', 'invisible', ['8.8.8.0/24']],
    ['8.8.8.7/255.255.255.0', 'netmask', ['8.8.8.0/24', '8.8.8.7']],
    ['8.8.8.0/255.0.255.0', 'netmask', []],
    ['8.8.8.0/999.0.0.0', 'netmask', []],
    ['fe80::1%eth0', 'zone', []],
    ['8.8.8.0/33', 'prefix', []],
    ['8.8.8.7/24', 'host-bits', ['8.8.8.0/24', '8.8.8.7']],
    ['2606:4700::1/64', 'host-bits', ['2606:4700::/64', '2606:4700::1']],
    // OKX never sees these, so none is proposed.
    ['192.168.1.7:443', 'port', []],
    ['[::1]:443', 'port', []],
    ['10.1.2.3/8', 'host-bits', []],
    ['192.168.1.7/255.255.255.0', 'netmask', []],
    ['203.0.113.7/24', 'host-bits', []],
    ['x'.repeat(101), 'not-an-address', []],
  ])('recognises %j as %s', (text, problem, instead) => {
    expect(seen(text)).toEqual([problem, instead]);
  });

  it('reports an open family if only all ranges together cover it', () => {
    const { items, openTo } = surveyIpAllowlist('0.0.0.0/1 128.0.0.0/1');
    expect([items.map((item) => item.kind === 'range' && item.notes), openTo]).toEqual([
      [[{ kind: 'too-wide' }], [{ kind: 'too-wide' }]],
      ['ipv4'],
    ]);
  });

  it('keeps IPv4 separate from an IPv6 segment that contains its mapped addresses', () => {
    const list = '::ffff:8.8.0.0/112 8.8.8.8 8.8.8.0/24';
    expect(surveyIpAllowlist(list).merged).toEqual(['::ffff:808:0/112', '8.8.8.0/24']);
  });

  it('never proposes to merge ranges into one that admits every address', () => {
    expect(surveyIpAllowlist('8.8.8.8 0.0.0.0/0 ::/0 2606:4700::1')).toMatchObject({
      items: [
        { notes: [] },
        { notes: [{ kind: 'whole-internet' }] },
        { notes: [{ kind: 'whole-internet' }] },
        { notes: [] },
      ],
      merged: ['8.8.8.8', '0.0.0.0/0', '::/0', '2606:4700::1'],
    });
  });

  it("counts each range once, also beyond OKX's limit", () => {
    const addresses = Array.from({ length: 25 }, (_, index) => `8.8.8.${index}`);
    const { different, merged } = surveyIpAllowlist([...addresses, '8.8.8.0/28'].join());
    expect([different, merged.length]).toEqual([26, 10]);
  });

  it('matches the contract and the strict parser, and merges without loss', () => {
    fc.assert(
      fc.property(list, fc.ipV4(), (items, probe) => {
        const survey = surveyIpAllowlist(items.join('\n'));
        expect(ipSurveySchema.safeParse(survey).error).toBeUndefined();
        expect(survey.items.length).toBe(items.length);
        const taken = survey.items.flatMap((item) => (item.kind === 'range' ? [item.text] : []));
        const strict = measureIpAllowlist(taken);
        expect(survey.different).toBe(strict.ranges.length);
        const isIpv6 = (text: string) => text.includes(':');
        const inner = new Set(
          strict.overlaps
            .filter(({ inner, outer }) => isIpv6(inner) === isIpv6(outer))
            .filter(({ outer }) => surveyIpAllowlist(outer).openTo.length === 0)
            .map((overlap) => overlap.inner),
        );
        const outermost = strict.ranges.map(({ text }) => text).filter((text) => !inner.has(text));
        expect(survey.merged).toEqual(outermost);
        expect(allows(survey.merged, probe)).toBe(allows(taken, probe));
      }),
      { numRuns: 500 },
    );
  });

  it('refuses exactly the items that the strict parser refuses', () => {
    fc.assert(
      fc.property(fc.oneof(candidate, fc.string({ maxLength: 20 })), (text) => {
        const isTaken = surveyIpAllowlist(text).items.every(({ kind }) => kind === 'range');
        expect(isTaken).toBe(isParsed(text));
      }),
      { numRuns: 100_000 },
    );
  });

  it('quotes nothing of an item that is no address', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Za-z!_.:%-]{8,128}$/), (text) => {
        const [item] = surveyIpAllowlist(text).items;
        if (item?.kind === 'refused') expect(JSON.stringify(item)).not.toContain(text);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['different addresses', (index: number) => `::${(index + 4096).toString(16)}`],
    ['nested segments', (index: number) => `::/${index % 128}`],
    ['nonsense', () => 'x'],
  ])('handles as many %s as the text can contain without delay', (_, item) => {
    let text = item(0);
    for (let index = 1; text.length < ipAllowlistTextLimit - 8; index++) text += ` ${item(index)}`;
    const start = performance.now();
    surveyIpAllowlist(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

const candidate = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.tuple(fc.constantFrom('8.0.0.0', '8.8.0.0', '8.8.8.0', '0.0.0.0'), fc.nat(33)).map(join),
  fc.tuple(fc.constantFrom('2000::', '::', 'fe80::'), fc.nat(129)).map(join),
  fc.constantFrom('8.8.8.8', '8.8.8.8/32', 'x', '10.0.0.1'),
);
const list = fc.array(candidate, { maxLength: 16 });

function join([address, length]: [string, number]): string {
  return `${address}/${length}`;
}

function isParsed(text: string): boolean {
  try {
    parseIpAllowlist(text);
    return true;
  } catch {
    return false;
  }
}

/** Checks with Node whether IPv4 ranges contain an address. */
function allows(ranges: readonly string[], address: string): boolean {
  const blocks = new BlockList();
  for (const range of ranges) {
    const [first = '', length] = range.split('/');
    if (isIPv4(first)) blocks.addSubnet(first, Number(length ?? 32), 'ipv4');
  }
  return blocks.check(address, 'ipv4');
}
