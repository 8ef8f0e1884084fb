import { journal } from './journal.ts';
import { type ElectronMain, replace } from './replace.ts';

type LoginItem = Electron.LoginItemSettings;

/** The dock, taskbar or launcher, and the login items of the system, none of which is changed. */
export interface Launcher {
  /** Every count of the badge, oldest first. */
  badges(): number[];
  /** Every request for a start at login, oldest first. */
  loginItems(): Electron.Settings[];
  /** Sets what the system reports about the start at login from now on, whatever the app requests. */
  answerLoginItem(settings: Partial<LoginItem>): void;
}

export function replaceLauncher({ app }: ElectronMain): Launcher {
  const badges = journal<number>();
  const settings = journal<Electron.Settings>();
  let answer: Partial<LoginItem> = {};
  replace(app, 'setBadgeCount', (count) => {
    badges.push(count ?? 0);
    return true;
  });
  replace(app, 'setLoginItemSettings', (changed) => void settings.push(changed));
  replace(app, 'getLoginItemSettings', () => {
    const openAtLogin = settings.at(-1)?.openAtLogin ?? false;
    return {
      openAtLogin,
      openAsHidden: false,
      wasOpenedAtLogin: false,
      wasOpenedAsHidden: false,
      restoreState: false,
      status: openAtLogin ? 'enabled' : 'not-registered',
      executableWillLaunchAtLogin: openAtLogin,
      launchItems: [],
      ...answer,
    };
  });
  return {
    badges: () => badges,
    loginItems: () => settings,
    answerLoginItem: (settings) => {
      answer = settings;
    },
  };
}
