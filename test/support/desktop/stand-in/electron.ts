/// <reference types="electron" />
// The `electron` module that main imports, with every export of Electron by name.
import { App } from './app.ts';
import { BrowserWindow, manageWindows } from './browser-window.ts';
import { record } from './calls.ts';
import { Clipboard, ClipboardItem } from './clipboard.ts';
import { Dialog } from './dialog.ts';
import { Engine } from './engine.ts';
import { parseFlags } from './flags.ts';
import { GlobalShortcut } from './global-shortcut.ts';
import { IpcMain } from './ipc-main.ts';
import { readManifest } from './manifest.ts';
import { Menu, MenuItem } from './menu.ts';
import { NativeImage } from './native-image.ts';
import { NativeTheme } from './native-theme.ts';
import { Net } from './net.ts';
import { Notification } from './notification.ts';
import { PowerMonitor } from './power-monitor.ts';
import { refuse, refuseStatics, refusing } from './refusal.ts';
import { SafeStorage } from './safe-storage.ts';
import { Screen } from './screen.ts';
import { Session } from './session.ts';
import { Shell } from './shell.ts';
import { createControls } from './stand-in.ts';
import { SystemPreferences } from './system-preferences.ts';
import { Tray } from './tray.ts';
import { WebContents } from './web-contents.ts';

export const engine = new Engine();
export const flags = parseFlags(process.argv.slice(1));
export const manifest = readManifest(flags.appPath);

const app = new App({
  flags,
  manifest,
  windows: () => BrowserWindow.getAllWindows(),
  end: () => engine.close(),
});

const defaultSession = new Session({
  isReady: () => app.isReady(),
  storagePath: () => app.getPath('sessionData'),
  userAgent: () => app.userAgentFallback,
  clearStorage: () => forEachPage('Storage.clearDataForOrigin'),
  clearCache: () => forEachPage('Network.clearBrowserCache'),
});

async function forEachPage(
  method: 'Storage.clearDataForOrigin' | 'Network.clearBrowserCache',
): Promise<void> {
  for (const contents of WebContents.getAllWebContents()) {
    const { cdp } = await WebContents.pageOf(contents);
    if (method === 'Network.clearBrowserCache') await cdp.send(method);
    else await cdp.send(method, { origin: '*', storageTypes: 'all' });
  }
}

let isSessionCreated = false;

/** Electron creates its session, and emits `session-created`, when main or the first window needs it. */
function createdSession(): Session {
  if (!isSessionCreated) {
    isSessionCreated = true;
    app.emit('session-created', defaultSession);
  }
  return defaultSession;
}

const session = refuseStatics(
  {
    get defaultSession(): Session {
      if (!app.isReady()) throw new Error('Session can only be received when app is ready');
      return createdSession();
    },
    fromPartition(partition: string): Session {
      return partition === ''
        ? session.defaultSession
        : refuse(`session.fromPartition('${partition}')`);
    },
  },
  'session',
);

const protocol = defaultSession.protocol;
const ipcMain = new IpcMain();
const nativeTheme = new NativeTheme();
const clipboard = new Clipboard();
const dialog = new Dialog();
const globalShortcut = new GlobalShortcut();
const net = new Net(protocol);
const powerMonitor = new PowerMonitor();
const safeStorage = new SafeStorage();
const screen = new Screen();
const shell = new Shell();
const systemPreferences = new SystemPreferences();
const webContents = refuseStatics(WebContents, 'webContents');
const nativeImage = refuseStatics(NativeImage, 'nativeImage');

const crashReporter = refuseStatics(
  {
    start: (options: Electron.CrashReporterStartOptions): void =>
      record('crashReporter.start', options),
  },
  'crashReporter',
);

const powerSaveBlocker = refuseStatics(
  {
    start(type: 'prevent-app-suspension' | 'prevent-display-sleep'): number {
      record('powerSaveBlocker.start', type);
      return 1;
    },
    stop(id: number): boolean {
      record('powerSaveBlocker.stop', id);
      return true;
    },
    isStarted: (_id: number): boolean => false,
  },
  'powerSaveBlocker',
);

manageWindows({
  engine,
  ipcMain,
  nativeTheme,
  get session() {
    return createdSession();
  },
  isReady: () => app.isReady(),
  emit: (name, ...args) => app.emit(name, ...args),
  allClosed: () => App.allWindowsClosed(app),
  closePrevented: () => App.stay(app),
});

/** Lets a test control the stand-in, through `app.evaluate(({ standIn }) => …)`. */
export const standIn = createControls(nativeTheme);

const absent = {
  autoUpdater: refusing<Electron.AutoUpdater>('autoUpdater'),
  BaseWindow: refusing<typeof Electron.BaseWindow>('BaseWindow'),
  BrowserView: refusing<typeof Electron.BrowserView>('BrowserView'),
  contentTracing: refusing<Electron.ContentTracing>('contentTracing'),
  desktopCapturer: refusing<Electron.DesktopCapturer>('desktopCapturer'),
  ImageView: refusing<typeof Electron.ImageView>('ImageView'),
  inAppPurchase: refusing<Electron.InAppPurchase>('inAppPurchase'),
  IpcMainServiceWorker: refusing<typeof Electron.IpcMainServiceWorker>('IpcMainServiceWorker'),
  MessageChannelMain: refusing<typeof Electron.MessageChannelMain>('MessageChannelMain'),
  netLog: refusing<Electron.NetLog>('netLog'),
  pushNotifications: refusing<Electron.PushNotifications>('pushNotifications'),
  ShareMenu: refusing<typeof Electron.ShareMenu>('ShareMenu'),
  sharedTexture: refusing<Electron.SharedTexture>('sharedTexture'),
  TouchBar: refusing<typeof Electron.TouchBar>('TouchBar'),
  utilityProcess: refusing<typeof Electron.UtilityProcess>('utilityProcess'),
  View: refusing<typeof Electron.View>('View'),
  WebSocket: refusing<typeof Electron.Main.WebSocket>('WebSocket'),
  webFrameMain: refusing<typeof Electron.WebFrameMain>('webFrameMain'),
  WebContentsView: refusing<typeof Electron.WebContentsView>('WebContentsView'),
};

export const {
  autoUpdater,
  IpcMainServiceWorker,
  WebSocket,
  BaseWindow,
  BrowserView,
  contentTracing,
  desktopCapturer,
  ImageView,
  inAppPurchase,
  MessageChannelMain,
  netLog,
  pushNotifications,
  ShareMenu,
  sharedTexture,
  TouchBar,
  utilityProcess,
  View,
  webFrameMain,
  WebContentsView,
} = absent;

const present = {
  app,
  BrowserWindow,
  clipboard,
  ClipboardItem,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  Tray,
  webContents,
};

export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  crashReporter,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  Notification,
  nativeImage,
  nativeTheme,
  net,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  Tray,
  webContents,
};

export type Present = typeof present;

// Electron is CommonJS, and libraries import its default export.
// biome-ignore lint/style/noDefaultExport: see above
export default { ...present, ...absent, standIn };
