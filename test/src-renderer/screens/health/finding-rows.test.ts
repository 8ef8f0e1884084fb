import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../../../src-renderer/screens/health/finding-groups.ts';
import { rowsOf } from '../../../../src-renderer/screens/health/finding-rows.ts';
import { keyFinding as found } from '../../../support/key-finding.ts';

describe('rowsOf', () => {
  const groups = groupFindings([
    found('alone', { severity: 'danger' }),
    found('key 10'),
    found('key 9'),
  ]);
  const kindsOf = (open: readonly string[]) =>
    rowsOf(groups, new Set(open), 'en').map((row) =>
      row.kind === 'key' ? `key ${row.found.entry.label}` : row.kind,
    );

  it('shows one key as it is, and several folded', () => {
    expect(kindsOf([])).toEqual(['heading', 'finding', 'heading', 'group']);
  });

  it('lists the keys of an unfolded group by their labels', () => {
    expect(kindsOf(['attention never-checked'])).toEqual([
      ...['heading', 'finding', 'heading', 'group'],
      ...['key key 9', 'key key 10'],
    ]);
  });

  it('counts a finding of several keys once', () => {
    const counts = rowsOf(groups, new Set(), 'en').flatMap((row) =>
      row.kind === 'heading' ? [row.count] : [],
    );
    expect(counts).toEqual([1, 1]);
  });
});
