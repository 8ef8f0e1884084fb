import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import { SignetError } from '#contract';
import { loginSwitch } from '../security/command-line.ts';
import { autostartFile } from './autostart-file.ts';
import { assertLoginItem, refusedLoginItem } from './login-item-answer.ts';

/**
 * Sets whether the system starts Signet when its owner logs in.
 *
 * @throws SignetError `LOGIN_ITEM_REFUSED` if macOS or Windows did not do it, `FILE_UNUSABLE` if Linux's
 *   autostart file cannot be written or removed
 */
export async function startAtLogin(isOn: boolean): Promise<void> {
  const args = [...(app.isPackaged ? [] : [app.getAppPath()]), `--${loginSwitch}`];
  if (process.platform !== 'linux') {
    // macOS starts a program without arguments: unpackaged, that would be a bare Electron.
    if (process.platform === 'darwin' && !app.isPackaged && isOn) throw refusedLoginItem();
    // Windows passes them on; Electron wants paths within quotes.
    const quoted = args.map((argument) => `"${argument}"`);
    const given = process.platform === 'win32' ? { args: quoted } : {};
    app.setLoginItemSettings({ openAtLogin: isOn, ...given });
    assertLoginItem(isOn, app.getLoginItemSettings(given), process.platform);
    return;
  }
  const path = join(app.getPath('appData'), 'autostart', 'signet.desktop');
  try {
    if (!isOn) return await rm(path, { force: true });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, autostartFile([process.execPath, ...args]));
  } catch (cause) {
    const message = 'The file that starts Signet at login could not be changed.';
    throw new SignetError('FILE_UNUSABLE', message, { cause });
  }
}

/** @returns `true` if the system started Signet, and not its owner */
export function wasStartedAtLogin(): boolean {
  if (app.commandLine.hasSwitch(loginSwitch)) return true;
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin;
}
