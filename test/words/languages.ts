import type { Catalogue, Language } from '#words';
import { en } from '#words/en';
import { zhHans } from '#words/zh-hans';
import { zhHant } from '#words/zh-hant';

const catalogues: Readonly<Record<Language, typeof en | Catalogue>> = {
  en,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};

/** Every language that Signet speaks, with all its sentences. */
export const languages = Object.entries(catalogues).map(([language, catalogue]) => ({
  language: language as Language, // the keys of a record of languages
  catalogue,
}));
export const otherLanguages = languages.filter(({ language }) => language !== 'en');
