import { useTranslation } from 'react-i18next';
import { isJustNow, relativeWords } from './instant-words.ts';

/** @returns a function that words how far an instant is from now, in ms since 1970 */
export function useRelativeWords(): (at: string, now: number) => string {
  const { t, i18n } = useTranslation('entries');
  return (at, now) => (isJustNow(at, now) ? t('justNow') : relativeWords(at, now, i18n.language));
}
