import { useTranslation } from 'react-i18next';
import { type Language, type Translator, translateWith } from '#words';
import type { PageNamespace } from '#words/page';

/** @returns the translator for sentences that `words` composes; renders again if the language changes */
export function useTranslator(): Translator<PageNamespace> {
  const { i18n } = useTranslation();
  // `speak` sets no other language.
  return { language: i18n.language as Language, t: translateWith(i18n) };
}
