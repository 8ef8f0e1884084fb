import { describe, expect, it } from 'vitest';
import { type Entry, listedEntryOf } from '#contract';
import { rankedReaders } from '../../../../src-renderer/screens/compromise/readers.ts';
import { anyEntry } from '../../../support/any-entry.ts';

const leaked = anyEntry({
  id: 'a'.repeat(32),
  label: 'Leaked',
  account: { kind: 'main' },
  compromises: [
    {
      reportedAt: '2026-11-20T08:00:00.000Z',
      apiKeyEnding: '9f3c',
      apiKeyDigest: '0'.repeat(64),
      done: [],
      proof: null,
      notes: '',
      closedAt: null,
    },
  ],
});

function readers(entry: Entry, ...others: readonly Partial<Entry>[]) {
  const entries = others.map((change, index) => {
    const digit = String(index + 1);
    return anyEntry({ id: digit.repeat(32), apiKeyDigest: digit.repeat(64), ...change });
  });
  return rankedReaders(entry, [entry, ...entries].map(listedEntryOf)).map(({ label }) => label);
}

describe('rankedReaders', () => {
  it('have the keys of the same account first, and are then ordered by label', () => {
    expect(
      readers(
        leaked,
        { label: 'A sub', account: { kind: 'sub', name: 'grid' } },
        { label: 'Z main' },
        { label: 'B main' },
      ),
    ).toEqual(['B main', 'Z main', 'A sub']);
  });

  it('have the new key of the entry, once it replaced the leaked one', () => {
    expect(readers({ ...leaked, apiKeyDigest: 'b'.repeat(64) })).toEqual(['Leaked']);
  });
});
