import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { decodeDocument } from '../../../src-main/vault/document.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { guideDraft } from '../../support/guide-draft.ts';
import { oldVault } from '../../support/old-vault.ts';
import { refusalOf } from '../../support/refusal.ts';
import { laterAt, temporaryFolder, textsOf } from '../../support/vault-fixture.ts';
import { writtenDocument } from '../../support/written-document.ts';
import old from '../../vectors/vault-schema-2.json' with { type: 'json' };

const folder = temporaryFolder();
const { bytes: oldBytes, password, recovery, unlock: unlockOld } = oldVault(folder, old);

describe('a vault file of schema 2', () => {
  it.each([
    ['master password', password],
    ['recovery code', recovery],
  ])('opens with its %s, with all its records, and never audited', async (name, proof) => {
    const { path, vault } = await unlockOld(name, proof());
    const { auditedAt, guide, entries } = vault;
    const own = vault.withCredentials(old.entry.id, textsOf);
    const other = vault.withCredentials(old.entry.id, textsOf, 'other');
    vault.lock();
    expect([auditedAt, guide, entries, own, other]).toEqual([
      null,
      null,
      [old.entry],
      old.credentials,
      old.otherCredentials,
    ]);
    expect(await readFile(path)).toEqual(oldBytes);
  });

  it("is written in today's schema at the next save, with its seals unchanged", async () => {
    const { path, vault } = await unlockOld('saved', recovery());
    await vault.saveAudit(laterAt);
    const before = writtenDocument(oldBytes, old.vaultKey);
    const after = writtenDocument(await readFile(path), old.vaultKey);
    expect([before.schemaVersion, after]).toEqual([
      2,
      { ...before, schemaVersion: 3, auditedAt: laterAt },
    ]);
    const again = await Vault.unlock(new VaultFile(path), recovery());
    expect([again.auditedAt, again.entries]).toEqual([laterAt, [old.entry]]);
  });
});

describe('toSchema3', () => {
  const document = writtenDocument(oldBytes, old.vaultKey);
  const guide = { ...guideDraft, savedAt: laterAt };
  const [entry] = document.entries;
  const compromise = {
    reportedAt: laterAt,
    apiKeyEnding: '',
    apiKeyDigest: '0'.repeat(64),
    proof: null,
    notes: '',
    closedAt: null,
  };
  const withStep = (step: string) => ({
    ...entry,
    compromises: [{ ...compromise, done: [{ step, doneAt: laterAt }] }],
  });
  const withTick = (item: string) => ({ ...entry, ticks: [{ item, tickedAt: laterAt }] });

  function refusalsOf(documents: readonly object[]): Promise<string[]> {
    return Promise.all(
      documents.map((value) =>
        refusalOf(() => decodeDocument(Buffer.from(JSON.stringify(value), 'utf8'))),
      ),
    );
  }

  it('accepts what schema 2 allowed', async () => {
    const right = [
      { ...document, guide },
      { ...document, entries: [] },
      { ...document, entries: [{ ...entry, site: 'us' }] },
      { ...document, entries: [withTick('withdrawal-addresses')] },
      { ...document, entries: [withStep('write-down')] },
    ];
    expect(await refusalsOf(right)).toEqual(right.map(() => 'none'));
  });

  it('replaces each lone surrogate, which schema 2 allowed in text as it came', () => {
    const torn = {
      ...document,
      guide: { ...guide, label: '\ud83d key', withdrawReason: '\u{1F511}' },
    };
    const migrated = decodeDocument(Buffer.from(JSON.stringify(torn), 'utf8'));
    expect(migrated.guide).toEqual({ ...guide, label: '\ufffd key', withdrawReason: '\u{1F511}' });
  });

  it('refuses what only a later schema allows', async () => {
    const wrong = [
      { ...document, auditedAt: null },
      { ...document, auditedAt: laterAt },
      { ...document, more: 1 },
      { ...document, guide: { ...guide, site: 'tr' } },
      { ...document, entries: [{ ...entry, site: 'tr' }] },
      { ...document, entries: [withTick('connections')] },
      { ...document, entries: [withStep('check-connections')] },
    ];
    expect(await refusalsOf(wrong)).toEqual(wrong.map(() => 'VAULT_DAMAGED'));
  });

  it.each(['entry', 'guide', 'tick'])(
    'refuses a member named __proto__ in the %s',
    async (place) => {
      const hidden = (name: string) => (name === place ? { ['__proto__']: { more: 1 } } : {});
      const [ticked] = withTick('two-factor').ticks;
      const ticks = [{ ...ticked, ...hidden('tick') }];
      const wrong = {
        ...document,
        guide: { ...guide, ...hidden('guide') },
        entries: [{ ...entry, ticks, ...hidden('entry') }],
      };
      expect(JSON.stringify(wrong)).toContain('__proto__');
      expect(await refusalsOf([wrong])).toEqual(['VAULT_DAMAGED']);
    },
  );
});
