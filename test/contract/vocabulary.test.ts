import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountSchema,
  applicationsSchema,
  defaultRotationPolicy,
  environmentSchema,
  foldCase,
  hostsSchema,
  instantSchema,
  ipAllowlistSchema,
  labelSchema,
  notesSchema,
  permissionsSchema,
  rotationPolicySchema,
  ruleIn,
  siteSchema,
} from '#contract';
import { instantUntil, typedText } from '../support/entry-arbitraries.ts';

type Schema = { safeParse(value: unknown): { success: boolean } };

/** Returns the values that a schema accepts, which a test compares with all of them or with none. */
function accepted<Value>(schema: Schema, values: readonly Value[]): readonly Value[] {
  return values.filter((value) => schema.safeParse(value).success);
}

describe('labelSchema', () => {
  it('normalizes to NFC and trims', () => {
    expect(labelSchema.parse(' \u00a0Cafe\u0301 bot\n')).toBe('Caf\u00e9 bot');
  });

  it('counts 1 to 64 characters, not UTF-16 units, after trimming', () => {
    const taken = ['a', 'a'.repeat(64), '\u{1F511}'.repeat(64), ` ${'a'.repeat(64)} `];
    const refused = ['', '   ', 'a'.repeat(65), '\u{1F511}'.repeat(65)];
    expect(accepted(labelSchema, [...taken, ...refused])).toEqual(taken);
  });

  it('refuses control characters, line separators and every bidirectional control', () => {
    const codes = [0x00, 0x09, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0x2028, 0x2029];
    const bidi = [0x061c, 0x200e, 0x200f, 0x202a, 0x202e, 0x2066, 0x2069];
    const labels = [...codes, ...bidi].map((code) => `a${String.fromCodePoint(code)}b`);
    expect(accepted(labelSchema, labels)).toEqual([]);
  });

  it('accepts characters that this version of Unicode does not know', () => {
    const labels = ['a\u0378', '\u20C1', '\u{10FFFF}', '\ufffe'];
    expect(accepted(labelSchema, labels)).toEqual(labels);
  });

  it('refuses a lone surrogate', () => {
    expect(accepted(labelSchema, ['a\ud83d', '\udd11a'])).toEqual([]);
  });

  it('refuses values that are not strings', () => {
    expect(accepted(labelSchema, [undefined, null, 7, ['a'], { label: 'a' }])).toEqual([]);
  });
});

describe('foldCase', () => {
  it('maps labels that differ in case, surrounding spaces or composition to the same text', () => {
    const forms = [' Grid J\u030c', 'grid \u01f0', 'GRID j\u030c ', '\ufeffgrid \u01f0'];
    expect(new Set(forms.map(foldCase))).toEqual(new Set(['grid \u01f0']));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        expect(foldCase(foldCase(text))).toBe(foldCase(text));
      }),
    );
  });

  it('treats composed and decomposed text alike', () => {
    fc.assert(
      fc.property(typedText, (text) => {
        expect(foldCase(text.normalize('NFD'))).toBe(foldCase(text.normalize('NFC')));
      }),
    );
  });
});

describe('siteSchema and environmentSchema', () => {
  it('accept only the words of the vocabulary', () => {
    expect([
      accepted(siteSchema, ['global', 'eea', 'us', 'tr', 'EEA', 'TR', 'turkey', '']),
      accepted(environmentSchema, ['live', 'demo', 'paper', 'Live', '']),
    ]).toEqual([
      ['global', 'eea', 'us', 'tr'],
      ['live', 'demo'],
    ]);
  });
});

describe('permissionsSchema', () => {
  it('sorts them in the order in which Signet stores them', () => {
    const shuffled = fc.shuffledSubarray(['read_only', 'trade', 'withdraw'], { minLength: 1 });
    fc.assert(
      fc.property(shuffled, (list) => {
        expect(permissionsSchema.parse(list)).toEqual([...list].sort()); // the order is alphabetical too
      }),
    );
  });

  it('refuses an empty list, a duplicate and an unknown permission', () => {
    const lists = [[], ['trade', 'trade'], ['admin'], ['Trade'], ['read_only', ''], 'trade', null];
    expect(accepted(permissionsSchema, lists)).toEqual([]);
  });
});

describe('accountSchema', () => {
  it('accepts the main account without a name and a sub-account with one', () => {
    const taken = [{ kind: 'main' }, { kind: 'sub', name: 'grid01' }];
    const refused = [
      { kind: 'main', name: 'x' },
      { kind: 'sub' },
      { kind: 'sub', name: '' },
      { kind: 'sub', name: 'a'.repeat(65) },
      { kind: 'other' },
      'main',
    ];
    expect(accepted(accountSchema, [...taken, ...refused])).toEqual(taken);
  });
});

