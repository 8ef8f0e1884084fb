import { describe, expect, it } from 'vitest';
import type { EntryChange, EntryDraft } from '#contract';
import {
  decodeDocument,
  emptyDocument as empty,
  encodeDocument,
  entryLimit,
  type StoredEntry,
  type VaultDocument,
} from '../../../src-main/vault/document.ts';
import {
  addEntry,
  changeEntry,
  entryOf,
  type RecordChange,
  recordEntries,
  removeEntry,
  summaryOf,
  withEntry,
} from '../../../src-main/vault/entries.ts';
import { EntryKeys } from '../../../src-main/vault/entry-keys.ts';
import { rotateEntry } from '../../../src-main/vault/entry-rotation.ts';
import { SecretBytes } from '../../../src-main/vault/secret-bytes.ts';
import { noRecords } from '../../support/any-entry.ts';
import { fullRecords } from '../../support/full-records.ts';
import { refusalOf } from '../../support/refusal.ts';
import { createdAt, drafts, laterAt } from '../../support/vault-fixture.ts';

const place = {
  entryKeys: new EntryKeys(SecretBytes.take(Buffer.alloc(32, 7))),
  vaultId: 'c'.repeat(32),
};
const id = '0'.repeat(32);
const otherId = '1'.repeat(32);
const [draft] = drafts;
const { credentials, ...details } = draft;

function recordEntry(document: VaultDocument, id: string, change: RecordChange): VaultDocument {
  return recordEntries(document, { [id]: change });
}

function withLabels(...labels: readonly string[]): VaultDocument {
  return labels.reduce<VaultDocument>(
    (document, label, index) =>
      addEntry(document, place, {
        id: `${index}`.repeat(32),
        draft: { ...draft, label },
        at: createdAt,
      }),
    empty,
  );
}

describe('addEntry', () => {
  it('stores the draft and the marks of the API key, with credential version 1', () => {
    const document = addEntry(empty, place, { id, draft, at: createdAt });
    expect(summaryOf(entryOf(document, id))).toEqual({
      id,
      ...details,
      apiKeyEnding: '4f10',
      apiKeyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      credentialVersion: 1,
      addedAt: createdAt,
      changedAt: createdAt,
      credentialsChangedAt: createdAt,
      ...noRecords,
    });
  });

  it('leaves the given document unchanged', () => {
    addEntry(empty, place, { id, draft, at: createdAt });
    expect(empty.entries.size).toBe(0);
  });

  it('refuses a key that OKX is to create in the future', async () => {
    const created = (createdOnOkxAt: string | null) => () =>
      addEntry(empty, place, { id, draft: { ...draft, createdOnOkxAt }, at: createdAt });
    const instants = [null, createdAt, '2062-11-20T00:00:00.000Z'];
    const refusals = instants.map((instant) => refusalOf(created(instant)));
    expect(await Promise.all(refusals)).toEqual(['none', 'none', 'INPUT_INVALID']);
    expect(created('2062-11-20T00:00:00.000Z')).toThrow(
      'createdOnOkxAt: must not be in the future.',
    );
  });

  it('refuses a label that differs from another only in case, composition or surrounding spaces', async () => {
    const document = withLabels(
      'Caf\u00e9 Bot',
      '\u01f0',
      '\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2',
    );
    const labels = [
      'Cafe\u0301 bot',
      'CAF\u00c9 BOT',
      '  cafe\u0301 BOT ',
      'J\u030c',
      '\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2 ',
    ];
    const refusals = labels.map((label) =>
      refusalOf(() =>
        addEntry(document, place, {
          id: otherId.replaceAll('1', 'f'),
          draft: { ...draft, label },
          at: createdAt,
        }),
      ),
    );
    expect(await Promise.all(refusals)).toEqual(labels.map(() => 'LABEL_TAKEN'));
  });

  it('never creates a document that decodeDocument refuses, whatever the labels', () => {
    const odd = [
      '\u0130',
      'i\u0307',
      '\u2126',
      '\u212a',
      'x\u0345',
      '\ufb01',
      '\u1e9e',
      '\u2000a',
      '\u0958',
    ];
    const document = withLabels(...odd.map((label, index) => `${index}${label}`));
    expect(decodeDocument(encodeDocument(document)).entries.size).toBe(odd.length);
  });

  it('refuses a draft or an instant that the contract does not allow', async () => {
    const wrong: readonly [object, string][] = [
      [{ label: '' }, createdAt],
      [{ site: 'mars' }, createdAt],
      [{ permissions: [] }, createdAt],
      [{ isAdmin: true }, createdAt],
      [{ credentials: { ...credentials, apiKey: '' } }, createdAt],
      [{ credentials: { ...credentials, secretKey: 'a'.repeat(70_000) } }, createdAt],
      [{ credentials: { ...credentials, passphrase: '\ud800' } }, createdAt],
      [{}, '2026-11-20'],
    ];
    const refusals = wrong.map(([change, at]) =>
      refusalOf(() =>
        addEntry(empty, place, { id, draft: { ...draft, ...change } as EntryDraft, at }),
      ),
    );
    expect(await Promise.all(refusals)).toEqual(wrong.map(() => 'INPUT_INVALID'));
  });

  it('refuses an entry beyond the limit of a vault', async () => {
    const entry = entryOf(addEntry(empty, place, { id, draft, at: createdAt }), id);
    const entries = new Map<string, StoredEntry>();
    for (let index = 0; index < entryLimit; index++) {
      entries.set(`${index}`, { ...entry, label: `Label ${index}` });
    }
    expect(
      await refusalOf(() => addEntry({ ...empty, entries }, place, { id, draft, at: createdAt })),
    ).toBe('ENTRY_LIMIT_REACHED');
  });
});

