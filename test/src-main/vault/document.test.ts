import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  decodeDocument,
  documentSchemaVersion,
  emptyDocument as empty,
  encodeDocument,
  entryLimit,
  type StoredEntry,
  type VaultDocument,
} from '../../../src-main/vault/document.ts';
import { addEntry } from '../../../src-main/vault/entries.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { validDraft } from '../../support/document-arbitraries.ts';
import { refusalOf } from '../../support/refusal.ts';
import { createdAt, drafts } from '../../support/vault-fixture.ts';

const place = {
  entryKeys: new EntryKeys(SecretBytes.take(Buffer.alloc(32, 7))),
  vaultId: 'c'.repeat(32),
};

function idOf(index: number): string {
  return index.toString(16).padStart(32, '0');
}

const two = drafts.reduce<VaultDocument>(
  (document, draft, index) => addEntry(document, place, { id: idOf(index), draft, at: createdAt }),
  empty,
);
const text = encodeDocument(two).toString('utf8');
const [first, second] = [...two.entries.values()] as [StoredEntry, StoredEntry]; // two were added

function written(
  entries: readonly unknown[],
  schemaVersion: unknown = documentSchemaVersion,
): Buffer {
  return Buffer.from(JSON.stringify({ schemaVersion, auditedAt: null, guide: null, entries }));
}

function refusalsOf(documents: readonly (string | Buffer)[]): Promise<string[]> {
  return Promise.all(
    documents.map((document) => refusalOf(() => decodeDocument(Buffer.from(document)))),
  );
}

/** Replaces a part of the text, which must be there. */
function swapped(from: string | RegExp, to: string): string {
  const other = text.replace(from, () => to);
  if (other === text) throw new Error(`The document has no ${from}.`);
  return other;
}

