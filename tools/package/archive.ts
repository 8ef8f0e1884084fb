/** `npm run package:command-line` packs the command line for this machine, without the app, into `out/package`. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../root.ts';
import { layOutCommandLine } from './command-line.ts';

/**
 * Packs a folder under its own name into a gzipped tar.
 *
 * @throws Error if the system has no `tar`, or `tar` fails
 */
export function archive(folder: string, file: string): void {
  const cwd = dirname(folder);
  mkdirSync(dirname(file), { recursive: true });
  // Relative, because GNU tar takes a name before a colon, such as a Windows drive, for another computer.
  const args = ['-czf', relative(cwd, file), relative(cwd, folder)];
  const { status, stderr, error } = spawnSync('tar', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`tar failed: ${error?.message ?? stderr}`);
}

async function main(): Promise<void> {
  const name = `signet-cli-${manifest.version}-${process.platform}-${process.arch}`;
  const folder = join(root, 'out/archive', name);
  await layOutCommandLine(folder);
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  const file = join(root, 'out/package', `${name}.tar.gz`);
  archive(folder, file);
  process.stdout.write(`${relative(root, file)}\n`);
}

if (import.meta.main) await main();
