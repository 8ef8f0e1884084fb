import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { credentialsSchema } from '#contract';
import { pasteLimit, readPastedCredentials } from '../../pasted/pasted-credentials.ts';
import { isPlaceholder } from '../../pasted/placeholder.ts';
import { pastedFormats } from './pasted-formats.ts';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const usualKey = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-'));
const usualSecret = hex(32).map((text) => text.toUpperCase());
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
  .filter((text) => text.trim() === text && text !== '' && !isPlaceholder(text));
const credentials = fc.record({
  apiKey: fc.oneof(usualKey, odd),
  secretKey: fc.oneof(usualSecret, odd),
  passphrase: odd,
});

describe('credentials written down', () => {
  it.each(pastedFormats.map((format) => [format.name, format] as const))(
    'are read back from %s',
    (_, { write, takes }) => {
      const writable = credentials.filter((triple) => Object.values(triple).every(takes));
      fc.assert(
        fc.property(writable, (triple) => {
          const result = readPastedCredentials(write(triple));
          expect(result.kind === 'found' && result.pasted.values).toEqual(triple);
        }),
        { numRuns: 400 },
      );
    },
  );

  it('are read back by their shape alone, in any order', () => {
    const rule = /^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*[^A-Za-z0-9])[^\s,;|]{8,32}$/;
    const passphrase = fc
      .stringMatching(/^[!-~]{4}[A-Z][a-z]\d[!-~]{2,20}$/)
      .filter((text) => rule.test(text) && !/["'`]/.test(text) && !isPlaceholder(text))
      // A line in brackets is the heading of a profile, and one with a colon or an equals sign names a field:
      // such a passphrase has to be named.
      .filter((text) => !/^\[.*\]$|[:=]/.test(text));
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
  ...['swapped', 'same', 'unusual', 'backslash', 'other-exchange'],
]);

/** Collects every string of a result, except for the parts that are meant to be used. */
function said(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    ['values', 'details', 'name'].includes(key) ? [] : said(item),
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

  it('is read without a crash, and never repeated, 100,000 times', () => {
    const seen = { found: 0, choice: 0, refused: 0 };
    fc.assert(
      fc.property(anyText, (text) => {
        const result = readPastedCredentials(text);
        seen[result.kind] += 1;
        const strange = said(result).filter((word) => !vocabulary.has(word));
        if (strange.length > 0) throw new Error(`${strange.length} words are not ours`);
        if (result.kind === 'found') requireUsable(result.pasted.values);
      }),
      { numRuns: 100_000 },
    );
    expect(Math.min(seen.found, seen.choice, seen.refused)).toBeGreaterThan(500);
  });

  it.each([
    ...['a', 'a\n', 'apikey=', 'apikey="', "apikey='\\'", 'apikey=“', 'key: ', 'a=\n ', 'a.b.c='],
    ...['{', '[', '{"a":', '{"a":[', '[a]\n', '  a:\n   b:\n', 'apikey\n', 'apikey=x\n', '密碼：'],
    ...[
      '"',
      "'",
      '`',
      '\\',
      '# ',
      '// ',
      '- ',
      '\t',
      '*',
      '_',
      '$',
      'your_',
      'api key ',
      'a b c = ',
    ],
    ...[
      'apikey=x secret=y ',
      'a_api_key=1\nb_api_key=2\n',
      '37c541a1-1234-4abc-9def-10fe7a0fd9a3\n',
    ],
  ])('is read in a moment, however often it contains %j', (piece) => {
    const text = piece.repeat(pasteLimit).slice(0, pasteLimit);
    const start = performance.now();
    readPastedCredentials(text);
    // About 30 ms on an idle machine. With quadratic time it would take minutes.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

/** The contract must accept every value of the result. */
function requireUsable(values: Readonly<Record<string, string>>): void {
  const { success } = credentialsSchema.partial().safeParse(values);
  if (!success) throw new Error('a value that the contract refuses');
}
