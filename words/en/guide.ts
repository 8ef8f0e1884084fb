/** The guided creation of a key. */
export const guide = {
  title: 'Create a key',
  continue: 'Continue to {{step}}',
  optional: '{{label}} (optional)',
  step: {
    purpose: 'Purpose',
    account: 'Account and site',
    okx: 'OKX’s form',
    permissions: 'Permissions',
    addresses: 'IP allowlist',
    credentials: 'Credentials',
    check: 'Check',
  },
  heading: {
    purpose: 'What will use the key?',
    account: 'Where does it belong?',
    okx: 'Open the form on OKX',
    permissions: 'What may the key do?',
    addresses: 'Where may it be used from?',
    credentials: 'Enter what OKX shows',
    check: 'Check the key and save it',
  },
  resume: {
    where: 'You were at step {{number}}, {{step}}.',
    whereNamed: 'You were making “{{label}}” and were at step {{number}}, {{step}}.',
    saved: 'Last saved {{when}}.',
    goOn: 'Continue with {{step}}',
    startOver: 'Start over',
    startOverHint: 'Starting over forgets what was entered here. On OKX it changes nothing.',
  },
  lost: {
    title: 'The credentials were not kept',
    text: 'Signet holds credentials that are not saved yet in memory only, so they are gone. If OKX still shows them, paste them again. If its page is closed, they are lost: create a new key on OKX, and delete that one there.',
  },
  purpose: {
    'trading-bot': {
      name: 'Trading bot',
      what: 'Places and cancels orders automatically.',
      permissions: 'A bot reads balances and places orders. It never needs to withdraw.',
      addresses:
        'A bot runs on one machine. With that address bound, a stolen key is of no use anywhere else.',
      rotation:
        'It trades all day unattended. A new key every {{days}} days ends a leak that went unnoticed.',
    },
    portfolio: {
      name: 'Portfolio or tax tracker',
      what: 'Only reads; changes nothing.',
      permissions: 'It only reads. A key that can only read cannot move or lose anything.',
      addresses:
        'A tracker at home has a changing address, and a key that only reads does not expire without one. Bind it if it is fixed.',
      rotation:
        'A leak would show what you own, nothing more. A new key every {{days}} days is enough.',
    },
    arbitrage: {
      name: 'Arbitrage',
      what: 'Buys on one exchange and sells on another, fast.',
      permissions:
        'It trades on both sides and keeps funds on both. Moving them between exchanges is better done by hand.',
      addresses: 'It runs on a server close to the exchange, whose address is fixed: bind it.',
      rotation: 'Large sums and several exchanges at once: a new key every {{days}} days.',
    },
    custody: {
      name: 'Custody or payouts',
      what: 'Takes funds out of OKX.',
      permissions:
        'Payouts need Withdraw, and Read to see what is there. Trade is left out unless it moves funds between your accounts.',
      addresses:
        'Anyone who has a key with Withdraw can try to empty the account. Bind it to the one machine that pays out.',
      rotation: 'The key that can do the most is replaced the most often: every {{days}} days.',
    },
    'own-script': {
      name: 'Your own script',
      what: 'Something you write and run yourself.',
      permissions: 'Start with Read. Add Trade once the script is ready to place orders.',
      addresses:
        'Bind the address of the machine it runs on. A script at home may have a changing one.',
      rotation:
        'Scripts get copied and shared. A new key every {{days}} days makes old copies useless.',
    },
  },
  reasonTitle: { permissions: 'Permissions', addresses: 'IP allowlist', rotation: 'Rotation' },
  addressAdvice: {
    required: 'Bind IPs',
    recommended: 'Bind IPs if you can',
    'if-fixed': 'Bind IPs if yours is fixed',
  },
  rotationAdvice_one: 'New key every day',
  rotationAdvice_other: 'New key every {{count}} days',
  application: {
    label: 'Application',
    hint: 'The one program that gets the key.',
    shared:
      '“{{label}}” already serves this application. Give each program a key of its own: then one can be replaced without stopping the other.',
    rehearsed: '“{{label}}” serves it in demo trading. This one can be its live key.',
    live: '“{{label}}” serves it in live trading. A demo key beside it lets you try things out.',
  },
  label: {
    label: 'Label',
    hint: 'What the key is called in Signet.',
  },
  environment: {
    label: 'Live or demo',
    demo: {
      name: 'Demo',
      badge: 'Try it here first',
      text: 'OKX’s demo trading, with virtual funds. A demo key cannot lose money.',
    },
    live: { name: 'Live', text: 'Real funds.' },
  },
  site: {
    label: 'Where you log in to OKX',
    turkishDemo:
      'OKX Turkey is not known to have demo trading. If you do not find it there, choose live.',
  },
  account: {
    label: 'Account',
    main: { name: 'Main account', text: 'The key reaches everything in the main account.' },
    sub: {
      name: 'Sub-account',
      badge: 'Safer',
      text: 'The key reaches only what you moved there.',
    },
    name: 'Name of the sub-account',
  },
  ready: {
    label: 'Before you start',
    hint: 'You can continue without ticking. If the key’s checklist has the same item, it starts as you leave it here.',
    'two-factor': 'Two-factor authentication is on',
    'account-password': 'The OKX password is long and used nowhere else',
    'trusted-device': 'This computer is yours and kept up to date',
    'address-bar': 'The browser’s address bar will show {{host}}',
  },
  okx: {
    lead: {
      web: 'The key is made on OKX, in your browser. Fill in its form there as you go through the next steps here.',
      app: 'The key is made in OKX’s app, on your phone. Fill in its form there as you go through the next steps here.',
      demo: 'The demo key is made on OKX, in your browser, where demo trading has a page of its own. Fill in its form there as you go through the next steps here.',
    },
    exchange:
      'This page makes keys for the exchange. OKX’s DEX (web3.okx.com) has keys of its own, which Signet cannot use.',
    way: 'Where you make it',
    web: 'On the web',
    app: 'In the app',
    meanwhile: 'Meanwhile in OKX’s form',
    name: 'Name for OKX’s form',
  },
  permissions: {
    label: 'Permissions',
    advised: 'Recommended',
    read_only: 'Sees balances, bills and order history. Changes nothing.',
    trade:
      'Places and cancels orders, and changes settings. It also moves funds between your own accounts.',
    withdraw: 'Takes funds out of OKX, to addresses that you verified on its web or app.',
    more: 'More than this purpose needs: {{permissions}}. Anyone who gets the key can do that too.',
    less: 'Less than recommended for this purpose: without {{permissions}} something may not work. You can add it later on OKX.',
    withdrawMeans:
      'Anyone who has these credentials can take funds out of OKX. Bind IPs, keep the list of verified addresses short, and replace the key often.',
    reason: 'Why it needs Withdraw',
    reasonHint: 'Saved in the notes of the entry, for anyone who looks at this key later.',
  },
  addresses: {
    label: 'Addresses and segments',
    advice: {
      required: 'Bind the addresses of the machine that uses the key.',
      recommended: 'Bind the address of the machine that uses the key, if you can.',
      'if-fixed': 'Bind an address if yours is fixed. Leave it empty otherwise.',
    },
    forOkx: 'List for OKX’s form',
    kept: 'The key is saved with this list too, because it allows the same addresses.',
    inactivity:
      'Without an IP, OKX deletes this key after {{days}} days without a signed call: on {{date}}, if nothing uses it.',
  },
  credentials: {
    lead: 'Set the passphrase, confirm OKX’s form, then paste what it shows. Leave its page open until the key is saved here.',
    check: 'Check this key',
  },
  rotation: {
    label: 'Replace the key',
    hint: 'For this purpose, every {{days}} days is proposed.',
    days_one: 'Every day',
    days_other: 'Every {{count}} days',
  },
  check: {
    asking: 'Asking OKX about this key',
    save: 'Save key',
    saveUnchecked: 'Save without check',
    saveRefused: 'Save anyway',
    elsewhere:
      'The problem is at step {{number}}, {{step}}. If you go there, the credentials are cleared; enter them again afterwards.',
    goTo: 'Go to {{step}}',
    uncheckedHint:
      'Without a check, you cannot know if the key works. It is saved with an open finding, and you can check it later.',
    refusedHint: 'If you save it now, the key has an open finding until a check succeeds.',
  },
  done: {
    title: '“{{label}}” is in your vault',
    show: 'Show this key',
    checked: 'OKX accepts it and confirmed what it may do.',
    unchecked: 'It was not checked yet. The finding stays open until a check succeeds.',
    refused: 'OKX refused it. The finding stays open until a check succeeds.',
    due: 'Due for replacement {{when}}.',
    next: 'What to do next',
    application:
      'Put the credentials into the one program that uses them. Copy them on the page of the key.',
    applicationNamed:
      'Put the credentials into {{application}}, and nowhere else. Copy them on the page of the key.',
    plaintext: 'Delete every other copy: screenshots, notes, downloads, messages to yourself.',
    demo: 'Try it out with virtual funds, then create its live key.',
    live: 'Start with small amounts, and look at the activity after a day.',
    another: 'Create another key',
    liveKey: 'Create its live key',
  },
  problem: {
    purpose: 'Choose what will use the key.',
    application: 'Use at most 64 characters.',
    label: 'Use 1 to 64 characters.',
    labelTaken: 'Another entry has this label. Upper and lower case count as the same.',
    account: 'Enter the name of the sub-account, 1 to 64 characters.',
    permissions: 'Tick at least one permission.',
    subWithdraw:
      'OKX does not let a sub-account withdraw (error 59504). Remove Withdraw, or go back and choose the main account.',
    addresses: 'Fix the entries marked below, or remove them from the list.',
    withdrawReason: 'Say why, in up to 1000 characters.',
  },
} as const;
