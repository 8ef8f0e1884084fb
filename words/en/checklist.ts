import type { ChecklistItem, ChecklistLine } from '#contract';

type AutomaticItem = Extract<ChecklistLine, { readonly kind: 'automatic' }>['item'];

/** The checklist of a key: what Signet can check, and what only the owner knows. */
export const checklist = {
  title: 'Checklist',
  hint: 'Signet fills in the first lines. Tick the others when they are done.',
  loading: 'Reading the checklist',
  progress: '{{done}} of {{count}} done',
  seen: 'What Signet sees',
  yours: 'What only you can know',
  state: { done: 'Done', open: 'Open', unknown: 'Unknown' },
  tickedAt: 'Ticked {{when}}',
  automatic: {
    permissions: 'It can do no more than its purpose needs',
    withdraw: 'It cannot withdraw',
    addresses: 'It is bound to the addresses that use it',
    checked: 'OKX accepted it recently',
    application: 'One application uses it, and uses no other key',
    rotation: 'Its credentials are not due for rotation',
  },
  unknown: {
    permissions: 'Needs a purpose and a check',
    withdraw: 'Needs a check',
    addresses: 'Needs a check',
    checked: 'Needs a check',
    application: 'Name the application in the entry',
    rotation: 'Needs a date in the entry',
  },
  tick: {
    'two-factor': 'Two-factor authentication is on in the OKX account',
    'account-password': 'The OKX account has a password of its own, used nowhere else',
    connections: 'I know and use every application that is connected to the OKX account',
    'trusted-device': 'The key was created on a device that I trust',
    'plaintext-removed': 'No copy of the credentials is left in files, chats or e-mail',
    'sole-application': 'No other application has these credentials',
    'tested-in-demo': 'The application was tried in demo trading first',
    'addresses-fixed': 'The bound addresses are mine and do not change',
    'withdrawal-addresses': 'The withdrawal addresses on OKX are verified, and all mine',
  },
} as const satisfies {
  readonly automatic: Record<AutomaticItem, string>;
  readonly unknown: Record<AutomaticItem, string>;
  readonly tick: Record<ChecklistItem, string>;
} & Record<string, unknown>;
