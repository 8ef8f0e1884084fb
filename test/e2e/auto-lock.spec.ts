import { hourMs } from '#contract';
import { expect, masterPassword, type Signet, test } from './desktop.ts';

async function openVault({ value, page }: Signet): Promise<void> {
  await value('vault:create', { password: masterPassword });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
}

async function expectLocked({ page, call }: Signet): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
  expect(await call('entry:list', {})).toMatchObject({
    ok: false,
    error: { code: 'VAULT_LOCKED' },
  });
}

for (const trigger of ['suspend', 'lock-screen', 'user-did-resign-active', 'shutdown'] as const) {
  test(`locks on ${trigger}, and the page's memory is dropped`, async ({ signet }) => {
    await openVault(signet);
    await signet.page.evaluate(() => {
      Object.assign(globalThis, { held: 'in memory' });
    });
    const { power } = signet.system;
    await (trigger === 'lock-screen' ? power.lockScreen() : power.emit(trigger));
    await expectLocked(signet);
    expect(await signet.page.evaluate(() => 'held' in globalThis)).toBe(false);
  });
}

test('what was typed into a form is there again after a screen lock, without the credentials', async ({
  signet,
}) => {
  await openVault(signet);
  const { page, value, system } = signet;
  await page.evaluate(() => {
    location.hash = '#/entries/add';
  });
  await page.getByRole('textbox', { name: 'Label' }).fill('Half-typed');
  await page.locator('input[name="passphrase"]').fill('Tr4de-only#1');
  await expect
    .poll(async () => (await value('form:kept', { name: 'entry-add' })).values)
    .toContain('"hadCredentials":true');
  await system.power.lockScreen();
  await expectLocked(signet);
  expect(await page.content()).not.toContain('Half-typed');
  await value('vault:unlock', { password: masterPassword });
  await expect(page.getByText('except for the credentials')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Label' })).toHaveValue('Half-typed');
  await expect(page.locator('input[name="passphrase"]')).toHaveValue('');
});

test('locks when Windows ends the session, which does not ask Signet to quit', async ({
  signet,
}) => {
  await openVault(signet);
  await signet.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.emit('session-end', { reasons: ['logoff'] });
  });
  await expectLocked(signet);
});

/**
 * Counts how often main looks at the system's idle time, which it is told from now on.
 *
 * @returns wakes the machine, so that main looks at once, and waits until it has
 */
async function tellIdleTime(signet: Signet, idleSeconds: number): Promise<() => Promise<void>> {
  const looks = () =>
    signet.app.evaluate(() => (globalThis as { idleLooks?: number }).idleLooks ?? 0);
  await signet.app.evaluate(({ powerMonitor }, seconds) => {
    const counted = globalThis as { idleLooks?: number };
    powerMonitor.getSystemIdleTime = () => {
      counted.idleLooks = (counted.idleLooks ?? 0) + 1;
      return seconds;
    };
  }, idleSeconds);
  return async () => {
    const before = await looks();
    await signet.system.power.emit('resume');
    await expect.poll(looks).toBeGreaterThan(before);
  };
}

/** Presses a key, and waits until main has heard of it. */
async function pressKey({ app, page }: Signet): Promise<void> {
  const inputs = () => app.evaluate(() => (globalThis as { inputs?: number }).inputs ?? 0);
  await app.evaluate(({ BrowserWindow }) => {
    const counted = globalThis as { inputs?: number };
    BrowserWindow.getAllWindows()[0]?.webContents.once('input-event', () => {
      counted.inputs = (counted.inputs ?? 0) + 1;
    });
  });
  const before = await inputs();
  await page.keyboard.press('Shift');
  await expect.poll(inputs).toBeGreaterThan(before);
}

/** Moves the clock of main forward, as if the machine had slept so long. */
async function letPass(signet: Signet, ms: number): Promise<void> {
  await signet.app.evaluate((_electron, passed) => {
    const tell = Date.now;
    Date.now = () => tell() + passed;
  }, ms);
}

test('locks when the machine has been idle for the set minutes, and not before', async ({
  signet,
}) => {
  await openVault(signet);
  await signet.value('settings:set', { lockMinutes: 2 });
  const looked = await tellIdleTime(signet, 119);
  await looked();
  expect((await signet.value('vault:status', {})).state).toBe('unlocked');
  await tellIdleTime(signet, 120);
  // Here nothing wakes the machine: main looks by itself every few seconds.
  await expectLocked(signet);
});

test('locks when its window has not been used, even if the system never reports being idle', async ({
  signet,
}) => {
  const { page, value } = signet;
  await openVault(signet);
  await value('settings:set', { lockMinutes: 240 });
  const looked = await tellIdleTime(signet, 0);
  await letPass(signet, 3 * hourMs);
  await pressKey(signet);
  await letPass(signet, 3 * hourMs);
  await looked();
  expect((await value('vault:status', {})).state).toBe('unlocked');
  // A page that wants to keep its vault unlocked has nothing that counts.
  await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    document.querySelector('a')?.click();
    window.focus();
  });
  await value('settings:get', {});
  await letPass(signet, hourMs);
  await signet.system.power.emit('resume');
  await expectLocked(signet);
});

test('locks at once from the keyboard', async ({ signet }) => {
  await openVault(signet);
  await signet.page.keyboard.press('ControlOrMeta+l');
  await expectLocked(signet);
});
