import type { RequestOf } from '#contract';

type Draft = RequestOf<'entry:add'>['draft'];

/** The key of OKX's own examples; its signatures are in test/vectors. */
export const sampleCredentials = {
  apiKey: '00000000-aaaa-4bbb-8ccc-0123456789ab',
  secretKey: '22582BD0CFF14C41EDBF1AB98506286D',
  passphrase: 'Test-Pass_123!',
};

/** A trading key, as a careful owner describes it; a test names what it has otherwise. */
export function sampleDraft(change: Partial<Draft> = {}): Draft {
  return {
    label: 'Grid bot',
    site: 'global',
    environment: 'live',
    account: { kind: 'main' },
    permissions: ['read_only', 'trade'],
    ipAllowlist: ['203.0.113.7'],
    applications: ['freqtrade'],
    rotationPolicy: { kind: 'interval', days: 90, leadDays: 7 },
    createdOnOkxAt: '2026-10-01T00:00:00.000Z',
    purpose: null,
    notes: '',
    hosts: {},
    credentials: sampleCredentials,
    ...change,
  };
}
