/** A fact about OKX's keys and requests, either from OKX's documentation or inferred by Signet. */
export type OkxFact = {
  /** A number in its unit, or whether a rule holds. */
  readonly value: number | boolean;
  readonly unit: string;
  /** A document of OKX with its date, heading, endpoint or error code. */
  readonly source: string;
  /** `inferred`: OKX does not say it explicitly, so no sentence may promise it. */
  readonly certainty: 'documented' | 'inferred';
};

const faq = 'OKX API FAQ, 2026-06-05';

/**
 * Every number and rule about OKX that Signet mentions. Code takes its limits from here, and
 * `test/words/facts.test.ts` compares the sentences with it.
 */
export const okxFacts = {
  credentials: {
    value: 3,
    unit: 'values',
    source: 'OKX docs, "REST Authentication"',
    certainty: 'documented',
  },
  permissions: {
    value: 3,
    unit: 'permissions',
    source: `${faq}, "How do I manage or edit the API key?"`,
    certainty: 'documented',
  },
  sites: {
    value: 4,
    unit: 'sites',
    source:
      'OKX docs, "Production Trading Services", on www.okx.com, my.okx.com and app.okx.com; the API agreement of tr.okx.com',
    certainty: 'documented',
  },
  turkishSite: {
    value: true,
    unit: 'rule',
    source:
      'Seen in other programs: the WebSocket hosts of OKX Turkey, and that it has no demo trading',
    certainty: 'inferred',
  },
  ipAllowlist: {
    value: 20,
    unit: 'addresses',
    source: `${faq}, "How do I create an API key?"; error 59503`,
    certainty: 'documented',
  },
  inactivity: {
    value: 14,
    unit: 'days',
    source: `${faq}; OKX docs, "Generating an API key"`,
    certainty: 'documented',
  },
  openSegmentIsUnbound: {
    value: true,
    unit: 'rule',
    source:
      'Signet: whether a segment that lets everybody in, or an address that OKX never sees, counts as a linked IP is not documented',
    certainty: 'inferred',
  },
  keysPerAccount: {
    value: 50,
    unit: 'keys',
    source: 'OKX docs, "Error Code", 59501',
    certainty: 'documented',
  },
  keyName: {
    value: 50,
    unit: 'letters',
    source: 'OKX docs, "Error Code", 59502',
    certainty: 'documented',
  },
  passphraseMinimum: {
    value: 8,
    unit: 'characters',
    source:
      'OKX docs, "Create an API key for a sub-account", which Signet takes to hold for others',
    certainty: 'inferred',
  },
  passphraseMaximum: {
    value: 32,
    unit: 'characters',
    source:
      'OKX docs, "Create an API key for a sub-account", which Signet takes to hold for others',
    certainty: 'inferred',
  },
  secretKeyShape: {
    value: 32,
    unit: 'letters',
    source: 'Seen in the examples of OKX docs and of its SDKs; OKX promises no shape',
    certainty: 'inferred',
  },
  timestamp: {
    value: 30,
    unit: 'seconds',
    source: 'OKX docs, "REST Authentication"; error 50102',
    certainty: 'documented',
  },
  webSocketLogin: {
    value: 30,
    unit: 'seconds',
    source: 'OKX docs, "WebSocket API"; error 60006',
    certainty: 'documented',
  },
  rotation: {
    value: 90,
    unit: 'days',
    source: 'Signet: no period is documented by OKX, and tutorials say "every few months"',
    certainty: 'inferred',
  },
  timeRate: {
    value: 10,
    unit: 'requests in 2 seconds',
    source: 'OKX docs, GET /api/v5/public/time',
    certainty: 'documented',
  },
  configRate: {
    value: 5,
    unit: 'requests in 2 seconds',
    source: 'OKX docs, GET /api/v5/account/config',
    certainty: 'documented',
  },
  subAccountKeysRate: {
    value: 20,
    unit: 'requests in 2 seconds',
    source: 'OKX docs, GET /api/v5/users/subaccount/apikey',
    certainty: 'documented',
  },
  balanceRate: {
    value: 10,
    unit: 'requests in 2 seconds',
    source: 'OKX docs, GET /api/v5/account/balance',
    certainty: 'documented',
  },
  orderRate: {
    value: 60,
    unit: 'requests in 2 seconds',
    source: 'OKX docs, POST /api/v5/trade/order',
    certainty: 'documented',
  },
  accountOrderRate: {
    value: 1000,
    unit: 'requests in 2 seconds',
    source: 'OKX docs, "Error Code", 50061',
    certainty: 'documented',
  },
  connectionRate: {
    value: 3,
    unit: 'connections in 1 seconds',
    source: 'OKX docs, "WebSocket API", "Connect"',
    certainty: 'documented',
  },
  webSocketRate: {
    value: 480,
    unit: 'requests in 1 hours',
    source: 'OKX docs, "WebSocket API", "Connect"',
    certainty: 'documented',
  },
  shownOnce: {
    value: true,
    unit: 'rule',
    source: 'Signet: whether OKX shows a secret key again is not documented',
    certainty: 'inferred',
  },
  passphraseLost: {
    value: true,
    unit: 'rule',
    source: `${faq}, "What does Passphrase refer to?"`,
    certainty: 'documented',
  },
  editable: {
    value: true,
    unit: 'rule',
    source: `${faq}, "How do I manage or edit the API key?"`,
    certainty: 'documented',
  },
  editingDisconnects: {
    value: true,
    unit: 'rule',
    source: 'OKX docs, "Error Code", "WebSocket", 4007',
    certainty: 'documented',
  },
  tradeMovesFunds: {
    value: true,
    unit: 'rule',
    source: 'OKX docs, POST /api/v5/asset/transfer',
    certainty: 'documented',
  },
  withdrawToVerified: {
    value: true,
    unit: 'rule',
    source: 'OKX docs, POST /api/v5/asset/withdrawal',
    certainty: 'documented',
  },
  subAccountsNeverWithdraw: {
    value: true,
    unit: 'rule',
    source: 'OKX docs, "Error Code", 59504',
    certainty: 'documented',
  },
  subAccountTransfers: {
    value: true,
    unit: 'rule',
    source: 'OKX docs, POST /api/v5/users/subaccount/set-transfer-out',
    certainty: 'documented',
  },
  thirdPartyAddresses: {
    value: true,
    unit: 'rule',
    source: 'OKX help, "Third Party App IP Whitelist Launch", 2024-05-15',
    certainty: 'documented',
  },
  connectionWithoutKey: {
    value: true,
    unit: 'rule',
    source: 'Seen in OKX’s Agent Trade Kit 1.3.2, which logs in by OAuth 2.0 without an API key',
    certainty: 'inferred',
  },
  outcomeUnknown: {
    value: true,
    unit: 'rule',
    source: 'OKX docs, "Error Code", 50004, 50026, 51149',
    certainty: 'documented',
  },
  rowResults: {
    value: true,
    unit: 'rule',
    source: 'OKX docs, "REST API Error Code", 1 and 2; sCode of POST /api/v5/trade/batch-orders',
    certainty: 'documented',
  },
  demoNeverExpires: {
    value: true,
    unit: 'rule',
    source: faq,
    certainty: 'documented',
  },
  passphraseInHeader: {
    value: true,
    unit: 'rule',
    source: 'OKX docs, "REST Authentication"; RFC 9110, section 5.5',
    certainty: 'documented',
  },
} as const satisfies Readonly<Record<string, OkxFact>>;

export type OkxFactName = keyof typeof okxFacts;
