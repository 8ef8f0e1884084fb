import { describe, expect, it } from 'vitest';
import {
  choiceLimit,
  type PastedCredentials,
  pasteLimit,
  readPastedCredentials,
} from '../../pasted/pasted-credentials.ts';

const apiKey = '37c541a1-1234-4abc-9def-10fe7a0fd9a3';
const secretKey = '22582BD0CFF14C41EDBF1AB98506286D';
const passphrase = 'Tr4de-only#1';
const usual = { apiKey, secretKey, passphrase };
const otherKey = '47c541a1-1234-4abc-9def-10fe7a0fd9a3';
const otherSecret = '32582BD0CFF14C41EDBF1AB98506286D';

/** Reads a text with one key. */
function found(text: string): PastedCredentials {
  const result = readPastedCredentials(text);
  if (result.kind === 'found') return result.pasted;
  throw new Error(`${result.kind}, not found`);
}

function chosen(text: string) {
  const result = readPastedCredentials(text);
  if (result.kind !== 'choice') throw new Error(`${result.kind}, not a choice`);
  const { between, choices } = result;
  return { between, choices: choices.map(({ name, pasted }) => [name, pasted.values]) };
}

function refused(text: string): string {
  const result = readPastedCredentials(text);
  return result.kind === 'refused' ? result.because : result.kind;
}

