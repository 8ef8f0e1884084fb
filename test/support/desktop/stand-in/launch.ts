// Starts the stand-in. It does what Electron's executable does before it runs the app's main script.
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
  // As in Electron, argv has the executable, followed by all other arguments.
  process.argv.splice(1, 1);
}

/** Shows an error box and continues, unless the app handles the error, as Electron's lib/browser/init.ts does. */
function showUncaught(error: Error): void {
  if (process.listenerCount('uncaughtException') > 1) return;
  const message = `Uncaught Exception:\n${error.stack ?? `${error.name}: ${error.message}`}`;
  void import('./electron.ts').then(({ dialog }) =>
    dialog.showErrorBox('A JavaScript error occurred in the main process', message),
  );
}

/** The Chromium version of Electron 45. */
const CHROME = '156.0.0.0';

function substituteElectron(): void {
  const url = new URL('./electron.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      MODULES.has(specifier) ? { url, shortCircuit: true } : next(specifier, context),
  });
}

/** Waits until Playwright is attached, so that it sees the first window. */
function playwrightAttached(): Promise<void> {
  // If -r named Playwright's own script, that script waits.
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

/** Loads main. Electron only becomes ready afterwards, so a main that awaits `ready` while it loads never finishes. */
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
