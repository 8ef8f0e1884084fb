import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Settings } from '#contract';
import { chooseLanguage } from '#words';
import { pageWords } from '#words/page';

const instance = createInstance();

/** Shows the page in the language that the settings ask for. */
export async function speak(setting: Settings['language']): Promise<void> {
  const language = chooseLanguage(setting, navigator.languages);
  const catalogue = Object.entries(await pageWords[language]());
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
