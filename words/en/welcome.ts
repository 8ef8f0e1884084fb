export const welcome = {
  title: 'Create your vault',
  lead: 'Choose a master password. It seals your OKX API keys in one file on this computer.',
  noReset: {
    title: 'It cannot be reset',
    text: 'Signet keeps no copy of the master password and no server knows it. Next, you get a recovery code to print. It is the only other way in.',
  },
  create: 'Create vault',
  creating:
    'Creating the vault. This takes a few seconds on purpose, because it makes guessing slow.',
} as const;
