import { languageSchema, type Settings } from '#contract';
import type { en } from '../../../src-renderer/messages/en/index.ts';
import type { Language } from '../../../src-renderer/messages/language.ts';
import type { Wording } from '../../../src-renderer/messages/wording.ts';

export type Words = Wording<typeof en>;

const catalogues = import.meta.glob<Readonly<Record<string, Words>>>(
  '../../../src-renderer/messages/*/index.ts',
  { eager: true },
);

/** Every language that Signet speaks, with its sentences; a new one joins the tests by itself. */
export const languages: readonly { readonly language: Language; readonly words: Words }[] =
  languageSchema.options.filter(isLanguage).map((language) => {
    const path = `../../../src-renderer/messages/${language.toLowerCase()}/index.ts`;
    const [words] = Object.values(catalogues[path] ?? {});
    if (!words) throw new Error(`${path} has no sentences for the language ${language}.`);
    return { language, words };
  });

function isLanguage(setting: Settings['language']): setting is Language {
  return setting !== 'system';
}
