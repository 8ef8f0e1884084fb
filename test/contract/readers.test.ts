import { describe, expect, it } from 'vitest';
import { type Compromise, type Entry, listedEntryOf, readersOf } from '#contract';
import { anyEntry } from '../support/any-entry.ts';

const at = '2026-11-02T08:00:00.000Z';
const digestOf = (digit: string) => digit.repeat(64);

const compromise: Compromise = {
  reportedAt: at,
  apiKeyEnding: '9f3c',
  apiKeyDigest: digestOf('a'),
  done: [],
  proof: null,
  notes: '',
  closedAt: null,
};

describe('readersOf', () => {
  const reader = (change: Partial<Entry>) => anyEntry({ apiKeyDigest: digestOf('c'), ...change });

  it.each([
    ['of the same place, that may read', reader({}), true],
    ['of another site', reader({ site: 'eea' }), false],
    ['of another environment', reader({ environment: 'demo' }), false],
    ['that may not read', reader({ permissions: ['trade'] }), false],
    ['that is the leaked one, in another entry', reader({ apiKeyDigest: digestOf('a') }), false],
    [
      'that is reported as leaked itself',
      reader({ compromises: [{ ...compromise, apiKeyDigest: digestOf('c') }] }),
      false,
    ],
    [
      'that was, and is no more',
      reader({ compromises: [{ ...compromise, apiKeyDigest: digestOf('c'), closedAt: at }] }),
      true,
    ],
    ['that replaced the one reported', reader({ compromises: [compromise] }), true],
  ])('includes or excludes a key %s', (_what, other, isReader) => {
    const entry = anyEntry({ apiKeyDigest: digestOf('a'), compromises: [compromise] });
    const readers = readersOf(entry, [entry, other].map(listedEntryOf));
    expect(readers).toEqual(isReader ? [listedEntryOf(other)] : []);
  });
});