describe('applicationsSchema', () => {
  it('accepts up to 20 names', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `bot ${index}`);
    expect(accepted(applicationsSchema, [names(0), names(20), names(21)])).toEqual([
      names(0),
      names(20),
    ]);
  });

  it('refuses the same name twice, whatever its case', () => {
    expect(accepted(applicationsSchema, [['Bot', ' bot']])).toEqual([]);
  });
});

describe('ipAllowlistSchema', () => {
  it('accepts addresses and segments of both families', () => {
    const list = ['203.0.113.7', '203.0.113.0/24', '0.0.0.0/0', '::1', '2001:db8::/32', '::/0'];
    expect(ipAllowlistSchema.parse(list)).toEqual(list);
  });

  it('accepts 20 and refuses 21', () => {
    const list = (length: number) => Array.from({ length }, (_, index) => `203.0.113.${index}`);
    expect(accepted(ipAllowlistSchema, [list(0), list(20), list(21)])).toEqual([list(0), list(20)]);
  });

  it('refuses the same address twice, whatever its case', () => {
    const lists = [
      ['1.2.3.4', '1.2.3.4'],
      ['2001:DB8::1', '2001:db8::1'],
    ];
    expect(accepted(ipAllowlistSchema, lists)).toEqual([]);
  });

  it('refuses other shapes', () => {
    const shapes = [
      '',
      ' 1.2.3.4',
      '1.2.3',
      '1.2.3.4.5',
      '256.1.1.1',
      '01.2.3.4',
      '1.2.3.4/33',
      '1.2.3.4/',
      '1.2.3.4/08',
      '1.2.3.4-9',
      '1.2.3.4:443',
      '1.2.3.4,5.6.7.8',
      '[::1]',
      '::1/129',
      ':::1',
      'fe80::1%eth0',
      'localhost',
      '*',
    ];
    expect(shapes.filter((shape) => ipAllowlistSchema.safeParse([shape]).success)).toEqual([]);
  });
});

describe('rotationPolicySchema', () => {
  it('accepts 1 to 3650 days and 0 to 365 lead days', () => {
    const taken = [
      defaultRotationPolicy,
      { kind: 'interval', days: 1, leadDays: 0 },
      { kind: 'interval', days: 3650, leadDays: 365 },
      { kind: 'never', reason: 'A read-only key of a closed account' },
    ];
    const refused = [
      { kind: 'interval', days: 0, leadDays: 0 },
      { kind: 'interval', days: 3651, leadDays: 0 },
      { kind: 'interval', days: 90, leadDays: -1 },
      { kind: 'interval', days: 3650, leadDays: 366 },
      { kind: 'interval', days: 90.5, leadDays: 7 },
      { kind: 'interval', days: Number.NaN, leadDays: 7 },
      { kind: 'interval', days: Number.POSITIVE_INFINITY, leadDays: 7 },
      { kind: 'interval', days: '90', leadDays: 7 },
      { kind: 'interval', days: 90 },
      { kind: 'interval', days: 90, leadDays: 7, reason: 'no' },
      { kind: 'never' },
      { kind: 'never', reason: ' ' },
      { kind: 'never', reason: 'a'.repeat(201) },
      { kind: 'monthly' },
    ];
    expect(accepted(rotationPolicySchema, [...taken, ...refused])).toEqual(taken);
  });

  it('refuses lead days that are not fewer than the interval', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.nat(365), (days, leadDays) => {
        const result = rotationPolicySchema.safeParse({ kind: 'interval', days, leadDays });
        expect(result.success).toBe(leadDays < days);
      }),
    );
  });
});

