import { describe, expect, it } from 'vitest';
import { type Finding, listedEntryOf } from '#contract';
import {
  joinFindings,
  noFilter,
  selectFindings,
} from '../../../../src-renderer/screens/health/finding-selection.ts';
import { indexKeys } from '../../../../src-renderer/screens/health/key-index.ts';
import { anyEntry } from '../../../support/any-entry.ts';

const bot = anyEntry({ id: 'a'.repeat(32), label: 'Grid bot', applications: ['Freqtrade'] });
const lab = anyEntry({ id: 'b'.repeat(32), label: 'Lab', environment: 'demo' });

function finding(entryId: string, change: Partial<Finding>): Finding {
  return {
    evidence: 'seen',
    remedy: 'check',
    others: [],
    subjects: [],
    at: null,
    entryId,
    kind: 'never-checked',
    severity: 'attention',
    ...change,
  };
}

const found = joinFindings(
  [
    finding(bot.id, { kind: 'addresses-wide', severity: 'danger', subjects: ['203.0.113.0/24'] }),
    finding(bot.id, {}),
    finding(lab.id, { severity: 'advice' }),
    finding('c'.repeat(32), {}),
  ],
  indexKeys([bot, lab].map(listedEntryOf)),
);

const titles: Partial<Record<Finding['kind'], string>> = { 'never-checked': 'Never checked' };

function select(change: Partial<typeof noFilter>): readonly string[] {
  const filter = { ...noFilter, ...change };
  return selectFindings(found, filter, ({ kind }) => titles[kind] ?? kind).map(
    (item) => `${item.entry.label} ${item.finding.kind}`,
  );
}

describe('joinFindings', () => {
  it('skips a finding of an unknown entry', () => {
    expect(found).toHaveLength(3);
  });
});

describe('selectFindings', () => {
  it('keeps all in their order without a filter', () => {
    expect(select({})).toEqual([
      'Grid bot addresses-wide',
      'Grid bot never-checked',
      'Lab never-checked',
    ]);
  });

  it.each([
    ['a severity', { severity: 'danger' }, ['Grid bot addresses-wide']],
    ['an environment', { environment: 'demo' }, ['Lab never-checked']],
    [
      'the words of a finding',
      { text: 'CHECKED never' },
      ['Grid bot never-checked', 'Lab never-checked'],
    ],
    ['a label and a finding', { text: 'grid checked' }, ['Grid bot never-checked']],
    ['an application', { text: 'freq', severity: 'danger' }, ['Grid bot addresses-wide']],
    ['what it is about', { text: '203.0.113.0/24' }, ['Grid bot addresses-wide']],
    ['nothing that is there', { text: 'withdraw' }, []],
  ] as const)('finds by %s', (_by, change, expected) => {
    expect(select(change)).toEqual(expected);
  });
});
