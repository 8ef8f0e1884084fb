import { describe, expect, it } from 'vitest';
import { defaultRotationPolicy } from '#contract';
import {
  detailsOf,
  emptyValues,
  valuesOf,
} from '../../../../src-renderer/screens/entry-form/form-values.ts';
import { anyEntry } from '../../../support/any-entry.ts';

const details = {
  label: 'Grid bot',
  site: 'eea',
  environment: 'live',
  account: { kind: 'sub', name: 'desk' },
  permissions: ['read_only', 'trade'],
  ipAllowlist: ['203.0.113.7', '198.51.100.0/24'],
  applications: ['Freqtrade'],
  purpose: 'trading-bot',
  rotationPolicy: { kind: 'interval', days: 45, leadDays: 3 },
  createdOnOkxAt: '2026-11-01T09:26:53.589Z',
  notes: 'a\nb',
} as const;
const entry = anyEntry(details);
const now = Date.UTC(2026, 11, 1);

describe('detailsOf', () => {
  it.each([
    { kind: 'interval', days: 45, leadDays: 3 },
    { kind: 'interval', days: 90, leadDays: 7 },
    { kind: 'never', reason: 'read only' },
  ] as const)('returns what was read from an entry, with %o', (rotationPolicy) => {
    const before = { ...entry, rotationPolicy };
    expect(detailsOf(valuesOf(before), now, before)).toEqual({ ...details, rotationPolicy });
  });

  it('has the default rotation', () => {
    expect(detailsOf(emptyValues, now).rotationPolicy).toEqual(defaultRotationPolicy);
  });

  it('reads a day as the day in the user’s time zone, and none as unknown', () => {
    const dated = (createdOn: string) =>
      detailsOf({ ...emptyValues, createdOn }, now).createdOnOkxAt;
    expect([dated('2026-11-20'), dated('')]).toEqual([
      new Date(2026, 10, 20, 12).toISOString(),
      null,
    ]);
  });

  it('passes a day that is none on, for main to refuse', () => {
    const values = { ...emptyValues, createdOn: '2026-02-30' };
    expect(detailsOf(values, now).createdOnOkxAt).toBe('2026-02-30');
  });

  it('passes anything but a whole number on, for main to refuse', () => {
    const values = { ...emptyValues, rotation: 'own', ownDays: '1.5', leadDays: '' } as const;
    expect(detailsOf(values, now).rotationPolicy).toEqual({
      kind: 'interval',
      days: -1,
      leadDays: -1,
    });
  });
});
