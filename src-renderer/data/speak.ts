import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Settings } from '#contract';
import { chooseLanguage } from '#words';
import { pageWords } from '#words/page';

const instance = createInstance();

/** Counts the calls, because the sentences of an earlier language may arrive last. */
let calls = 0;

/** Shows the page in the language that the settings ask for. */
export async function speak(setting: Settings['language']): Promise<void> {
  const language = chooseLanguage(setting, navigator.languages);
  calls += 1;
  const call = calls;
  const catalogue = Object.entries(await pageWords[language]());
  if (call !== calls) return;
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
