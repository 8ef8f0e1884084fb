/** Says what a request is about to do on OKX: in the question before it is signed, and in the page's preview. */
export const consequences = {
  separator: ', ',
  twoSentences: '{{first}} {{second}}',
  defaultPermissions: 'the permissions that OKX gives by default',
  anywhere: 'usable from anywhere',
  onlyFrom: 'usable only from {{addresses}}',
  madeKey:
    'Makes a new API key with {{permissions}} for sub-account {{subAccount}}, {{addresses}}. It outlives this key.',
  changedKey: 'Changes API key {{apiKey}} of sub-account {{subAccount}}.',
  changedPermissions: 'It then has {{permissions}}.',
  changedAddresses: 'It is then {{addresses}}.',
  unchangedAccess: 'Its permissions and addresses stay as they are.',
  deletedKey:
    'Deletes API key {{apiKey}} of sub-account {{subAccount}}. Whatever uses that key stops.',
  madeSubAccount: 'Makes sub-account {{subAccount}}.',
  madeSubAccountWithPassword:
    'Makes sub-account {{subAccount}}, with a password to log in. It outlives this key.',
  deletedSubAccount: 'Deletes sub-account {{subAccount}}.',
  depositAddress: 'Sets the address at which deposits for sub-account {{subAccount}} arrive.',
  withdrawal: {
    'on-chain': 'Sends {{amount}} {{currency}} out of OKX to {{to}}.',
    name: 'Sends {{amount}} {{currency}} to another account on OKX: {{to}}.',
    uid: 'Sends {{amount}} {{currency}} to another account on OKX: UID {{to}}.',
  },
  chain: 'Chain: {{chain}}.',
  fee: 'Fee: {{fee}}.',
  invoice: 'Pays this Lightning invoice in {{currency}}, out of OKX: {{invoice}}.',
  payout: 'Pays {{amount}} {{currency}} out of OKX to bank account {{account}}, by {{method}}.',
  transfer: 'Moves {{amount}} {{currency}} from {{from}} to {{to}}.',
  withLoans: 'Borrowed funds may be moved too.',
  wallet: {
    funding: {
      this: 'the funding account',
      main: 'the funding account of the main account',
      sub: 'the funding account of sub-account {{name}}',
    },
    trading: {
      this: 'the trading account',
      main: 'the trading account of the main account',
      sub: 'the trading account of sub-account {{name}}',
    },
  },
  transferOut: {
    allowed: 'Allows these sub-accounts to transfer funds out: {{subAccounts}}.',
    forbidden: 'Forbids these sub-accounts to transfer funds out: {{subAccounts}}.',
  },
  account: { main: 'the main account', sub: 'sub-account {{name}}' },
  positions_one: 'Moves {{count}} position from {{from}} to {{to}}.',
  positions_other: 'Moves {{count}} positions from {{from}} to {{to}}.',
  blockTrade:
    'This belongs to a block trade: its price is agreed with a counterparty, not found in the order book.',
  borrowed: { in: 'Borrows {{amount}} {{currency}}.', out: 'Repays {{amount}} {{currency}}.' },
  borrowedSome: { in: 'Borrows funds.', out: 'Repays borrowed funds.' },
  locked: {
    in: 'Commits {{amount}} {{currency}} to a product.',
    out: 'Takes {{amount}} {{currency}} out of a product.',
  },
  lockedSome: { in: 'Commits funds to a product.', out: 'Takes funds out of a product.' },
  converted: 'Converts one currency to another, for {{amount}} {{currency}}.',
  effect: {
    reads: 'Reads or computes something, and changes nothing.',
    settings: 'Changes settings, prepares a deposit or cancels a withdrawal.',
    orders: 'Places, changes or cancels an order, a position or a bot.',
    converts: 'Converts one currency to another.',
    borrows: 'Borrows, repays a loan, or changes what may be borrowed.',
    locks: 'Commits funds to a product, a bot or a trader, or frees them.',
    moves: 'Moves funds or positions between your accounts, or allows that.',
    leaves: 'Takes funds out of your accounts.',
    grants: 'Makes, changes or deletes an API key, a sub-account or its deposit address.',
  },
  suspected: {
    moves:
      'The path suggests that this request moves, converts, borrows or commits funds, or moves positions.',
    leaves: 'The path suggests that this request takes funds out of your accounts.',
    grants: 'The path suggests that this request changes an API key, a sub-account or an address.',
  },
  unreadable:
    'Signet cannot say exactly what the request does. {{why}} Expect the worst: {{worst}}',
  why: {
    'not-json': 'Its body is not the JSON object that OKX expects.',
    'read-differently': 'Its body can be read in more than one way.',
    member: 'Its body lacks “{{member}}”, or has it in another form than OKX documents.',
    query: 'It has parameters in the path, where OKX documents a body.',
    'too-much': 'Its body is too long to describe.',
  },
  worst: {
    converts: 'any amount is converted.',
    borrows: 'any amount is borrowed.',
    locks: 'any amount is locked for any time.',
    moves: 'everything moves to another of your accounts.',
    leaves: 'everything goes to a stranger.',
    grants: 'a stranger gets lasting access from anywhere.',
    deletes: 'any key or sub-account is deleted.',
  },
} as const;
