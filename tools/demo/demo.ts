/** `npm run demo`: Signet with made-up keys and a simulated exchange; with `--tour`, all by itself. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { launchDesktop } from '../../test/support/desktop/driver.ts';
import { buildIfNeeded } from '../build.ts';
import { root } from '../root.ts';
import { hasDisplay } from '../start/display.ts';
import { findElectron } from '../start/electron-binary.ts';
import { takeTour } from '../tour/tour.ts';
import { demoEntries } from './demo-entries.ts';
import { startDemoExchange } from './demo-exchange.ts';
import { demoPassword, makeDemoVault } from './demo-vault.ts';
import { answerDesk, deskHelp } from './exchange-desk.ts';

/** Opens Signet with a vault that goes when its window is closed. */
async function show(): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'signet-demo-'));
  // Ctrl+C ends this process at once: Playwright, which has opened the window, sees to that.
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const exchange = await startDemoExchange();
  const now = Date.now();
  await makeDemoVault(profile, demoEntries(now), now);
  const { app } = await launchDesktop({
    mainPath: root,
    userDataDir: profile,
    driver: findElectron() === undefined ? 'stand-in' : 'electron',
    env: { ...exchange.env, SIGNET_HEADED: '1' },
  });
  process.stdout.write(
    `The vault's master password is: ${demoPassword}\n` +
      'A simulated exchange stands in for OKX: nothing that Signet sends leaves this machine.\n' +
      `${deskHelp}\n` +
      'Close the window, or press Ctrl+C here, to stop; nothing is kept.\n',
  );
  const desk = createInterface({ input: process.stdin });
  desk.on('line', (line) => process.stdout.write(`${answerDesk(exchange, line)}\n`));
  await app.waitForEvent('close', { timeout: 0 });
  desk.close();
  await exchange.close();
}

async function demo(): Promise<void> {
  buildIfNeeded();
  const isTour = process.argv.includes('--tour');
  if (!isTour && hasDisplay()) return await show();
  if (!isTour) process.stdout.write('There is no display here: this is the tour instead.\n');
  process.exitCode = await takeTour();
}

await demo();
