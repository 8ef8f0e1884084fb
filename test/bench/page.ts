/** `npm run bench:page`: what the page adds to an unlock, until the list of 1,000 keys is painted. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { masterPasswordBytes } from '../../src-main/vault/master-password.ts';
import { createRecoveryCode } from '../../src-main/vault/recovery-code.ts';
import { Vault } from '../../src-main/vault/vault.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';
import { launchDesktop } from '../support/desktop/driver.ts';
import { writeLargeVault } from './large-vault.ts';
import { figureOf } from './measure.ts';
import { inFolder, samplePassword } from './sample.ts';

const rounds = 9;
const root = fileURLToPath(new URL('../..', import.meta.url));

await inFolder(async (folder) => {
  const path = join(folder, 'vault.signet');
  await writeLargeVault(path, 1000, createRecoveryCode());
  const { page, close } = await launchDesktop({ mainPath: root, userDataDir: folder });
  try {
    const pageMs: number[] = [];
    const coreMs: number[] = [];
    for (let round = 0; round < rounds; round++) {
      coreMs.push(await timeCore(path));
      pageMs.push(await timePage(page));
    }
    const added = pageMs.map((ms, round) => ms - (coreMs[round] ?? Number.NaN));
    const figures = {
      'page.unlockToList.ms': figureOf(pageMs),
      'page.coreUnlock.ms': figureOf(coreMs),
      'page.unlockToList.addedMs': figureOf(added),
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

/** From the key that submits the password to the second frame after the first row is there. */
async function timePage(page: Page): Promise<number> {
  const field = page.locator('input[type=password]');
  await field.fill(samplePassword);
  await page.evaluate(() => {
    const painted = new Promise<number>((resolve) => {
      document.addEventListener(
        'keydown',
        () => {
          const startedMs = performance.now();
          const look = () => {
            if (!document.querySelector('tr[data-index]')) return requestAnimationFrame(look);
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
  });
  await field.press('Enter');
  const takenMs = await page.evaluate(
    () => (globalThis as unknown as { painted: Promise<number> }).painted,
  );
  await page.keyboard.press('Control+l');
  await field.waitFor();
  return takenMs;
}