describe('readPastedCredentials', () => {
  it('offers both orders of two values with the same shape', () => {
    expect(chosen(`${apiKey}\nfirst one\nsecond`)).toEqual({
      between: 'orders',
      choices: [
        ['', { apiKey, secretKey: 'first one', passphrase: 'second' }],
        ['', { apiKey, secretKey: 'second', passphrase: 'first one' }],
      ],
    });
  });

  it.each([
    [
      'sections of TOML',
      `[profiles.okx-demo]\napi_key = "${apiKey}"\nsecret_key = "${secretKey}"\n[profiles.okx-prod]\napi_key = "${otherKey}"\nsecret_key = "${otherSecret}"`,
      ['okx-demo', 'okx-prod'],
    ],
    [
      'prefixes of .env',
      `OKX_DEMO_API_KEY=${apiKey}\nOKX_DEMO_SECRET=${secretKey}\nOKX_API_KEY=${otherKey}\nOKX_SECRET=${otherSecret}`,
      ['okxdemo', 'okx'],
    ],
    [
      'blocks of YAML',
      `accounts:\n  main:\n    api_key: ${apiKey}\n    secret_key: ${secretKey}\n  grid:\n    api_key: ${otherKey}\n    secret_key: ${otherSecret}`,
      ['main', 'grid'],
    ],
    [
      'objects of JSON',
      JSON.stringify({
        one: { apiKey, secretKey },
        two: { apiKey: otherKey, secretKey: otherSecret },
      }),
      ['one', 'two'],
    ],
    [
      'one below the other',
      `apikey = "${apiKey}"\nsecretkey = "${secretKey}"\nAPI key name = "A"\n\napikey = "${otherKey}"\nsecretkey = "${otherSecret}"\nAPI key name = "B"`,
      ['', ''],
    ],
    ['bare values', [apiKey, secretKey, otherKey, otherSecret].join('\n'), ['', '']],
  ])('offers the choice between several keys: %s', (_, text, names) => {
    expect(chosen(text)).toEqual({
      between: 'profiles',
      choices: [
        [names[0], { apiKey, secretKey }],
        [names[1], { apiKey: otherKey, secretKey: otherSecret }],
      ],
    });
  });

  it('never offers a credential as the name of a choice', () => {
    const text = `[${passphrase.replace('#', '')}]\napi_key=${apiKey}\npassphrase=${passphrase.replace('#', '')}\n[b]\napi_key=${otherKey}`;
    expect(chosen(text).choices.map(([name]) => name)).toEqual(['', 'b']);
  });

  it('gives each of several keys its own label, wherever it is', () => {
    const one = `Label: A\nAPI Key: ${apiKey}\nSecret: ${secretKey}`;
    const two = `Label: B\nAPI Key: ${otherKey}\nSecret: ${otherSecret}`;
    const result = readPastedCredentials(`${one}\n\n${two}`);
    const labels =
      result.kind === 'choice' && result.choices.map(({ pasted }) => pasted.details.label);
    expect(labels).toEqual(['A', 'B']);
  });

  it.each([
    [
      'secret key and passphrase',
      { secretKey: passphrase, passphrase: secretKey },
      ['secretKey', 'passphrase'],
    ],
    ['API key and secret key', { apiKey: secretKey, secretKey: apiKey }, ['apiKey', 'secretKey']],
  ])('warns of %s in each other’s fields, and does not swap them', (_, change, fields) => {
    const given = { ...usual, ...change };
    const { values, warnings } = found(JSON.stringify(given));
    expect([values, warnings]).toEqual([given, [{ kind: 'swapped', fields }]]);
  });

  it.each([
    [
      'a passphrase outside OKX’s rule',
      { passphrase: 'simple' },
      [{ kind: 'unusual', field: 'passphrase' }],
    ],
    ['a key cut off', { apiKey: apiKey.slice(2) }, [{ kind: 'unusual', field: 'apiKey' }]],
    [
      'one value in two places',
      { passphrase: secretKey },
      [
        { kind: 'same', fields: ['secretKey', 'passphrase'] },
        { kind: 'unusual', field: 'passphrase' },
      ],
    ],
    ['another exchange', { exchange: 'binance' }, [{ kind: 'other-exchange' }]],
  ])('warns of %s', (_, change, warnings) => {
    expect(found(JSON.stringify({ ...usual, ...change })).warnings).toEqual(warnings);
  });

  it.each([
    ['" Tr4de-only1"', 'outer-space'],
    ['"Tr4de-only1 "', 'outer-space'],
    ['"Tr4de\tonly1"', 'control'],
    ['"Tr4de密碼1"', 'beyond-latin-1'],
    [`"${'x'.repeat(129)}"`, 'too-long'],
    ['"<your passphrase>"', 'placeholder'],
    ['"****"', 'placeholder'],
  ])('does not take a passphrase written %s, and says why: %s', (written, because) => {
    const { values, problems, missing } = found(
      `apikey=${apiKey}\nsecret=${secretKey}\npassphrase=${written}`,
    );
    expect([values, problems, missing]).toEqual([
      { apiKey, secretKey },
      [{ field: 'passphrase', because }],
      [],
    ]);
  });

  it.each([
    ['', 'empty'],
    [' \n\t', 'empty'],
    ['x'.repeat(pasteLimit + 1), 'too-long'],
    ['OKX_API_KEY=your_api_key_here\nOKX_SECRET=your-secret\nOKX_PASSPHRASE=', 'placeholders'],
    [
      'const c = { apiKey: process.env.OKX_KEY, secret: settings.okxSecret, password: config["pass"] }',
      'placeholders',
    ],
    ['apiKey = ****-****', 'placeholders'],
    ['just some words', 'nothing-found'],
    ['Your password: it must be strong. The key is important.', 'nothing-found'],
    ['https://www.okx.com/account/my-api?go-live-trading=1', 'nothing-found'],
    ['{"code":"0","data":[],"msg":""}', 'nothing-found'],
    ['{"a":'.repeat(3000), 'nothing-found'],
    ['['.repeat(9000) + ']'.repeat(9000), 'nothing-found'],
  ])('refuses a text without credentials: %.40j is %s', (text, because) => {
    expect(refused(text)).toBe(because);
  });

  it('refuses more keys than the user can choose from', () => {
    const key = (index: number) =>
      `api_key = "${String(index).padStart(8, '0')}${apiKey.slice(8)}"\n`;
    const text = (count: number) =>
      Array.from({ length: count }, (_, index) => key(index)).join('');
    expect([refused(text(choiceLimit)), refused(text(choiceLimit + 1))]).toEqual([
      'choice',
      'too-many',
    ]);
  });
});
