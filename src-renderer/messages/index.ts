import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Settings } from '#contract';
import type { en } from './en/index.ts';
import { chooseLanguage, type Language } from './language.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'navigation';
    resources: typeof en;
  }
}

/** Only the language that is spoken is loaded. */
const catalogues: Record<Language, () => Promise<object>> = {
  en: async () => (await import('./en/index.ts')).en,
  'zh-Hant': async () => (await import('./zh-hant/index.ts')).zhHant,
};

const instance = createInstance();

/** Starts to speak, or changes to, the language that the settings ask for. */
export async function speak(setting: Settings['language']): Promise<void> {
  const language = chooseLanguage(setting, navigator.languages);
  const catalogue = Object.entries(await catalogues[language]());
  if (!instance.isInitialized) {
    await instance.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
  }
  for (const [namespace, sentences] of catalogue) {
    instance.addResourceBundle(language, namespace, sentences);
  }
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
}
