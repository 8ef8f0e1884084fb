import { useTranslation } from 'react-i18next';
import { type Finding, type FindingKind, isExplained, permissions } from '#contract';
import { dateWords } from '../instant-words.ts';
import { useRelativeWords } from '../use-relative-words.ts';

export type FindingWords = {
  /** What happened, in a few words: the same for every key. */
  readonly title: string;
  /** What happened to this key. */
  readonly what: string;
  /** What to do about it. */
  readonly next: string;
};

/** So many of what a sentence is about are named; of more it is told how many there are. */
const subjectLimit = 5;

/** @returns a function that words a finding as seen from now, in ms since 1970 */
export function useFindingWords(): (finding: Finding, now: number) => FindingWords {
  const { t, i18n } = useTranslation(['findings', 'okxErrors', 'entries']);
  const { language } = i18n;
  const relativeWords = useRelativeWords();

  function wordOf(kind: FindingKind, subject: string): string {
    if (kind === 'permission-extra' || kind === 'permissions-differ') {
      const permission = permissions.find((item) => item === subject);
      return permission === undefined ? subject : t(`entries:permission.${permission}`);
    }
    const named = kind in subjectWords ? subjectNames.find((name) => name === subject) : undefined;
    return named === undefined ? subject : t(`subject.${named}`);
  }

  function listOf({ kind, subjects }: Finding): string {
    if (subjects.length === 0) return kind === 'addresses-differ' ? t('subject.noAddress') : '';
    const words = subjects.map((subject) => wordOf(kind, subject));
    const count = words.length - subjectLimit;
    const shown =
      count > 1 ? [...words.slice(0, subjectLimit), t('subject.more', { count })] : words;
    return shown.join(t('subject.separator'));
  }

  return (finding, now) => {
    const { kind, at } = finding;
    const when =
      at === null
        ? ''
        : t('entries:relativeAndDate', {
            relative: relativeWords(at, now),
            date: dateWords(at, language),
          });
    const title = t(`kind.${kind}.title`);
    const what = t(`kind.${kind}.what`, { subjects: listOf(finding), when });
    const [code = ''] = finding.subjects;
    return kind === 'refused' && isExplained(code)
      ? { title, what: `${what} ${t(`okxErrors:${code}.what`)}`, next: t(`okxErrors:${code}.next`) }
      : { title, what, next: t(`kind.${kind}.next`) };
  };
}

/** Kinds whose subjects are words of Signet's own, and not names or addresses that might look like them. */
const subjectWords: Readonly<Partial<Record<FindingKind, true>>> = {
  'addresses-open': true,
  'environment-differs': true,
  'account-differs': true,
};
const subjectNames = ['ipv4', 'ipv6', 'live', 'demo', 'main', 'sub'] as const;
