import type { LoginItemSettings } from 'electron';
import { SignetError } from '#contract';

type Answer = Pick<LoginItemSettings, 'openAtLogin' | 'status' | 'executableWillLaunchAtLogin'>;

/**
 * Asks the system whether it did what was asked, because neither macOS nor Windows reports a failure.
 *
 * @throws SignetError `LOGIN_ITEM_REFUSED`
 */
export function assertLoginItem(isOn: boolean, answer: Answer, platform: NodeJS.Platform): void {
  const isEnabled =
    platform === 'darwin'
      ? answer.status === 'enabled'
      : answer.openAtLogin && answer.executableWillLaunchAtLogin;
  if (isEnabled !== isOn) throw refusedLoginItem();
}

export function refusedLoginItem(): SignetError {
  const message = 'The system did not change what it starts at login.';
  return new SignetError('LOGIN_ITEM_REFUSED', message, { field: 'startsAtLogin' });
}
