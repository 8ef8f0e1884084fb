// The stand-in's start: what Electron's executable does between its command line and the app's
// main script.
import inspector from 'node:inspector';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import packageJson from 'electron/package.json' with { type: 'json' };
import { waitLimitMs } from '../../time-limits.ts';
import { complain } from './complaint.ts';

const MODULES = new Set(['electron', 'electron/main', 'electron/common']);

function becomeElectron(): void {
  const versions = { ...process.versions, electron: packageJson.version, chrome: CHROME };
  Object.defineProperty(process, 'versions', { value: Object.freeze(versions) });
  Object.defineProperty(process, 'type', { value: 'browser' });
  Object.defineProperty(process, 'defaultApp', { value: true });
  Object.defineProperty(process, 'resourcesPath', { value: process.cwd() });
  process.on('uncaughtException', showUncaught);
  // As Electron shows it: its own executable, then all that followed.
  process.argv.splice(1, 1);
}

/** As lib/browser/init.ts of Electron does: a box, and the app goes on, unless the app has a way of its own. */
function showUncaught(error: Error): void {
  if (process.listenerCount('uncaughtException') > 1) return;
  const message = `Uncaught Exception:\n${error.stack ?? `${error.name}: ${error.message}`}`;
  void import('./electron.ts').then(({ dialog }) =>
    dialog.showErrorBox('A JavaScript error occurred in the main process', message),
  );
}

/** The Chromium milestone that Electron 45 carries. */
const CHROME = '156.0.0.0';

function substituteElectron(): void {
  const url = new URL('./electron.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      MODULES.has(specifier) ? { url, shortCircuit: true } : next(specifier, context),
  });
}

/** Playwright says when it is attached; until then the app waits, so no window escapes it. */
function playwrightAttached(): Promise<void> {
  // Playwright's own script, if -r named it, does the waiting.
  if ('__playwright_run' in globalThis) return Promise.resolve();
  return new Promise((resolve) => {
    Object.defineProperty(globalThis, '__playwright_run', { value: resolve });
    setTimeout(resolve, waitLimitMs).unref();
  });
}

async function launch(): Promise<void> {
  becomeElectron();
  substituteElectron();
  const { app, engine, flags, manifest } = await import('./electron.ts');
  const require = createRequire(join(process.cwd(), 'preload'));
  for (const name of flags.modules) require(name);
  const attached = flags.remoteDebugging ? playwrightAttached() : Promise.resolve();
  if (flags.inspect !== undefined) inspector.open(flags.inspect);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => app.quit());
  const start = () =>
    engine.start({
      profile: app.getPath('userData'),
      sandbox: flags.sandbox,
      announce: flags.remoteDebugging,
      switches: flags.switches,
    });
  if (flags.remoteDebugging) await Promise.all([start(), loadMain(manifest.main)]);
  else await loadMain(manifest.main);
  await attached;
  await start();
  const { App } = await import('./app.ts');
  App.makeReady(app);
}

/** Electron is ready once main is loaded: a main that waits for ready while it loads, never is. */
async function loadMain(main: string): Promise<void> {
  const timer = setTimeout(() => {
    complain('stand-in: main is still loading; does it await app.whenReady() at top level?');
  }, 30_000);
  await import(pathToFileURL(main).href);
  clearTimeout(timer);
}

launch().catch((error: unknown) => {
  complain('stand-in: the app did not start:', error);
  process.exit(1);
});
