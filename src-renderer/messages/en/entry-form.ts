/** The form that adds and edits a key. */
export const entryForm = {
  addTitle: 'Add a key',
  addSubtitle: 'Describe the key as it is on OKX, then enter its three values.',
  edit: 'Edit entry',
  loading: 'Reading the entry',
  editTitle: 'Edit {{label}}',
  editSubtitle: 'What you say here describes the key. To change it on OKX, change it there too.',
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
    hint: 'A key belongs to live or to <term>demo trading</term> for life.',
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
      'Whoever holds these credentials can take funds out of OKX. Use a key without Withdraw wherever you can, and bind IPs.',
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
  rotation: {
    label: 'Replace the credentials',
    hint: 'OKX sets no period; a <term>rotation</term> every 90 days is a sound habit.',
    days_one: 'Every day',
    days_other: 'Every {{count}} days',
    own: 'Every … days',
    never: 'Never',
    ownDays: 'Days between rotations',
    leadDays: 'Remind me, days ahead',
    reason: 'Why never',
    reasonHint: 'So that you remember later, such as “read only, bound to one address”.',
  },
  created: {
    label: 'Created on OKX on',
    hint: 'The rotation date counts from this day. Without it, from when the credentials came here.',
  },
  notes: { label: 'Notes', hint: 'Sealed with the entry. Not a place for passwords.' },
  credentials: {
    replace: 'Replace the credentials',
    replaceHint: 'After a new key was created on OKX. The old values are removed from the vault.',
    once: 'Count on OKX showing the <term>secret key</term> once, when the key is created.',
    apiKey: 'API key',
    secretKey: 'Secret key',
    passphrase: 'Passphrase',
    passphraseHint:
      'The <term>passphrase</term> set for this API key on OKX, not your login password.',
    show: 'Show or hide the {{field}}',
  },
  looks: {
    apiKey: 'OKX’s API keys usually look like 37c541a1-… with four dashes. Check that it is whole.',
    secretKey:
      'OKX’s secret keys usually have 32 capital letters and digits. Is this the passphrase by mistake?',
    passphrase:
      'OKX asks for 8 to 32 characters with a capital, a small letter, a digit and a symbol. Older keys may differ.',
  },
  problem: {
    label: 'Use 1 to 64 characters.',
    labelTaken: 'Another entry has this label. Upper and lower case count as the same.',
    account: 'Give the name of the sub-account, 1 to 64 characters.',
    permissions: 'Tick at least one permission.',
    ipAllowlist: 'Name at most 20 addresses or segments, each once.',
    address: '“{{address}}” is not an IP address or a segment such as 203.0.113.0/24.',
    applications: 'Name at most 20 applications, each once, with 1 to 64 characters.',
    rotationDays: 'Use a whole number from 1 to 3650.',
    leadDays: 'Use a whole number from 0 to 365, less than the days between rotations.',
    reason: 'Say why in 1 to 200 characters.',
    createdOnOkxAt: 'Use a date up to today.',
    notes: 'Use at most 2000 characters.',
    apiKey: 'Paste the API key: 1 to 128 characters, no space at either end.',
    secretKey: 'Paste the secret key: 1 to 128 characters, no space at either end.',
    passphrase:
      'Enter the passphrase: 1 to 128 characters, no space at either end. It travels in an HTTP header, so Chinese characters and emoji cannot be part of it.',
  },
} as const;
