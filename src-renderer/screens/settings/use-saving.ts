import { useState } from 'react';
import type { Settings } from '#contract';
import { asBridgeError, type BridgeError, call } from '../../bridge.ts';

export type SettingName = keyof Settings;

/** Saves one setting at once, and remembers which, so that its row can say so. */
export function useSaving() {
  const [saved, setSaved] = useState<SettingName>();
  const [error, setError] = useState<BridgeError>();

  async function save<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
    setSaved(undefined);
    setError(undefined);
    try {
      await call('settings:set', { [name]: value });
      setSaved(name);
    } catch (caught) {
      setError(asBridgeError(caught));
    }
  }

  return { saved, error, save };
}

export type Saving = ReturnType<typeof useSaving>;
