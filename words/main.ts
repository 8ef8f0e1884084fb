import { main as en } from './en/main.ts';
import type { Language } from './language.ts';
import { createTranslator, type Translate, type Translator } from './translate.ts';
import type { Wording } from './wording.ts';
import { main as zhHans } from './zh-hans/main.ts';
import { main as zhHant } from './zh-hant/main.ts';

type MainNamespace = keyof typeof en;
export type MainTranslate = Translate<MainNamespace>;
export type MainTranslator = Translator<MainNamespace>;

/** All at once, because an error dialog cannot wait for its words. */
const sentences: Readonly<Record<Language, Wording<typeof en>>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
const translators = new Map<Language, MainTranslator>();

/** @returns the words of the desktop app beside its page, in one language */
export function mainTranslator(language: Language): MainTranslator {
  const known = translators.get(language);
  const translator = known ?? createTranslator<MainNamespace>(language, sentences[language]);
  translators.set(language, translator);
  return translator;
}
