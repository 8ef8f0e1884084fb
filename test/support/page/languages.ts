import { languageSchema, type Settings } from '#contract';
import { type Catalogue, catalogues, type Language } from '#words';

export type Words = Catalogue;

/** Every language that Signet speaks, with its sentences. */
export const languages: readonly { readonly language: Language; readonly words: Words }[] =
  await Promise.all(
    languageSchema.options.filter(isLanguage).map(async (language) => {
      return { language, words: await catalogues[language]() };
    }),
  );

function isLanguage(setting: Settings['language']): setting is Language {
  return setting !== 'system';
}
