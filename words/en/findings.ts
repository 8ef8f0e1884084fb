/** The findings of health and their remedies, for every screen that shows them. */
export const findings = {
  severity: { danger: 'Danger', attention: 'Attention', advice: 'Advice' },
  titled: '{{severity}}: {{title}}',
  counted: '{{severity}}: {{count, number}}',
  /** The source of a finding. */
  evidence: {
    declared: 'Entered by you',
    confirmed: 'Confirmed by OKX',
    seen: 'Detected by Signet',
  },
  remedy: {
    check: 'Check this key',
    edit: 'Edit entry',
    'edit-on-okx': 'Open the API page on OKX',
    'guide-demo': 'Create a demo key',
    rotate: 'Rotate this key',
    respond: 'Deal with the leak',
    'show-other': 'Show “{{label}}”',
  },
  /** The subjects of sentences. */
  subject: {
    ipv4: 'every IPv4 address',
    ipv6: 'every IPv6 address',
    live: 'a live key',
    demo: 'a demo key',
    main: 'the main account',
    sub: 'a sub-account',
    noAddress: 'empty',
    separator: ', ',
    more: '{{count, number}} more',
  },
  kind: {
    compromised: {
      title: 'Reported as leaked',
      what: 'Reported as leaked {{when}}, and not every step is done.',
      next: 'Continue with the remaining steps.',
    },
    refused: {
      title: 'Refused by OKX',
      what: 'OKX refused this key at its last check, {{when}}, with error {{subjects}}.',
      next: 'Check it again. If OKX still refuses, the check says what to do.',
    },
    withdraw: {
      title: 'Can withdraw',
      what: 'This key can take funds out of OKX.',
      next: 'If nothing withdraws with it, remove the permission on OKX.',
    },
    'permission-extra': {
      title: 'Can do more than its purpose needs',
      what: 'It can do more than its purpose needs: {{subjects}}.',
      next: 'Remove the permission on OKX.',
    },
    'permissions-differ': {
      title: 'Permissions differ',
      what: 'OKX says that its permissions are {{subjects}}; the entry says otherwise.',
      next: 'Change the entry to what OKX says, or the key on OKX.',
    },
    'addresses-none': {
      title: 'No IP is bound',
      what: 'No IP is bound: anyone who has the credentials can use them from anywhere.',
      next: 'Bind the addresses you use, on OKX and here.',
    },
    'addresses-open': {
      title: 'The IP allowlist is open',
      what: 'Its IP allowlist lets in {{subjects}}, which is no restriction at all.',
      next: 'Bind the addresses you use instead of the open segment.',
    },
    'addresses-wide': {
      title: 'The IP allowlist is wide',
      what: 'Its IP allowlist is wider than one owner’s network: {{subjects}}.',
      next: 'Bind single addresses, or the smallest segment that has them.',
    },
    'addresses-unseen': {
      title: 'Addresses that OKX never sees',
      what: 'Its IP allowlist has addresses that no request on the internet comes from: {{subjects}}.',
      next: 'Bind the public address of the machine instead.',
    },
    'addresses-differ': {
      title: 'IP allowlists differ',
      what: 'OKX says that its IP allowlist is {{subjects}}; the entry says otherwise.',
      next: 'Change the entry to what OKX says, or the key on OKX.',
    },
    'environment-differs': {
      title: 'Live or demo differs',
      what: 'OKX knows it as {{subjects}}; the entry says otherwise.',
      next: 'Change the entry to what OKX says: a key stays what it was created as.',
    },
    'account-differs': {
      title: 'Accounts differ',
      what: 'OKX says that it belongs to {{subjects}}; the entry says otherwise.',
      next: 'Change the account in the entry.',
    },
    'name-differs': {
      title: 'Names differ',
      what: 'Its name on OKX is {{subjects}}, and the label is another.',
      next: 'Give the entry that label if you want to find the key on OKX by it.',
    },
    'label-reused': {
      title: 'Name used again',
      what: 'Another entry has the same name on OKX: {{subjects}}.',
      next: 'Look at both: OKX accepts a name only once per account, so one may be old.',
    },
    'key-twice': {
      title: 'One key, two entries',
      what: 'The same API key is in another entry too.',
      next: 'Keep one of the two: what changes in one does not change in the other.',
    },
    'application-shared': {
      title: 'Application with several keys',
      what: 'Another key serves the same application: {{subjects}}.',
      next: 'If one of the two is no longer in use, delete it on OKX and here.',
    },
    'applications-many': {
      title: 'One key for several applications',
      what: 'It serves more than one application: {{subjects}}.',
      next: 'Give each application a key of its own: then one can be replaced while the others run.',
    },
    'never-checked': {
      title: 'Never checked',
      what: 'It was never checked against OKX, so Signet only knows what you entered.',
      next: 'Check it once.',
    },
    'checked-long-ago': {
      title: 'Checked long ago',
      what: 'It was last checked {{when}}.',
      next: 'Check it again: its permissions on OKX may have changed.',
    },
    'untested-in-demo': {
      title: 'Not tried in demo trading',
      what: 'Nothing shows that its application was tried in demo trading first.',
      next: 'Try it with a demo key.',
    },
    'purpose-unknown': {
      title: 'Purpose unknown',
      what: 'No purpose is set.',
      next: 'Set one, and Signet shows if it can do more than it needs.',
    },
    'key-unknown': {
      title: 'Keys that the vault does not have',
      what: 'OKX listed keys that the vault does not have, {{when}}: {{subjects}}.',
      next: 'Add them here, or delete the unused ones on OKX.',
    },
    'dates-ahead': {
      title: 'Date in the future',
      what: 'Its age or its last call counts from a date in the future: {{when}}.',
      next: 'Until it is corrected, no reminder comes in time. Check the date on this machine, too.',
    },
    'rotation-soon': {
      title: 'Due for rotation soon',
      what: 'It is due for rotation {{when}}.',
      next: 'Rotate it at any time before that day.',
    },
    'rotation-due': {
      title: 'Due for rotation',
      what: 'It is due for rotation {{when}}.',
      next: 'Create a new key on OKX to replace this one.',
    },
    'rotation-overdue': {
      title: 'Past its due date',
      what: 'It was due for rotation {{when}}.',
      next: 'Create a new key on OKX to replace this one.',
    },
    'rotation-unfinished': {
      title: 'Rotation not finished',
      what: 'Its rotation started {{when}} and is not finished.',
      next: 'Continue where you stopped: until then, both keys may work.',
    },
    'inactive-soon': {
      title: 'About to expire (unused)',
      what: 'As far as Signet knows, OKX may delete it {{when}} unless something signs with it before then.',
      next: 'Check it, which is a signed call, or bind an IP on OKX. If your application uses it, say so on its page.',
    },
    'expired-likely': {
      title: 'Probably expired (unused)',
      what: 'OKX has probably deleted it, {{when}}: Signet knows of no signed call for 14 days.',
      next: 'Check it to be sure. If your application uses it, say so on its page.',
    },
  },
} as const;
