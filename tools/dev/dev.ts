/**
 * `npm run dev` opens Signet, and builds it again at every change. It does not use Vite's development server: its
 * page would come over HTTP and its updates through a WebSocket, and Signet's page has no network at all.
 */
import { spawn } from 'node:child_process';
import { resolveConfig } from 'electron-vite';
import { build, mergeConfig } from 'vite';
import { root } from '../root.ts';
import { hasDisplay } from '../start/display.ts';
import { fetchElectron } from '../start/electron-install.ts';
import { electronEnvironment } from '../start/environment.ts';
import { endAs } from '../start/start-signet.ts';
import { type Child, Restarter, type Target, targets } from './restarter.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

/** In a terminal, Ctrl+C reaches Electron too, which quits at the first SIGINT and aborts at the second. */
let hasInterrupt = false;

function startIn(executable: string): Child {
  const child = spawn(executable, [root, '--reload-page', ...process.argv.slice(2)], {
    env: electronEnvironment(process.env),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.on('close', (code, signal) => resolve(signal ?? code ?? 1));
  });
  return { quit: () => void (hasInterrupt || child.kill()), ended };
}

/** Builds a target at every change of its sources. */
async function watch(target: Target, built: () => void): Promise<void> {
  const config = resolved?.[target];
  if (!config) throw new Error(`electron.vite.config.ts does not say how to build ${target}.`);
  const watching = { build: { watch: {}, minify: false }, clearScreen: false };
  const watcher = await build(mergeConfig(config, watching));
  if (!('on' in watcher)) throw new Error(`Vite does not watch ${target}.`);
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') say(event.error.message);
    if (event.code === 'BUNDLE_END') built();
  });
}

async function findExecutable(): Promise<string> {
  if (!hasDisplay()) return exit('This machine has no display.');
  const electron = await fetchElectron();
  if (electron.kind === 'ready') return electron.executable;
  return exit(electron.kind === 'failed' ? electron.sentence : `Ended by ${electron.signal}.`);
}

function exit(sentence: string): never {
  say(sentence);
  process.exit(1);
}

const executable = await findExecutable();
// electron-vite reads this to choose its defaults.
process.env['NODE_ENV_ELECTRON_VITE'] = 'production';
const { config: resolved } = await resolveConfig({}, 'build', 'production');
const restarter = new Restarter({ start: () => startIn(executable), say });
for (const target of targets) await watch(target, () => restarter.built(target));
process.on('SIGINT', () => {
  hasInterrupt = process.stdin.isTTY;
  restarter.stop();
});
process.on('SIGTERM', () => restarter.stop());
endAs(await restarter.finished);
process.exit();
