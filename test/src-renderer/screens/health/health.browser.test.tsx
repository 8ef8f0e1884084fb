import { expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { en } from '#words/en';
import { healthDrafts, issued } from '../../../support/health-drafts.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { labelOf } from '../../../support/page/fields.ts';
import { expectFocusRing, focus, press, tabTo, type } from '../../../support/page/keyboard.ts';
import { goTo, openSignet, type Signet } from '../../../support/page/open-signet.tsx';

const words = en.health;

/** Opens the health of the keys of {@link healthDrafts}. */
async function openHealth(): Promise<Signet> {
  const signet = await openSignet({ issued });
  for (const draft of healthDrafts()) await signet.value('entry:add', { draft });
  await goTo({ screen: 'health' });
  await expect.element(page.getByRole('toolbar')).toBeVisible();
  return signet;
}

function findings(): Locator {
  return page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
}

/** The button that unfolds a finding of several keys. */
function group(kind: keyof typeof en.findings.kind): Locator {
  return findings().getByRole('button', { name: en.findings.kind[kind].title, expanded: false });
}

function marks(): Locator {
  return page.getByRole('toolbar', { name: 'Due dates by month' }).getByRole('button');
}

/** The texts of a table, row by row. */
function cellsOf(table: Locator): readonly (readonly string[])[] {
  return [...table.element().querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(({ textContent }) => textContent),
  );
}

test('without a key it is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ at: { screen: 'health' } });
  await expect.element(page.getByText('No keys yet')).toBeVisible();
  await expectAccessible(signet, 'no key');
});

test('findings and keys are accessible in every language, theme and window', async () => {
  const signet = await openHealth();
  await page.getByRole('button', { name: 'How the score is calculated' }).click();
  await focus(marks().first());
  await expect.element(page.getByText(/^due \d+ days ago/)).toBeVisible();
  const search = page.getByLabelText('Search findings');
  await search.fill('past its due');
  await group('rotation-overdue').click();
  await expect.element(findings().getByRole('link', { name: 'Gone' })).toBeVisible();
  await search.clear();
  await expectAccessible(signet, 'findings');
  await labelOf(words.view.keys).click();
  await page.getByRole('checkbox').nth(1).click();
  await page.getByRole('button', { name: words.keys.setPolicy }).click();
  await expect.element(page.getByRole('form')).toBeVisible();
  await expectAccessible(signet, 'keys');
});

test('a check of all keys is accessible while it runs and when it is done', async () => {
  const signet = await openHealth();
  const release = signet.bridge.hold('entry:check');
  await page.getByRole('button', { name: words.checks.all }).click();
  await expect.element(page.getByRole('button', { name: words.checks.cancel })).toBeVisible();
  await expectAccessible(signet, 'running check');
  release();
  await expect.element(page.getByRole('button', { name: words.checks.close })).toBeVisible();
  await expect.element(page.getByRole('table', { name: words.checks.table })).toBeVisible();
  await expectAccessible(signet, 'checked');
});

test('the timeline can be read as a table, the earliest date first', async () => {
  const { value } = await openHealth();
  await page.getByRole('button', { name: 'Show as a table' }).click();
  const table = page.getByRole('table', { name: 'Due dates, the earliest first' });
  await expect.element(table).toBeVisible();
  const columns = table.getByRole('columnheader').elements();
  expect(columns.map(({ textContent }) => textContent)).toEqual(['When', 'Key', 'What']);
  const { reminders } = await value('reminder:list', {});
  const dates = reminders.flatMap(({ status }) => [status.dueAt, status.expiresAt]);
  const cells = cellsOf(table);
  expect(cells.length).toBe(dates.filter((at) => at !== null).length);
  const [[, ...first] = []] = cells;
  expect(first).toEqual(['Gone', 'Due for rotation']);
  const times = [...table.element().querySelectorAll('time')];
  const instants = times.map(({ dateTime }) => dateTime);
  expect(instants).toEqual(instants.toSorted());
});

