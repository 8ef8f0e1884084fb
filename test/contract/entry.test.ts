import { describe, expect, it } from 'vitest';
import {
  credentialFieldSchema,
  credentialsSchema,
  entryChangeSchema,
  entryDetailsSchema,
  entryDraftSchema,
  entryIdSchema,
  entrySchema,
  parse,
} from '#contract';
import { noRecords } from '../support/any-entry.ts';
import { draft } from '../support/entry-arbitraries.ts';

const { credentials, ...details } = draft;

describe('credentialsSchema', () => {
  it('accepts the values that OKX issues, and Latin-1 in each of the three', () => {
    const latin = { apiKey: 'k\u00e9', secretKey: '\u00ff', passphrase: 'p\u00e4ss w\u00f6rd' };
    expect([credentials, latin].map((item) => credentialsSchema.parse(item))).toEqual([
      credentials,
      latin,
    ]);
  });

  it.each(['apiKey', 'secretKey', 'passphrase'])(
    'refuses text that a header cannot carry as %s',
    (field) => {
      const texts = [
        '',
        'a\u0000',
        'a\nb',
        'a\rb',
        'a\tb',
        '\u007f',
        'a\u0080',
        '\u0100',
        '\u4e2d',
      ];
      const refused = [...texts, ' a', 'a ', '\u00a0a', 'a'.repeat(129), 7, null, undefined];
      const isTaken = (text: unknown) =>
        credentialsSchema.safeParse({ ...credentials, [field]: text }).success;
      expect([refused.filter(isTaken), ['a', 'a'.repeat(128)].filter(isTaken)]).toEqual([
        [],
        ['a', 'a'.repeat(128)],
      ]);
    },
  );

  it('explains the refusal of a passphrase with a character above U+00FF', () => {
    expect(() =>
      parse(credentialsSchema, { ...credentials, passphrase: 'p\u0101ss' }, 'credentials'),
    ).toThrow(
      'passphrase: must not contain control characters or characters above U+00FF: OKX takes it in an HTTP header.',
    );
  });

  it('accepts the three names', () => {
    expect(credentialFieldSchema.options).toEqual(Object.keys(credentials));
  });
});

describe('entryIdSchema', () => {
  it('accepts only 32 lower-case hexadecimal digits', () => {
    const id = '0123456789abcdef'.repeat(2);
    const ids = [id, id.toUpperCase(), id.slice(1), `${id}0`, `${id}\n`, `../${id.slice(3)}`];
    expect(ids.filter((item) => entryIdSchema.safeParse(item).success)).toEqual([id]);
  });
});

describe('entryDraftSchema', () => {
  it('accepts a complete draft unchanged', () => {
    expect(entryDraftSchema.parse(draft)).toEqual(draft);
  });

  it.each(Object.keys(draft))('refuses a draft without %s', (field) => {
    const rest = Object.fromEntries(Object.entries(draft).filter(([name]) => name !== field));
    expect(entryDraftSchema.safeParse(rest).success).toBe(false);
  });

  const pasted = 'Pasted-Secret-1';
  it.each([
    ['the draft', { ...draft, [pasted]: 'x' }, 'entry: '],
    ['the draft, twice', { ...draft, [pasted]: 'x', [`${pasted}2`]: 'y' }, 'entry: '],
    [
      'its prototype',
      JSON.parse(JSON.stringify(draft).replace('{', '{"__proto__":{},')),
      'entry: ',
    ],
    ['credentials', { ...draft, credentials: { ...credentials, [pasted]: 'x' } }, 'credentials: '],
    ['hosts', { ...draft, hosts: { [pasted]: 'https://a.example' } }, 'hosts: '],
    ['account', { ...draft, account: { kind: 'main', [pasted]: 'x' } }, 'account: '],
  ])('refuses an unknown field in %s without quoting its name', (_where, value, start) => {
    expect(() => parse(entryDraftSchema, value, 'entry')).toThrow(
      new RegExp(`^${start}has (a field|fields) that Signet does not know\\.$`),
    );
  });
});

describe('entryDetailsSchema', () => {
  it('accepts the details and refuses credentials', () => {
    expect([details, draft].map((item) => entryDetailsSchema.safeParse(item).success)).toEqual([
      true,
      false,
    ]);
  });
});

describe('entryChangeSchema', () => {
  it('accepts any part of a draft and refuses unknown members', () => {
    const some = [{ credentials: { secretKey: 'a' } }, { isSwapped: true }];
    const parts = [{}, { label: 'New' }, { credentials }, ...some, { createdOnOkxAt: null }, draft];
    const wrong = [{ credentials: { secretKey: '' } }, { isSwapped: false }];
    const refused = [{ name: 'New' }, ...wrong, { label: null }, null];
    const isTaken = (part: unknown) => entryChangeSchema.safeParse(part).success;
    expect([...parts, ...refused].filter(isTaken)).toEqual(parts);
  });
});

describe('entrySummarySchema', () => {
  const summary = {
    ...details,
    id: '0123456789abcdef'.repeat(2),
    apiKeyEnding: '4f10',
    apiKeyDigest: '0123456789abcdef'.repeat(4),
    credentialVersion: 1,
    addedAt: '2026-11-20T08:00:00.000Z',
    changedAt: '2026-11-20T08:00:00.000Z',
    credentialsChangedAt: '2026-11-20T08:00:00.000Z',
    ...noRecords,
  };

  it('accepts a summary unchanged', () => {
    expect(entrySchema.parse(summary)).toEqual(summary);
  });

  it('has no member for a secret', () => {
    const leaks = [
      { ...summary, credentials },
      { ...summary, secretKey: credentials.secretKey },
      { ...summary, passphrase: credentials.passphrase },
      { ...summary, apiKeyEnding: credentials.apiKey },
      { ...summary, apiKeyDigest: credentials.secretKey },
    ];
    expect(leaks.filter((leak) => entrySchema.safeParse(leak).success)).toEqual([]);
  });
});
