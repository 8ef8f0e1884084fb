import type { Entry, EntryRecords } from '#contract';

/** What Signet has written down of an entry that was only just added. */
export const noRecords: EntryRecords = {
  lastCheck: null,
  knownAt: null,
  calledAt: null,
  signedAt: null,
  ticks: [],
  rotation: null,
  rotations: [],
  compromises: [],
  subAccounts: [],
};

/** An entry with nothing to say about it, but for what a test changes. */
export function entrySummary(change: Partial<Entry> = {}): Entry {
  return {
    id: '0'.repeat(32),
    label: 'Key',
    site: 'global',
    environment: 'live',
    account: { kind: 'main' },
    permissions: ['read_only'],
    ipAllowlist: ['203.0.113.7'],
    applications: [],
    purpose: null,
    rotationPolicy: { kind: 'interval', days: 90, leadDays: 7 },
    createdOnOkxAt: '2026-01-01T00:00:00.000Z',
    notes: '',
    hosts: {},
    apiKeyEnding: '9f3c',
    apiKeyDigest: '0'.repeat(64),
    credentialVersion: 1,
    credentialsChangedAt: '2026-01-01T00:00:00.000Z',
    addedAt: '2026-01-01T00:00:00.000Z',
    changedAt: '2026-01-01T00:00:00.000Z',
    ...noRecords,
    ...change,
  };
}
