import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

const folder = join(root, 'node_modules/electron');
const executables: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};
/** About 110 MB; on a slow line that takes its time. */
const downloadLimitMs = 10 * 60_000;

/** @returns the path of Electron's executable, or `undefined` where there is none */
export function findElectron(): string | undefined {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(folder, 'dist');
  const path = join(dist, executables[process.platform] ?? 'electron');
  return existsSync(path) ? path : undefined;
}

/** Lets Electron's own installer download the executable, once. */
export function fetchElectron(): string | undefined {
  process.stdout.write('Electron is not here yet: its own installer downloads it now.\n');
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: downloadLimitMs,
  });
  return findElectron();
}
