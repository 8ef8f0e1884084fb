import { randomInt } from 'node:crypto';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, dialog, session as electronSession, powerMonitor } from 'electron';
import { isOldBuild } from '#contract';
import { chooseLanguage } from '#words';
import { type MainTranslate, mainTranslator } from '#words/main';
import { createHandlers } from '../ipc/handlers.ts';
import { createRouter } from '../ipc/router.ts';
import type { DesktopShell } from '../operations/desktop-shell.ts';
import { probeMachine } from '../operations/probes.ts';
import { Session } from '../operations/session.ts';
import { openVaultFile } from '../operations/vault-file.ts';
import { AutoLock } from './auto-lock.ts';
import { builtAt } from './build.ts';
import { createClipboard } from './clipboard/system-clipboard.ts';
import { saveFile } from './files/save-file.ts';
import { wordFile } from './files/word-file.ts';
import { bridge } from './ipc-bridge.ts';
import { kdfTargetMs } from './kdf-target.ts';
import { startAtLogin, wasStartedAtLogin } from './login/login-item.ts';
import { Preferences } from './preferences/preferences.ts';
import { proxyForOrigin } from './proxy.ts';
import { quitAfter } from './quitting.ts';
import { createReminders } from './reminders/wire-reminders.ts';
import { report } from './report.ts';
import { forbiddenMessage, forbiddenSwitch } from './security/command-line.ts';
import { healthUrl } from './security/own-page.ts';
import { leaveNamesToSystem, quietChromium } from './security/page-network.ts';
import { openOkxPage, openReleases, secureApp, secureSession } from './security/security.ts';
import { startFailure } from './start-failure.ts';
import { watchForUncaught } from './uncaught.ts';
import { registerAppScheme, serveAppScheme } from './windows/app-protocol.ts';
import { confirmNatively } from './windows/confirm.ts';
import { dialogLimit } from './windows/confirmation.ts';
import { setMenu } from './windows/menu.ts';
import { watchInput } from './windows/own-input.ts';
import { createTray, setTrayText } from './windows/tray.ts';
import { vaultChoice } from './windows/vault-choice.ts';
import { MainWindow } from './windows/window.ts';

/** In the system's language, for what is said before the settings are read, or without them. */
function systemTranslate(): MainTranslate {
  return mainTranslator(chooseLanguage('system', [app.getLocale()])).t;
}

/** Before the start there is nothing to lock and nothing to clear. */
const atUncaught = {
  report,
  lock: () => {},
  tell: () => {
    const t = systemTranslate();
    dialog.showErrorBox(t('failures:closing.title'), t('failures:closing.message'));
  },
  quit: () => app.exit(70),
};
watchForUncaught(process, atUncaught);
// Asked before enableSandbox(), which takes the switch away but cannot bring back a sandbox that the processes
// of Chromium were started without.
const forbidden = forbiddenSwitch({
  isPackaged: app.isPackaged,
  platform: process.platform,
  args: process.argv.slice(1),
  hasNoSandbox: app.commandLine.hasSwitch('no-sandbox'),
});
// SECURITY: rule 4, for every page this program could ever make.
app.enableSandbox();
quietChromium(app.commandLine);
registerAppScheme();
secureApp(app);
// Windows shows notifications of programs that it knows by this name: the `appId` of electron-builder.yml.
// Without a package it would name a bare Electron in the Start menu.
if (process.platform === 'win32' && app.isPackaged) app.setAppUserModelId('io.github.signet.vault');

if (forbidden !== undefined) {
  // SECURITY: rule 4, and no debugging of what people install. No page was made yet, and none will be.
  void app.whenReady().then(() => refuse(forbidden));
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start).catch(stop);
} else {
  // The one that runs already is told, and comes to the front.
  // Where the terminal is gone, nobody is there to be told, and that is no error.
  process.stdout
    .on('error', () => undefined)
    .write(`${systemTranslate()('failures:isOpenAlready')}\n`);
  app.quit();
}

/** Says which switch keeps Signet from starting. It leaves as the command line does at bad input. */
function refuse(forbidden: string): void {
  const t = systemTranslate();
  dialog.showErrorBox(t('failures:start.title'), forbiddenMessage(forbidden, t));
  app.exit(2);
}

/** What could not start says so, and does not linger without a window. */
function stop(error: unknown): void {
  report(error);
  tellAndExit(error, systemTranslate());
}

function tellAndExit(error: unknown, t: MainTranslate): void {
  dialog.showErrorBox(t('failures:start.title'), startFailure(error, t));
  app.exit(70);
}

