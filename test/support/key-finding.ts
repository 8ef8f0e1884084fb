import { type Finding, listedEntryOf } from '#contract';
import type { KeyFinding } from '../../src-renderer/screens/health/finding-selection.ts';
import { anyEntry } from './any-entry.ts';

type Change = Partial<Finding> & Parameters<typeof anyEntry>[0];

/** Returns a finding of the key with a label, with the changes of a test to either. */
export function keyFinding(label: string, change: Change = {}): KeyFinding {
  const { kind, severity, remedy, ...entry } = change;
  return {
    entry: listedEntryOf(anyEntry({ id: label.padEnd(32, '0'), label, ...entry })),
    finding: {
      entryId: label.padEnd(32, '0'),
      kind: kind ?? 'never-checked',
      severity: severity ?? 'attention',
      remedy: remedy ?? 'check',
      evidence: 'seen',
      subjects: [],
      others: [],
      at: null,
    },
  };
}
