import { type Finding, type FindingKind, isExplained, permissions } from '#contract';
import { dateWords, isJustNow, relativeWords } from './instant-words.ts';
import type { Translator } from './translate.ts';

/** The namespaces that name findings. */
export type FindingNamespace = 'entries' | 'findings' | 'okxErrors';

export type FindingWords = {
  /** The title of the finding, which is the same for every key. */
  readonly title: string;
  /** Says what is wrong with this key. */
  readonly what: string;
  /** Says what to do about it. */
  readonly next: string;
};

/** A sentence names at most this many subjects, and counts the rest. */
const subjectLimit = 5;

/** Words a finding as seen at an instant. @param now ms since 1970 */
export function wordFinding(
  finding: Finding,
  now: number,
  translator: Translator<FindingNamespace>,
): FindingWords {
  const { t } = translator;
  const { kind } = finding;
  const title = t(`findings:kind.${kind}.title`);
  const values = { subjects: listOf(finding, translator), when: whenOf(finding, now, translator) };
  const what = t(`findings:kind.${kind}.what`, values);
  const [code = ''] = finding.subjects;
  if (kind !== 'refused' || !isExplained(code)) {
    return { title, what, next: t(`findings:kind.${kind}.next`) };
  }
  const explained = `${what} ${t(`okxErrors:${code}.what`)}`;
  return { title, what: explained, next: t(`okxErrors:${code}.next`) };
}

/** "yesterday", or "just now" within a minute. */
export function relativeOrNow(
  at: string,
  now: number,
  { t, language }: Translator<'entries'>,
): string {
  return isJustNow(at, now) ? t('entries:justNow') : relativeWords(at, now, language);
}

function whenOf({ at }: Finding, now: number, translator: Translator<FindingNamespace>): string {
  if (at === null) return '';
  return translator.t('entries:relativeAndDate', {
    relative: relativeOrNow(at, now, translator),
    date: dateWords(at, translator.language),
  });
}

function listOf({ kind, subjects }: Finding, { t }: Translator<FindingNamespace>): string {
  if (subjects.length === 0) {
    return kind === 'addresses-differ' ? t('findings:subject.noAddress') : '';
  }
  const words = subjects.map((subject) => wordSubject(kind, subject, t));
  const count = words.length - subjectLimit;
  const shown =
    count > 1 ? [...words.slice(0, subjectLimit), t('findings:subject.more', { count })] : words;
  return shown.join(t('findings:subject.separator'));
}

function wordSubject(
  kind: FindingKind,
  subject: string,
  t: Translator<FindingNamespace>['t'],
): string {
  if (kind === 'permission-extra' || kind === 'permissions-differ') {
    const permission = permissions.find((item) => item === subject);
    return permission === undefined ? subject : t(`entries:permission.${permission}`);
  }
  const named = kind in ownSubjects ? subjectNames.find((name) => name === subject) : undefined;
  return named === undefined ? subject : t(`findings:subject.${named}`);
}

/** Kinds whose subjects are Signet's own words, and not names or addresses that might look like them. */
const ownSubjects: Readonly<Partial<Record<FindingKind, true>>> = {
  'addresses-open': true,
  'environment-differs': true,
  'account-differs': true,
};
const subjectNames = ['ipv4', 'ipv6', 'live', 'demo', 'main', 'sub'] as const;
