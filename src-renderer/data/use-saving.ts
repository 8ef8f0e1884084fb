import type { Settings } from '#contract';
import { call } from './bridge.ts';
import { useAction } from './use-action.ts';

export type SettingName = keyof Settings;

export type Saving = Pick<ReturnType<typeof useSaving>, 'isSaved' | 'error'>;

/** Saves one setting at once, and remembers whether main has saved it, so that its row can say so. */
export function useSaving<Name extends SettingName>(name: Name) {
  const { run, reset, answer, error } = useAction((value: Settings[Name]) =>
    call('settings:set', { [name]: value }),
  );

  /** @returns `true` if main has saved it; if not, the reason is in `error` */
  function save(value: Settings[Name]): Promise<boolean> {
    reset();
    return run(value);
  }

  return { isSaved: answer !== undefined, error, save };
}
