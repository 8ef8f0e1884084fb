import type { OkxFactName } from '#contract';

/** A topic of Help; its words are in the `help` of each language. */
export type Topic = {
  readonly group: (typeof topicGroups)[number];
  /** The facts that it relies on, whose sources are listed. */
  readonly facts: readonly OkxFactName[];
  /** The part that follows the text. */
  readonly extra?: 'documentation' | 'key-pages' | 'leaked-keys' | 'okx-steps' | 'terms';
};

export const topicGroups = ['begin', 'keep', 'trouble', 'build', 'signet'] as const;

/** The groups, in the order of the list. */
export const topics = {
  credentials: { group: 'begin', facts: ['credentials', 'shownOnce'] },
  'key-kinds': {
    group: 'begin',
    facts: ['credentials', 'permissions', 'thirdPartyAddresses', 'connectionWithoutKey'],
  },
  'create-key': {
    group: 'begin',
    facts: ['keyName', 'ipAllowlist', 'shownOnce'],
    extra: 'okx-steps',
  },
  permissions: {
    group: 'begin',
    facts: ['permissions', 'tradeMovesFunds', 'withdrawToVerified', 'subAccountsNeverWithdraw'],
  },
  'ip-allowlist': { group: 'begin', facts: ['ipAllowlist', 'inactivity'] },
  'third-party': { group: 'begin', facts: ['thirdPartyAddresses'] },
  purposes: { group: 'begin', facts: [] },
  'sub-accounts': {
    group: 'begin',
    facts: ['subAccountsNeverWithdraw', 'subAccountTransfers', 'keysPerAccount'],
  },
  demo: { group: 'begin', facts: ['demoNeverExpires'] },
  connections: { group: 'begin', facts: ['connectionWithoutKey'], extra: 'key-pages' },
  'change-key': { group: 'keep', facts: ['editable', 'editingDisconnects'] },
  rotation: { group: 'keep', facts: ['rotation'] },
  inactivity: { group: 'keep', facts: ['inactivity', 'demoNeverExpires'] },
  'one-application': { group: 'keep', facts: ['keysPerAccount'] },
  'never-share': { group: 'keep', facts: [] },
  habits: { group: 'keep', facts: [] },
  audit: { group: 'keep', facts: ['editable', 'connectionWithoutKey'], extra: 'key-pages' },
  compromise: { group: 'trouble', facts: ['editable'], extra: 'leaked-keys' },
  lost: { group: 'trouble', facts: ['passphraseLost', 'shownOnce'] },
  'wrong-site': { group: 'trouble', facts: ['sites', 'turkishSite'] },
  'ip-refused': { group: 'trouble', facts: ['ipAllowlist'] },
  'invalid-signature': { group: 'trouble', facts: ['secretKeyShape'] },
  passphrase: { group: 'trouble', facts: ['passphraseLost'] },
  'special-characters': {
    group: 'trouble',
    facts: ['passphraseMinimum', 'passphraseInHeader'],
  },
  clock: { group: 'trouble', facts: ['timestamp', 'webSocketLogin'] },
  'rate-limits': {
    group: 'trouble',
    facts: ['configRate', 'balanceRate', 'orderRate', 'accountOrderRate', 'connectionRate'],
  },
  languages: { group: 'build', facts: [] },
  'program-errors': { group: 'build', facts: ['outcomeUnknown', 'rowResults'] },
  documentation: { group: 'build', facts: [], extra: 'documentation' },
  check: { group: 'signet', facts: ['timestamp'] },
  'what-signet-sees': { group: 'signet', facts: [] },
  'master-password': { group: 'signet', facts: [] },
  keyboard: { group: 'signet', facts: [] },
  terms: { group: 'signet', facts: [], extra: 'terms' },
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicId = keyof typeof topics;

// Object.keys gives the keys of an object that is written out above, and no others.
export const topicIds = Object.keys(topics) as readonly TopicId[];

export function isTopicId(text: string): text is TopicId {
  return Object.hasOwn(topics, text);
}
