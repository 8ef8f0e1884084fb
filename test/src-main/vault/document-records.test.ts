import { describe, expect, it } from 'vitest';
import { checklistItems, compromiseSteps, type Rotation } from '#contract';
import {
  decodeDocument,
  emptyDocument,
  encodeDocument,
  type VaultDocument,
} from '../../../src-main/vault/document.ts';
import { addEntry, type RecordChange, recordEntries } from '../../../src-main/vault/entries.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { rotateEntry } from '../../../src-main/vault/entry-rotation.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { fullRecords } from '../../support/full-records.ts';
import { guideDraft } from '../../support/guide-draft.ts';
import { refusalOf } from '../../support/refusal.ts';
import { createdAt, drafts, laterAt } from '../../support/vault-fixture.ts';

const id = '0'.repeat(32);
const place = {
  entryKeys: new EntryKeys(SecretBytes.take(Buffer.alloc(32, 7))),
  vaultId: 'c'.repeat(32),
};
const { lastCheck, knownAt, calledAt, signedAt } = fullRecords;

function recordEntry(document: VaultDocument, id: string, change: RecordChange): VaultDocument {
  return recordEntries(document, { [id]: change });
}

/** Returns a document with every member that a document can have. */
function fullDocument(): VaultDocument {
  const guide = { ...guideDraft, account: { kind: 'sub', name: ' g' } as const, savedAt: laterAt };
  const added = addEntry({ ...emptyDocument, guide }, place, {
    id,
    draft: drafts[0],
    at: createdAt,
    records: fullRecords,
  });
  const { credentials } = drafts[1];
  const hold = { kind: 'hold', credentials, createdOnOkxAt: createdAt, at: laterAt } as const;
  const held = rotateEntry(added, place, { id, stepOf: () => hold });
  const proof = { provedAt: laterAt, okxCode: '50111' } as const;
  const finished = (rotation: Rotation, other: NonNullable<Rotation['other']>) => ({
    ...rotation,
    other: { ...other, lastCheck, knownAt, calledAt, signedAt },
    switchedAt: laterAt,
    revokedAt: laterAt,
    proof,
  });
  return recordEntry(held, id, ({ rotation }) => ({
    rotation: rotation?.other ? finished(rotation, rotation.other) : null,
  }));
}

const bytes = encodeDocument(fullDocument());

/** Encodes the document with one value replaced and its members in order; `undefined` omits the member. */
function withValue(path: string, value: unknown): Buffer {
  const document = JSON.parse(bytes.toString('utf8'));
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce((node, name) => node[name], document);
  if (!(last in parent)) throw new Error(`The document has no ${path}.`);
  parent[last] = value;
  return Buffer.from(JSON.stringify(document));
}

async function taken(values: readonly (readonly [path: string, value: unknown])[]) {
  const codes = values.map(([path, value]) =>
    refusalOf(() => decodeDocument(withValue(path, value))),
  );
  const isTaken = (await Promise.all(codes)).map((code) => {
    expect(['none', 'VAULT_DAMAGED']).toContain(code);
    return code === 'none';
  });
  return values.filter((_value, index) => isTaken[index]).map(([path, value]) => [path, value]);
}

const long = (length: number) => 'x'.repeat(length);
const many = <Item>(length: number, item: Item) => Array<Item>(length).fill(item);
const entry = 'entries.0';
const check = `${entry}.lastCheck`;
const rotation = `${entry}.rotation`;
const over = fullRecords.rotations[0];
const compromise = fullRecords.compromises[0];
const [subAccount] = fullRecords.subAccounts;
const ticks = checklistItems.map((item) => ({ item, tickedAt: laterAt }));
const done = compromiseSteps.map((step) => ({ step, doneAt: laterAt }));

