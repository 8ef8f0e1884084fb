// The interface between a page and its window, so that neither class depends on the other.
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
  /** Called when the page is gone, for whatever reason. */
  readonly gone: () => void;
  readonly readyToShow: () => void;
  readonly titleChanged: (title: string) => void;
  readonly openWindow: (options: Electron.BrowserWindowConstructorOptions, url: string) => unknown;
}
