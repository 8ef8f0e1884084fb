import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntryDraft, foldCase } from '#contract';
import {
  decodeDocument,
  documentSchemaVersion,
  emptyDocument,
  encodeDocument,
  type VaultDocument,
} from '../../../src-main/vault/document.ts';
import { addEntry } from '../../../src-main/vault/entries.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { noRecords } from '../../support/any-entry.ts';
import { validDraft } from '../../support/document-arbitraries.ts';
import { oldVault } from '../../support/old-vault.ts';
import { refusalOf } from '../../support/refusal.ts';
import { createdAt, laterAt, temporaryFolder, textsOf } from '../../support/vault-fixture.ts';
import { writtenDocument } from '../../support/written-document.ts';
import old from '../../vectors/vault-schema-1.json' with { type: 'json' };

const folder = temporaryFolder();
const { bytes: oldBytes, password, recovery, unlock: unlockOld } = oldVault(folder, old);
const migratedEntry = { ...old.entry, purpose: null, ...noRecords };

describe('a vault file of schema 1', () => {
  it.each([
    ['master password', password],
    ['recovery code', recovery],
  ])('opens with its %s, without records of its key', async (name, proof) => {
    const { path, vault } = await unlockOld(name, proof());
    const { entries, guide } = vault;
    const credentials = vault.withCredentials(old.entry.id, textsOf);
    vault.lock();
    expect([entries, guide, credentials]).toEqual([[migratedEntry], null, old.credentials]);
    expect(await readFile(path)).toEqual(oldBytes);
  });

  it('is written in the present schema at the next save, with its sealed credentials unchanged', async () => {
    const { path, vault } = await unlockOld('saved', recovery());
    await vault.record({ [old.entry.id]: { calledAt: laterAt } });
    const saved = { ...migratedEntry, calledAt: laterAt };
    const [before, after] = [oldBytes, await readFile(path)].map((file) =>
      writtenDocument(file, old.vaultKey),
    );
    expect([before?.schemaVersion, after, vault.header.revision]).toEqual([
      1,
      {
        schemaVersion: documentSchemaVersion,
        auditedAt: null,
        guide: null,
        entries: [
          {
            ...saved,
            latestCredentialVersion: saved.credentialVersion,
            credentials: before?.entries[0]?.credentials,
            otherCredentials: null,
          },
        ],
      },
      3,
    ]);
    const again = await Vault.unlock(new VaultFile(path), recovery());
    expect([again.entries, again.withCredentials(old.entry.id, textsOf)]).toEqual([
      [saved],
      old.credentials,
    ]);
  });
});

const place = {
  entryKeys: new EntryKeys(SecretBytes.take(Buffer.alloc(32, 7))),
  vaultId: 'c'.repeat(32),
};

function documentOf(drafts: readonly EntryDraft[]): VaultDocument {
  return drafts.reduce<VaultDocument>((document, draft, index) => {
    const id = index.toString(16).padStart(32, '0');
    return addEntry(document, place, { id, draft, at: createdAt });
  }, emptyDocument);
}

/** The members of an entry in schema 1, in their order. */
const oldMembers = [...Object.keys(old.entry), 'credentials'];

function inSchema1({ entries }: VaultDocument): Buffer {
  const stored = [...entries.values()].map((entry) => {
    const all = new Map<string, unknown>(Object.entries(entry));
    return Object.fromEntries(oldMembers.map((name) => [name, all.get(name)]));
  });
  return Buffer.from(JSON.stringify({ schemaVersion: 1, entries: stored }));
}

/** Schema 1 has no purposes, and not the site that schema 3 added. */
function withinSchema1(draft: EntryDraft): EntryDraft {
  return { ...draft, purpose: null, site: draft.site === 'tr' ? 'global' : draft.site };
}

/** The members that the step to schema 2 adds: a document of schema 1 that has one would lose it. */
const broughtBySchema2 = [
  ...['purpose', ...Object.keys(noRecords)],
  ...['latestCredentialVersion', 'otherCredentials'],
];

describe('toSchema2', () => {
  it('turns any document of schema 1 into the equivalent one of the present schema', () => {
    const drafts = fc.uniqueArray(validDraft, {
      maxLength: 8,
      selector: ({ label }) => foldCase(label),
    });
    fc.assert(
      fc.property(drafts, (candidates) => {
        const document = documentOf(candidates.map(withinSchema1));
        const migrated = decodeDocument(inSchema1(document));
        expect([migrated, decodeDocument(encodeDocument(migrated))]).toEqual([document, document]);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses what schema 1 could not contain', async () => {
    const entry = writtenDocument(oldBytes, old.vaultKey).entries[0];
    const wrong = [
      { schemaVersion: 1 },
      { schemaVersion: 1, entries: null },
      { schemaVersion: 1, entries: {} },
      { schemaVersion: 1, entries: 'none' },
      { schemaVersion: 1, entries: [null] },
      { schemaVersion: 1, entries: ['entry'] },
      { schemaVersion: 1, entries: [[]] },
      { schemaVersion: 1, entries: [{ ...entry, site: 'mars' }] },
      { schemaVersion: 1, entries: [{ ...entry, more: 1 }] },
      ...broughtBySchema2.map((name) => {
        const value = (migratedEntry as Readonly<Record<string, unknown>>)[name] ?? null; // read by name
        return { schemaVersion: 1, entries: [{ ...entry, [name]: value }] };
      }),
      { schemaVersion: 1, guide: null, entries: [entry] },
      { schemaVersion: 1, entries: [entry, entry] },
      { schemaVersion: 1, entries: [], more: 1 },
    ].map((document) => Buffer.from(JSON.stringify(document)));
    const right = Buffer.from(JSON.stringify({ schemaVersion: 1, entries: [entry] }));
    const refusals = [right, ...wrong].map((bytes) => refusalOf(() => decodeDocument(bytes)));
    expect(await Promise.all(refusals)).toEqual(['none', ...wrong.map(() => 'VAULT_DAMAGED')]);
  });
});
