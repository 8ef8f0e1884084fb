import type { page as english } from './en/page.ts';
import type { Language } from './language.ts';
import type { Wording } from './wording.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'navigation';
    resources: typeof english;
  }
}

export type PageNamespace = keyof typeof english;

/** Loads the page's sentences in one language, so that the others stay on the disk. */
export const pageWords: Readonly<Record<Language, () => Promise<Wording<typeof english>>>> = {
  en: async () => (await import('./en/page.ts')).page,
  'zh-Hans': async () => (await import('./zh-hans/page.ts')).page,
  'zh-Hant': async () => (await import('./zh-hant/page.ts')).page,
};
