/** `npm run demo` shows Signet with made-up keys and a simulated exchange; with `--tour`, it runs the tour. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { launchDesktop } from '../../test/support/desktop/driver.ts';
import { buildIfNeeded } from '../build.ts';
import { root } from '../root.ts';
import { hasDisplay } from '../start/display.ts';
import { type End, endAs, startSignet } from '../start/start-signet.ts';
import { takeTour } from '../tour/tour.ts';
import { whyNoBrowser } from '../tour/tour-browser.ts';
import { demoEntries } from './demo-entries.ts';
import { type DemoExchange, startDemoExchange } from './demo-exchange.ts';
import { demoPassword, makeDemoVault } from './demo-vault.ts';
import { answerDesk, deskHelp } from './exchange-desk.ts';

/** Opens Signet with a vault that is removed when its window is closed. */
async function show(): Promise<End> {
  const profile = mkdtempSync(join(tmpdir(), 'signet-demo-'));
  const discard = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  // If Playwright has opened the window, it ends this process at once on Ctrl+C.
  process.on('exit', discard);
  const exchange = await startDemoExchange();
  const now = Date.now();
  await makeDemoVault(profile, demoEntries(now), now);
  process.stdout.write(
    `The vault's master password is: ${demoPassword}\n` +
      'A simulated exchange replaces OKX, so nothing that Signet sends leaves this machine.\n' +
      `${deskHelp}\n` +
      'To stop, close the window or press Ctrl+C here. Nothing is saved.\n',
  );
  const desk = createInterface({ input: process.stdin });
  desk.on('line', (line) => process.stdout.write(`${answerDesk(exchange, line)}\n`));
  const end = await startSignet({
    args: [`--user-data-dir=${profile}`],
    hasDisplay: true,
    env: exchange.env,
    instead: {
      sentence: 'Opening Signet in Chromium instead.',
      show: () => showInChromium(profile, exchange),
    },
  });
  desk.close();
  await exchange.close();
  discard();
  return end;
}

/** @returns 0, or 1 if there is no browser */
async function showInChromium(profile: string, exchange: DemoExchange): Promise<0 | 1> {
  const reason = await whyNoBrowser('whole');
  if (reason !== undefined) {
    process.stderr.write(`${reason}\n`);
    return 1;
  }
  const { app } = await launchDesktop({
    mainPath: root,
    userDataDir: profile,
    driver: 'stand-in',
    env: { ...exchange.env, SIGNET_HEADED: '1' },
  });
  await app.waitForEvent('close', { timeout: 0 });
  return 0;
}

async function demo(): Promise<End> {
  const reason = buildIfNeeded();
  if (reason !== undefined) {
    process.stderr.write(`${reason}\n`);
    return 1;
  }
  const isTour = process.argv.includes('--tour');
  if (!isTour && hasDisplay()) return await show();
  if (!isTour) process.stdout.write('There is no display here: this is the tour instead.\n');
  return await takeTour();
}

endAs(await demo());
