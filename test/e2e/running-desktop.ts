import { test as base, goTo, launchSignet, masterPassword, type Signet } from './desktop.ts';

/**
 * Extends `test` for tests that leave nothing behind but entries and settings: Signet starts once for many tests,
 * and each gets an unlocked, empty vault.
 */
export const test = base.extend<object, { running: Signet }>({
  running: [
    async ({ driver }, use) => {
      const signet = await launchSignet({ driver });
      await signet.value('vault:create', { password: masterPassword });
      await use(signet);
      await signet.close();
    },
    { scope: 'worker' },
  ],
  signet: async ({ running }, use) => {
    await beginAnew(running);
    await use(running);
  },
});

/** Brings Signet back to where a test begins. */
export async function beginAnew({ value, page, system }: Signet): Promise<void> {
  await system.journals.forget();
  await value('settings:set', { theme: 'system', language: 'system', clipboardSeconds: 10 });
  // First drops the page of the previous test, which would save its draft.
  await goTo(page, { screen: 'entries' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await value('guide:discard', {});
  const { entries } = await value('entry:list', {});
  for (const { id, label } of entries) await value('entry:remove', { id, label });
}

export { expect } from './desktop.ts';
