import { useTranslation } from 'react-i18next';
import { type Language, type Translator, translateWith } from '#words';
import type { PageNamespace } from '#words/page';

/** @returns the page's translator, for what `words` itself composes; renders again in another language */
export function useTranslator(): Translator<PageNamespace> {
  const { i18n } = useTranslation();
  // `speak` sets no other language.
  return { language: i18n.language as Language, t: translateWith(i18n) };
}
