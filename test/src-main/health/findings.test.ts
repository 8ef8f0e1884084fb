import { describe, expect, it } from 'vitest';
import { type Entry, type Finding, type FindingKind, findingKinds } from '#contract';
import { findingsOf } from '../../../src-main/health/findings.ts';
import type { HealthSubject } from '../../../src-main/health/subject.ts';
import {
  flawless,
  healthAt,
  lastCheck,
  refusedWith,
  subject,
} from '../../support/health-subject.ts';

const id = '0'.repeat(32);
const otherId = '1'.repeat(32);
const digest = (digit: string) => digit.repeat(64);

/** Finds problems at the instant of the fixtures. */
function findings(subjects: readonly HealthSubject[]): readonly Finding[] {
  return findingsOf(subjects, healthAt);
}

function kindsOf(...subjects: readonly HealthSubject[]): readonly FindingKind[] {
  return findings(subjects)
    .filter(({ entryId }) => entryId === id)
    .map(({ kind }) => kind);
}

function finding(kind: FindingKind, ...subjects: readonly HealthSubject[]): Finding | undefined {
  return findings(subjects).find((item) => item.kind === kind && item.entryId === id);
}

/** A trading key without findings. */
const trader = {
  purpose: 'trading-bot',
  permissions: ['read_only', 'trade'],
  ticks: [{ item: 'tested-in-demo', tickedAt: healthAt }],
  lastCheck: lastCheck({ permissions: ['read_only', 'trade'] }),
} as const satisfies Partial<Entry>;
const withdrawing = {
  ...trader,
  purpose: 'custody',
  permissions: ['read_only', 'withdraw'],
  lastCheck: lastCheck({ permissions: ['read_only', 'withdraw'] }),
} as const satisfies Partial<Entry>;
const unbound = { ipAllowlist: [], lastCheck: lastCheck({ ipAllowlist: [] }) };
const leak = {
  reportedAt: '2026-11-18T08:00:00.000Z',
  apiKeyEnding: '9f3c',
  apiKeyDigest: digest('0'),
  done: [],
  proof: null,
  notes: '',
  closedAt: null,
};
const rotation = {
  startedAt: '2026-11-18T08:00:00.000Z',
  reason: 'scheduled',
  other: null,
  switchedAt: null,
  switchedApplications: [],
  revokedAt: null,
  proof: null,
} as const;
const neighbour = (change: Partial<Entry> = {}) =>
  subject({ id: otherId, apiKeyDigest: digest('1'), applications: [], ...change });
const dead = { provedAt: healthAt, okxCode: '50119' } as const;
const listed = (apiKeyDigest: string): Entry['subAccounts'] => [
  {
    name: 'grid01',
    listedAt: '2026-11-17T08:00:00.000Z',
    keys: [
      {
        label: 'bot2',
        apiKeyEnding: '4f10',
        apiKeyDigest,
        permissions: ['trade'],
        ipAllowlist: [],
        createdAt: healthAt,
      },
    ],
  },
];

type Row = readonly [
  kind: FindingKind,
  fires: readonly HealthSubject[],
  expected: Partial<Finding>,
  quiet: readonly HealthSubject[],
];