test('every mark of the timeline shows its keys, by keyboard and by mouse', async () => {
  await openHealth();
  await expect.element(marks().first()).toHaveAccessibleName('2 dates have passed');
  await focus(marks().first());
  await expect.element(page.getByText(/^due \d+ days ago/)).toBeVisible();
  await press('ArrowRight');
  await expect.element(marks().nth(1)).toHaveFocus();
  expectFocusRing();
  await expect.element(page.getByText(/^expires unused in/)).toBeVisible();
  await press('Tab');
  await expect.element(page.getByRole('link', { name: 'Gone' }).first()).toHaveFocus();
  await press('Escape');
  await expect.element(page.getByText(/^expires unused in/)).not.toBeInTheDocument();
  await marks().last().hover();
  await expect.element(page.getByText(/^due in/).first()).toBeVisible();
});

test('a finding of several keys is one row, which unfolds into its keys', async () => {
  const { value } = await openHealth();
  // High enough for every row to be drawn.
  await page.viewport(1280, 2000);
  const health = await value('health:read', {});
  const kinds = new Set(health.findings.map(({ kind, severity }) => `${severity} ${kind}`));
  await expect.element(page.getByText(`${kinds.size} findings`)).toBeVisible();
  await page.getByLabelText('Search findings').fill('never checked');
  const toggle = page.getByRole('button', { name: 'Never checked' });
  const row = findings().filter({ has: toggle });
  await expect.element(row.getByText('4 keys', { exact: true })).toBeVisible();
  await expect.element(row.getByRole('button', { name: 'Check 4 keys' })).toBeVisible();
  await expect.element(row.getByRole('link')).not.toBeInTheDocument();
  await group('never-checked').click();
  const keys = findings().getByRole('link', { name: /^(Bot|Gone|Proxied|Tracker)$/ });
  await expect.poll(() => keys.elements().length).toBe(4);
  // A check of many keys leaves out the one with its own host, so that one has a button.
  const buttons = findings().getByRole('button', { name: en.findings.remedy.check, exact: true });
  await expect.element(buttons.first()).toHaveAccessibleDescription('Proxied');
  await findings().getByRole('button', { name: 'Never checked', expanded: true }).click();
  await expect.poll(() => keys.elements().length).toBe(0);
});

test('the screen works by keyboard alone', async () => {
  await openHealth();
  await tabTo(page.getByRole('button', { name: 'How the score is calculated' }));
  expectFocusRing();
  await press('Enter');
  const table = page.getByRole('table', { name: 'What takes points from the score' });
  await expect.element(table).toBeVisible();
  await tabTo(page.getByLabelText('Search findings'));
  await type('never checked');
  await expect.element(page.getByText(/of \d+ findings$/)).toBeVisible();
  await tabTo(group('never-checked'));
  await press('Enter');
  await press('ArrowDown');
  await expect.element(findings().getByRole('link', { name: 'Bot' })).toHaveFocus();
  expectFocusRing();
  await press('End');
  const last = findings().last();
  await expect.element(last.getByRole('link')).toHaveFocus();
  await press('Tab');
  await expect.element(last.getByRole('button')).toHaveFocus();
  expectFocusRing();
  await press('Home');
  await expect.element(findings().getByRole('button', { expanded: true })).toHaveFocus();
  await press('ArrowDown');
  await press('Enter');
  await expect.element(page.getByRole('heading', { level: 1 })).not.toHaveTextContent(words.title);
});

test('a thousand keys are drawn only as far as they are visible, and all can be reached', async () => {
  const { value } = await openSignet({ size: 1000, at: { screen: 'health' } });
  await expect.element(findings().first()).toBeVisible();
  const health = await value('health:read', {});
  expect(health.findings.length).toBeGreaterThan(1000);
  const kinds = new Set(health.findings.map(({ kind, severity }) => `${severity} ${kind}`));
  await group('never-checked').click();
  await expect.element(findings().getByRole('link').first()).toBeVisible();
  expect(findings().elements().length).toBeLessThan(60);
  await focus(findings().getByRole('link').first());
  await press('End');
  await expect.poll(placeOfFocus).toBe(kinds.size + 1000);
  await expect.element(page.getByCss('*:focus')).toBeInViewport();
  await labelOf(words.view.keys).click();
  await page.getByRole('checkbox', { name: 'Select all that are shown' }).click();
  await expect.element(page.getByText('1,000 keys selected')).toBeVisible();
});

/** The position of the focused row, from 1, including rows that are not drawn. */
function placeOfFocus(): number {
  return Number(document.activeElement?.closest('li')?.ariaPosInSet);
}
