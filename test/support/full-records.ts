import type { EntryRecords } from '#contract';

const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T09:30:00.000Z`;

/** Every record of an entry whose rotation has no second key yet. */
export const fullRecords: EntryRecords = {
  lastCheck: {
    checkedAt: at(20),
    okxCode: null,
    confirmed: {
      permissions: ['read_only', 'trade'],
      ipAllowlist: ['203.0.113.7', '2001:db8::/32'],
      environment: 'live',
      label: 'Grid bot **** \u007f\u2028"\\',
      account: 'sub',
    },
  },
  knownAt: at(20),
  calledAt: at(20),
  signedAt: at(19),
  ticks: [
    { item: 'two-factor', tickedAt: at(1) },
    { item: 'withdrawal-addresses', tickedAt: at(2) },
  ],
  rotation: {
    startedAt: at(10),
    reason: 'compromise',
    other: null,
    switchedAt: null,
    switchedApplications: ['Freqtrade', '網格'],
    revokedAt: null,
    proof: null,
  },
  rotations: [
    {
      startedAt: at(3),
      finishedAt: at(4),
      reason: 'scheduled',
      apiKeyEnding: '9f3c',
      proof: { provedAt: at(4), okxCode: '50119' },
    },
    { startedAt: at(5), finishedAt: at(6), reason: 'other', apiKeyEnding: '', proof: null },
  ],
  compromises: [
    {
      reportedAt: at(7),
      apiKeyEnding: '4f10',
      apiKeyDigest: '4'.repeat(64),
      done: [{ step: 'delete-key', doneAt: at(7) }],
      proof: { provedAt: at(8), okxCode: '50111' },
      notes: 'Seen in a public repository.\n\tTaken down.',
      closedAt: at(9),
    },
  ],
  subAccounts: [
    {
      name: 'grid1',
      listedAt: at(20),
      keys: [
        {
          label: 'desk',
          apiKeyEnding: '00aa',
          apiKeyDigest: '0'.repeat(64),
          permissions: ['read_only'],
          ipAllowlist: null,
          createdAt: at(1),
        },
      ],
    },
  ],
};