describe('decodeDocument', () => {
  it('inverts encodeDocument for up to 20 entries of any contents', () => {
    fc.assert(
      fc.property(fc.array(validDraft, { maxLength: 20 }), (candidates) => {
        let document = empty;
        candidates.forEach((draft, index) => {
          // Arbitrary labels may repeat, so a number makes them unique.
          const label = `${index} ${[...draft.label].slice(0, 60).join('')}`.trim();
          document = addEntry(document, place, {
            id: idOf(index),
            draft: { ...draft, label },
            at: createdAt,
          });
        });
        const bytes = encodeDocument(document);
        expect([decodeDocument(bytes), encodeDocument(decodeDocument(bytes))]).toEqual([
          document,
          bytes,
        ]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order of the entries', () => {
    const reversed = written([second, first]);
    expect([...decodeDocument(reversed).entries.keys()]).toEqual([idOf(1), idOf(0)]);
  });

  it('accepts a document without entries', () => {
    expect(decodeDocument(written([]))).toEqual(empty);
  });

  it('refuses a repeated id', async () => {
    expect(await refusalsOf([written([first, { ...second, id: first.id }])])).toEqual([
      'VAULT_DAMAGED',
    ]);
  });

  it('refuses a label that is repeated character by character, and only that', async () => {
    const labels = [first.label, first.label.toUpperCase(), `${first.label} `];
    const documents = labels.map((label) => written([first, { ...second, label }]));
    expect(await refusalsOf(documents)).toEqual(['VAULT_DAMAGED', 'none', 'none']);
  });

  it('refuses a later schema version as unknown', async () => {
    const documents = [4, 5, 1e6, 1e300].map((version) => written([], version));
    expect(await refusalsOf([...documents, '{"schemaVersion":4,"vaults":{}}'])).toEqual(
      Array(5).fill('VAULT_VERSION_UNKNOWN'),
    );
  });

  it('refuses an invalid schema version', async () => {
    const versions = [0, -1, 1.5, '1', null, [1], {}, true];
    const documents = versions.map((version) => written([], version));
    const others = [
      '{"entries":[]}',
      '{"schemaVersion":1e400,"entries":[]}',
      '[]',
      'null',
      '1',
      '""',
      '',
    ];
    const all = [...documents, ...others];
    expect(await refusalsOf(all)).toEqual(all.map(() => 'VAULT_DAMAGED'));
  });

  it('accepts 10,000 entries and refuses one more', async () => {
    const many = Array.from({ length: entryLimit + 1 }, (_, index) => ({
      ...second,
      id: idOf(index),
      label: `Label ${index}`,
    }));
    const full = decodeDocument(written(many.slice(0, entryLimit)));
    expect([full.entries.size, await refusalsOf([written(many)])]).toEqual([
      10_000,
      ['VAULT_DAMAGED'],
    ]);
  });

  it('refuses every form except the canonical one', async () => {
    const documents = [
      ` ${text}`,
      `${text}\n`,
      `\ufeff${text}`,
      swapped(':', ': '),
      swapped('{"schemaVersion":3,', '{"schemaVersion":3,"schemaVersion":3,'),
      swapped('{"schemaVersion":3,', '{"schemaVersion":2.0,'),
      swapped('{"schemaVersion":3,', '{"note":"",'),
      swapped('{"schemaVersion":3,', '{"schemaVersion":3,"note":"",'),
      swapped('{"schemaVersion":3,', '{"schemaVersion":3,"__proto__":{},'),
      swapped('"label":"Grid bot"', '"label":"Grid\\u0020bot"'),
      swapped('"label":"Grid bot"', '"label":"Grid\u202ebot"'),
      swapped('"label":"Grid bot"', '"label":"\\ud800"'),
      swapped('"label":"Grid bot"', '"label":"Grid bot","label":"Grid bot"'),
      swapped('"site":"global"', '"site":"mars"'),
      swapped('"permissions":["read_only","trade"]', '"permissions":["trade","read_only"]'),
      swapped('"permissions":["read_only"]', '"permissions":[]'),
      swapped('"hosts":{}', '"hosts":{"rest":null}'),
      swapped('"hosts":{}', '"hosts":{"__proto__":{}}'),
      swapped(/"credentialVersion":1/, '"credentialVersion":0'),
      swapped(/"credentialVersion":1/, '"credentialVersion":1.5'),
      swapped(/"addedAt":"[^"]+"/, '"addedAt":"2026-11-20T08:00:00Z"'),
      swapped(/"id":"0/, '"id":"G'),
      swapped(/"nonce":"[^"]+"/, '"nonce":""'),
      swapped(/"sealed":"[^"]+"/, '"sealed":"AAAA"'),
      swapped(/,"credentials":\{[^}]+\}/, ''),
      Buffer.concat([Buffer.from(text.slice(0, 20)), Buffer.of(0xff), Buffer.from(text.slice(20))]),
      '['.repeat(100_000),
    ];
    expect(await refusalsOf(documents)).toEqual(documents.map(() => 'VAULT_DAMAGED'));
  });

  it('stores only the members of the contract', () => {
    expect(text).not.toMatch(/tracker-secret|22582BD0|5ab0c9a2-1f5f/);
  });
});

/** Decodes before `restore` is called, whatever happens. */
function decoded(bytes: Buffer, restore: () => void): VaultDocument {
  try {
    return decodeDocument(bytes);
  } finally {
    restore();
  }
}

describe('a document on another runtime', () => {
  const asks = ['normalize', 'toUpperCase', 'toLocaleLowerCase', 'localeCompare', 'trim'] as const;

  it.each([
    ['a character of a later Unicode', 'a\u20c1'],
    ['a code point that none has assigned', 'a\u{323b0}'],
    ['a noncharacter', 'a\ufffe'],
    ['a text that is not in NFC', 'e\u0301'],
    ['spaces around it', ' \u3000a\u00a0'],
    ['64 characters of two UTF-16 units', '\u{1F511}'.repeat(64)],
  ])('opens with a label that is %s', (_what, label) => {
    const bytes = written([{ ...first, label, applications: [label] }]);
    expect(decodeDocument(bytes).entries.get(first.id)?.label).toBe(label);
  });

  it('is read without the tables of Unicode', () => {
    const asked = asks.map((name) =>
      vi.spyOn(String.prototype, name).mockImplementation(() => {
        throw new Error(`${name} depends on the version of Unicode.`);
      }),
    );
    const bytes = Buffer.from(text);
    const read = decoded(bytes, () => {
      for (const spy of asked) spy.mockRestore();
    });
    expect(read).toEqual(two);
  });
});