describe('changeEntry', () => {
  const document = withLabels('One', 'Two');

  it('changes only the given members', () => {
    const before = summaryOf(entryOf(document, id));
    const change: EntryChange = { notes: 'changed', hosts: {} };
    const after = changeEntry(document, place, { id, change, at: laterAt });
    expect([summaryOf(entryOf(after, id)), after.entries.get(otherId)]).toEqual([
      { ...before, ...change, changedAt: laterAt },
      document.entries.get(otherId),
    ]);
  });

  it('refuses a creation in the future, unless it is stored already', async () => {
    const ahead = '2062-11-20T00:00:00.000Z';
    const stored = { ...entryOf(document, id), createdOnOkxAt: ahead };
    const earlier = withEntry(document, stored);
    const change = (createdOnOkxAt: string | null, before: VaultDocument) => () =>
      changeEntry(before, place, { id, change: { createdOnOkxAt, notes: 'x' }, at: laterAt });
    const works = [
      change(ahead, document),
      change('2062-11-21T00:00:00.000Z', earlier),
      change(ahead, earlier),
      change(laterAt, earlier),
      change(null, earlier),
    ];
    expect(await Promise.all(works.map(refusalOf))).toEqual([
      ...['INPUT_INVALID', 'INPUT_INVALID'],
      ...['none', 'none', 'none'],
    ]);
  });

  it('increments the credential version at each replacement', () => {
    const change: EntryChange = { credentials: drafts[1].credentials };
    const once = changeEntry(document, place, { id, change, at: laterAt });
    const twice = changeEntry(once, place, { id, change, at: laterAt });
    const { apiKeyEnding, credentialVersion, addedAt, credentialsChangedAt } = entryOf(twice, id);
    expect({ apiKeyEnding, credentialVersion, addedAt, credentialsChangedAt }).toEqual({
      apiKeyEnding: '0001',
      credentialVersion: 3,
      addedAt: createdAt,
      credentialsChangedAt: laterAt,
    });
  });

  it('clears the records of replaced credentials, and keeps those of the entry', () => {
    const recorded = recordEntry(document, id, fullRecords);
    const change: EntryChange = { credentials: drafts[1].credentials };
    const after = changeEntry(recorded, place, { id, change, at: laterAt });
    expect(summaryOf(entryOf(after, id))).toMatchObject({
      ...fullRecords,
      lastCheck: null,
      knownAt: null,
      calledAt: null,
      signedAt: null,
    });
  });

  it('drops the last check if the site or environment changes', () => {
    const refusal = { checkedAt: laterAt, okxCode: '50101', confirmed: null };
    const accepted = fullRecords.lastCheck;
    const kept = [refusal, accepted].map((lastCheck) => {
      const recorded = recordEntry(document, id, { lastCheck });
      return [{ site: 'us' }, { environment: 'demo' }, { label: 'Three' }].map((change) => {
        const given = { id, change: change as EntryChange, at: laterAt };
        return entryOf(changeEntry(recorded, place, given), id).lastCheck;
      });
    });
    expect(kept).toEqual([
      [null, null, refusal],
      // A key belongs to one environment for life, so a successful check stays valid.
      [null, accepted, accepted],
    ]);
  });

  it('also drops that OKX had the keys there, and the proof that one is dead', () => {
    const proof = { provedAt: laterAt, okxCode: '50119' } as const;
    const lastCheck = { checkedAt: laterAt, okxCode: '50119', confirmed: null };
    const step = { step: 'prove-dead', doneAt: laterAt } as const;
    const begun = recordEntry(document, id, { rotation: fullRecords.rotation, knownAt: laterAt });
    const { credentials } = drafts[1];
    const hold = { kind: 'hold', credentials, createdOnOkxAt: null, at: laterAt } as const;
    const held = rotateEntry(begun, place, { id, stepOf: () => hold });
    const [over] = fullRecords.compromises;
    const known = recordEntry(held, id, ({ rotation, apiKeyDigest }) => {
      const other = rotation?.other && { ...rotation.other, lastCheck, knownAt: laterAt };
      const report = { reportedAt: laterAt, apiKeyEnding: '4f10', notes: '', closedAt: null };
      const leaks = [apiKeyDigest, other?.apiKeyDigest ?? ''].map((digest) => {
        return { ...report, apiKeyDigest: digest, done: [step], proof };
      });
      return {
        rotation: rotation && { ...rotation, other: other ?? null, proof },
        compromises: [...(over ? [over] : []), ...leaks],
      };
    });
    const told = [
      {},
      { site: 'eea' },
      { environment: 'demo' },
      { hosts: { rest: 'https://x.example' } },
    ].map((change) => {
      const given = { id, change: change as EntryChange, at: laterAt };
      const { knownAt, rotation, compromises } = entryOf(changeEntry(known, place, given), id);
      return [
        ...[knownAt, rotation?.other?.knownAt, rotation?.other?.lastCheck?.okxCode],
        rotation?.proof?.okxCode,
        ...compromises.map(({ proof: kept, done }) => [kept?.okxCode, done.length]),
      ];
    });
    const history = ['50111', 1];
    const gone = [undefined, 0];
    const all = [laterAt, laterAt, '50119', '50119', history, ['50119', 1], ['50119', 1]];
    expect(told).toEqual([
      all,
      [null, null, undefined, undefined, history, gone, gone],
      [null, null, undefined, undefined, history, gone, gone],
      [null, null, '50119', undefined, history, gone, gone],
    ]);
  });

  it('treats an undefined member as not given', () => {
    const change = {
      label: undefined,
      notes: 'n',
      credentials: undefined,
    } as unknown as EntryChange; // as a shell in plain JavaScript could send
    const after = changeEntry(document, place, { id, change, at: laterAt });
    expect(entryOf(after, id)).toEqual({
      ...entryOf(document, id),
      notes: 'n',
      changedAt: laterAt,
    });
  });

  it("accepts the entry's own label in another case, and refuses that of another entry", async () => {
    const rename = (label: string) =>
      changeEntry(document, place, { id, change: { label }, at: laterAt });
    expect([entryOf(rename('ONE'), id).label, await refusalOf(() => rename('tWO'))]).toEqual([
      'ONE',
      'LABEL_TAKEN',
    ]);
  });

  it('refuses members that the owner cannot change', async () => {
    const wrong = [
      { credentialVersion: 7 },
      { id: otherId },
      { addedAt: laterAt },
      { apiKeyEnding: 'abcd' },
      { lastCheck: null },
      { rotation: null },
      { ticks: [] },
      { notes: 7 },
    ];
    const refusals = wrong.map((change) =>
      refusalOf(() =>
        changeEntry(document, place, { id, change: change as EntryChange, at: laterAt }),
      ),
    );
    expect(await Promise.all(refusals)).toEqual(wrong.map(() => 'INPUT_INVALID'));
  });
});

describe('removeEntry', () => {
  it('removes the entry and keeps the order of the others', () => {
    const three = withLabels('One', 'Two', 'Three');
    expect([...removeEntry(three, otherId).entries.values()].map(({ label }) => label)).toEqual([
      'One',
      'Three',
    ]);
  });

  it('refuses an unknown id', async () => {
    const works = [
      () => removeEntry(empty, id),
      () => entryOf(empty, '__proto__'),
      () => changeEntry(empty, place, { id, change: {}, at: laterAt }),
    ];
    expect(await Promise.all(works.map(refusalOf))).toEqual(works.map(() => 'ENTRY_NOT_FOUND'));
  });
});
