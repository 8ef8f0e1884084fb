import type { ChecklistItem, ChecklistLine } from '#contract';

type AutomaticItem = Extract<ChecklistLine, { readonly kind: 'automatic' }>['item'];

/** What makes a key safe: what Signet sees by itself, and what only its owner knows. */
export const checklist = {
  title: 'Checklist',
  hint: 'The first lines look after themselves. Tick the others once you have seen to them.',
  loading: 'Reading the checklist',
  progress: '{{done}} of {{count}} done',
  seen: 'What Signet sees',
  yours: 'What only you can know',
  state: { done: 'Done', open: 'Open', unknown: 'Not known' },
  tickedAt: 'Ticked {{when}}',
  automatic: {
    permissions: 'It can do no more than its purpose needs',
    withdraw: 'It cannot withdraw',
    addresses: 'It is bound to the addresses that use it',
    checked: 'OKX accepted it lately',
    application: 'One application uses it, and uses no other key',
    rotation: 'Its credentials are younger than their due date',
  },
  unknown: {
    permissions: 'A purpose and a check tell',
    withdraw: 'A check tells',
    addresses: 'A check tells',
    checked: 'A check tells',
    application: 'Name the application in the entry',
    rotation: 'The entry tells',
  },
  tick: {
    'two-factor': 'Two-factor authentication is on in the OKX account',
    'account-password': 'The OKX account has a password of its own, used nowhere else',
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
