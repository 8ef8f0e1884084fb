import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { app, session as electronSession, powerMonitor } from 'electron';
import { type EventName, eventNames } from '#contract';
import type { MainTranslate } from '#words/main';
import { createHandlers } from '../ipc/handlers.ts';
import { createRouter, type Router } from '../ipc/router.ts';
import type { Attention, ReminderWatch } from '../operations/reminder-watch.ts';
import { Session } from '../operations/session.ts';
import { AutoLock } from './auto-lock.ts';
import { reloadsPage } from './build.ts';
import type { SecretClipboard } from './clipboard/clipboard.ts';
import { createClipboard } from './clipboard/system-clipboard.ts';
import { bridge } from './ipc-bridge.ts';
import { wasStartedAtLogin } from './login/login-item.ts';
import type { Preferences } from './preferences/preferences.ts';
import { quitAfter } from './quitting.ts';
import type { Notifier } from './reminders/notifier.ts';
import { announceReminders, createNotifier, openReminders } from './reminders/wire-reminders.ts';
import { report } from './report.ts';
import { healthUrl } from './security/own-page.ts';
import { leaveNamesToSystem } from './security/page-network.ts';
import { secureSession } from './security/security.ts';
import { createDesktopShell, createShell } from './shell.ts';
import { translatorOf } from './translator.ts';
import { serveAppScheme } from './windows/app-protocol.ts';
import { setMenu } from './windows/menu.ts';
import { watchInput } from './windows/own-input.ts';
import { PageFiles } from './windows/page-files.ts';
import { createTray, setTrayText } from './windows/tray.ts';
import { MainWindow } from './windows/window.ts';

/** The parts that live as long as the program. */
type Signet = {
  readonly preferences: Preferences;
  readonly translate: () => MainTranslate;
  readonly window: MainWindow;
  readonly clipboard: SecretClipboard;
  readonly reminders: ReminderWatch;
  readonly session: Session;
  readonly notifier: Notifier;
};

/** A Signet that runs, as an uncaught error ends it. */
export type Running = {
  readonly lock: () => void;
  readonly quit: (exitCode: number) => void;
};

/** Wires everything together, once. */
export async function start(preferences: Preferences): Promise<Running> {
  const translator = translatorOf(preferences);
  const translate = () => translator().t;
  const window = new MainWindow({ translate, preferences });
  const clipboard = createClipboard(window);
  const reminders = openReminders(preferences);
  const changes = new EventEmitter<Changes>();
  const notify = (event: EventName) => void changes.emit(event);
  const shell = createShell({ preferences, reminders, window, translator, notify });
  const session = new Session(shell);
  const notifier = createNotifier({ reminders, session, window, translate });
  const desktop = createDesktopShell(shell, { window, translator, clipboard, notifier });
  servePage(createRouter(createHandlers(desktop, session), report), window);

  const signet = { preferences, translate, window, clipboard, reminders, session, notifier };
  const autoLock = lockWithoutOwner(signet);
  const refreshTray = showTray(signet);
  announceReminders({ ...signet, refreshTray });
  respondToChanges(changes, { ...signet, autoLock, refreshTray });
  respondToSystem(signet);
  await begin(signet);
  return {
    lock: () => session.lock(),
    quit: (exitCode) => void clipboard.clearBeforeQuitting().finally(() => app.exit(exitCode)),
  };
}

type Changes = Record<EventName, []>;

function servePage(router: Router, window: MainWindow): void {
  leaveNamesToSystem(app);
  secureSession(electronSession.defaultSession);
  const files = new PageFiles(join(import.meta.dirname, '../renderer'));
  serveAppScheme(electronSession.defaultSession, files);
  if (reloadsPage(app)) files.watch(() => window.reload());
  bridge(router, () => window.current?.webContents);
}

function lockWithoutOwner({ preferences, session }: Signet): AutoLock {
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
  return autoLock;
}

/** @returns a function that sets the text of the tray again */
function showTray({ window, session, translate }: Signet): (attention: Attention) => void {
  const actions = {
    open: () => window.show(),
    openHealth: () => window.show(healthUrl),
    lock: () => session.lock(),
    quit: () => app.quit(),
  };
  const tray = createTray(join(import.meta.dirname, '../renderer/tray.png'), actions);
  return (attention) =>
    setTrayText(tray, translate(), { ...actions, ...attention, isUnlocked: session.isUnlocked });
}

function respondToChanges(
  changes: EventEmitter<Changes>,
  {
    autoLock,
    refreshTray,
    ...signet
  }: Signet & { readonly autoLock: AutoLock; readonly refreshTray: (attention: Attention) => void },
): void {
  const { session, window, clipboard, notifier, reminders, translate } = signet;
  changes.on('session:changed', () => {
    if (session.isUnlocked) {
      window.send('session:changed');
      autoLock.begin();
    } else {
      void clipboard.clear();
      notifier.hideLabels();
      // Drops whatever the page still has in memory.
      window.reload();
    }
    refreshTray(reminders.attention());
  });
  for (const event of eventNames.filter((name) => name !== 'session:changed')) {
    changes.on(event, () => window.send(event));
  }
  changes.on('settings:changed', () => {
    setMenu(translate());
    // Sets the text of the tray too.
    reminders.evaluate();
  });
}

function respondToSystem({ window, reminders, notifier, session, clipboard }: Signet): void {
  app.on('second-instance', () => window.show());
  app.on('activate', () => window.show());
  app.on('window-all-closed', () => app.quit());
  quitAfter(app, () => {
    window.allowClose();
    reminders.stop();
    notifier.closeAll();
    session.lock();
    // The clipboard answers later, so quitting waits for it, but not for long.
    return clipboard.clearBeforeQuitting();
  });
  powerMonitor.on('resume', () => reminders.evaluate());
  powerMonitor.on('unlock-screen', () => reminders.evaluate());
}

async function begin({ session, reminders, preferences, window }: Signet): Promise<void> {
  // Without a vault nothing is due. A vault that is out of reach may come back, so its reminders stay.
  if ((await session.state()) === 'missing') reminders.save([]);
  reminders.evaluate();
  // If the system starts Signet at login, it waits in the tray until someone opens it.
  if (!(wasStartedAtLogin() && preferences.settings().staysInTray)) window.show();
}