describe('a document with every record', () => {
  it('survives encoding and decoding', () => {
    const document = fullDocument();
    const encoded = encodeDocument(document);
    expect([decodeDocument(encoded), encodeDocument(decodeDocument(encoded))]).toEqual([
      document,
      encoded,
    ]);
  });

  it('accepts each member at its limits, and null where it is optional', async () => {
    const right: readonly (readonly [string, unknown])[] = [
      ['guide', null],
      ['guide.purpose', null],
      ['guide.label', long(256)],
      ['guide.label', ' as typed\u0000\u202e'],
      ['guide.withdrawReason', long(1000)],
      ['guide.ipAllowlistText', long(10_000)],
      ['guide.click', 0],
      ['guide.click', 50],
      ['guide.ready', []],
      ['guide.permissions', ['withdraw', 'read_only']],
      [`${entry}.purpose`, null],
      [check, null],
      [check, { checkedAt: laterAt, okxCode: '999999', confirmed: null }],
      [`${check}.confirmed.ipAllowlist`, null],
      [`${check}.confirmed.label`, long(1024)],
      [`${entry}.knownAt`, null],
      [`${entry}.calledAt`, null],
      [`${entry}.ticks`, ticks],
      [`${entry}.ticks`, [...ticks].reverse()],
      [`${rotation}.switchedApplications`, many(20, 'x').map((name, index) => name + index)],
      [`${rotation}.proof`, null],
      [`${rotation}.other.credentialVersion`, 2],
      [`${entry}.latestCredentialVersion`, 1_000_000],
      [`${entry}.rotations`, many(200, over)],
      [`${entry}.compromises`, many(50, compromise)],
      [`${entry}.compromises.0.done`, done],
      [`${entry}.compromises.0.notes`, long(2000)],
      [`${entry}.subAccounts`, many(100, subAccount)],
      [`${entry}.subAccounts.0.name`, long(64)],
      [`${entry}.subAccounts.0.keys`, many(50, subAccount?.keys[0])],
    ];
    expect(await taken(right)).toEqual(right);
  });

  it('is taken with the shortest items in its longest lists, which give it the most values', async () => {
    const names = many(20, 0).map((_, index) => String.fromCharCode(0x61 + index));
    const addresses = many(20, 0).map((_, index) => `::${index}`);
    const withAddresses = { ...lastCheck?.confirmed, label: '', ipAllowlist: addresses };
    const bare = { ...over, apiKeyEnding: '', proof: null };
    const key = { ...subAccount?.keys[0], label: '', apiKeyEnding: '', ipAllowlist: addresses };
    const document = JSON.parse(bytes.toString('utf8'));
    Object.assign(document.entries[0], {
      label: 'x',
      notes: '',
      ipAllowlist: addresses,
      applications: names,
      lastCheck: { ...lastCheck, confirmed: withAddresses },
      ticks,
      rotations: many(200, bare),
      compromises: many(50, { ...compromise, done, proof: null, notes: '' }),
      subAccounts: [{ ...subAccount, name: 'x', keys: many(50, key) }],
    });
    document.entries[0].rotation.switchedApplications = names;
    document.entries[0].rotation.other.lastCheck.confirmed = withAddresses;
    expect(await refusalOf(() => decodeDocument(Buffer.from(JSON.stringify(document))))).toBe(
      'none',
    );
  });

  it('refuses each member beyond its limits', async () => {
    const wrong: readonly (readonly [string, unknown])[] = [
      ['guide', {}],
      ['guide.step', 'finish'],
      ['guide.purpose', 'mining'],
      ['guide.label', long(257)],
      ['guide.application', long(257)],
      ['guide.account', { kind: 'sub', name: long(257) }],
      ['guide.withdrawReason', long(1001)],
      ['guide.ipAllowlistText', long(10_001)],
      ['guide.click', 51],
      ['guide.click', -1],
      ['guide.way', 'desktop'],
      ['guide.ready', ['two-factor', 'two-factor']],
      ['guide.permissions', ['trade', 'trade']],
      ['guide.rotationPolicy', null],
      ['guide.hadCredentials', 0],
      ['guide.savedAt', null],
      [`${entry}.purpose`, ''],
      [`${entry}.purpose`, undefined],
      [`${entry}.lastCheck`, undefined],
      [`${check}.okxCode`, '1234567'],
      [`${check}.okxCode`, ''],
      [`${check}.checkedAt`, '2026-11-20T08:00:00Z'],
      [`${check}.confirmed.permissions`, []],
      [`${check}.confirmed.permissions`, ['trade', 'read_only']],
      [`${check}.confirmed.ipAllowlist`, many(21, '203.0.113.1')],
      [`${check}.confirmed.label`, long(1025)],
      [`${check}.confirmed.account`, { kind: 'main' }],
      [`${entry}.knownAt`, undefined],
      [`${entry}.calledAt`, 0],
      [`${entry}.signedAt`, ''],
      [`${entry}.ticks`, many(2, ticks[0])],
      [`${entry}.ticks.0.item`, 'something-else'],
      ['guide.label', 'half\ud800'],
      [`${entry}.lastCheck.confirmed.label`, '\udfff'],
      [`${rotation}.reason`, 'bored'],
      [`${rotation}.other.credentialVersion`, 3],
      [`${rotation}.other.credentialVersion`, 0],
      [`${entry}.credentialVersion`, 3],
      [`${entry}.latestCredentialVersion`, 1],
      [`${entry}.latestCredentialVersion`, 1_000_001],
      [`${entry}.latestCredentialVersion`, undefined],
      [`${rotation}.other.apiKeyEnding`, 'abcde'],
      [`${rotation}.switchedApplications`, ['a', 'a']],
      [`${rotation}.proof`, { provedAt: laterAt, okxCode: '50113' }],
      [`${entry}.rotations`, many(201, over)],
      [`${entry}.rotations.0.finishedAt`, null],
      [`${entry}.compromises`, many(51, compromise)],
      [`${entry}.compromises.0.apiKeyDigest`, 'A'.repeat(64)],
      [`${entry}.compromises.0.done`, [...done, done[0]]],
      [`${entry}.compromises.0.notes`, long(2001)],
      [`${entry}.subAccounts`, many(101, subAccount)],
      [`${entry}.subAccounts.0.name`, ''],
      [`${entry}.subAccounts.0.name`, long(65)],
      [`${entry}.subAccounts.0.keys`, many(51, subAccount?.keys[0])],
      [`${entry}.otherCredentials`, undefined],
      [`${entry}.otherCredentials.sealed`, 'AAAA'],
    ];
    expect(await taken(wrong)).toEqual([]);
  });

  it('refuses a second key without credentials, and credentials without a second key', async () => {
    const torn = [
      [`${entry}.otherCredentials`, null],
      [`${rotation}.other`, null],
      [rotation, null],
    ] as const;
    expect(await taken(torn)).toEqual([]);
  });
});
