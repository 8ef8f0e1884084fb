import type { Finding, FindingKind } from '#contract';

/** How a kind is called, as on the page, and what a finding of it says; `{}` stands for what it is about. */
const words: Readonly<Record<FindingKind, readonly [name: string, sentence: string]>> = {
  compromised: ['Reported as leaked', 'Reported as leaked, and not dealt with yet.'],
  refused: ['Refused by OKX', 'OKX refused it at the last check ({}).'],
  withdraw: ['Can withdraw', 'Can take funds out of OKX.'],
  'permission-extra': [
    'Can do more than its purpose needs',
    'Can do more than its purpose needs: {}.',
  ],
  'permissions-differ': ['Permissions differ', 'OKX says that its permissions are: {}.'],
  'addresses-none': ['No IP is bound', 'Is bound to no IP: who has it can use it from anywhere.'],
  'addresses-open': ['The IP allowlist is open', 'Its IP allowlist lets every address in ({}).'],
  'addresses-wide': [
    'The IP allowlist is wide',
    'Its IP allowlist is wider than it needs to be: {}.',
  ],
  'addresses-private': [
    'Addresses that OKX never sees',
    'Its IP allowlist has addresses that OKX never sees: {}.',
  ],
  'addresses-differ': ['IP allowlists differ', 'OKX says that its IP allowlist is: {}.'],
  'environment-differs': ['Live or demo differs', 'OKX says that it is a {} key.'],
  'account-differs': ['Accounts differ', 'OKX says that it belongs to a {} account.'],
  'name-differs': ['Names differ', 'Its name on OKX is {}.'],
  'label-reused': ['Name used again', 'Another entry has the same name on OKX: {}.'],
  'key-twice': ['One key, two entries', 'The same API key is in another entry, too.'],
  'application-shared': [
    'Application with several keys',
    'Another key serves the same application: {}.',
  ],
  'applications-many': [
    'One key for several applications',
    'Serves more than one application: {}.',
  ],
  'never-checked': ['Never checked', 'Was never checked against OKX.'],
  'checked-long-ago': ['Checked long ago', 'Was last checked long ago.'],
  'untested-in-demo': [
    'Not tried in demo trading',
    'Its application was not tested in demo trading first.',
  ],
  'purpose-unknown': ['Purpose unknown', 'Nobody said what it is for.'],
  'key-unknown': [
    'Keys that the vault does not have',
    'OKX lists keys that the vault does not have: {}.',
  ],
  'rotation-soon': ['Due for rotation soon', 'Is due for rotation soon.'],
  'rotation-due': ['Due for rotation', 'Is due for rotation today.'],
  'rotation-overdue': ['Past its due date', 'Is past its rotation date.'],
  'rotation-unfinished': ['Rotation not finished', 'Its rotation was begun and not finished.'],
  'inactive-soon': ['About to expire unused', 'OKX may drop it soon: Signet knows of no use.'],
  'expired-likely': [
    'Probably expired unused',
    'OKX has probably dropped it: Signet knows of no use.',
  ],
};

/** @returns a finding in one English sentence, with the instant that it names */
export function findingText({ kind, subjects, at }: Finding): string {
  const about = subjects.join(', ') || 'no address';
  const [, text] = words[kind];
  const sentence = text.replace('{}', () => about);
  return at === null ? sentence : `${sentence} (${at.slice(0, 10)})`;
}

/** @returns how findings of a kind are called, in English */
export function findingName(kind: FindingKind): string {
  const [name] = words[kind];
  return name;
}
