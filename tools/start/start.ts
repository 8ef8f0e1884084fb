/** `npm start`: builds Signet if that is needed, and opens it. */
import { spawn } from 'node:child_process';
import { buildIfNeeded } from '../build.ts';
import { root } from '../root.ts';
import { takeTour } from '../tour/tour.ts';
import { hasDisplay } from './display.ts';
import { fetchElectron, findElectron } from './electron-binary.ts';

/** @returns Electron's executable, or why there is nothing to open Signet with */
function electronOrReason(): { readonly path: string } | { readonly reason: string } {
  if (!hasDisplay()) {
    return { reason: 'There is no display here, so Signet gives a tour of itself instead.' };
  }
  const path = findElectron() ?? fetchElectron();
  if (path !== undefined) return { path };
  return { reason: 'Electron could not be downloaded, so Signet gives a tour of itself instead.' };
}

async function start(): Promise<void> {
  buildIfNeeded();
  const electron = electronOrReason();
  if ('reason' in electron) {
    process.stdout.write(`${electron.reason}\n`);
    process.exitCode = await takeTour();
    return;
  }
  const signet = spawn(electron.path, [root, ...process.argv.slice(2)], { stdio: 'inherit' });
  signet.on('close', (code) => {
    process.exitCode = code ?? 1;
  });
}

await start();
