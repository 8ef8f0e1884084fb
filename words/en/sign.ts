/** Signing a request, and the WebSocket login. */
export const sign = {
  title: 'Sign',
  subtitle:
    'See exactly what is signed, then sign it here. The <term>secret key</term> stays in the vault.',
  key: 'Key',
  keyNone: 'No key matches',
  noKeys: 'There is no key to sign with yet.',
  addKey: 'Add a key',
  loading: 'Reading the vault',
  kind: { label: 'What to sign', rest: 'REST request', login: 'WebSocket login' },
  method: 'Method',
  path: 'Path',
  pathHint: 'Starts with /api/v5/. You can paste a full URL.',
  query: 'Query',
  queryHint: 'As it will be sent, percent-encoded: instId=BTC-USDT&ordId=590',
  body: 'Body',
  bodyHint: 'The exact text that is sent. Empty for none.',
  optional: '{{label}} (optional)',
  encode: 'Percent-encode it',
  problem: {
    dex: 'This is a request to OKX’s DEX, which takes other keys. A key of the exchange signs paths that begin with /api/v5/.',
    requestPath:
      'The path must start with /api/v5/ and have only letters, digits, . _ ~ and - between single slashes. In the query, spaces, quotes, # and other letters must be percent-encoded.',
    body: 'The body must be a JSON object or list of at most 1,048,576 characters, without a byte order mark.',
  },
  prehash: {
    title: 'What is signed',
    what: 'Four parts, one directly after the other. The time is set when you sign.',
    timestamp: 'Timestamp',
    method: 'Method',
    requestPath: 'Path and query',
    body: 'Body',
    noBody: '(empty)',
    joined: 'Signed as',
    waiting: 'Enter a request to see what would be signed.',
  },
  need: {
    title: 'What it does and needs',
    public: 'A public endpoint. OKX requires no permission.',
    permission: 'Needs {{permission}}, which this key has.',
    missing: 'Needs {{permission}}, which this key does not have.',
    missingNext:
      'Choose a key that has it, or add the permission on OKX and then edit the entry here.',
    unknown: {
      'not-in-table':
        'Signet does not know this endpoint, so it cannot tell what the request would do.',
      'no-permission-stated': 'OKX has not stated which permission this endpoint needs.',
      'oauth-only':
        'This endpoint takes an OAuth token of an application, not the signature of an API key.',
    },
    anyway: 'Sign anyway: I know what this endpoint does',
    asked: 'Your system asks you to confirm it first.',
  },
  submit: 'Sign request',
  result: {
    title: 'Signed',
    valid: 'OKX accepts it for another {{seconds}} s',
    expired: 'Older than 30 s, so OKX now refuses it. Sign again to send it.',
    again: 'Sign again',
    timestamp: 'Timestamp',
    signature: 'Signature',
    copyAs: 'Copy as',
    as: {
      headers: 'Headers',
      curl: 'curl',
      python: 'Python',
      javascript: 'JavaScript',
      go: 'Go',
    },
    passphrase:
      'It contains neither the secret key nor the passphrase. Where you run it, set OKX_PASSPHRASE to the passphrase of this key.',
  },
  note: {
    validity: 'Signed at {{timestamp}}: OKX accepts it for 30 seconds.',
    passphrase:
      'Set OKX_PASSPHRASE to the passphrase of this API key. The secret key is not needed.',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyField: 'Copy the {{field}}',
  copyRefused: 'Not copied: the clipboard did not take it. Try again.',
  copyTooLong: 'Not copied: at most 65,536 characters fit.',
  login: {
    what: 'A WebSocket connection to private channels begins with this message. OKX accepts it for 30 seconds.',
    submit: 'Sign login',
    message: 'Login message',
    passphrase: 'Replace <OKX_PASSPHRASE> with the passphrase of this key before you send it.',
    private: 'Private URL',
    business: 'Business URL',
    send: 'Signet does not send it: your program does, right after it connects.',
    prehash: 'Signed as',
  },
} as const;
