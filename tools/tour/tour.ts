import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchDesktop } from '../../test/support/desktop/driver.ts';
import { waitLimitMs } from '../../test/support/time-limits.ts';
import { demoEntries } from '../demo/demo-entries.ts';
import { type DemoExchange, startDemoExchange } from '../demo/demo-exchange.ts';
import { makeDemoVault } from '../demo/demo-vault.ts';
import { whyNotWritable } from '../folder-access.ts';
import { root } from '../root.ts';
import { guideTour, tourKey } from './guide-tour.ts';
import { newcomerTour } from './newcomer-tour.ts';
import { ownerTour } from './owner-tour.ts';
import { clearPictures, looks, picturesFolder, takePictures } from './pictures.ts';
import { whyNoBrowser } from './tour-browser.ts';
import type { TourStep } from './tour-step.ts';

/**
 * Walks through Signet automatically, without a window. It prints each step and saves screenshots to out/tour.
 *
 * @returns 0, or 1 if there is no browser, a step failed or the screenshots cannot be saved
 */
export async function takeTour(): Promise<0 | 1> {
  const reason = whyNotWritable(picturesFolder) ?? (await whyNoBrowser('headless'));
  if (reason !== undefined) {
    process.stderr.write(`${reason}\n`);
    return 1;
  }
  clearPictures();
  const exchange = await startDemoExchange([tourKey]);
  try {
    const now = Date.now();
    const entries = demoEntries(now);
    const world = { exchange, wanted: looks() };
    const lost = [
      ...(await walk([...newcomerTour, ...guideTour], world)),
      ...(await walk(ownerTour, world, (profile) => makeDemoVault(profile, entries, now))),
    ];
    const verdict = lost.length === 0 ? 'All steps succeeded' : `Failed: ${lost.join(', ')}`;
    process.stdout.write(`${verdict}. The screenshots are in ${picturesFolder}.\n`);
    return lost.length === 0 ? 0 : 1;
  } finally {
    await exchange.close();
  }
}

type World = {
  readonly exchange: DemoExchange;
  readonly wanted: ReturnType<typeof looks>;
};

/** @returns the names of the failed steps */
async function walk(
  steps: readonly TourStep[],
  { exchange, wanted }: World,
  prepare: (profile: string) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const profile = mkdtempSync(join(tmpdir(), 'signet-tour-'));
  const lost: string[] = [];
  try {
    await prepare(profile);
    const { system, page, close } = await launchDesktop({
      mainPath: root,
      userDataDir: profile,
      // Without a window, even if Electron is installed.
      driver: 'stand-in',
      args: ['--kdf-target-ms=1'],
      env: exchange.env,
    });
    page.setDefaultTimeout(waitLimitMs);
    const allow = () => system.dialogs.answerMessageBox({ response: 1 });
    for (const [index, step] of steps.entries()) {
      process.stdout.write(`${step.name}: ${step.sentence}\n`);
      try {
        await step.take(page, exchange, allow);
        await takePictures(page, step, wanted);
      } catch (error) {
        process.stderr.write(`${step.name}: ${String(error)}\n`);
        // The following steps need the page at which this one should have ended.
        lost.push(...steps.slice(index).map(({ name }) => name));
        break;
      }
    }
    await close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return lost;
}
