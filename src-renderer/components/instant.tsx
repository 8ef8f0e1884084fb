import { useTranslation } from 'react-i18next';
import { dateWords, timeWords, utcWords } from '#words';
import { useNow } from './use-now.ts';
import { useRelativeWords } from './use-relative-words.ts';

type InstantProps = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly form?: 'both' | 'relative' | 'date' | 'shortDate' | 'time';
  /** Puts the words into a sentence: languages place them differently. */
  readonly sentence?: (when: string) => string;
};

/** A time in the user's zone, "in 12 days, 2 December 2026"; UTC on hover. */
export function Instant({ at, form = 'both', sentence = (when) => when }: InstantProps) {
  const { t, i18n } = useTranslation('entries');
  const now = useNow();
  const language = i18n.language;
  const relativeWords = useRelativeWords();
  const relative = () => relativeWords(at, now);
  const words = {
    relative,
    date: () => dateWords(at, language),
    shortDate: () => dateWords(at, language, 'medium'),
    time: () => timeWords(at, language),
    both: () => t('relativeAndDate', { relative: relative(), date: dateWords(at, language) }),
  };
  return (
    <time dateTime={at} title={utcWords(at)}>
      {sentence(words[form]())}
    </time>
  );
}
