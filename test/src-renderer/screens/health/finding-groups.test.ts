import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../../../src-renderer/screens/health/finding-groups.ts';
import type { KeyFinding } from '../../../../src-renderer/screens/health/finding-selection.ts';
import { keyFinding as found } from '../../../support/key-finding.ts';

function labelsOf(findings: readonly KeyFinding[]) {
  return groupFindings(findings).map((group) => group.found.map(({ entry }) => entry.label));
}

describe('groupFindings', () => {
  it('puts findings of one kind and one severity together, in their order', () => {
    const findings = [
      found('a', { severity: 'danger', kind: 'withdraw' }),
      found('b'),
      found('c'),
      found('d', { severity: 'advice' }),
      found('a'),
    ];
    expect(labelsOf(findings)).toEqual([['a'], ['b', 'c', 'a'], ['d']]);
  });

  const page = { kind: 'addresses-none', remedy: 'edit-on-okx' } as const;

  it.each([
    ['checks all keys', [found('a'), found('b', { site: 'eea' })], 'check'],
    ['opens the page that all keys are on', [found('a', page), found('b', page)], 'edit-on-okx'],
    [
      'has no button for keys on pages of two sites',
      [found('a', page), found('b', { ...page, site: 'eea' })],
      undefined,
    ],
    [
      'has no button for live keys and demo keys',
      [found('a', page), found('b', { ...page, environment: 'demo' })],
      undefined,
    ],
    ['has no button for two remedies', [found('a'), found('b', { remedy: 'edit' })], undefined],
    [
      'has no button for what is done key by key',
      [found('a', { remedy: 'rotate' }), found('b', { remedy: 'rotate' })],
      undefined,
    ],
  ] as const)('%s', (_what, findings, remedy) => {
    expect(groupFindings(findings).map((group) => group.remedy)).toEqual([remedy]);
  });
});
