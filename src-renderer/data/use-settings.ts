import { useEffect } from 'react';
import type { Settings } from '#contract';
import { speak } from './speak.ts';
import { useProcedure } from './use-procedure.ts';

/** The settings as they are now; those known before the first paint stand in until main answers. */
export function useSettings(first: Settings): Settings {
  const settings = useProcedure('settings:get', {}, 'settings:changed').value ?? first;
  // Another system is kept in step here: i18next, and the `lang` of the document.
  useEffect(() => void speak(settings.language), [settings.language]);
  return settings;
}
