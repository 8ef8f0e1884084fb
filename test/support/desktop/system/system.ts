// Replaces the system around the app under test, in main, the same way in Electron and in the stand-in.
import { type Clipboard, replaceClipboard } from './clipboard.ts';
import { type Dialogs, replaceDialogs } from './dialogs.ts';
import { forgetAll } from './journal.ts';
import { type Launcher, replaceLauncher } from './launcher.ts';
import { type Menus, replaceMenus } from './menus.ts';
import { type Messages, watchMessages } from './messages.ts';
import { type Notifications, replaceNotifications } from './notifications.ts';
import { type Power, replacePower } from './power.ts';
import type { ElectronMain } from './replace.ts';
import { keepSandboxOff } from './sandbox.ts';
import { replaceShell, type Shell } from './shell.ts';
import { replaceTrays, type Trays } from './trays.ts';

export interface System {
  readonly clipboard: Clipboard;
  readonly dialogs: Dialogs;
  readonly journals: {
    /** Clears everything recorded so far, and unused answers. */
    forget(): void;
  };
  readonly launcher: Launcher;
  readonly menus: Menus;
  readonly messages: Messages;
  readonly notifications: Notifications;
  readonly power: Power;
  readonly shell: Shell;
  readonly trays: Trays;
}

export function replaceSystem(electron: ElectronMain): System {
  keepSandboxOff(electron);
  return {
    clipboard: replaceClipboard(electron),
    dialogs: replaceDialogs(electron),
    journals: { forget: forgetAll },
    launcher: replaceLauncher(electron),
    menus: replaceMenus(electron),
    messages: watchMessages(electron),
    notifications: replaceNotifications(electron),
    power: replacePower(electron),
    shell: replaceShell(electron),
    trays: replaceTrays(electron),
  };
}
