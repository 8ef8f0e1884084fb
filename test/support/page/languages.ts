import { languageSchema, type Settings } from '#contract';
import type { Language } from '#words';
import { pageWords } from '#words/page';

export type Words = Awaited<ReturnType<(typeof pageWords)[Language]>>;

/** Every language of Signet, with its sentences. */
export const languages: readonly { readonly language: Language; readonly words: Words }[] =
  await Promise.all(
    languageSchema.options.filter(isLanguage).map(async (language) => {
      return { language, words: await pageWords[language]() };
    }),
  );

function isLanguage(setting: Settings['language']): setting is Language {
  return setting !== 'system';
}
