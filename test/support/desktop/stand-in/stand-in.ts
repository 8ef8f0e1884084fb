// standIn: what a test has that a user has not, one small surface for each part of the system.
import { type Call, calls } from './calls.ts';
import { dialogControl } from './dialog.ts';
import { shortcutControl } from './global-shortcut.ts';
import { IpcMain } from './ipc-main.ts';
import { Menu, type MenuItem } from './menu.ts';
import { NativeTheme } from './native-theme.ts';
import { type NotificationInstance, notifications } from './notification.ts';
import { powerControl } from './power-monitor.ts';
import { safeStorageControl } from './safe-storage.ts';
import { type Tray, trays } from './tray.ts';
import { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame-main.ts';

declare global {
  // biome-ignore lint/style/noNamespace: Electron's types are one, and only so added to
  namespace Electron {
    // biome-ignore lint/style/noNamespace: as above
    namespace CrossProcessExports {
      // In the stand-in only: a spec that uses it does not run in Electron.
      const standIn: StandIn;
    }
  }
}

export interface StandIn {
  /** All that was asked of the system, in order. */
  readonly calls: Call[];
  readonly callsOf: (name: string) => (readonly unknown[])[];
  readonly dialog: typeof dialogControl;
  readonly power: typeof powerControl;
  readonly safeStorage: typeof safeStorageControl;
  readonly shortcut: typeof shortcutControl;
  readonly notifications: NotificationInstance[];
  readonly trays: Tray[];
  readonly theme: { readonly setSystemDark: (dark: boolean) => void };
  readonly menu: { readonly click: (...labels: string[]) => void };
  readonly ipc: {
    /** An invocation as a compromised page would make it, from any frame of any window. */
    readonly invokeFrom: (
      frame: WebFrameMain,
      channel: string,
      ...args: unknown[]
    ) => Promise<unknown>;
    readonly sendFrom: (frame: WebFrameMain, channel: string, ...args: unknown[]) => void;
  };
}

export function createControls(parts: {
  readonly ipcMain: IpcMain;
  readonly nativeTheme: NativeTheme;
}): StandIn {
  return {
    calls,
    callsOf: (name) => calls.filter((call) => call.name === name).map(({ args }) => args),
    dialog: dialogControl,
    power: powerControl,
    safeStorage: safeStorageControl,
    shortcut: shortcutControl,
    notifications,
    trays,
    theme: { setSystemDark: (dark) => NativeTheme.setSystem(parts.nativeTheme, dark) },
    menu: { click: clickMenu },
    ipc: {
      invokeFrom: (frame, channel, ...args) =>
        IpcMain.invoke(parts.ipcMain, senderOf(frame), channel, args),
      sendFrom: (frame, channel, ...args) =>
        IpcMain.deliver(parts.ipcMain, senderOf(frame), channel, args),
    },
  };
}

function senderOf(frame: WebFrameMain) {
  const webContents = WebContents.fromFrame(frame);
  if (webContents === undefined) throw new Error('stand-in: this frame is in no window');
  return { webContents, frame };
}

/** Down the application menu by labels, then a click. */
function clickMenu(...labels: string[]): void {
  let items = Menu.getApplicationMenu()?.items ?? [];
  let found: MenuItem | undefined;
  for (const label of labels) {
    found = items.find((item) => item.label === label);
    if (found === undefined) throw new Error(`stand-in: the menu has no ${labels.join(' > ')}`);
    items = found.submenu?.items ?? [];
  }
  found?.click();
}
