import fc from 'fast-check';
import type { EntryDraft } from '#contract';

/** No key is created after it is added, and the fixtures add theirs then. */
export const createdAt = '2026-11-20T08:00:00.000Z';

/** A draft that the schemas of an entry accept unchanged. */
export const draft: EntryDraft = {
  label: 'Grid bot',
  site: 'global',
  environment: 'live',
  account: { kind: 'sub', name: 'grid01' },
  permissions: ['read_only', 'trade'],
  ipAllowlist: ['192.31.196.7', '2620:4f:8000::/48'],
  applications: ['hummingbot'],
  purpose: 'trading-bot',
  rotationPolicy: { kind: 'interval', days: 90, leadDays: 7 },
  createdOnOkxAt: createdAt,
  notes: 'Runs on the small server.\n\tRestart weekly.',
  hosts: { rest: 'https://proxy.example:8443', webSocket: 'wss://proxy.example' },
  credentials: {
    apiKey: '5ab0c9a2-1f5f-4e51-8e0c-3c7e8e4d4f10',
    secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
    passphrase: 'Tést-pass1',
  },
};

/** Text as people type or paste it: in any script, not normalized, with surrounding spaces. */
export const typedText = fc
  .tuple(
    fc.constantFrom('', ' ', '\t', '\u00a0\u3000', '\ufeff'),
    fc.string({
      unit: fc.oneof(
        {
          weight: 200,
          arbitrary: fc.constantFrom('a', 'Z', 'é', 'e\u0301', '한', '中', '🔑', 'ǰ'),
        },
        { weight: 20, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
      ),
      maxLength: 80,
    }),
    fc.constantFrom('', '\u0301', '\u030c', ' ', '\n'),
  )
  .map((parts) => parts.join(''));

const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.tuple(fc.ipV4(), fc.integer({ min: 0, max: 33 })).map((parts) => parts.join('/')),
  fc.tuple(fc.ipV6(), fc.integer({ min: 0, max: 129 })).map((parts) => parts.join('/')),
);

/** Every instant from the year 1 to the last one. */
export function instantUntil(last: string): fc.Arbitrary<string> {
  const range = { min: new Date('0001-01-01T00:00:00.000Z'), max: new Date(last) };
  return fc.date({ ...range, noInvalidDate: true }).map((date) => date.toISOString());
}

const credential = fc.string({
  unit: fc.oneof(
    { weight: 400, arbitrary: fc.constantFrom(...printable(0x20, 0x7e), ...printable(0xa0, 0xff)) },
    { weight: 1, arbitrary: fc.constantFrom('\u001f', '\u007f', '\u0080', '\u0100') },
  ),
  minLength: 1,
  maxLength: 129,
});

function printable(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
}

/** Candidates for each field of a draft: mostly valid, sometimes just out of range. */
export const fieldArbitraries = {
  label: typedText,
  site: fc.constantFrom('global', 'eea', 'us', 'tr'),
  environment: fc.constantFrom('live', 'demo'),
  account: fc.oneof(
    fc.constant({ kind: 'main' }),
    fc.record({ kind: fc.constant('sub'), name: typedText }),
  ),
  permissions: fc.array(fc.constantFrom('withdraw', 'trade', 'read_only'), { maxLength: 3 }),
  ipAllowlist: fc.array(address, { maxLength: 21 }),
  applications: fc.array(typedText, { maxLength: 5 }),
  purpose: fc.constantFrom(null, 'trading-bot', 'portfolio'),
  rotationPolicy: fc.oneof(
    fc.record({
      kind: fc.constant('interval'),
      days: fc.integer({ min: 0, max: 3651 }),
      leadDays: fc.integer({ min: -1, max: 366 }),
    }),
    fc.record({ kind: fc.constant('never'), reason: typedText }),
  ),
  createdOnOkxAt: fc.option(instantUntil(createdAt)),
  notes: typedText,
  hosts: fc.record(
    { rest: fc.webUrl({ validSchemes: ['https', 'http'] }).map(originOf), webSocket: socket() },
    { requiredKeys: [] },
  ),
  credentials: fc.record({ apiKey: credential, secretKey: credential, passphrase: credential }),
} satisfies Record<keyof EntryDraft, fc.Arbitrary<unknown>>;

function socket(): fc.Arbitrary<string> {
  return fc.domain().map((domain) => `wss://${domain}:8443`);
}

function originOf(url: string): string {
  return new URL(url).origin;
}
