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
    await signet.app.evaluate(({ powerMonitor }, name) => {
      powerMonitor.emit(name);
    }, trigger);
    await expectLocked(signet);
    expect(await signet.page.evaluate(() => 'held' in globalThis)).toBe(false);
  });
}

test('locks when nobody has touched the machine for the minutes set, and not before', async ({
  signet,
}) => {
  test.skip(signet.driver !== 'stand-in', 'Only the stand-in can be told how long it was idle.');
  await openVault(signet);
  await signet.value('settings:set', { lockMinutes: 2 });
  await signet.app.evaluate(({ standIn }) => standIn.power.setIdleTime(119));
  await signet.page.waitForTimeout(6000); // longer than the idle time is looked at
  expect((await signet.value('vault:status', {})).state).toBe('unlocked');
  await signet.app.evaluate(({ standIn }) => standIn.power.setIdleTime(120));
  await expectLocked(signet);
});

test('locks at once from the keyboard', async ({ signet }) => {
  await openVault(signet);
  await signet.page.keyboard.press('Control+l');
  await expectLocked(signet);
});
