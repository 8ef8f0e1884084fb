import { describe, expect, it } from 'vitest';
import type { EntryChange } from '#contract';
import { apiKeyMarks, lendCredentials } from '../../../src-main/vault/credentials.ts';
import {
  emptyDocument,
  type StoredEntry,
  type VaultDocument,
} from '../../../src-main/vault/document.ts';
import {
  addEntry,
  changeEntry,
  entryOf,
  type RecordChange,
  recordEntries,
  withEntry,
} from '../../../src-main/vault/entries.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { lastCheck } from '../../support/health-subject.ts';
import { refusalOf } from '../../support/refusal.ts';
import { createdAt, drafts, laterAt, textsOf } from '../../support/vault-fixture.ts';

const place = {
  entryKeys: new EntryKeys(SecretBytes.take(Buffer.alloc(32, 7))),
  vaultId: 'c'.repeat(32),
};
const id = '0'.repeat(32);
const [draft, other] = drafts;
const { credentials } = draft;
const leak = {
  ...{ reportedAt: createdAt, notes: '', closedAt: null },
  ...apiKeyMarks(credentials.apiKey),
  done: [
    { step: 'delete-key', doneAt: createdAt },
    { step: 'prove-dead', doneAt: createdAt },
  ],
  proof: { provedAt: createdAt, okxCode: '50119' },
} as const;
const ofAnother = { ...leak, apiKeyDigest: '0'.repeat(64) };
const records = {
  ...{ lastCheck: lastCheck(), knownAt: createdAt, calledAt: createdAt, signedAt: createdAt },
  compromises: [ofAnother, leak],
};

function recordEntry(document: VaultDocument, id: string, change: RecordChange): VaultDocument {
  return recordEntries(document, { [id]: change });
}

/** A document with an entry that was checked and used. */
const document: VaultDocument = recordEntry(
  addEntry(emptyDocument, place, { id, draft, at: createdAt }),
  id,
  records,
);

function edited(change: EntryChange): StoredEntry {
  return entryOf(changeEntry(document, place, { id, change, at: laterAt }), id);
}

function lent({ credentialVersion, credentials: sealed }: StoredEntry): Record<string, string> {
  return lendCredentials({ ...place, entryId: id, credentialVersion }, sealed, textsOf);
}

function marksOf({ apiKeyEnding, credentialVersion, credentialsChangedAt, ...entry }: StoredEntry) {
  const { calledAt, signedAt } = entry;
  return { apiKeyEnding, credentialVersion, credentialsChangedAt, calledAt, signedAt };
}

const before = marksOf(entryOf(document, id));

describe('an edit with all three values of another API key', () => {
  it('stores a new key without records', () => {
    const entry = edited({ credentials: other.credentials });
    expect([lent(entry), marksOf(entry), entry.lastCheck, entry.knownAt]).toEqual([
      other.credentials,
      {
        apiKeyEnding: '0001',
        credentialVersion: 2,
        credentialsChangedAt: laterAt,
        calledAt: null,
        signedAt: null,
      },
      null,
      null,
    ]);
    expect(entry.compromises).toEqual(records.compromises);
  });

  it('drops the ticks about the previous key', () => {
    const items = [
      'two-factor',
      'plaintext-removed',
      'sole-application',
      'tested-in-demo',
    ] as const;
    const ticks = items.map((item) => ({ item, tickedAt: createdAt }));
    const ticked = recordEntry(document, id, { ticks });
    const kept = [other.credentials, { secretKey: 'another' }].map((given) => {
      const change = { id, change: { credentials: given }, at: laterAt };
      return entryOf(changeEntry(ticked, place, change), id).ticks.map(({ item }) => item);
    });
    expect(kept).toEqual([['two-factor', 'tested-in-demo'], items]);
  });
});

