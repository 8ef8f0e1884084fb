import type { Entry, EntryRecords } from '#contract';

/** The records of an entry that was just added. */
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

/** Returns an unremarkable entry, with the changes of a test. */
export function anyEntry(change: Partial<Entry> = {}): Entry {
  return {
    id: '0'.repeat(32),
    label: 'Key',
    site: 'global',
    environment: 'live',
    account: { kind: 'main' },
    permissions: ['read_only'],
    ipAllowlist: ['192.31.196.7'],
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
