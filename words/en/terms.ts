/** One line for each term, as its popover shows it. */
export const terms = {
  more: 'More in Help',
  apiKey: {
    name: 'API key',
    meaning:
      'Identifies the key to OKX, like a user name. Also means all three values together: API key, secret key and passphrase.',
  },
  secretKey: {
    name: 'secret key',
    meaning: 'Signs every request and is never sent. Assume that OKX shows it only once.',
  },
  passphrase: {
    name: 'passphrase',
    meaning:
      'A password of your choice for one API key, set when you create it on OKX. Not your login password.',
  },
  permission: {
    name: 'permission',
    meaning: 'What a key may do on OKX: Read, Trade or Withdraw. Trade also moves your funds.',
  },
  ipAllowlist: {
    name: 'IP allowlist',
    meaning: 'The addresses from which OKX accepts the key. Empty means from anywhere.',
  },
  site: {
    name: 'site',
    meaning:
      'The OKX site of your account: global, EEA, US and Australia, or Turkey. A key works on one only.',
  },
  demo: {
    name: 'demo trading',
    meaning: 'Practice trading on OKX with virtual funds. It needs keys of its own.',
  },
  subAccount: {
    name: 'sub-account',
    meaning: 'An account below your main one, with its own balance and keys. It cannot withdraw.',
  },
  connection: {
    name: 'connection',
    meaning: 'An application that you let into your OKX account by logging in, without an API key.',
  },
  rotation: {
    name: 'rotation',
    meaning: 'Replacing the credentials of an entry with those of a new key.',
  },
  dueDate: {
    name: 'due date',
    meaning: 'The day on which an entry’s credentials should be replaced, counted by Signet.',
  },
  inactivityExpiry: {
    name: 'inactivity expiry',
    meaning:
      'OKX deletes a live key with Trade or Withdraw and no bound IP after 14 days without a signed call.',
  },
  check: {
    name: 'check',
    meaning: 'One signed call that asks OKX what it knows about a key.',
  },
  finding: {
    name: 'finding',
    meaning: 'One thing about a key that you may want to act on, and how to fix it.',
  },
  seal: {
    name: 'seal',
    meaning:
      'The small mark beside a key, drawn from the key itself, so that you recognise it. What is sealed is encrypted, and any change to it is detected.',
  },
  masterPassword: {
    name: 'master password',
    meaning: 'Opens your vault in Signet, and nothing else. It cannot be reset.',
  },
  recoveryCode: {
    name: 'recovery code',
    meaning: 'A printed second way into your vault, for when the master password is lost.',
  },
} as const;
