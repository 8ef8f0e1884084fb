import { app } from 'electron';
import { chooseLanguage } from '#words';
import { type MainTranslator, mainTranslator } from '#words/main';
import type { Preferences } from './preferences/preferences.ts';

/** Translates into the system's language, before the settings are read or if they cannot be. */
export function systemTranslator(): MainTranslator {
  return mainTranslator(chooseLanguage('system', [app.getLocale()]));
}

/** Translates into the language of the settings, which can change at any time. */
export function translatorOf(preferences: Preferences): () => MainTranslator {
  return () => {
    const { language } = preferences.settings();
    return mainTranslator(chooseLanguage(language, [app.getLocale()]));
  };
}
