import type { OkxStep } from '#contract';

/** The clicks that create a key on OKX, and the labels in Signet's sketches of its pages. */
export const okxSteps = {
  way: { label: 'Where you make the key', web: 'On the web', app: 'In the app', demo: 'Demo' },
  click: 'Click {{number}} of {{count}}',
  next: 'Next click',
  previous: 'Previous click',
  sketched: 'Our own sketches. OKX’s pages look different, and their words may change.',
  /** The text alternative of each sketch. */
  sketch: {
    'web-profile': 'Sketch: OKX on the web, with the menu under the profile open',
    'web-list': 'Sketch: the list of API keys on the web, with a button above it',
    'web-form': 'Sketch: the form for a new API key on the web',
    'web-verify': 'Sketch: OKX asks for verification',
    'web-credentials': 'Sketch: OKX shows the new API key and its secret key',
    'app-menu': 'Sketch: OKX’s app with its menu open',
    'app-list': 'Sketch: the list of API keys in the app, with a button below it',
    'app-form': 'Sketch: the form for a new API key in the app',
    'app-verify': 'Sketch: the app asks for verification',
    'app-credentials': 'Sketch: the app shows the new API key and its secret key',
    'demo-trade': 'Sketch: OKX on the web, with the menu under Trade open',
    'demo-center': 'Sketch: demo trading, with the menu under Personal center open',
    'demo-list': 'Sketch: the list of demo trading API keys, with a button above it',
  },
  step: {
    profile: 'Log in to OKX and open your profile, at the top right.',
    api: 'Choose “API and connections”.',
    create: 'Press “Create API key”.',
    name: 'Give the key a name that says what it is for: up to 50 letters and digits. There is no field for a description: that belongs in Signet’s notes.',
    account:
      'Choose the account, and the closest match under “Used for”. If the key is for a service that OKX lists there, pick the service.',
    addresses: 'Enter the IP addresses that may use the key, separated by commas: at most 20.',
    permissions: 'Tick what the application needs. Leave Withdraw off unless it needs to withdraw.',
    passphrase:
      'Make up a passphrase for this key and put it into Signet at once, because OKX cannot show it later.',
    confirm:
      'Review the form, read the warning that OKX may show, then confirm. Using the API means that you accept OKX’s API agreement.',
    verify: 'Verify yourself as OKX asks. Enter its codes on OKX’s page, never in Signet.',
    credentials:
      'Copy the API key and the secret key into Signet before you close this page. Assume that you see them only once.',
    'app-menu': 'Open the menu.',
    'app-api': 'Scroll down and tap “API”.',
    'app-account':
      'Choose the account, and the closest purpose. If the key is for a service that OKX lists there, pick the service.',
    'demo-trade': 'Log in to OKX on the web and open “Trade”.',
    'demo-trading': 'Choose “Demo trading”.',
    'demo-center': 'In demo trading, open “Personal center”.',
    'demo-api': 'Choose “Demo trading API”.',
    'demo-create': 'Press “Create demo trading API key”.',
  },
  /** Written in the sketches: as short as OKX has it. */
  label: {
    api: 'API and connections',
    keys: 'API keys',
    create: 'Create API key',
    newKey: 'New API key',
    name: 'API key name',
    account: 'Account',
    usedFor: 'Used for',
    addresses: 'IP address allowlist',
    permissions: 'Permissions',
    read: 'Read',
    trade: 'Trade',
    withdraw: 'Withdraw',
    passphrase: 'Passphrase',
    appPassphrase: 'Passphrase',
    confirm: 'Confirm',
    verify: 'Verification',
    code: 'Code',
    created: 'API key created',
    apiKey: 'API key',
    secretKey: 'Secret key',
    appApi: 'API',
    demoTrading: 'Demo trading',
    center: 'Personal center',
    demoApi: 'Demo trading API',
    demoCreate: 'Create demo trading API key',
  },
} as const satisfies { readonly step: Readonly<Record<OkxStep, string>> } & Readonly<
  Record<string, unknown>
>;
