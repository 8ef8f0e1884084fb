import type { CheckRecord, DueStatus, Entry } from '#contract';
import type { AccessWidth, HealthSubject } from '../../src-main/health/subject.ts';
import { anyEntry } from './any-entry.ts';

export const healthAt = '2026-11-20T08:00:00.000Z';

const narrow: AccessWidth = { openTo: [], wide: [], unseen: [], hasPublic: true };
const ok: DueStatus = {
  state: 'ok',
  dueAt: '2027-01-01T00:00:00.000Z',
  expiresAt: null,
  nextChangeAt: null,
};

/** OKX's confirmation of {@link flawless}. */
export const confirmed: NonNullable<CheckRecord['confirmed']> = {
  permissions: ['read_only'],
  ipAllowlist: ['192.31.196.7'],
  environment: 'live',
  label: 'Key',
  account: 'main',
};

export function lastCheck(change: Partial<typeof confirmed> = {}): CheckRecord {
  return {
    checkedAt: '2026-11-19T08:00:00.000Z',
    okxCode: null,
    confirmed: { ...confirmed, ...change },
  };
}

export function refusedWith(okxCode: string): CheckRecord {
  return { checkedAt: '2026-11-19T08:00:00.000Z', okxCode, confirmed: null };
}

/** Returns a key without findings, with the changes of a test. */
export function flawless(change: Partial<Entry> = {}): Entry {
  return anyEntry({
    purpose: 'portfolio',
    applications: ['Tracker'],
    lastCheck: lastCheck(),
    ...change,
  });
}

export function subject(
  change: Partial<Entry> = {},
  measured: { readonly access?: Partial<AccessWidth>; readonly due?: Partial<DueStatus> } = {},
): HealthSubject {
  return {
    entry: flawless(change),
    access: { ...narrow, ...measured.access },
    due: { ...ok, ...measured.due },
  };
}
