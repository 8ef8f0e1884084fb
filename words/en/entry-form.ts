/** The form that adds and edits a key. */
export const entryForm = {
  /** Shown if main kept what was typed, while the vault was locked or another screen was open. */
  kept: {
    title: 'Continue where you were',
    withoutCredentials:
      'What you typed is here again, except for the credentials: Signet does not keep those, so enter them again.',
    all: 'What you typed is here again.',
    startOver: 'Start over',
  },
  addTitle: 'Add a key',
  addSubtitle: 'Describe the key as it is on OKX, then enter its three values.',
  edit: 'Edit entry',
  editTitle: 'Edit {{label}}',
  editSubtitle: 'This describes the key. To change the key itself, also change it on OKX.',
  add: 'Add key',
  save: 'Save changes',
  cancel: 'Cancel',
  optional: '{{label}} (optional)',
  problems_one: 'One field needs your attention.',
  problems_other: '{{count}} fields need your attention.',
  section: {
    what: 'What it is',
    may: 'What it may do, and from where',
    upkeep: 'Who uses it, and for how long',
    credentials: 'Credentials',
  },
  label: {
    label: 'Label',
    hint: 'A name that tells you which key this is, such as “Grid bot, VPS”.',
  },
  site: {
    label: 'Site',
    hint: 'Where you log in to OKX. A key works on its own <term>site</term> only.',
  },
  environment: {
    label: 'Environment',
    hint: 'A key always belongs to either live or <term>demo trading</term>.',
    live: 'Live: real funds',
    demo: 'Demo: OKX’s demo trading',
  },
  account: {
    label: 'Account',
    main: 'Main account',
    sub: 'Sub-account',
    name: 'Name of the sub-account',
  },
  permissions: {
    label: 'Permissions',
    hint: 'Tick the <term>permissions</term> that the key has on OKX.',
    read_only: 'Sees balances, bills and order history. Changes nothing.',
    trade:
      'Places and cancels orders, changes settings, and also moves funds between your own accounts.',
    withdraw: 'Takes funds out of OKX, to addresses verified on its web or app.',
    withdrawWarning:
      'Anyone who has these credentials can take funds out of OKX. Use a key without Withdraw if you can, and bind IPs.',
    subWithdraw: 'OKX does not let sub-accounts withdraw.',
  },
  addresses: {
    label: 'IP allowlist',
    none: 'No IP bound: the key works from anywhere.',
    inactivity:
      'A live key with Trade or Withdraw and no bound IP <term>expires</term> after 14 days without a signed call.',
  },
  applications: {
    label: 'Applications',
    hint: 'What uses the key: a bot, a tracker, a script. Press Enter after each; at most 20.',
  },
  purpose: {
    label: 'Purpose',
    hint: 'What the key is for. Signet then shows if it can do more than that needs.',
    none: 'Not set',
  },
  rotation: {
    label: 'Replace the credentials',
    hint: 'OKX is not known to set a period; a <term>rotation</term> every 90 days is a good habit.',
    days_one: 'Every day',
    days_other: 'Every {{count}} days',
    own: 'Every … days',
    never: 'Never',
    ownDays: 'Days between rotations',
    leadDays: 'Days of notice',
    reason: 'Reason for never',
    reasonHint: 'A note for later, such as “read only, bound to one address”.',
  },
  created: {
    label: 'Created on OKX on',
    hint: 'The rotation date counts from this day, or from the day the credentials were added if it is empty.',
  },
  notes: {
    label: 'Notes',
    hint: 'Sealed with the entry, because OKX has no field for a description. Not a place for passwords.',
  },
  credentials: {
    keep: 'Keep the credentials',
    keepHint: 'They stay the same.',
    correct: 'Correct the credentials',
    correctHint: 'Use this to fix typos. Empty fields stay the same.',
    replace: 'Replace the credentials',
    replaceHint:
      'Use this after you created a new key on OKX. The old values are removed from the vault.',
    once: 'Assume that OKX shows the <term>secret key</term> only once, when the key is created.',
  },
  problem: {
    label: 'Use 1 to 64 characters.',
    labelTaken: 'Another entry has this label. Upper and lower case count as the same.',
    account: 'Enter the name of the sub-account, 1 to 64 characters.',
    permissions: 'Tick at least one permission.',
    ipAllowlist: 'Enter at most 20 addresses or segments, each once.',
    address: '“{{address}}” is not an IP address or a segment such as 203.0.113.0/24.',
    applications: 'Enter at most 20 applications, each once, with 1 to 64 characters.',
    rotationDays: 'Use a whole number from 1 to 3650.',
    leadDays: 'Use a whole number from 0 to 365, less than the days between rotations.',
    reason: 'Give a reason in 1 to 200 characters.',
    createdOnOkxAt: 'Use a date up to today.',
    notes: 'Use at most 2000 characters.',
    apiKey: 'Paste the API key: 1 to 128 characters, no space at either end.',
    secretKey: 'Paste the secret key: 1 to 128 characters, no space at either end.',
    passphrase:
      'Enter the passphrase: 1 to 128 characters, no space at either end. It is sent in an HTTP header, so it cannot contain Chinese characters or emoji.',
  },
} as const;
