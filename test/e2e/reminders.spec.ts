import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayMs, dayOf, hourMs, type Reminder } from '#contract';
import { dateWords } from '#words';
import { readCalendar, readText } from '../support/calendar-reader.ts';
import {
  expect,
  goTo,
  launchSignet,
  masterPassword,
  type Signet,
  shownSignet,
  startSignet,
  startSignetAgain,
  test,
} from './desktop.ts';
import { sampleDraft } from './samples.ts';

/** A key that will be due soon, in so many ms: 83 of its 90 days are over by then. */
function draftDueSoonIn(ms: number, label = 'Grid bot') {
  const createdOnOkxAt = new Date(Date.now() + ms - 83 * dayMs).toISOString();
  return sampleDraft({ label, createdOnOkxAt });
}

async function openVault({ value, page }: Signet): Promise<void> {
  await value('vault:create', { password: masterPassword });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
}

async function lock({ app, page }: Signet): Promise<void> {
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect(page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
}

async function told({ system }: Signet): Promise<readonly string[]> {
  const shown = await system.notifications.shown();
  return shown.map(({ title, body }) => `${title} / ${body}`);
}

/** The number of evaluations so far; each one sets the badge. */
function badges({ system }: Signet): Promise<readonly number[]> {
  return system.launcher.badges();
}

const unnamed = 'A key will soon be due for rotation / Unlock Signet to see which.';
const named = '“Grid bot” will soon be due for rotation / Open it to see the date.';

test('a locked vault announces a due key without its label, and a click opens it after unlock', async ({
  signet,
}) => {
  await openVault(signet);
  await signet.value('entry:add', { draft: draftDueSoonIn(4000) });
  await lock(signet);
  expect(await told(signet)).toEqual([]);
  await expect.poll(() => told(signet)).toEqual([unnamed]);
  await signet.system.notifications.click();
  const { page } = signet;
  await page.getByLabel('Master password', { exact: true }).fill(masterPassword);
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(page.getByRole('heading', { name: 'Grid bot', level: 1 })).toBeVisible();
});

test('a notification that the system does not show counts as not announced, and Settings say so', async ({
  signet,
}) => {
  const { page, system, value } = signet;
  await system.notifications.failWith('Notifications are not allowed for this application');
  await openVault(signet);
  expect(await system.notifications.timesAskedForSupport()).toBe(0);
  await value('entry:add', { draft: draftDueSoonIn(0) });
  await goTo(page, { screen: 'settings' });
  const words = page.getByText('Your system does not show Signet’s notifications.');
  await expect(words).toBeVisible();
  // Unlocking evaluates again, which repeats an announcement that was not shown.
  const tries = await system.notifications.timesAskedForSupport();
  await lock(signet);
  await value('vault:unlock', { password: masterPassword });
  await expect.poll(() => system.notifications.timesAskedForSupport()).toBeGreaterThan(tries);
  expect(await told(signet)).toEqual([]);
});

test('an unlocked vault announces the key by its label, which disappears when the vault locks', async ({
  signet,
}) => {
  await openVault(signet);
  await signet.value('entry:add', { draft: draftDueSoonIn(0) });
  await expect.poll(() => told(signet)).toEqual([named]);
  await lock(signet);
  await expect.poll(() => told(signet)).toEqual([unnamed]);
});

test('a key is snoozed for a day from its notification, and longer on its page', async ({
  signet,
}) => {
  const { page, value } = signet;
  await openVault(signet);
  const { entry } = await value('entry:add', { draft: draftDueSoonIn(0) });
  await expect.poll(() => told(signet)).toEqual([named]);
  await signet.system.notifications.press('Snooze a day');
  const snoozed = async () => {
    const { reminders } = await value('reminder:list', {});
    return Math.round((Date.parse(reminders[0]?.snoozedUntil ?? '') - Date.now()) / dayMs);
  };
  expect([await told(signet), await snoozed()]).toEqual([[], 1]);
  await page.getByRole('link', { name: entry.label }).click();
  const shownUntil = (days: number) => {
    const date = dateWords(new Date(Date.now() + days * dayMs).toISOString(), 'en');
    return page.getByText(`Reminders snoozed until ${date}`);
  };
  await expect(shownUntil(1)).toBeVisible();
  await page.getByRole('button', { name: 'Snooze reminders' }).click();
  await page.getByRole('menuitem', { name: 'For 7 days' }).click();
  await expect(shownUntil(7)).toBeVisible();
  await page.getByRole('button', { name: 'Snooze reminders' }).click();
  await page.getByRole('menuitem', { name: 'Until a date…' }).click();
  const inTwoWeeks = dayOf(new Date(Date.now() + 14 * dayMs).toISOString());
  await page.getByLabel('Snooze until').fill(inTwoWeeks);
  await page.getByRole('button', { name: 'Snooze reminders until then' }).click();
  await expect(shownUntil(14)).toBeVisible();
  await page.getByRole('button', { name: 'End the snooze' }).click();
  await expect(page.getByText('Reminders snoozed until')).toHaveCount(0);
});

test('a key that its application uses does not appear to expire', async ({ signet }) => {
  const { page, value } = signet;
  await openVault(signet);
  const draft = sampleDraft({ label: 'Grid bot', ipAllowlist: [] });
  const { entry } = await value('entry:add', { draft });
  const callAt = async (daysAgo: number) => {
    const usedAt = new Date(Date.now() - daysAgo * dayMs).toISOString();
    await value('entry:report-use', { id: entry.id, usedAt });
  };
  await callAt(3);
  await page.getByRole('link', { name: entry.label }).click();
  const press = async (item: string) => {
    await page.getByRole('button', { name: 'My application used it' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const calledAt = async () => (await value('entry:get', { id: entry.id })).entry.calledAt ?? '';
  await press('On a date…');
  const yesterday = dayOf(new Date(Date.now() - dayMs).toISOString());
  await page.getByLabel('Used on').fill(yesterday);
  await page.getByRole('button', { name: 'Save this use' }).click();
  await expect.poll(calledAt).toBe(new Date(`${yesterday}T12:00`).toISOString());
  await press('Just now');
  await expect.poll(async () => Date.now() - Date.parse(await calledAt())).toBeLessThan(dayMs / 24);
});

test('no reminder is shown twice after Signet is restarted, locked and unlocked', async ({
  driver,
}) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'signet-test-'));
  try {
    const first = await launchSignet({ driver, userDataDir });
    await openVault(first);
    await first.value('entry:add', { draft: draftDueSoonIn(0) });
    await expect.poll(() => told(first)).toEqual([named]);
    await first.close();
    const { mode } = await stat(join(userDataDir, 'reminders.json'));
    if (process.platform !== 'win32') expect(mode & 0o777).toBe(0o600);
    const second = await launchSignet({ driver, userDataDir });
    await expect.poll(() => badges(second)).not.toEqual([]);
    const locked = await told(second);
    await second.value('vault:unlock', { password: masterPassword });
    await second.app.evaluate(({ powerMonitor }) => powerMonitor.emit('resume'));
    expect([locked, await told(second)]).toEqual([[], []]);
    await second.close();
    // A vault that cannot be found may come back, so its reminders stay until it is forgotten.
    rmSync(join(userDataDir, 'vault.signet'));
    const third = await launchSignet({ driver, userDataDir });
    const forget = third.page.getByRole('button', { name: 'Forget this vault' });
    await expect(forget).toBeVisible();
    const index = async () =>
      JSON.parse(await readFile(join(userDataDir, 'reminders.json'), 'utf8')).index;
    // That of the key, and that of the audit.
    expect(await index()).toHaveLength(2);
    await forget.click();
    await expect(third.page.getByRole('button', { name: 'Create vault' })).toBeVisible();
    expect(await index()).toEqual([]);
    await third.close();
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
  }
});

test('quiet hours delay announcements, and lose none', async ({ signet }) => {
  await openVault(signet);
  const timeOf = (ms: number) => new Date(ms).toTimeString().slice(0, 5);
  const quietHours = { from: timeOf(Date.now() - hourMs), to: timeOf(Date.now() + hourMs) };
  await signet.value('settings:set', { quietHours });
  const looks = (await badges(signet)).length;
  await signet.value('entry:add', { draft: draftDueSoonIn(0) });
  await expect.poll(async () => (await badges(signet)).length).toBeGreaterThan(looks);
  expect(await told(signet)).toEqual([]);
  await signet.value('settings:set', { quietHours: null });
  await expect.poll(() => told(signet)).toEqual([named]);
});

test('switched-off reminders announce nothing, and leave no badge', async ({ signet }) => {
  await openVault(signet);
  const overdue = sampleDraft({ createdOnOkxAt: '2026-01-01T00:00:00.000Z' });
  await signet.value('entry:add', { draft: overdue });
  await expect.poll(async () => (await badges(signet)).at(-1)).toBe(1);
  const titles = (await told(signet)).map((text) => text.split(' / ')[0]);
  expect(titles).toEqual(['“Grid bot” is overdue for rotation']);
  await signet.page.getByRole('link', { name: 'Settings' }).click();
  await signet.page
    .getByRole('switch', { name: 'Notify me when a key is due' })
    .click({ force: true });
  await expect.poll(async () => (await badges(signet)).at(-1)).toBe(0);
  await signet.value('entry:add', { draft: { ...overdue, label: 'Second' } });
  expect(await told(signet)).toEqual([]);
});

test('the tray counts what is due, and opens the health of keys', async ({ signet }) => {
  await openVault(signet);
  const overdue = sampleDraft({ createdOnOkxAt: '2026-01-01T00:00:00.000Z' });
  await signet.value('entry:add', { draft: overdue });
  await signet.value('entry:add', { draft: draftDueSoonIn(0, 'Soon') });
  const { trays } = signet.system;
  const labels = async () => (await trays.items()).map(({ label }) => label).slice(0, 2);
  await expect.poll(labels).toEqual(['Overdue for rotation: 1', 'Due soon: 1']);
  await trays.choose('Overdue for rotation: 1');
  expect(await trays.toolTip()).toBe('Signet. Keys that need attention: 1');
  await expect(signet.page.getByRole('heading', { name: 'Health', level: 1 })).toBeVisible();
});

test('a locked vault announces the audit, and a click leads to its steps', async ({ driver }) => {
  const userDataDir = mkdtempSync(join(tmpdir(), 'signet-test-'));
  const path = join(userDataDir, 'reminders.json');
  try {
    const first = await launchSignet({ driver, userDataDir });
    await openVault(first);
    await first.value('entry:add', { draft: sampleDraft() });
    await first.close();
    const book = JSON.parse(await readFile(path, 'utf8')) as { index: Reminder[] };
    const yesterday = new Date(Date.now() - dayMs).toISOString();
    const index = book.index.map((reminder) =>
      reminder.entryId === null ? { ...reminder, dueAt: yesterday } : reminder,
    );
    await writeFile(path, JSON.stringify({ ...book, index }));

    const second = await launchSignet({ driver, userDataDir });
    const audit = 'Time to compare OKX’s lists with Signet / Open Signet: Health has the steps.';
    await expect.poll(() => told(second)).toEqual([audit]);
    const labels = async () => (await second.system.trays.items()).map(({ label }) => label);
    expect(await labels()).toContain('Compare OKX’s lists with Signet');
    await second.system.notifications.click();
    await second.value('vault:unlock', { password: masterPassword });
    await expect(second.page.getByRole('button', { name: 'Compare now' })).toBeVisible();
    // The vault knows that the audit is not due yet.
    await expect.poll(labels).not.toContain('Compare OKX’s lists with Signet');
    await second.close();
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
  }
});

test('the question about the tray is asked once, when there is something to remind of', async ({
  signet,
}) => {
  const { page, value, app } = signet;
  await openVault(signet);
  const question = page.getByText('Signet can only remind you while it runs.');
  const rotationPolicy = { kind: 'never', reason: 'Reads only' } as const;
  await value('entry:add', { draft: sampleDraft({ label: 'Reader', rotationPolicy }) });
  await expect(page.getByRole('link', { name: 'Reader' })).toBeVisible();
  await expect(question).toHaveCount(0);
  await value('entry:add', { draft: sampleDraft() });
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(question).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('link', { name: 'Grid bot' })).toBeVisible();
  await expect(question).toHaveCount(0);
  const { staysInTray, startsAtLogin } = await value('settings:get', {});
  expect([staysInTray, startsAtLogin]).toEqual([false, false]);
  await value('settings:set', { staysInTray: true });
  const isShown = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    );
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await isShown()).toEqual([false]);
  await signet.system.trays.click();
  expect(await isShown()).toEqual([true]);
});