describe('an edit with fewer values, or with the same API key', () => {
  it.each([
    ['the secret key', { secretKey: 'another' }],
    ['the passphrase', { passphrase: 'another' }],
    ['all but the API key', { ...credentials, passphrase: 'another' }],
  ])('corrects %s, and keeps the age of the key and its last use', (_what, given) => {
    const entry = edited({ credentials: given });
    expect([lent(entry), marksOf(entry), entry.lastCheck]).toEqual([
      { ...credentials, ...given },
      { ...before, credentialVersion: 2 },
      null,
    ]);
  });

  it('updates the marks of a corrected API key', () => {
    const entry = edited({ credentials: { apiKey: other.credentials.apiKey } });
    expect([lent(entry)['apiKey'], marksOf(entry)]).toEqual([
      other.credentials.apiKey,
      { ...before, apiKeyEnding: '0001', credentialVersion: 2 },
    ]);
    expect(entry.apiKeyDigest).not.toBe(entryOf(document, id).apiKeyDigest);
  });

  it('moves a compromise to the corrected API key, without the proof for the other', () => {
    const { apiKey } = other.credentials;
    const entry = edited({ credentials: { apiKey } });
    const right = { ...leak, ...apiKeyMarks(apiKey), done: leak.done.slice(0, 1), proof: null };
    expect([entry.knownAt, entry.compromises]).toEqual([null, [ofAnother, right]]);
  });

  it('keeps the proof for the API key if only another value is corrected', () => {
    const entry = edited({ credentials: { secretKey: 'another' } });
    expect([entry.knownAt, entry.compromises]).toEqual([createdAt, records.compromises]);
  });

  it('masks the replaced values in the notes about a leak', () => {
    const notes = `${credentials.secretKey} ${credentials.passphrase}`;
    const quoted = recordEntry(document, id, { compromises: [{ ...leak, notes }] });
    const changes: EntryChange[] = [
      { credentials: other.credentials },
      { credentials: { secretKey: 'another' } },
      { isSwapped: true },
    ];
    const kept = changes.map((change) => {
      const changed = changeEntry(quoted, place, { id, change, at: laterAt });
      return entryOf(changed, id).compromises[0]?.notes;
    });
    expect(kept).toEqual(changes.map(() => '**** ****'));
  });

  it('leaves the key unchanged if no value is given', () => {
    const entry = edited({ credentials: {}, notes: 'n' });
    expect([marksOf(entry), entry.lastCheck]).toEqual([before, records.lastCheck]);
  });
});

describe('an edit of an entry whose credentials are damaged', () => {
  const stored = entryOf(document, id);
  const sealed = Buffer.alloc(64).toString('base64');
  const damaged = withEntry(document, {
    ...stored,
    apiKeyEnding: 'else',
    credentials: { ...stored.credentials, sealed },
    compromises: [{ ...leak, apiKeyEnding: 'else', notes: 'Seen in a log.' }],
  });
  const editedTo = (change: EntryChange) =>
    entryOf(changeEntry(damaged, place, { id, change, at: laterAt }), id);

  it.each([
    ['the same', credentials],
    ['another', other.credentials],
  ])('takes all three values of %s API key', (_what, given) => {
    const entry = editedTo({ credentials: given });
    const [compromise] = entry.compromises;
    expect([lent(entry), entry.apiKeyEnding, compromise?.notes]).toEqual([
      given,
      apiKeyMarks(given.apiKey).apiKeyEnding,
      'Seen in a log.',
    ]);
  });

  it('restores the ending of the key in its compromises, and keeps their proof', () => {
    const { compromises, knownAt } = editedTo({ credentials });
    expect([compromises, knownAt]).toEqual([[{ ...leak, notes: 'Seen in a log.' }], createdAt]);
  });

  it('refuses fewer values, because the others are lost', async () => {
    const changes: EntryChange[] = [{ credentials: { secretKey: 'a' } }, { isSwapped: true }];
    const refusals = changes.map((change) => refusalOf(() => editedTo(change)));
    expect(await Promise.all(refusals)).toEqual(['VAULT_DAMAGED', 'VAULT_DAMAGED']);
  });
});

describe('an edit with isSwapped', () => {
  it('exchanges secret key and passphrase', () => {
    const entry = edited({ isSwapped: true });
    const { apiKey, secretKey, passphrase } = credentials;
    expect([lent(entry), marksOf(entry), entry.lastCheck]).toEqual([
      { apiKey, secretKey: passphrase, passphrase: secretKey },
      { ...before, credentialVersion: 2 },
      null,
    ]);
  });

  it('is refused together with credentials', async () => {
    const change = { isSwapped: true, credentials: { secretKey: 'a' } } as const;
    expect(await refusalOf(() => edited(change))).toBe('INPUT_INVALID');
  });
});
