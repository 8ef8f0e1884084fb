// Compiled, never run: the stand-in's members have the signatures of Electron's own declarations,
// or this file does not compile.
import type { BrowserWindowInstance } from './browser-window.ts';
import type { ClipboardItem } from './clipboard.ts';
import type { Present } from './electron.ts';
import type { MenuInstance, MenuItem } from './menu.ts';
import type { NativeImage } from './native-image.ts';
import type { NotificationInstance } from './notification.ts';
import type { Session } from './session.ts';
import type { Tray } from './tray.ts';
import type { WebContents } from './web-contents.ts';
import type { WebFrameMain } from './web-frame-main.ts';

/** The stand-in's classes and what they stand for; each pair is compared below by itself. */
type Pairs = [
  [BrowserWindowInstance, Electron.BrowserWindow],
  [WebContents, Electron.WebContents],
  [WebFrameMain, Electron.WebFrameMain],
  [Session, Electron.Session],
  [MenuInstance, Electron.Menu],
  [MenuItem, Electron.MenuItem],
  [NativeImage, Electron.NativeImage],
  [NotificationInstance, Electron.Notification],
  [ClipboardItem, Electron.ClipboardItem],
  [Tray, Electron.Tray],
  [Present['clipboard'], Electron.Clipboard],
  [Present['protocol'], Electron.Protocol],
  [Present['app']['commandLine'], Electron.CommandLine],
  [Session['webRequest'], Electron.WebRequest],
];

/** A value of the stand-in's, with Electron's class wherever the stand-in's own is. */
type Electronic<T> =
  T extends Promise<infer Inner>
    ? Promise<Electronic<Inner>>
    : T extends readonly (infer Item)[]
      ? Electronic<Item>[]
      : Paired<T>;

type Paired<T> = [Theirs<T, Pairs[number]>] extends [never] ? T : Theirs<T, Pairs[number]>;

type Theirs<T, Pair> = Pair extends readonly [infer Ours, infer Found]
  ? [T, Ours] extends [Ours, T]
    ? Found
    : never
  : never;

type EmitterMember = keyof import('node:events').EventEmitter | 'prototype';

/** Members that would not do for Electron's: wrong in kind, in arguments or in what they return. */
type Drifted<Ours, Theirs> = {
  [Key in Exclude<keyof Ours, EmitterMember>]: Key extends keyof Theirs
    ? Fits<Ours[Key], Theirs[Key]> extends true
      ? never
      : Key
    : Key;
}[Exclude<keyof Ours, EmitterMember>];

type Fits<Ours, Theirs> = [Theirs] extends [(...args: infer TheirArgs) => infer TheirResult]
  ? Ours extends (...args: infer OurArgs) => infer OurResult
    ? [FitsArguments<OurArgs, TheirArgs>, FitsResult<OurResult, TheirResult>] extends [true, true]
      ? true
      : false
    : false
  : FitsResult<Ours, Theirs>;

// biome-ignore lint/suspicious/noConfusingVoidType: what nobody reads may be anything
type FitsResult<Ours, Theirs> = [Theirs] extends [void]
  ? true
  : [Electronic<Ours>] extends [Theirs]
    ? true
    : false;

/** Ours takes all that Electron's takes; windows, menus and images as the stand-in's own. */
type FitsArguments<Ours extends readonly unknown[], Theirs extends readonly unknown[]> = ((
  ...args: ElectronicAll<Ours>
) => void) extends (...args: Theirs) => void
  ? true
  : false;

type ElectronicAll<T extends readonly unknown[]> = { [Index in keyof T]: Electronic<T[Index]> };

/** Compiles only where nothing has drifted; the error names the members that have. */
type Conforms<Ours, Theirs, Own extends PropertyKey = never> =
  Exclude<Drifted<Ours, Theirs>, Own> extends infer Bad
    ? [Bad] extends [never]
      ? true
      : Bad
    : never;

type Checks = {
  app: Conforms<Present['app'], Electron.App>;
  commandLine: Conforms<Present['app']['commandLine'], Electron.CommandLine>;
  browserWindow: Conforms<BrowserWindowInstance, Electron.BrowserWindow>;
  windowStatics: Conforms<Present['BrowserWindow'], typeof Electron.BrowserWindow>;
  webContents: Conforms<WebContents, Electron.WebContents, 'openHandler'>;
  contentsStatics: Conforms<
    Present['webContents'],
    typeof Electron.WebContents,
    'pageOf' | 'targetIdOf' | 'destroy' | 'keyPressed'
  >;
  webFrameMain: Conforms<WebFrameMain, Electron.WebFrameMain>;
  session: Conforms<Session, Electron.Session, 'permissions'>;
  webRequest: Conforms<Session['webRequest'], Electron.WebRequest>;
  protocol: Conforms<Present['protocol'], Electron.Protocol>;
  ipcMain: Conforms<Present['ipcMain'], Electron.IpcMain, 'has'>;
  dialog: Conforms<Present['dialog'], Electron.Dialog>;
  menu: Conforms<MenuInstance, Electron.Menu>;
  menuItem: Conforms<MenuItem, Electron.MenuItem>;
  tray: Conforms<Tray, Electron.Tray, 'image' | 'toolTip' | 'contextMenu'>;
  notification: Conforms<NotificationInstance, Electron.Notification, 'icon'>;
  clipboard: Conforms<Present['clipboard'], Electron.Clipboard>;
  /** getType is generic in what it gives, which cannot be compared so. */
  clipboardItem: Conforms<ClipboardItem, Electron.ClipboardItem, 'getType'>;
  powerMonitor: Conforms<Present['powerMonitor'], Electron.PowerMonitor>;
  powerSaveBlocker: Conforms<Present['powerSaveBlocker'], Electron.PowerSaveBlocker>;
  shell: Conforms<Present['shell'], Electron.Shell>;
  screen: Conforms<Present['screen'], Electron.Screen>;
  nativeTheme: Conforms<Present['nativeTheme'], Electron.NativeTheme, 'paint'>;
  nativeImage: Conforms<NativeImage, Electron.NativeImage>;
  safeStorage: Conforms<Present['safeStorage'], Electron.SafeStorage>;
  systemPreferences: Conforms<Present['systemPreferences'], Electron.SystemPreferences>;
  globalShortcut: Conforms<Present['globalShortcut'], Electron.GlobalShortcut>;
  net: Conforms<Present['net'], Electron.Net>;
  crashReporter: Conforms<Present['crashReporter'], Electron.CrashReporter>;
  /** Every name that Electron exports is exported here. */
  exports: Exclude<
    keyof typeof Electron.Main,
    keyof typeof import('./electron.ts')
  > extends infer Missing
    ? [Missing] extends [never]
      ? true
      : Missing
    : never;
};

type AllTrue<T extends Record<keyof T, true>> = T;

export type Conformity = AllTrue<Checks>;
