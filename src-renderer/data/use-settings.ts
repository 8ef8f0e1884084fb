import { useEffect } from 'react';
import type { Settings } from '#contract';
import { speak } from './speak.ts';
import { useProcedure } from './use-procedure.ts';

/** @returns the current settings; those known before the first paint, until main answers */
export function useSettings(first: Settings): Settings {
  const settings = useProcedure('settings:get', {}, 'settings:changed').value ?? first;
  // i18next and the document's `lang` follow the setting.
  useEffect(() => void speak(settings.language), [settings.language]);
  return settings;
}
