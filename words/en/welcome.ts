export const welcome = {
  title: 'Create your vault',
  lead: 'Choose a master password: it seals your OKX API keys in one file on this computer.',
  noReset: {
    title: 'Nobody can reset it',
    text: 'Signet keeps no copy of the master password and no server knows it. Next you get a recovery code to print: the only other way in.',
  },
  create: 'Create vault',
  creating:
    'Creating the vault. The work that makes guessing slow takes this computer a few seconds.',
} as const;
