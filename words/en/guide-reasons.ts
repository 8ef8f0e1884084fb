/** Why the guide asks what it asks, step by step. */
export const guideReasons = {
  purpose: {
    connection: {
      title: 'A key or a connection?',
      text: 'Some applications can be <term>connected</term> by logging in to OKX. If yours can, and needs no bound addresses and no sub-account, that is the better answer: there is no secret to keep.',
    },
  },
  account: {
    demo: {
      title: 'Demo first',
      text: 'A program that was never tried makes its mistakes in <term>demo trading</term>, with virtual funds. Afterwards this guide makes the live key in a minute.',
    },
    sub: {
      title: 'Sub-account',
      text: 'A faulty bot or a stolen key can only reach what is in its own <term>sub-account</term>. OKX does not let sub-accounts withdraw.',
    },
    site: {
      title: 'Site',
      text: 'OKX runs separate <term>sites</term>. A key exists only on the site where it was created; the others say that it does not exist.',
    },
    bar: {
      title: 'Address bar',
      text: 'Fake copies of OKX’s pages collect passwords and keys. A link in an ad or a message may lead to one.',
    },
  },
  okx: {
    name: {
      title: 'The name',
      text: 'OKX takes letters and digits only. A name with a purpose and a date tells you later which key to delete.',
    },
    service: {
      title: 'A service in the cloud',
      text: 'If you name the service under “Used for”, OKX binds the key to the service’s own addresses, so leave the IP allowlist to OKX.',
    },
    browser: {
      title: 'Your own browser',
      text: 'Signet opens OKX in the browser where you log in, and never sees your login.',
    },
  },
  permissions: {
    least: {
      title: 'As little as it needs',
      text: 'What a key may not do, a thief cannot do with it. <term>Permissions</term> can be changed on OKX later, so start with fewer.',
    },
    trade: {
      title: 'Trade moves funds too',
      text: 'Under Trade, OKX also lets a key transfer funds between your own accounts, sub-accounts included. A key of a sub-account can send its funds to the main account, and to other sub-accounts if you have allowed that.',
    },
  },
  addresses: {
    bound: {
      title: 'What a bound IP does',
      text: 'OKX refuses the key from every address that is not on its <term>IP allowlist</term>, no matter who has it. It is the strongest protection of a key that can trade.',
    },
    machine: {
      title: 'A machine of its own',
      text: 'A program that trades is safest on a machine on which you neither browse nor read mail.',
    },
    inactivity: {
      title: 'Without an IP',
      text: 'OKX <term>deletes</term> a live key with Trade or Withdraw and no bound IP after {{days}} days without a signed call.',
    },
  },
  credentials: {
    once: {
      title: 'Shown once',
      text: 'Treat the secret key as shown only when the key is created. A lost <term>passphrase</term> means a new key.',
    },
    sealed: {
      title: 'Where they go',
      text: 'Until you save, they are in memory only. Then they are sealed in your vault, and never shown in lists.',
    },
  },
  check: {
    call: {
      title: 'What is sent',
      text: 'For a <term>check</term>, Signet asks OKX for the time, then sends one signed call that reads the account’s configuration. Nothing is changed, and nothing goes anywhere else.',
    },
    compare: {
      title: 'What it proves',
      text: 'OKX says what the key may do and from where. Signet compares that with what you entered.',
    },
  },
} as const;