/** For every kind: a subject with its finding, and a similar one without. */
const rows: readonly Row[] = [
  [
    'compromised',
    [subject({ compromises: [leak] })],
    { severity: 'danger', remedy: 'respond', at: leak.reportedAt },
    [subject({ compromises: [{ ...leak, closedAt: healthAt }] })],
  ],
  [
    'refused',
    [subject({ lastCheck: refusedWith('50105') })],
    { severity: 'attention', evidence: 'confirmed', remedy: 'edit', subjects: ['50105'] },
    [subject({ lastCheck: refusedWith('50101') })],
  ],
  [
    'withdraw',
    [subject({ ...withdrawing, purpose: 'trading-bot' })],
    { severity: 'danger', evidence: 'confirmed', remedy: 'edit-on-okx' },
    [subject({ ...withdrawing, environment: 'demo' })],
  ],
  [
    'permission-extra',
    [subject({ ...trader, purpose: 'portfolio' })],
    { severity: 'attention', evidence: 'confirmed', remedy: 'edit-on-okx', subjects: ['trade'] },
    [subject({ ...withdrawing, purpose: 'portfolio' })],
  ],
  [
    'permissions-differ',
    [subject({ lastCheck: lastCheck({ permissions: ['read_only', 'trade'] }) })],
    { severity: 'attention', evidence: 'confirmed', remedy: 'edit' },
    [subject(trader)],
  ],
  [
    'addresses-none',
    [subject({ ...trader, ipAllowlist: [], lastCheck: null }, { due: { expiresAt: healthAt } })],
    { severity: 'danger', evidence: 'declared', remedy: 'edit-on-okx', at: healthAt },
    [subject({ ...unbound, environment: 'demo' })],
  ],
  [
    'addresses-open',
    [subject(trader, { access: { openTo: ['ipv6'] } })],
    { severity: 'danger', evidence: 'confirmed', remedy: 'edit-on-okx', subjects: ['ipv6'] },
    [subject({ ...trader, environment: 'demo' }, { access: { openTo: ['ipv6'] } })],
  ],
  [
    'addresses-wide',
    [subject(trader, { access: { wide: ['203.0.0.0/16'] } })],
    { severity: 'attention', remedy: 'edit-on-okx', subjects: ['203.0.0.0/16'] },
    [subject(trader, { access: { wide: ['203.0.0.0/16'], openTo: ['ipv4'] } })],
  ],
  [
    'addresses-unseen',
    [subject(trader, { access: { unseen: ['10.0.0.1'], hasPublic: false } })],
    { severity: 'attention', remedy: 'edit-on-okx', subjects: ['10.0.0.1'] },
    [subject(trader)],
  ],
  [
    'addresses-differ',
    [subject({ lastCheck: lastCheck({ ipAllowlist: ['192.31.196.8'] }) })],
    { severity: 'attention', evidence: 'confirmed', remedy: 'edit', subjects: ['192.31.196.8'] },
    [subject({ lastCheck: lastCheck({ ipAllowlist: null }) })],
  ],
  [
    'environment-differs',
    [subject({ lastCheck: refusedWith('50101') })],
    { severity: 'attention', evidence: 'confirmed', remedy: 'edit', subjects: ['demo'] },
    [subject({ lastCheck: refusedWith('50119') })],
  ],
  [
    'account-differs',
    [subject({ lastCheck: lastCheck({ account: 'sub' }) })],
    { severity: 'attention', evidence: 'confirmed', remedy: 'edit', subjects: ['sub'] },
    [
      subject({
        account: { kind: 'sub', name: 'a' },
        lastCheck: lastCheck({ account: 'sub' }),
      }),
    ],
  ],
  [
    'name-differs',
    [subject({ lastCheck: lastCheck({ label: 'Other' }) })],
    { severity: 'advice', evidence: 'confirmed', remedy: 'edit', subjects: ['Other'] },
    [subject({ label: 'Grid bot 2', lastCheck: lastCheck({ label: 'GridBot2' }) })],
  ],
  [
    'label-reused',
    [subject(), neighbour()],
    { severity: 'advice', evidence: 'confirmed', remedy: 'show-other', others: [otherId] },
    [subject(), neighbour({ site: 'eea' })],
  ],
  [
    'key-twice',
    [subject(), neighbour({ apiKeyDigest: flawless().apiKeyDigest })],
    { severity: 'attention', evidence: 'seen', remedy: 'show-other', others: [otherId] },
    [subject(), neighbour()],
  ],
  [
    'application-shared',
    [subject(), neighbour({ applications: ['TRACKER'] })],
    { severity: 'advice', remedy: 'show-other', others: [otherId], subjects: ['Tracker'] },
    [subject(), neighbour({ applications: ['Tracker'], environment: 'demo' })],
  ],
  [
    'applications-many',
    [subject({ ...trader, applications: ['A', 'B'] })],
    { severity: 'attention', evidence: 'declared', remedy: 'edit', subjects: ['A', 'B'] },
    [subject(trader)],
  ],
  [
    'never-checked',
    [subject({ lastCheck: null })],
    { severity: 'attention', evidence: 'seen', remedy: 'check' },
    [subject({ lastCheck: refusedWith('50119') })],
  ],
  [
    'checked-long-ago',
    [subject({ lastCheck: { ...lastCheck(), checkedAt: '2026-10-21T07:59:59.999Z' } })],
    { severity: 'advice', remedy: 'check', at: '2026-10-21T07:59:59.999Z' },
    [subject({ lastCheck: { ...lastCheck(), checkedAt: '2026-10-21T08:00:00.000Z' } })],
  ],
  [
    'untested-in-demo',
    [subject({ ...trader, ticks: [] })],
    { severity: 'advice', remedy: 'guide-demo', subjects: ['Tracker'] },
    [
      subject({ ...trader, ticks: [] }),
      neighbour({ environment: 'demo', applications: ['tracker'] }),
    ],
  ],
  [
    'purpose-unknown',
    [subject({ purpose: null })],
    { severity: 'advice', evidence: 'seen', remedy: 'edit' },
    [subject()],
  ],
  [
    'key-unknown',
    [subject({ subAccounts: listed(digest('7')) })],
    {
      severity: 'attention',
      evidence: 'confirmed',
      subjects: ['grid01: bot2 …4f10'],
      at: '2026-11-17T08:00:00.000Z',
    },
    [subject({ subAccounts: listed(digest('1')) }), neighbour()],
  ],
  [
    'dates-ahead',
    [subject({ createdOnOkxAt: '2062-11-20T00:00:00.000Z' })],
    { severity: 'attention', evidence: 'declared', remedy: 'edit', at: '2062-11-20T00:00:00.000Z' },
    [subject({ createdOnOkxAt: '2026-11-21T08:00:00.000Z' })],
  ],
  [
    'dates-ahead',
    [subject({ createdOnOkxAt: null, credentialsChangedAt: '2036-11-20T08:00:00.000Z' })],
    { evidence: 'seen', remedy: 'edit', at: '2036-11-20T08:00:00.000Z' },
    [subject({ createdOnOkxAt: healthAt, credentialsChangedAt: '2036-11-20T08:00:00.000Z' })],
  ],
  [
    'dates-ahead',
    [subject({ calledAt: '2026-11-21T08:00:00.001Z' })],
    { evidence: 'seen', remedy: 'check', at: '2026-11-21T08:00:00.001Z' },
    [subject({ calledAt: '2026-11-21T08:00:00.000Z' })],
  ],
  [
    'rotation-soon',
    [subject({}, { due: { state: 'due-soon' } })],
    { severity: 'advice', remedy: 'rotate', at: '2027-01-01T00:00:00.000Z' },
    [subject({}, { due: { state: 'due' } })],
  ],
  [
    'rotation-due',
    [subject({}, { due: { state: 'due' } })],
    { severity: 'attention', remedy: 'rotate' },
    [subject({}, { due: { state: 'overdue' } })],
  ],
  [
    'rotation-overdue',
    [subject({}, { due: { state: 'overdue' } })],
    { severity: 'attention', remedy: 'rotate' },
    [subject({}, { due: { state: 'due' } })],
  ],
  [
    'rotation-unfinished',
    [subject({ rotation: { ...rotation, switchedAt: healthAt } })],
    { severity: 'attention', remedy: 'rotate', at: rotation.startedAt },
    [subject()],
  ],
  [
    'inactive-soon',
    [subject({}, { due: { state: 'inactive-soon', expiresAt: healthAt } })],
    { severity: 'attention', remedy: 'check', at: healthAt },
    [subject({}, { due: { state: 'expired-likely' } })],
  ],
  [
    'inactive-soon',
    [subject({}, { due: { state: 'overdue', expiresAt: '2026-11-23T08:00:00.000Z' } })],
    { severity: 'attention', remedy: 'check', at: '2026-11-23T08:00:00.000Z' },
    [subject({}, { due: { state: 'overdue', expiresAt: '2026-11-23T08:00:00.001Z' } })],
  ],
  [
    'expired-likely',
    [subject({}, { due: { state: 'expired-likely', expiresAt: healthAt } })],
    { severity: 'attention', remedy: 'check', at: healthAt },
    [subject({}, { due: { state: 'inactive-soon' } })],
  ],
];

