import { useState } from 'react';
import type { Settings } from '#contract';
import { asBridgeError, type BridgeError, call } from './bridge.ts';

export type SettingName = keyof Settings;

/** Saves one setting at once, and remembers which, so that its row can say so. */
export function useSaving() {
  const [saved, setSaved] = useState<SettingName>();
  const [error, setError] = useState<BridgeError>();

  /** @returns whether main agreed; if not, the reason is in `error` */
  async function save<Name extends SettingName>(
    name: Name,
    value: Settings[Name],
  ): Promise<boolean> {
    setSaved(undefined);
    setError(undefined);
    try {
      await call('settings:set', { [name]: value });
      setSaved(name);
      return true;
    } catch (caught) {
      setError(asBridgeError(caught));
      return false;
    }
  }

  return { saved, error, save };
}

export type Saving = ReturnType<typeof useSaving>;
