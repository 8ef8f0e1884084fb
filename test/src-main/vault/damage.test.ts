import { beforeAll, describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import {
  decodeDocument,
  emptyDocument,
  encodeDocument,
  type StoredEntry,
} from '../../../src-main/vault/document.ts';
import { addEntry } from '../../../src-main/vault/entries.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { decodeFile, fileLimitBytes } from '../../../src-main/vault/format.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { errorOf } from '../../support/refusal.ts';
import {
  createdAt,
  drafts,
  flipped,
  headerAt,
  makeVault,
  partsOf,
  temporaryFolder,
  type VaultFixture,
  withHeader,
} from '../../support/vault-fixture.ts';
import { writtenDocument } from '../../support/written-document.ts';
import older from '../../vectors/vault-schema-1.json' with { type: 'json' };

const id = '0'.repeat(32);
const place = {
  entryKeys: new EntryKeys(SecretBytes.take(Buffer.alloc(32, 7))),
  vaultId: 'c'.repeat(32),
};
const document = addEntry(emptyDocument, place, { id, draft: drafts[0], at: createdAt });
const text = encodeDocument(document).toString('utf8');
const [entry] = [...document.entries.values()] as [StoredEntry]; // one was added

const folder = temporaryFolder();
let fixture: VaultFixture;
beforeAll(async () => {
  fixture = await makeVault(folder);
});

/** The reasons of a refusal, with their values. Every damage has a remedy as its last reason. */
async function reasonsOf(work: () => unknown): Promise<unknown> {
  const refused = await errorOf(work);
  if (!(refused instanceof SignetError)) return refused;
  const [reason, remedy, ...more] = refused.reasons ?? [];
  return [refused.code, remedy?.name, more, reason?.name, reason?.values];
}

function isDamage(name: string, values?: object) {
  return ['VAULT_DAMAGED', 'vaultRestore', [], name, values];
}

describe('a damaged document', () => {
  const stored = (change: object): string => {
    const { auditedAt, guide } = document;
    return JSON.stringify({ schemaVersion: 3, auditedAt, guide, entries: [entry], ...change });
  };
  const at = (path: string) => ({ path });

  it.each<[string, string | Buffer, string, object?]>([
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), 'vaultDocumentNoJson'],
    ['a text that is cut short', text.slice(0, -1), 'vaultDocumentNoJson'],
    ['lists in lists', '['.repeat(999), 'vaultDocumentBounds'],
    ['no object', '"a text of some length"', 'vaultDocumentUnversioned'],
    ['no entries', stored({ entries: undefined }), 'vaultDocumentMember', at('entries')],
    ['an unknown member', stored({ more: 1 }), 'vaultDocumentMember', at('$')],
    ['a wrong instant', stored({ auditedAt: 'now' }), 'vaultDocumentMember', at('auditedAt')],
    [
      'a wrong label',
      stored({ entries: [{ ...entry, label: '' }] }),
      'vaultDocumentMember',
      at('entries.0.label'),
    ],
    [
      'an unknown member of an entry',
      stored({ entries: [{ ...entry, more: 1 }] }),
      'vaultDocumentMember',
      at('entries.0'),
    ],
    ['an id twice', stored({ entries: [entry, { ...entry, label: 'x' }] }), 'vaultIdTwice'],
    [
      'a label twice',
      stored({ entries: [entry, { ...entry, id: '1'.repeat(32) }] }),
      'vaultLabelTwice',
    ],
    [
      'too many entries',
      stored({ entries: Array.from({ length: 10_001 }, () => ['padded to some length']) }),
      'vaultDocumentEntries',
      { limit: 10_000 },
    ],
    ['white space', ` ${text}`, 'vaultDocumentForm'],
    ['a member twice', text.replace('{', '{"schemaVersion":3,'), 'vaultDocumentForm'],
    [
      'a member of schema 2 in schema 1',
      JSON.stringify({
        schemaVersion: 1,
        entries: [
          {
            ...writtenDocument(Buffer.from(older.file, 'hex'), older.vaultKey).entries[0],
            ticks: [],
          },
        ],
      }),
      'vaultDocumentOlder',
      { version: 1, path: 'entries.0' },
    ],
  ])('with %s is refused for that reason', async (_what, bytes, name, values) => {
    expect(await reasonsOf(() => decodeDocument(Buffer.from(bytes)))).toEqual(
      isDamage(name, values),
    );
  });
});

describe('a damaged file', () => {
  const withText = (change: (header: string) => string) =>
    withHeader(fixture.bytes, change(partsOf(fixture.bytes).headerText));

  it.each<[string, () => Buffer, string, object?]>([
    ['cut short', () => fixture.bytes.subarray(0, 40), 'vaultCutShort'],
    [
      'too large',
      () => Buffer.concat([fixture.bytes], fileLimitBytes + 1),
      'vaultTooLarge',
      { size: fileLimitBytes + 1, limit: fileLimitBytes },
    ],
    ['with a changed byte', () => flipped(fixture.bytes, 8 * headerAt), 'vaultChecksum'],
    [
      'with a long header',
      () => withText((header) => header + ' '.repeat(16_384)),
      'vaultHeaderLong',
      { limit: 16_384 },
    ],
    ['with another text as its header', () => withText(() => 'header'), 'vaultHeaderNoJson'],
    ['with white space in its header', () => withText((header) => ` ${header}`), 'vaultHeaderForm'],
    [
      'with another member',
      () => withText((header) => header.replace('{', '{"a":1,')),
      'vaultHeaderMember',
      { path: '$' },
    ],
    [
      'with a wrong member',
      () => withText((header) => header.replace('"passes":', '"passes":-')),
      'vaultHeaderMember',
      { path: 'slots.0.kdf.passes' },
    ],
  ])('that is %s is refused for that reason', async (_what, file, name, values) => {
    expect(await reasonsOf(() => decodeFile(file()))).toEqual(isDamage(name, values));
  });
});
