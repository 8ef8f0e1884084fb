import { describe, expect, it } from 'vitest';
import type { EntrySummary } from '../../../../src-main/contract/index.ts';
import { readersOf } from '../../../../src-renderer/screens/compromise/readers.ts';
import { entrySummary } from '../../../support/entry-summary.ts';

const leaked = entrySummary({ id: 'a'.repeat(32), label: 'Leaked', account: { kind: 'main' } });
const report = { reportedAt: '2026-11-20T08:00:00.000Z', apiKeyEnding: leaked.apiKeyEnding };

function readers(entry: EntrySummary, ...others: readonly Partial<EntrySummary>[]) {
  const entries = others.map((change, index) =>
    entrySummary({ id: String(index).repeat(32), ...change }),
  );
  return readersOf(entry, report, [entry, ...entries]).map(({ label }) => label);
}

describe('readersOf', () => {
  it('are keys of the same site and environment that may read, and not the one that leaked', () => {
    expect(
      readers(
        leaked,
        { label: 'Same' },
        { label: 'Other site', site: 'eea' },
        { label: 'Demo', environment: 'demo' },
        { label: 'Trades only', permissions: ['trade'] },
      ),
    ).toEqual(['Same']);
  });

  it('have those of the same account first, then by label', () => {
    expect(
      readers(
        leaked,
        { label: 'A sub', account: { kind: 'sub', name: 'grid' } },
        { label: 'Z main' },
        { label: 'B main' },
      ),
    ).toEqual(['B main', 'Z main', 'A sub']);
  });

  it('have the new key of the entry, once that took the place of the one that leaked', () => {
    const replaced = entrySummary({
      ...leaked,
      apiKeyEnding: 'beef',
      credentialsChangedAt: '2026-11-20T09:00:00.000Z',
    });
    expect(readers(replaced)).toEqual(['Leaked']);
  });
});