describe('instantSchema', () => {
  it('accepts exactly what Date writes', () => {
    fc.assert(
      fc.property(instantUntil('9999-12-31T23:59:59.999Z'), (instant) => {
        expect(instantSchema.parse(instant)).toBe(instant);
      }),
    );
  });

  it('accepts a leap day in a leap year', () => {
    const days = ['2024-02-29', '2000-02-29', '2026-02-29', '1900-02-29'];
    expect(days.filter((day) => instantSchema.safeParse(`${day}T00:00:00.000Z`).success)).toEqual([
      '2024-02-29',
      '2000-02-29',
    ]);
  });

  it('refuses days and times that do not exist, and other spellings', () => {
    const spellings = [
      '2026-02-30T00:00:00.000Z',
      '2026-04-31T00:00:00.000Z',
      '2026-13-01T00:00:00.000Z',
      '2026-00-01T00:00:00.000Z',
      '2026-01-00T00:00:00.000Z',
      '2026-01-01T24:00:00.000Z',
      '2026-01-01T00:60:00.000Z',
      '2026-01-01T00:00:60.000Z',
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00.00Z',
      '2026-01-01T00:00:00.0000Z',
      '2026-01-01T00:00:00.000',
      '2026-01-01T00:00:00.000z',
      '2026-01-01T00:00:00.000+00:00',
      '2026-01-01 00:00:00.000Z',
      '2026-01-01',
      '+002026-01-01T00:00:00.000Z',
      ' 2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.000Z\n',
      '',
    ];
    expect(accepted(instantSchema, spellings)).toEqual([]);
  });
});

describe('hostsSchema', () => {
  it('accepts an origin, also with a port other than the default', () => {
    const taken = [
      {},
      { rest: 'https://proxy.example' },
      { rest: 'http://127.0.0.1:8080' },
      { rest: 'https://[::1]:8443', webSocket: 'wss://proxy.example:8443' },
      { webSocket: 'ws://localhost:9000' },
    ];
    expect(accepted(hostsSchema, taken)).toEqual(taken);
  });

  it('refuses user, path, query, fragment, other protocols and other spellings', () => {
    const addresses = [
      'https://user@proxy.example',
      'https://user:pass@proxy.example',
      'https://www.okx.com@evil.example',
      'https://proxy.example/',
      'https://proxy.example/api',
      'https://proxy.example?x=1',
      'https://proxy.example#x',
      'https://proxy.example:443',
      'https://PROXY.example',
      'https:proxy.example',
      'https:\\\\proxy.example',
      'wss://proxy.example',
      'ftp://proxy.example',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/plain,x',
      'proxy.example',
      '//proxy.example',
      ' https://proxy.example',
      'https://proxy.example\n',
      'https://b\u00fccher.example',
      `https://${'a'.repeat(260)}.example`,
      'https://',
      '',
    ];
    expect(addresses.filter((rest) => hostsSchema.safeParse({ rest }).success)).toEqual([]);
  });

  it.each([
    ['ftp://proxy.example', 'origin'],
    ['proxy.example', 'origin'],
    ['https://user@proxy.example', 'originUser'],
    ['https://proxy.example/', 'originPath'],
    ['https://proxy.example?x=1', 'originPath'],
    ['https://PROXY.example', 'originCase'],
    ['HTTPS://proxy.example', 'originCase'],
    ['https://proxy.example:443', 'originPort'],
    ['http://127.0.0.1:80', 'originPort'],
    ['https://web3.okx.com', 'originDex'],
    ['https://WEB3.OKX.COM/api', 'originDex'],
    ['http://proxy.example', 'originClear'],
    ['http://127.0.0.1.example', 'originClear'],
  ])('says what to change in %s: %s', (rest, name) => {
    const { error } = hostsSchema.safeParse({ rest });
    expect(ruleIn(error?.issues[0]?.message ?? '')?.name).toBe(name);
  });

  it('refuses a REST protocol for the WebSocket, and an unknown field', () => {
    const hosts = [{ webSocket: 'https://proxy.example' }, { web: 'https://proxy.example' }];
    expect(accepted(hostsSchema, hosts)).toEqual([]);
  });
});

describe('notesSchema', () => {
  it('accepts up to 2000 characters with line breaks and tabs, unchanged', () => {
    const taken = ['', ' a\n\tb ', 'a'.repeat(2000)];
    const refused = ['a'.repeat(2001), 'a\u0000b', 'a\u001bb', 'a\u0085b', '\ud800'];
    expect([...taken, ...refused].filter((text) => notesSchema.safeParse(text).success)).toEqual(
      taken,
    );
  });
  it('counts characters, not UTF-16 units', () => {
    const longest = '\u{1F511}'.repeat(2000);
    expect(accepted(notesSchema, [longest, `${longest}a`])).toEqual([longest]);
  });

  it('turns the line breaks of other systems into line feeds', () => {
    expect(notesSchema.parse('a\r\nb\rc\n\rd')).toBe('a\nb\nc\n\nd');
  });

  it('accepts separators of lines and marks of direction, which people paste', () => {
    const taken = ['a\u2028b', 'a\u202eb', '\u200f'];
    expect(accepted(notesSchema, taken)).toEqual(taken);
  });
});