/** Wires everything together, once. */
async function start(): Promise<void> {
  const preferences = new Preferences();
  const translator = () => {
    const { language } = preferences.settings();
    return mainTranslator(chooseLanguage(language, [app.getLocale()]));
  };
  const translate = () => translator().t;
  setMenu(translate());
  try {
    await probeMachine();
  } catch (error) {
    return tellAndExit(error, translate());
  }

  const window = new MainWindow({
    translate,
    bounds: () => preferences.bounds(),
    rememberBounds: (bounds) => preferences.rememberBounds(bounds),
    hidesOnClose: () => preferences.settings().staysInTray && !isLeaving,
  });
  let isLeaving = false;
  const clipboard = createClipboard(window);
  const shell: DesktopShell = {
    openVaultFile,
    ...vaultChoice({ translate, window: () => window.current }),
    now: () => new Date(),
    stopwatch: () => performance.now(),
    pause: (ms) => setTimeout(ms),
    random: () => randomInt(2 ** 32) / 2 ** 32,
    proxyFor: proxyForOrigin,
    memoryBytes: totalmem,
    questionLimit: dialogLimit,
    kdfTargetMs: kdfTargetMs(app),
    confirm: (question) => confirmNatively(question, translate(), window.current),
    clipboard,
    preferences,
    reminders: {
      index: () => reminders.index(),
      save: (index) => reminders.save(index),
      turnTo: (placeId) => reminders.turnTo(placeId),
      forget: (placeId) => reminders.forget(placeId),
    },
    startAtLogin,
    saveFile: (content) => {
      const file = wordFile(content, translator(), new Date().toISOString());
      return saveFile(file, window.current);
    },
    openLink: openOkxPage,
    openReleases,
    systemState: () => ({
      isClipboardClear: !clipboard.holdsSecret,
      isSilenced: notifier.isSilenced,
    }),
    about: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions['chrome'] ?? '',
      node: process.versions.node,
      builtAt: builtAt(app),
      isOld: isOldBuild(builtAt(app), new Date().toISOString()),
    }),
    notify: (event) => {
      if (event === 'session:changed' && !session.isUnlocked) {
        void clipboard.clear();
        notifier.hideLabels();
        // Whatever the page still held in memory goes with it.
        window.reload();
      } else {
        window.send(event);
      }
      if (event === 'session:changed' && session.isUnlocked) autoLock.begin();
      if (event !== 'entries:changed') refreshTray();
      if (event !== 'settings:changed') return;
      setMenu(translate());
      reminders.evaluate();
    },
    report,
  };
  const session = new Session(shell);
  const autoLock = new AutoLock({
    powerMonitor,
    lockMinutes: () => preferences.settings().lockMinutes,
    isUnlocked: () => session.isUnlocked,
    lock: () => session.lock(),
  });
  app.on('browser-window-created', (_event, created) => {
    watchInput(created, () => autoLock.used());
    // Windows ends a session without asking Signet to quit.
    created.on('session-end', () => {
      preferences.rememberBounds(created.getNormalBounds());
      session.lock();
    });
  });
  const actions = {
    open: () => window.show(),
    openHealth: () => window.show(healthUrl),
    lock: () => session.lock(),
    quit: () => app.quit(),
  };
  const tray = createTray(join(import.meta.dirname, '../renderer/tray.png'), actions);
  const refreshTray = () =>
    setTrayText(tray, translate(), {
      ...actions,
      isUnlocked: session.isUnlocked,
      counts: reminders.counts(),
      urgent: reminders.urgent(),
    });
  const { reminders, notifier } = createReminders({
    preferences,
    session: () => session,
    window,
    translate,
    refreshTray,
  });

  leaveNamesToSystem(app);
  secureSession(electronSession.defaultSession);
  serveAppScheme(electronSession.defaultSession, join(import.meta.dirname, '../renderer'));
  bridge(createRouter(createHandlers(shell, session), report), () => window.current?.webContents);
  atUncaught.lock = () => session.lock();
  atUncaught.quit = () => void clipboard.clearBeforeQuitting().finally(() => app.exit(70));
  app.on('second-instance', () => window.show());
  app.on('activate', () => window.show());
  app.on('window-all-closed', () => app.quit());
  quitAfter(app, () => {
    isLeaving = true;
    reminders.stop();
    notifier.closeAll();
    session.lock();
    // The clipboard answers later, so quitting waits for it, but not for long.
    return clipboard.clearBeforeQuitting();
  });
  powerMonitor.on('resume', () => reminders.evaluate());
  powerMonitor.on('unlock-screen', () => reminders.evaluate());
  // Without a vault nothing is due. One that is out of reach may come back: its reminders stay.
  if ((await session.state()) === 'missing') reminders.save([]);
  reminders.evaluate();
  // Started by the system, it waits in the tray until it is asked for.
  if (!(wasStartedAtLogin() && preferences.settings().staysInTray)) window.show();
}
