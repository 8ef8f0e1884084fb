import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { goTo } from './desktop.ts';
import { allKeys, issued, keepKeys, tracker } from './health-keys.ts';
import { expect, test } from './running-exchange.ts';

test.use({ issued: { keys: issued } });

async function openHealth(page: Page): Promise<void> {
  // High enough for every row to be drawn.
  await page.setViewportSize({ width: 1280, height: 4000 });
  await goTo(page, { screen: 'health' });
  await expect(page.getByRole('heading', { name: 'Health', level: 1 })).toBeVisible();
}

/** Unfolds a finding that several keys have. */
async function unfold(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, expanded: false }).click();
}

/** The row of a finding of one key, or of one key of a finding that is unfolded. */
function findingOf(page: Page, label: string, words?: string | RegExp): Locator {
  return page
    .getByRole('list', { name: 'Findings' })
    .getByRole('listitem')
    .filter({
      has: page.getByRole('link', { name: label, exact: true }),
      ...(words !== undefined && { hasText: words }),
    });
}

function place(page: Page): Promise<string> {
  return page.evaluate(() => location.hash);
}

test('for an empty vault, the page says what it is for, and leads to a first key', async ({
  signet,
}) => {
  const { page } = signet;
  await page.getByRole('link', { name: 'Health' }).click();
  await expect(page.getByText('No keys yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check all keys' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Create a key with the guide' }).click();
  expect(await place(page)).toBe('#/guide');
});

test('all keys add up to one score, with findings by severity', async ({ signet }) => {
  const { page, value } = signet;
  await keepKeys(signet);
  await openHealth(page);
  const { score, findings } = await value('health:read', {});
  await expect(page.getByText(`${score.value} of 100`)).toBeVisible();
  const groups = page.getByRole('list', { name: 'Findings' }).getByRole('heading', { level: 3 });
  // A finding that several keys have counts once.
  const count = (severity: string) =>
    new Set(findings.filter((one) => one.severity === severity).map(({ kind }) => kind)).size;
  await expect(groups).toHaveText([
    `Danger: ${count('danger')}`,
    `Attention: ${count('attention')}`,
    `Advice: ${count('advice')}`,
  ]);
  await page.getByRole('button', { name: 'How the score is calculated' }).click();
  const table = page.getByRole('table', { name: 'What takes points from the score' });
  const cells = await table.locator('tbody td:last-child').allTextContents();
  const sum = cells.reduce((total, text) => total + Number(text.replace('−', '-')), 0);
  expect(Math.round(sum)).toBe(score.value);
});

test('findings can be filtered by severity, environment and words', async ({ signet }) => {
  const { page } = signet;
  await keepKeys(signet);
  await openHealth(page);
  await page.getByLabel('Severity').selectOption('danger');
  await expect(page.getByRole('listitem').getByRole('link')).toHaveText(['Gone']);
  await page.getByLabel('Severity').selectOption('any');
  await page.getByLabel('Environment').selectOption('demo');
  await expect(
    page.getByRole('listitem').getByRole('link', { name: 'Practice' }).first(),
  ).toBeVisible();
  await expect(page.getByRole('listitem').getByRole('link', { name: 'Gone' })).toHaveCount(0);
  await page.getByLabel('Search findings').fill('past its due');
  await expect(page.getByRole('status').getByText(/^1 of \d+ findings$/)).toBeVisible();
  await page.getByLabel('Search findings').fill('nothing like it');
  await expect(page.getByText('No finding matches', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await unfold(page, 'Past its due date');
  await expect(findingOf(page, 'Gone', 'It was due for rotation')).toBeVisible();
});

test('each finding has a button that leads to its remedy', async ({ signet }) => {
  const { page, value } = signet;
  const ids = await keepKeys(signet);
  const id = ids['Gone'] ?? '';
  const { apiKeyDigest } = (await value('entry:get', { id })).entry;
  await value('compromise:report', { id, apiKeyDigest });
  const leads = async (row: Locator, name: string, to: string, group?: string) => {
    await openHealth(page);
    if (group !== undefined) await unfold(page, group);
    await row.getByRole('link', { name }).click();
    expect(await place(page)).toBe(to);
  };
  const edit = findingOf(page, 'Gone', 'No purpose is set');
  await leads(edit, 'Edit entry', `#/entries/${id}/edit/purpose`);
  const due = findingOf(page, 'Gone', 'It was due for rotation');
  await leads(due, 'Rotate this key', `#/entries/${id}/rotate`, 'Past its due date');
  const leaked = findingOf(page, 'Gone', 'Reported as leaked');
  await leads(leaked, 'Deal with the leak', `#/entries/${id}/leaked`);
  const untested = findingOf(page, 'Gone').filter({
    has: page.getByRole('link', { name: 'demo' }),
  });
  await leads(untested, 'Create a demo key', `#/guide/${id}`, 'Not tried in demo trading');
  await expect(page.getByRole('textbox', { name: /application/i }).first()).toHaveValue('Gone');
  await openHealth(page);
  await findingOf(page, 'Gone', 'No IP is bound')
    .getByRole('button', { name: 'Open the API page on OKX' })
    .click();
  await expect
    .poll(() => signet.system.shell.openedUrls())
    .toEqual(['https://www.okx.com/account/my-api?go-live-trading=1']);
});

test('one key is checked in the list, which shows the result', async ({ signet }) => {
  const { page } = signet;
  await keepKeys(signet);
  await openHealth(page);
  const search = page.getByLabel('Search findings');
  await page.getByLabel('Severity').selectOption('attention');
  await search.fill('bot checked');
  const row = findingOf(page, 'Bot', 'never checked');
  await row.getByRole('button', { name: 'Check this key' }).click();
  await expect(page.getByRole('alert').getByText('OKX accepts this key')).toBeVisible();
  await expect(row).toHaveCount(0);
  await search.fill('gone checked');
  const gone = findingOf(page, 'Gone', 'never checked');
  await gone.getByRole('button', { name: 'Check this key' }).click();
  const told = page.getByRole('alert').filter({ hasText: 'OKX does not know this API key here' });
  await told.getByRole('link', { name: 'Open its page and check it there' }).click();
  await expect(page.getByRole('heading', { name: 'Gone', level: 1, exact: true })).toBeVisible();
});

test('keys with the same finding are checked at one button', async ({ signet }) => {
  const { page } = signet;
  await keepKeys(signet);
  await openHealth(page);
  await page.getByRole('button', { name: 'Check 4 keys' }).click();
  const results = page.getByRole('table', { name: 'Result of each key' });
  await expect(results.getByRole('row')).toHaveCount(5);
  await expect(findingOf(page, 'Proxied', 'never checked')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check 4 keys' })).toHaveCount(0);
});

test('all keys are checked one after another, even if some fail', async ({ signet, exchange }) => {
  const { page } = signet;
  await keepKeys(signet);
  await openHealth(page);
  exchange.conduct.setFault(() => ({ kind: 'slow', ms: 150 }));
  await page.getByRole('button', { name: 'Check all keys' }).click();
  await expect(page.getByText(/^Checking \d of 5: /)).toBeVisible();
  await expect(page.getByText('1 as entered')).toHaveCount(0);
  const results = page.getByRole('table', { name: 'Result of each key' });
  await expect(results.getByRole('row')).toHaveCount(6);
  await expect(page.getByText('2 to look at')).toBeVisible();
  const result = (label: string) =>
    results.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label }) });
  await expect(result('Bot')).toContainText('everything matches what you entered');
  await expect(result('Practice')).toContainText('everything matches what you entered');
  await expect(result('Tracker')).toContainText('things need your attention');
  await expect(result('Gone')).toContainText('OKX does not know this API key');
  await expect(result('Proxied')).toContainText('it has a host of its own');
  await expect(
    findingOf(page, 'Tracker', 'OKX says that its permissions are Read, Trade'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Hide the results' }).click();
  await expect(results).toHaveCount(0);
});

test('a run of checks continues while another screen is shown, and stops on request', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  await keepKeys(signet);
  await openHealth(page);
  exchange.conduct.setFault(() => ({ kind: 'slow', ms: 1000 }));
  await page.getByRole('button', { name: 'Check all keys' }).click();
  await goTo(page, { screen: 'about' });
  await goTo(page, { screen: 'health' });
  await expect(page.getByText(/^Checking \d of 5: /)).toBeVisible();
  await page.getByRole('button', { name: 'Stop checking' }).click();
  await expect(page.getByText('Stopped. The other keys were not checked.')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Result of each key' }).getByRole('row');
  expect(await rows.count()).toBeLessThan(5);
});

test('without a connection to OKX, each site is tried once, and the page says so', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  await keepKeys(signet);
  await openHealth(page);
  exchange.cutOff();
  await page.getByRole('button', { name: 'Check all keys' }).click();
  await expect(page.getByText(/^OKX could not be reached/)).toBeVisible();
  await expect(page.getByText('Not checked: its site could not be reached.')).toHaveCount(4);
  await expect(page.getByRole('button', { name: 'Check the rest' })).toBeVisible();
});

test('one rotation policy is set for all selected keys', async ({ signet }) => {
  const { page, value } = signet;
  await keepKeys(signet);
  await openHealth(page);
  await page.getByRole('radiogroup', { name: 'What is listed' }).getByText('Keys').click();
  for (const label of ['Bot', 'Gone']) {
    await page.getByRole('checkbox', { name: `Select ${label}`, exact: true }).check();
  }
  await page.getByRole('button', { name: 'Set rotation policy' }).click();
  const form = page.getByRole('form', { name: 'Rotation policy of 2 keys' });
  await form.getByLabel('Replace the credentials').selectOption('own');
  await form.getByLabel('Days between rotations').fill('5');
  await form.getByRole('button', { name: 'Set rotation policy' }).click();
  await expect(form.getByText('less than the days between rotations')).toBeVisible();
  await form.getByLabel('Days between rotations').fill('45');
  await form.getByRole('button', { name: 'Set rotation policy' }).click();
  await expect(page.getByText('The rotation policy of 2 keys was set.')).toBeVisible();
  const { entries } = await value('entry:list', {});
  const days = entries.map(({ label, rotationPolicy: policy }) => [
    label,
    policy.kind === 'interval' ? policy.days : policy.kind,
  ]);
  expect(Object.fromEntries(days)).toEqual({
    ...{ Bot: 45, Gone: 45, Tracker: 90, Practice: 90, Proxied: 90 },
  });
});

test('the report has the sentences of the page, in its language, and no secret', async ({
  signet,
}) => {
  const { page, system, userDataDir, value } = signet;
  const ids = await keepKeys(signet);
  await value('entry:reveal', { id: ids['Bot'] ?? '', field: 'secretKey' });
  await openHealth(page);
  const { score } = await value('health:read', {});
  const exported = async (item: string, name: string) => {
    const path = join(userDataDir, name);
    await system.dialogs.answerSave({ filePath: path });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(page.getByRole('alert').getByText('The report contains no secret')).toBeVisible();
    await page.getByRole('alert').getByRole('button').click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    return await readFile(path, 'utf8');
  };
  const csv = await exported('Report as a table (CSV)', 'report.csv');
  expect(csv).toContain(`Score: ${score.value} of 100.`);
  expect(csv).toContain('Danger,Gone,No IP is bound');
  const html = await exported('Report as a web page', 'report.html');
  expect(html).toContain(
    `<td>Tracker</td><td>${tracker.apiKey.slice(-4)}</td><td>Live</td><td>EEA</td>`,
  );
  const secrets = allKeys.flatMap(({ apiKey, secretKey, passphrase }) => [
    ...[apiKey, secretKey, passphrase],
    ...[apiKey, secretKey, passphrase].map((text) => Buffer.from(text).toString('base64')),
  ]);
  expect(secrets.filter((secret) => `${csv}${html}`.includes(secret))).toEqual([]);
});
