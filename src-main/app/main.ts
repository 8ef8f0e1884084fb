import { app, dialog } from 'electron';
import type { MainTranslate } from '#words/main';
import { probeMachine } from '../operations/probes.ts';
import { Preferences } from './preferences/preferences.ts';
import { report } from './report.ts';
import { forbiddenMessage, forbiddenSwitch } from './security/command-line.ts';
import { quietChromium } from './security/page-network.ts';
import { secureApp } from './security/security.ts';
import { type Running, start } from './start.ts';
import { startFailure } from './start-failure.ts';
import { systemTranslator, translatorOf } from './translator.ts';
import { watchForUncaught } from './uncaught.ts';
import { registerAppScheme } from './windows/app-protocol.ts';
import { setMenu } from './windows/menu.ts';

/** sysexits.h, EX_SOFTWARE: an internal error. */
const exitInternal = 70;

/** `undefined` until Signet has started: before that there is nothing to lock and nothing to clear. */
let running: Running | undefined;
watchForUncaught(process, {
  report,
  lock: () => running?.lock(),
  tell: () => {
    const { t } = systemTranslator();
    dialog.showErrorBox(t('failures:closing.title'), t('failures:closing.message'));
  },
  quit: () => (running ? running.quit(exitInternal) : app.exit(exitInternal)),
});
// Asked before enableSandbox(), which removes the switch but cannot bring back a sandbox that Chromium's
// processes were started without.
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
  // SECURITY: rule 4, and no debugging of what people install. There is no page yet, and there will be none.
  void app.whenReady().then(() => refuse(forbidden));
} else if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(launch).catch(stop);
} else {
  // Electron notifies the instance that runs already, which comes to the front.
  // If the terminal is gone, no one can read this, and that is no error.
  process.stdout
    .on('error', () => undefined)
    .write(`${systemTranslator().t('failures:isOpenAlready')}\n`);
  app.quit();
}

/** Says which switch keeps Signet from starting. It exits with 2, as the command line does at bad input. */
function refuse(name: string): void {
  const { t } = systemTranslator();
  dialog.showErrorBox(t('failures:start.title'), forbiddenMessage(name, t));
  app.exit(2);
}

async function launch(): Promise<void> {
  const preferences = new Preferences();
  const { t } = translatorOf(preferences)();
  setMenu(t);
  try {
    await probeMachine();
  } catch (error) {
    return sayAndExit(error, t);
  }
  running = await start(preferences);
}

/** Ends a Signet that could not start, which otherwise would go on without a window. */
function stop(error: unknown): void {
  report(error);
  sayAndExit(error, systemTranslator().t);
}

function sayAndExit(error: unknown, t: MainTranslate): void {
  dialog.showErrorBox(t('failures:start.title'), startFailure(error, t));
  app.exit(exitInternal);
}
