import type { TopicId } from './topics.ts';

/** The terms with an explanation, and the topic of Help that says more. Their words are in the `terms` of each language. */
export const termTopics = {
  apiKey: 'credentials',
  secretKey: 'credentials',
  passphrase: 'passphrase',
  permission: 'permissions',
  ipAllowlist: 'ip-allowlist',
  site: 'wrong-site',
  demo: 'demo',
  subAccount: 'sub-accounts',
  connection: 'connections',
  rotation: 'rotation',
  dueDate: 'rotation',
  inactivityExpiry: 'inactivity',
  check: 'check',
  finding: 'check',
  seal: 'terms',
  masterPassword: 'master-password',
  recoveryCode: 'master-password',
} as const satisfies Readonly<Record<string, TopicId>>;

export type TermName = keyof typeof termTopics;

// Object.keys gives the keys of an object that is written out above, and no others.
export const termNames = Object.keys(termTopics) as readonly TermName[];
