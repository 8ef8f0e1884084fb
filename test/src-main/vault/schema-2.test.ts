import { createDecipheriv, hkdfSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntryDraft, foldCase } from '#contract';
import {
  decodeDocument,
  encodeDocument,
  type VaultDocument,
} from '../../../src-main/vault/document.ts';
import { addEntry } from '../../../src-main/vault/entries.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { masterPasswordBytes } from '../../../src-main/vault/master-password.ts';
import type { Proof } from '../../../src-main/vault/proof.ts';
import { parseRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { noRecords } from '../../support/any-entry.ts';
import { validDraft } from '../../support/document-arbitraries.ts';
import { refusalOf } from '../../support/refusal.ts';
import { createdAt, laterAt, temporaryFolder, textsOf } from '../../support/vault-fixture.ts';
import old from '../../vectors/vault-schema-1.json' with { type: 'json' };

const folder = temporaryFolder();
const oldBytes = Buffer.from(old.file, 'hex');
const migratedEntry = { ...old.entry, purpose: null, ...noRecords };

const password = (): Proof => ({ kind: 'password', password: masterPasswordBytes(old.password) });
const recovery = (): Proof => ({
  kind: 'recovery',
  recoveryCode: parseRecoveryCode(old.recoveryCode),
});

async function unlockOld(name: string, proof: Proof) {
  const path = join(folder, `${name}.signet`);
  await writeFile(path, oldBytes);
  return { path, vault: await Vault.unlock(new VaultFile(path), proof) };
}

/** Decrypts the document of a file as docs/vault-format.md describes, without Signet's code. */
function writtenDocument(file: Buffer): { schemaVersion: number; entries: object[] } {
  const headerEnd = 14 + file.readUInt32BE(10);
  const { vaultId } = JSON.parse(file.toString('utf8', 14, headerEnd));
  const [vaultKey, salt] = [Buffer.from(old.vaultKey, 'hex'), Buffer.from(vaultId, 'hex')];
  const key = Buffer.from(hkdfSync('sha256', vaultKey, salt, 'signet/v1/document', 32));
  const nonce = file.subarray(headerEnd, headerEnd + 12);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAAD(file.subarray(0, headerEnd));
  decipher.setAuthTag(file.subarray(-48, -32));
  const sealed = file.subarray(headerEnd + 12, -48);
  return JSON.parse(Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8'));
}

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

  it('is written in schema 2 at the next save, with its sealed credentials unchanged', async () => {
    const { path, vault } = await unlockOld('saved', recovery());
    await vault.record({ [old.entry.id]: { calledAt: laterAt } });
    const saved = { ...migratedEntry, calledAt: laterAt };
    const [before, after] = [writtenDocument(oldBytes), writtenDocument(await readFile(path))];
    const [entry] = before.entries as [{ credentials: object }]; // the example has one
    expect([before.schemaVersion, after, vault.header.revision]).toEqual([
      1,
      {
        schemaVersion: 2,
        guide: null,
        entries: [
          {
            ...saved,
            latestCredentialVersion: saved.credentialVersion,
            credentials: entry.credentials,
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
  return drafts.reduce<VaultDocument>(
    (document, draft, index) => {
      const id = index.toString(16).padStart(32, '0');
      return addEntry(document, place, { id, draft, at: createdAt });
    },
    { guide: null, entries: new Map() },
  );
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

describe('toSchema2', () => {
  it('turns any document of schema 1 into the equivalent one of schema 2', () => {
    const drafts = fc.uniqueArray(validDraft, {
      maxLength: 8,
      selector: ({ label }) => foldCase(label),
    });
    fc.assert(
      fc.property(drafts, (candidates) => {
        const document = documentOf(candidates.map((draft) => ({ ...draft, purpose: null })));
        const migrated = decodeDocument(inSchema1(document));
        expect([migrated, decodeDocument(encodeDocument(migrated))]).toEqual([document, document]);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves values that schema 1 could not contain to the schema', async () => {
    const entry = writtenDocument(oldBytes).entries[0];
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
      { schemaVersion: 1, entries: [entry, entry] },
      { schemaVersion: 1, entries: [], more: 1 },
    ].map((document) => Buffer.from(JSON.stringify(document)));
    const right = Buffer.from(JSON.stringify({ schemaVersion: 1, entries: [entry] }));
    const refusals = [right, ...wrong].map((bytes) => refusalOf(() => decodeDocument(bytes)));
    expect(await Promise.all(refusals)).toEqual(['none', ...wrong.map(() => 'VAULT_DAMAGED')]);
  });
});
