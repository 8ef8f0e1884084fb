// This file is compiled but never run. It only compiles if the stand-in's members have the signatures of
// Electron's own declarations.
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

/** The stand-in's classes with those of Electron; each pair is compared below. */
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

/**
 * Replaces the stand-in's classes in a type by those of Electron, also inside promises and lists:
 * `Promise<BrowserWindowInstance[]>` becomes `Promise<Electron.BrowserWindow[]>`.
 */
type Electronic<T> =
  T extends Promise<infer Inner>
    ? Promise<Electronic<Inner>>
    : T extends readonly (infer Item)[]
      ? Electronic<Item>[]
      : Paired<T>;

/** Looks up a type in {@link Pairs}; any other type stays as it is. */
type Paired<T> = [Theirs<T, Pairs[number]>] extends [never] ? T : Theirs<T, Pairs[number]>;

/** Distributes over the pairs. `[T, Ours] extends [Ours, T]` only holds if `T` and `Ours` are the same type. */
type Theirs<T, Pair> = Pair extends readonly [infer Ours, infer Found]
  ? [T, Ours] extends [Ours, T]
    ? Found
    : never
  : never;

type EmitterMember = keyof import('node:events').EventEmitter | 'prototype';

/** The members that cannot replace Electron's, because their kind, arguments or result differ. */
type Drifted<Ours, Theirs> = {
  [Key in Exclude<keyof Ours, EmitterMember>]: Key extends keyof Theirs
    ? Fits<Ours[Key], Theirs[Key]> extends true
      ? never
      : Key
    : Key;
}[Exclude<keyof Ours, EmitterMember>];

/** Compares methods by arguments and result, and other members by type. */
type Fits<Ours, Theirs> = [Theirs] extends [(...args: infer TheirArgs) => infer TheirResult]
  ? Ours extends (...args: infer OurArgs) => infer OurResult
    ? [FitsArguments<OurArgs, TheirArgs>, FitsResult<OurResult, TheirResult>] extends [true, true]
      ? true
      : false
    : false
  : FitsResult<Ours, Theirs>;

// biome-ignore lint/suspicious/noConfusingVoidType: a result that is not read may have any type
type FitsResult<Ours, Theirs> = [Theirs] extends [void]
  ? true
  : [Electronic<Ours>] extends [Theirs]
    ? true
    : false;

/** Checks that `Ours` accepts all arguments of `Theirs`, with windows, menus and images of the stand-in. */
type FitsArguments<Ours extends readonly unknown[], Theirs extends readonly unknown[]> = ((
  ...args: ElectronicAll<Ours>
) => void) extends (...args: Theirs) => void
  ? true
  : false;

type ElectronicAll<T extends readonly unknown[]> = { [Index in keyof T]: Electronic<T[Index]> };

/**
 * Is `true` if all members conform, or else the union of the names of those that do not, which the compiler then
 * quotes in its error. `Own` lists members that only the stand-in has.
 */
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
  /** `getType` is excluded, because its result is generic and cannot be compared this way. */
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
  /** Checks that every name that Electron exports is exported here. */
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
