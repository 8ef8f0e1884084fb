import { describe, expect, it } from 'vitest';
import { type Compromise, entrySchema, listedEntryOf, listedEntrySchema } from '#contract';
import { anyEntry } from '../support/any-entry.ts';
import { fullRecords } from '../support/full-records.ts';

const full = anyEntry(fullRecords);

describe('listedEntryOf', () => {
  it('drops histories, ticks, keys of sub-accounts and what OKX confirmed', () => {
    const dropped = Object.keys(entrySchema.shape).filter(
      (field) => !(field in listedEntrySchema.shape),
    );
    expect(dropped.toSorted()).toEqual([
      ...['calledAt', 'changedAt', 'compromises', 'credentialVersion', 'credentialsChangedAt'],
      ...['knownAt', 'rotation', 'rotations', 'signedAt', 'subAccounts', 'ticks'],
    ]);
    expect(Object.keys(listedEntryOf(full).lastCheck ?? {})).toEqual(['checkedAt', 'okxCode']);
  });

  it('fits its schema, for an entry with every record and for one without any', () => {
    for (const entry of [full, anyEntry()]) {
      expect(listedEntrySchema.parse(listedEntryOf(entry))).toEqual(listedEntryOf(entry));
    }
  });

  it('names the second key of a rotation', () => {
    const { rotation, ...own } = full;
    if (!rotation) throw new Error('The sample has no rotation.');
    const other = { ...own, apiKeyDigest: 'b'.repeat(64) };
    const rotating = { ...full, rotation: { ...rotation, other } };
    expect([rotating, full, anyEntry()].map((it) => listedEntryOf(it).otherApiKeyDigest)).toEqual([
      ...['b'.repeat(64), null, null],
    ]);
  });

  it('names a leaked key until its report is closed', () => {
    const open: Compromise = {
      ...{ reportedAt: '2026-11-02T08:00:00.000Z', apiKeyEnding: '9f3c', done: [], proof: null },
      ...{ apiKeyDigest: 'a'.repeat(64), notes: '', closedAt: null },
    };
    const closed = { ...open, closedAt: open.reportedAt };
    const leakedIn = (compromises: readonly Compromise[]) =>
      listedEntryOf(anyEntry({ compromises })).leakedApiKeyDigest;
    expect([leakedIn([]), leakedIn([closed]), leakedIn([closed, open])]).toEqual([
      ...[null, null, open.apiKeyDigest],
    ]);
  });
});
