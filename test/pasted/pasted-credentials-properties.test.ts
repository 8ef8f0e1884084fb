import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CredentialsDraft, credentialsSchema } from '#contract';
import { credentialFields } from '../../pasted/credential-shape.ts';
import {
  type PastedCredentials,
  type PasteResult,
  readPastedCredentials,
} from '../../pasted/pasted-credentials.ts';
import { placeholderKind } from '../../pasted/placeholder.ts';
import { judgePlain } from '../../pasted/plain-value.ts';
import { quotes } from '../../pasted/quoted-value.ts';
import { pasted as words } from '../../words/en/pasted.ts';
import { isPlain, type PastedFormat, pastedFormats } from './pasted-formats.ts';

const isValue = (text: string) => placeholderKind(text) === undefined;
const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const usualKey = fc
  .tuple(hex(8), hex(4), hex(4), hex(4), hex(12))
  .map((parts) => parts.join('-'))
  .filter(isValue);
const usualSecret = hex(32)
  .map((text) => text.toUpperCase())
  .filter(isValue);
/** Any value that the contract accepts: Latin-1, with spaces and quotes inside. */
const odd = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'abcXYZ019 -_.,;:=#\'"`\\/$&|()[]{}*éÿ\u00a0'),
      fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0xa1, max: 0xff }).map((code) => String.fromCharCode(code)),
    ),
    minLength: 1,
    maxLength: 40,
  })
  .filter((text) => text.trim() === text && text !== '' && placeholderKind(text) === undefined);
const credentials = fc.record({
  apiKey: fc.oneof(usualKey, odd),
  secretKey: fc.oneof(usualSecret, odd),
  passphrase: odd,
});

/** Runs of the long properties: 100,000 with `PASTED_RUNS=100000`. */
const longRuns = Number(process.env['PASTED_RUNS'] ?? 10_000);

/** Values that every format writes as they are, and that follow OKX's rule. */
const clear = fc
  .tuple(fc.stringMatching(/^[A-Za-z0-9+_@!^-]{4,28}$/), fc.constantFrom('aA1!', 'zZ9_', 'qQ0-'))
  .map(([text, end]) => `x${text}${end}`)
  .filter((text) => placeholderKind(text) === undefined);

/** @returns the fields whose value is certain, but not the one that was written */
function wrongFields(result: PasteResult, written: CredentialsDraft): readonly string[] {
  return keysIn(result).flatMap(({ values }) =>
    credentialFields.filter((field) => (values[field] ?? written[field]) !== written[field]),
  );
}

/** If the user is asked for the order of two values, neither order is certain. */
function keysIn(result: PasteResult): readonly PastedCredentials[] {
  if (result.kind === 'found') return [result.pasted];
  const isChoice = result.kind === 'choice' && result.between === 'profiles';
  return isChoice ? result.choices.map(({ pasted }) => pasted) : [];
}

/** People also write values without quotes that the format would read differently. */
function canHold(format: PastedFormat, value: string): boolean {
  if (value === '^') return false;
  return (
    format.takes(value) ||
    (format.takes === isPlain &&
      !quotes.test(value.charAt(0)) &&
      !/^[=:]\s|\s\S*[=:]|\\$|(?:^|\s)\^$/.test(value))
  );
}

