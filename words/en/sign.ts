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
  pathHint: 'Begins with /api/v5/. A whole address may be pasted.',
  query: 'Query',
  queryHint: 'As it will be sent, percent-encoded: instId=BTC-USDT&ordId=590',
  body: 'Body',
  bodyHint: 'The exact text that is sent. Empty for none.',
  optional: '{{label}} (optional)',
  encode: 'Percent-encode it',
  problem: {
    requestPath:
      'The path begins with /api/v5/ and holds only what an address can hold: no spaces, quotes, # or /../, and other letters percent-encoded.',
    body: 'The body is too long or not well-formed text: at most 1,048,576 characters.',
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
    title: 'What it needs',
    public: 'A public endpoint: OKX asks for no permission.',
    permission: 'Needs {{permission}}, which this key has.',
    missing: 'Needs {{permission}}, which this key does not have.',
    missingNext:
      'Choose a key that has it, or add the permission on OKX and then edit the entry here.',
    unknown:
      'This endpoint is not in the OKX documentation that Signet knows, so what it would do is not certain.',
    anyway: 'Sign anyway: I know what this endpoint does',
    funds:
      'This moves funds between accounts. Your system asks you to confirm before it is signed.',
    withdrawal:
      'This can take funds out of OKX. Your system asks you to confirm before it is signed.',
  },
  submit: 'Sign request',
  result: {
    title: 'Signed',
    valid: 'OKX accepts it for another {{seconds}} s',
    expired: 'Older than 30 s: OKX refuses it by now. Sign again to send it.',
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
    noShell:
      'This body holds a null character, which no command line can carry. Use one of the other languages.',
    passphrase:
      'Neither the secret key nor the passphrase is in it. Set OKX_PASSPHRASE to the passphrase of this key where you run it.',
  },
  note: {
    validity: 'Signed at {{timestamp}}: OKX accepts it for 30 seconds.',
    passphrase:
      'Set OKX_PASSPHRASE to the passphrase of this API key. The secret key is not needed.',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyField: 'Copy the {{field}}',
  copyFailed: 'Not copied: at most 65,536 characters fit.',
  login: {
    what: 'A WebSocket connection to private channels begins with this message. OKX accepts it for 30 seconds.',
    submit: 'Sign login',
    message: 'Login message',
    passphrase:
      'Put the passphrase of this key in the place of <OKX_PASSPHRASE> before you send it.',
    prehash: 'Signed as',
  },
} as const;
