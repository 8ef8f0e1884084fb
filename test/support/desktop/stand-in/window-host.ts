// What a page needs of the window it is in, so that neither needs to know the other's class.
import type { Engine } from './engine.ts';
import type { IpcMain } from './ipc-main.ts';
import type { NativeTheme } from './native-theme.ts';
import type { Session } from './session.ts';
import type { PreloadSettings } from './world-source.ts';

export interface WindowHost {
  readonly engine: Engine;
  readonly session: Session;
  readonly ipcMain: IpcMain;
  readonly nativeTheme: NativeTheme;
  readonly preload: PreloadSettings;
  readonly size: () => { readonly width: number; readonly height: number };
  readonly isFocused: () => boolean;
  readonly focus: () => void;
  readonly zoom: (factor: number) => void;
  readonly close: (waitForBeforeUnload: boolean) => void;
  /** The page is gone, whoever ended it. */
  readonly gone: () => void;
  readonly readyToShow: () => void;
  readonly titleChanged: (title: string) => void;
  readonly openWindow: (options: Electron.BrowserWindowConstructorOptions, url: string) => unknown;
}