describe('credentials written down', () => {
  it.each(pastedFormats.map((format) => [format.name, format] as const))(
    'are certain in %s if every format agrees about their characters',
    (_, { write }) => {
      const triple = fc.record({ apiKey: usualKey, secretKey: usualSecret, passphrase: clear });
      fc.assert(
        fc.property(triple, (written) => {
          const result = readPastedCredentials(write(written));
          const { values = {}, doubtful = [] } = result.kind === 'found' ? result.pasted : {};
          expect({ values, doubtful }).toEqual({ values: written, doubtful: [] });
        }),
        { numRuns: 100 },
      );
    },
  );

  it('are right, doubtful or missing in any format, and never wrong and certain', () => {
    const written = fc
      .tuple(fc.constantFrom(...pastedFormats), credentials)
      .filter(([format, triple]) => Object.values(triple).every((value) => canHold(format, value)));
    const seen = { certain: 0, doubtful: 0 };
    fc.assert(
      fc.property(written, ([format, triple]) => {
        const result = readPastedCredentials(format.write(triple));
        expect(wrongFields(result, triple)).toEqual([]);
        if (result.kind !== 'found') return;
        if (result.pasted.values.passphrase !== undefined) seen.certain += 1;
        if (result.pasted.doubtful.length > 0) seen.doubtful += 1;
      }),
      { numRuns: longRuns },
    );
    expect(Math.min(seen.certain, seen.doubtful)).toBeGreaterThan(longRuns / 20);
  });

  it('are read back by their shape alone, in any order', () => {
    const rule = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[^A-Za-z0-9])[^\s,;|]{8,32}$/;
    const passphrase = fc
      .stringMatching(/^[!-~]{4}[A-Z][a-z]\d[!-~]{2,20}$/)
      .filter((text) => rule.test(text) && isValue(text))
      // One with a colon or an equals sign could be a pair, and formats read some characters differently.
      .filter((text) => !/[:=]/.test(text) && judgePlain(text).doubts.length === 0);
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
    const separator = fc.constantFrom('\n', '\r\n', '\n\n', '\n  ');
    fc.assert(
      fc.property(
        fc.tuple(usualKey, usualSecret, passphrase),
        order,
        separator,
        (triple, places, between) => {
          const result = readPastedCredentials(places.map((place) => triple[place]).join(between));
          const [apiKey, secretKey, last] = triple;
          const { values = {} } = result.kind === 'found' ? result.pasted : {};
          expect(values).toEqual({ apiKey, secretKey, passphrase: last });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** The result without the values, the details and the names of choices. */
const vocabulary = new Set([
  ...['found', 'choice', 'refused', 'profiles', 'orders', 'named', 'shape'],
  ...['empty', 'too-long', 'too-many', 'placeholders', 'nothing-found'],
  ...['apiKey', 'secretKey', 'passphrase', 'placeholder'],
  ...['outer-space', 'control', 'beyond-latin-1'],
  ...['swapped', 'same', 'unusual', 'other-exchange', 'others-left-out'],
  ...['label', 'permissions', 'addresses', 'environment', 'site'],
  ...Object.keys(words.doubt),
]);

/** Collects every string of a result, except for the parts that are meant to be used. */
function said(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    ['values', 'readings', 'details', 'name', 'characters'].includes(key) ? [] : said(item),
  );
}

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...['apikey', 'secret', 'passphrase', 'API Key', '密碼', 'label', 'IP', 'permissions', 'demo'],
    ...[' = ', ': ', ':', '=', '\t', '\n', '\r\n', '\u2028', ' ', ', ', ';', '&', '#', '//', '- '],
    ...[
      '"',
      "'",
      '`',
      '“',
      '”',
      '\\',
      '\\u0041',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '[profiles.a]',
      '***',
    ],
    ...['37c541a1-1234-4abc-9def-10fe7a0fd9a3', '22582BD0CFF14C41EDBF1AB98506286D', 'Tr4de-only1'],
    ...[
      'okx',
      'binance',
      'your_api_key',
      'os.getenv(',
      '__proto__',
      'constructor',
      '0.0.0.0/0',
      '🔑',
    ],
  );
  const mixed = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 5 })), {
    maxLength: 60,
  });
  const mutated = fc
    .tuple(
      fc.constantFrom(...pastedFormats),
      credentials,
      fc.array(fc.tuple(fc.nat(), fc.nat(12), pieces), { maxLength: 6 }),
    )
    .map(([format, triple, changes]) =>
      changes.reduce((text, [place, length, piece]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + piece + text.slice(at + length);
      }, format.write(triple)),
    );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    mixed.map((parts) => parts.join('')),
    mutated,
  );

  it('is read without a crash, and never repeated', () => {
    const seen = { found: 0, choice: 0, refused: 0 };
    fc.assert(
      fc.property(anyText, (text) => {
        const result = readPastedCredentials(text);
        seen[result.kind] += 1;
        const strange = said(result).filter((word) => !vocabulary.has(word));
        if (strange.length > 0) throw new Error(`${strange.length} words are not ours`);
        if (result.kind === 'found') requireUsable(result.pasted.values);
      }),
      { numRuns: longRuns },
    );
    expect(Math.min(seen.found, seen.choice, seen.refused)).toBeGreaterThan(longRuns / 1000);
  });
});

/** The contract must accept every value of the result. */
function requireUsable(values: Readonly<Record<string, string>>): void {
  const { success } = credentialsSchema.partial().safeParse(values);
  if (!success) throw new Error('a value that the contract refuses');
}
