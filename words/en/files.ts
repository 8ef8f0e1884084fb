/** The files that Signet saves where you choose. */
export const files = {
  calendar: {
    name: 'Signet due dates.ics',
    unnamed: 'An OKX API key is due for rotation',
    named: 'OKX API key “{{label}}” is due for rotation',
  },
  health: { name: 'signet-health-{{date}}.{{format}}' },
  recoveryKit: {
    name: 'Signet recovery kit.txt',
    title: 'Signet recovery kit',
    purpose: 'This code opens your Signet vault without the master password.',
    advice:
      'Keep it on paper, or on a medium away from this computer. Anyone who has it and the vault file has your keys.',
    code: 'Recovery code',
    madeAt: 'Made on',
  },
  compromise: {
    name: 'Signet leaked key.txt',
    title: 'An OKX API key that may have leaked',
    label: 'Key',
    place: 'Site',
    placed: '{{site}} ({{host}}), {{environment}}',
    apiKey: 'API key ends in',
    unknown: 'not recorded',
    reportedAt: 'Reported',
    closedAt: 'Closed',
    open: 'still open',
    proof: 'Proof that the key is dead',
    unproved: 'OKX has not confirmed it',
    notDone: 'Not done',
    notes: 'What happened',
    none: 'Nothing was written down.',
    savedAt: 'Saved by Signet',
    noSecret: 'This text contains no secret key and no passphrase of this entry.',
  },
} as const;