describe('findingsOf', () => {
  it('finds nothing wrong with a perfect key', () => {
    expect([findings([subject()]), findings([subject(trader)]), findings([])]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it('has a test for every kind', () => {
    expect([...new Set(rows.map(([kind]) => kind))].sort()).toEqual([...findingKinds].sort());
  });

  it.each(rows)('finds %s only if it applies', (kind, fires, expected, quiet) => {
    expect(finding(kind, ...fires)).toMatchObject(expected);
    expect(kindsOf(...quiet)).not.toContain(kind);
  });
});

describe('what OKX confirmed', () => {
  it('takes precedence over what the owner entered', () => {
    const wider = subject({
      permissions: ['read_only'],
      lastCheck: lastCheck({ permissions: ['read_only', 'withdraw'] }),
    });
    expect(finding('withdraw', wider)?.evidence).toBe('confirmed');
    const narrower = subject({ permissions: ['read_only', 'withdraw'], lastCheck: lastCheck() });
    expect(kindsOf(narrower)).toEqual(['permissions-differ']);
  });

  it('is not required: without it, what the owner entered counts', () => {
    const declared = subject({ ...withdrawing, lastCheck: null });
    expect(finding('withdraw', declared)?.evidence).toBe('declared');
  });

  it('does not count for addresses that Signet cannot parse', () => {
    const unreadable = subject({ ipAllowlist: [], lastCheck: lastCheck({ ipAllowlist: null }) });
    expect(finding('addresses-none', unreadable)?.evidence).toBe('declared');
  });

  it('still counts if OKX has the key but refuses it for another reason', () => {
    const { confirmed } = lastCheck({ permissions: ['read_only', 'withdraw'] });
    const away = subject({ lastCheck: { ...refusedWith('50110'), confirmed } });
    expect(kindsOf(away)).toEqual(expect.arrayContaining(['refused', 'withdraw']));
  });
});

describe('the name of a key on OKX', () => {
  it.each(['Gridbot', 'grid BOT', 'Gridbot20261120'])(
    'is that of the entry Grid bot: %s',
    (label) => {
      const named = subject({ label: 'Grid bot', lastCheck: lastCheck({ label }) });
      expect(kindsOf(named)).toEqual([]);
    },
  );
});

describe('the severity', () => {
  it('of Withdraw is attention for a custody key, and reported only once', () => {
    expect(finding('withdraw', subject(withdrawing))?.severity).toBe('attention');
    expect(kindsOf(subject({ ...withdrawing, purpose: 'trading-bot' }))).toEqual(['withdraw']);
  });

  it('of an unbound key that only reads depends on its purpose', () => {
    const severityFor = (purpose: Entry['purpose']) =>
      finding('addresses-none', subject({ ...unbound, purpose }))?.severity;
    expect(
      ['portfolio', 'own-script', 'trading-bot', null].map((it) => severityFor(it as never)),
    ).toEqual(['advice', 'attention', 'attention', 'advice']);
  });

  it('of a leak drops when OKX has confirmed that the key is dead', () => {
    expect(
      finding('compromised', subject({ compromises: [{ ...leak, proof: dead }] }))?.severity,
    ).toBe('attention');
  });

  it('of addresses that OKX never sees drops if there are public ones beside them', () => {
    const both = { ipAllowlist: ['10.0.0.1', '192.31.196.7'], lastCheck: null };
    const found = finding('addresses-unseen', subject(both, { access: { unseen: ['10.0.0.1'] } }));
    expect(found?.severity).toBe('advice');
  });

  it.each([
    ['50100', 'edit-on-okx'],
    ['50119', 'check'],
    ['50110', 'edit-on-okx'],
    ['50113', 'edit'],
    ['59999', 'check'],
  ])('of a refusal with %s has the remedy %s', (code, remedy) => {
    expect(finding('refused', subject({ lastCheck: refusedWith(code) }))?.remedy).toBe(remedy);
  });
});

describe('what entries share', () => {
  it('counts the second key of a rotation as known', () => {
    const { apiKeyEnding, credentialVersion, credentialsChangedAt, ...rest } = flawless();
    const { knownAt, calledAt, signedAt } = rest;
    const key = { apiKeyEnding, credentialVersion, credentialsChangedAt };
    const times = { lastCheck: null, knownAt, calledAt, signedAt, createdOnOkxAt: null };
    const other = { ...key, ...times, apiKeyDigest: digest('7') };
    const rotating = neighbour({ rotation: { ...rotation, other } });
    expect(kindsOf(subject({ subAccounts: listed(digest('7')) }), rotating)).not.toContain(
      'key-unknown',
    );
  });

  it('distinguishes sub-accounts with keys of the same name', () => {
    const sub = (name: string) => ({
      account: { kind: 'sub', name } as const,
      lastCheck: lastCheck({ account: 'sub' }),
    });
    expect(kindsOf(subject(sub('a')), neighbour(sub('b')))).toEqual([]);
    expect(kindsOf(subject(sub('a')), neighbour(sub('A')))).toEqual(['label-reused']);
  });

  it('names at most five others, even if a thousand share', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      subject({ id: index.toString(16).padStart(32, '0'), apiKeyDigest: digest('a') }),
    );
    const twins = findings(many).filter(({ kind }) => kind === 'key-twice');
    expect([twins.length, new Set(twins.map(({ others }) => others.length))]).toEqual([
      1000,
      new Set([5]),
    ]);
  });
});