test('Signet starts at login if the user wants that, and then waits in the tray', async ({
  driver,
}) => {
  test.skip(process.platform !== 'linux', 'The file is Linux’s.');
  const folder = mkdtempSync(join(tmpdir(), 'signet-test-'));
  const options = {
    driver,
    userDataDir: join(folder, 'profile'),
    env: { XDG_CONFIG_HOME: folder },
  };
  const file = join(folder, 'autostart', 'signet.desktop');
  try {
    const signet = await launchSignet(options);
    await openVault(signet);
    await signet.value('entry:add', { draft: sampleDraft() });
    await signet.page.getByRole('button', { name: 'Keep Signet running' }).click();
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('"--at-login"');
    await signet.close();

    // Like a start by the system: the window only appears when the user starts Signet again.
    const hidden = await startSignet({ ...options, args: ['--at-login'] });
    // The window would come in the same turn in which the tray gets its menu.
    await expect.poll(() => hidden.system.trays.items()).not.toEqual([]);
    expect(await hidden.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows())).toEqual(
      [],
    );
    expect(await startSignetAgain(options.userDataDir, driver)).toBe(0);
    const started = await shownSignet(hidden);
    await expect(started.page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();
    await started.value('vault:unlock', { password: masterPassword });
    await started.page.getByRole('link', { name: 'Settings' }).click();
    await started.page
      .getByRole('switch', { name: 'Start when you log in' })
      .click({ force: true });
    const isThere = () =>
      readFile(file).then(
        () => true,
        () => false,
      );
    await expect.poll(isThere).toBe(false);
    await started.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('due dates are exported for a calendar, with labels only if the user asks for them', async ({
  signet,
}) => {
  const { page, system, userDataDir } = signet;
  await openVault(signet);
  await signet.value('entry:add', { draft: sampleDraft() });
  const path = join(userDataDir, 'dates.ics');
  const answerDialog = () => system.dialogs.answerSave({ filePath: path });
  await page.getByRole('link', { name: 'Settings' }).click();
  await answerDialog();
  const summaryOf = async () => {
    const [event] = readCalendar(await readFile(path)).components;
    return readText(event?.properties['SUMMARY'] ?? '');
  };
  await page.getByRole('button', { name: 'Export due dates' }).click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await summaryOf()).toBe('An OKX API key is due for rotation');
  await page.getByLabel('With labels').check();
  await answerDialog();
  await page.getByRole('button', { name: 'Export due dates' }).click();
  await expect.poll(summaryOf).toBe('OKX API key “Grid bot” is due for rotation');
  const kept = (await system.dialogs.saves()).map(({ properties }) => properties);
  expect(kept).toEqual([['dontAddToRecent'], ['dontAddToRecent']]);
});
