import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { whyNotWritable } from './folder-access.ts';
import { root } from './root.ts';

const sources = [
  'contract',
  'pasted',
  'words',
  'src-main',
  'src-renderer',
  'electron.vite.config.ts',
  'package.json',
];
/** The build replaces each of them. */
const folders = ['out/main', 'out/preload', 'out/renderer'];
const outputs = ['out/main/main.js', 'out/preload/preload.cjs', 'out/renderer/index.html'];

/**
 * Builds Signet if it was not built yet, or its sources are newer.
 *
 * @returns why it could not be built; `undefined` if it is
 */
export function buildIfNeeded(): string | undefined {
  if (isBuilt()) return undefined;
  for (const folder of folders) {
    const reason = whyNotWritable(folder);
    if (reason !== undefined) return reason;
  }
  const command = join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const args = [command, 'build', '--logLevel', 'error'];
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `Signet could not be built:\n${stdout}${stderr}`;
}

function isBuilt(): boolean {
  if (!outputs.every((path) => existsSync(join(root, path)))) return false;
  const builtAtMs = Math.min(...outputs.map((path) => statSync(join(root, path)).mtimeMs));
  return sources.every((path) => newestMs(join(root, path)) <= builtAtMs);
}

/** Returns when a file, or anything below a folder, last changed, Unix time in ms. */
function newestMs(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true });
  const times = files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs);
  return Math.max(own.mtimeMs, ...times);
}
