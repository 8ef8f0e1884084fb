import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.ts';
import { downloadEnvironment } from './environment.ts';
import { watchDownload } from './progress.ts';
import { runChild } from './run-child.ts';

/** The folder of Electron's npm package, and the environment that may replace it. */
export type ElectronPlace = { readonly folder: string; readonly env: NodeJS.ProcessEnv };

export type Fetched =
  | { readonly kind: 'ready'; readonly executable: string }
  | { readonly kind: 'failed'; readonly sentence: string }
  | { readonly kind: 'interrupted'; readonly signal: NodeJS.Signals };

export const electronPlace: ElectronPlace = {
  folder: join(root, 'node_modules/electron'),
  env: process.env,
};

const executables: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};
const executableName = executables[process.platform] ?? 'electron';
const connectErrors = new URL('./connect-errors.ts', import.meta.url).href;

/**
 * @returns the path of Electron's executable, or `undefined` if it is missing or incomplete. The installer writes
 * `path.txt` last, and `dist/version` names the unpacked release.
 */
export function findElectron(place = electronPlace): string | undefined {
  const override = place.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return existing(join(override, executableName));
  const { version } = JSON.parse(read(join(place.folder, 'package.json')) ?? '{}') as {
    readonly version?: string;
  };
  const isComplete =
    read(join(place.folder, 'path.txt')) === executableName &&
    read(join(place.folder, 'dist/version'))?.trim().replace(/^v/, '') === version;
  return isComplete ? existing(join(place.folder, 'dist', executableName)) : undefined;
}

/**
 * Finds Electron, or has its own installer download it, and shows the installer's output. Leftovers of an
 * interrupted download are removed first.
 */
export async function fetchElectron(place = electronPlace): Promise<Fetched> {
  const found = findElectron(place);
  if (found !== undefined) return { kind: 'ready', executable: found };
  const override = place.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) {
    return failed(
      `ELECTRON_OVERRIDE_DIST_PATH is ${override}, but there is no ${executableName} in it.`,
    );
  }
  try {
    for (const part of ['path.txt', 'dist']) {
      rmSync(join(place.folder, part), { recursive: true, force: true });
    }
    const temporary = mkdtempSync(join(tmpdir(), 'signet-electron-'));
    process.stdout.write(
      'Electron is not installed yet. Its installer now downloads it (110 MB).\n',
    );
    return await download(place, temporary);
  } catch (error) {
    return failed(`Electron could not be installed in ${place.folder}: ${String(error)}`);
  }
}

async function download(place: ElectronPlace, folder: string): Promise<Fetched> {
  const stopWatching = watchDownload(folder);
  try {
    const ending = await runChild(
      process.execPath,
      ['--import', connectErrors, join(place.folder, 'install.js')],
      {
        env: {
          ...downloadEnvironment(place.env),
          // The installer's own progress bar appears after half a minute, and only in a terminal.
          ELECTRON_GET_NO_PROGRESS: '1',
          // The installer downloads into a folder below, where progress can be watched and leftovers removed.
          TMPDIR: folder,
          TEMP: folder,
          TMP: folder,
        },
      },
    );
    if ('asked' in ending && ending.asked !== undefined) {
      return { kind: 'interrupted', signal: ending.asked };
    }
    const executable = findElectron(place);
    if (executable !== undefined) return { kind: 'ready', executable };
    return failed(
      'Electron could not be downloaded; the lines above say why. If this machine cannot reach GitHub, set HTTPS_PROXY to a proxy or ELECTRON_MIRROR to a mirror of its releases, and run npm start again.',
    );
  } finally {
    stopWatching();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function failed(sentence: string): Fetched {
  return { kind: 'failed', sentence };
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
