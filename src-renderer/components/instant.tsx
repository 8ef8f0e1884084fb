import { useTranslation } from 'react-i18next';
import { dateWords, relativeOrNow, timeWords, utcWords } from '#words';
import { useTranslator } from '../data/use-translator.ts';
import { useNow } from './use-now.ts';

type InstantProps = {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly form?: 'both' | 'relative' | 'date' | 'shortDate' | 'time';
  /** Puts the time into a sentence, because languages place it differently. */
  readonly sentence?: (when: string) => string;
};

/** Shows a time in the user's zone, as in "in 12 days, 2 December 2026", and in UTC on hover. */
export function Instant({ at, form = 'both', sentence = (when) => when }: InstantProps) {
  const { t, i18n } = useTranslation('entries');
  const now = useNow();
  const language = i18n.language;
  const translator = useTranslator();
  const relative = () => relativeOrNow(at, now, translator);
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
