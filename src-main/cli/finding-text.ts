import type { Finding, FindingKind } from '../contract/index.ts';

/** What each finding says; `{}` stands for what it is about. */
const sentences: Readonly<Record<FindingKind, string>> = {
  compromised: 'Reported as leaked, and not dealt with yet.',
  refused: 'OKX refused it at the last check ({}).',
  withdraw: 'Can take funds out of OKX.',
  'permission-extra': 'Can do more than its purpose needs: {}.',
  'permissions-differ': 'OKX says that its permissions are: {}.',
  'addresses-none': 'Is bound to no IP: who has it can use it from anywhere.',
  'addresses-open': 'Its IP allowlist lets every address in ({}).',
  'addresses-wide': 'Its IP allowlist is wider than it needs to be: {}.',
  'addresses-private': 'Its IP allowlist has addresses that OKX never sees: {}.',
  'addresses-differ': 'OKX says that its IP allowlist is: {}.',
  'environment-differs': 'OKX says that it is a {} key.',
  'account-differs': 'OKX says that it belongs to a {} account.',
  'name-differs': 'Its name on OKX is {}.',
  'label-reused': 'Another entry has the same name on OKX: {}.',
  'key-twice': 'The same API key is in another entry, too.',
  'application-shared': 'Another key serves the same application: {}.',
  'applications-many': 'Serves more than one application: {}.',
  'never-checked': 'Was never checked against OKX.',
  'checked-long-ago': 'Was last checked long ago.',
  'untested-in-demo': 'Its application was not tested in demo trading first.',
  'purpose-unknown': 'Nobody said what it is for.',
  'key-unknown': 'OKX lists keys that the vault does not have: {}.',
  'rotation-soon': 'Is due for rotation soon.',
  'rotation-due': 'Is due for rotation today.',
  'rotation-overdue': 'Is past its rotation date.',
  'rotation-unfinished': 'Its rotation was begun and not finished.',
  'inactive-soon': 'OKX may drop it soon: Signet knows of no use.',
  'expired-likely': 'OKX has probably dropped it: Signet knows of no use.',
};

/** @returns a finding in one English sentence, with the instant that it names */
export function findingText({ kind, subjects, at }: Finding): string {
  const about = subjects.join(', ') || 'no address';
  const sentence = sentences[kind].replace('{}', () => about);
  return at === null ? sentence : `${sentence} (${at.slice(0, 10)})`;
}
