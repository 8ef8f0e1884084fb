/**
 * `npm run bench:page` measures how long the page takes to paint a list of 1,000 keys after an unlock, and to
 * paint their health. The bars are ratios to the core's unlock in the same round, because absolute times differ
 * threefold between machines.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { masterPasswordBytes } from '../../src-main/vault/master-password.ts';
import { createRecoveryCode } from '../../src-main/vault/recovery-code.ts';
import { Vault } from '../../src-main/vault/vault.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';
import { launchDesktop } from '../support/desktop/driver.ts';
import { writeLargeVault } from './large-vault.ts';
import { figureOf, timeRatio } from './measure.ts';
import { inFolder, samplePassword } from './sample.ts';

const rounds = 9;
/** The most that each may take, in unlocks of the core: Signet's own choice. */
const bars = { listAdded: 0.8, health: 0.6 } as const;
const root = fileURLToPath(new URL('../..', import.meta.url));

await inFolder(async (folder) => {
  const path = join(folder, 'vault.signet');
  await writeLargeVault(path, 1000, createRecoveryCode());
  const { page, close } = await launchDesktop({ mainPath: root, userDataDir: folder });
  try {
    const pageMs: number[] = [];
    const coreMs: number[] = [];
    const healthMs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      coreMs.push(await timeCore(path));
      pageMs.push(await timeUnlock(page));
      healthMs.push(await timeHealth(page));
      await page.keyboard.press('Control+l');
      await page.locator('input[type=password]').waitFor();
    }
    const added = pageMs.map((ms, round) => ms - (coreMs[round] ?? Number.NaN));
    const figures = {
      'page.unlockToList.ms': figureOf(pageMs),
      'page.coreUnlock.ms': figureOf(coreMs),
      'page.unlockToList.addedMs': figureOf(added),
      'page.health.ms': figureOf(healthMs),
      'page.unlockToList.addedRatio': { ...timeRatio(added, coreMs), bar: bars.listAdded },
      'page.health.ratio': { ...timeRatio(healthMs, coreMs), bar: bars.health },
    };
    console.log(JSON.stringify(figures, null, 2));
  } finally {
    await close();
  }
});

async function timeCore(path: string): Promise<number> {
  const password = masterPasswordBytes(samplePassword);
  const startedMs = performance.now();
  const vault = await Vault.unlock(new VaultFile(path), { kind: 'password', password });
  const takenMs = performance.now() - startedMs;
  vault.lock();
  return takenMs;
}

/** Measures from the key press that submits the password until the list is painted. */
async function timeUnlock(page: Page): Promise<number> {
  const field = page.locator('input[type=password]');
  await field.fill(samplePassword);
  return timePaint(page, 'tr[data-index]', () => field.press('Enter'));
}

/** Measures from the key press that opens the screen until its findings, its last part, are painted. */
async function timeHealth(page: Page): Promise<number> {
  const link = page.getByRole('link', { name: 'Health' });
  const takenMs = await timePaint(page, 'li[data-index]', () => link.press('Enter'));
  await page.getByRole('link', { name: 'Keys' }).first().click();
  await page.locator('tr[data-index]').first().waitFor();
  return takenMs;
}

/** Measures from the next key press to the second frame after the first such element has appeared. */
async function timePaint(
  page: Page,
  selector: string,
  press: () => Promise<void>,
): Promise<number> {
  await page.evaluate((wanted) => {
    const painted = new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        () => {
          const startedMs = performance.now();
          const look = () => {
            if (!document.querySelector(wanted)) return requestAnimationFrame(look);
            return requestAnimationFrame(() =>
              requestAnimationFrame(() => resolve(performance.now() - startedMs)),
            );
          };
          look();
        },
        { once: true, capture: true },
      );
    });
    Object.assign(globalThis, { painted });
  }, selector);
  await press();
  return page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted);
}
