import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleDraft } from '../../../e2e/samples.ts';
import { expectAccessible, settled } from '../../../support/page/accessibility.ts';
import { labelOf } from '../../../support/page/fields.ts';
import { focus, press, type } from '../../../support/page/keyboard.ts';
import { goTo, openSignet } from '../../../support/page/open-signet.tsx';

test('a topic is found, opened and left by keyboard alone', async () => {
  const signet = await openSignet();
  await focus(page.getByRole('link', { name: 'Help', exact: true }));
  await press('Enter');
  await expect.element(page.getByRole('heading', { name: 'Help', level: 1 })).toBeVisible();

  const search = page.getByRole('textbox', { name: 'Search Help' });
  await focus(search);
  await type('50119');
  await expect.element(page.getByRole('status').filter({ hasText: /^\d topics$/ })).toBeVisible();
  await press('ArrowDown');
  await expect.element(page.getByRole('link', { name: /^OKX’s sites/ })).toHaveFocus();
  await press('ArrowDown');
  await press('ArrowUp');
  await press('Enter');
  const topic = page.getByRole('heading', { name: /^OKX’s sites/, level: 2 });
  await expect.element(topic).toHaveFocus();
  await expectAccessible(signet, 'help');

  await focus(search);
  await press('Escape');
  await expect.element(search).toHaveValue('');
  await type('rotate');
  await press('Enter');
  expect(location.hash).toBe('#/help/rotation');
  await expect.element(page.getByRole('heading', { name: /^How often/, level: 2 })).toHaveFocus();
});

test('a search without a result says so, and offers a way on', async () => {
  const signet = await openSignet();
  await goTo({ screen: 'help' });
  await page.getByRole('textbox', { name: 'Search Help' }).fill('xyzzy');
  await expect
    .element(page.getByRole('heading', { name: 'Nothing in Help matches “xyzzy”' }))
    .toBeVisible();
  await expectAccessible(signet, 'help');
  await page.getByRole('link', { name: 'Where OKX’s documentation is' }).click();
  await expect.element(page.getByRole('button', { name: 'API documentation' })).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Search Help' })).toHaveValue('');
});

test('a term shows its explanation and leads to its topic', async () => {
  const signet = await openSignet();
  const { value } = signet;
  const { entry } = await value('entry:add', { draft: sampleDraft() });
  await goTo({ screen: 'entry', id: entry.id });
  const term = page.getByRole('button', { name: 'Passphrase', exact: true });
  await expect.element(term).toBeVisible();
  // Content that arrives later would move it out of sight.
  await settled(signet);
  await focus(term);
  await press('Enter');
  const meaning = page.getByRole('dialog', { name: 'Passphrase' });
  await expect.element(meaning).toMatchTextContent('Not your login password.');

  await press('Escape');
  await expect.element(meaning).not.toBeInTheDocument();
  await expect.element(term).toHaveFocus();

  await press('Enter');
  await expect.element(meaning.getByRole('link', { name: 'More in Help' })).toHaveFocus();
  await press('Enter');
  await expect
    .element(page.getByRole('heading', { name: /^Password, passphrase/, level: 2 }))
    .toHaveFocus();
});

test('an open explanation of a term is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ at: { screen: 'entry-add' } });
  await page.getByRole('button', { name: 'demo trading', exact: true }).click();
  await expect.element(page.getByRole('dialog', { name: 'demo trading' })).toBeVisible();
  await expectAccessible(signet, 'term');
});

test('in a form, a term shows its explanation without losing what was typed', async () => {
  await openSignet();
  await goTo({ screen: 'entry-add' });
  await page.getByRole('textbox', { name: 'Label' }).fill('Grid bot');
  await page.getByRole('button', { name: 'demo trading', exact: true }).click();
  const meaning = page.getByRole('dialog', { name: 'demo trading' });
  await expect.element(meaning.getByRole('link')).not.toBeInTheDocument();
  await meaning.getByRole('button', { name: 'Close' }).click();
  await expect.element(meaning).not.toBeInTheDocument();
  await expect.element(page.getByRole('textbox', { name: 'Label' })).toHaveValue('Grid bot');
});

test('the clicks on OKX are drawn for the web, the app and demo trading', async () => {
  const signet = await openSignet();
  const { value } = signet;
  await goTo({ screen: 'help', topic: 'create-key' });
  await expect
    .element(page.getByRole('img', { name: /^Sketch: the form .* on the web$/ }))
    .toBeVisible();
  await expect.element(page.getByText('Press “Create API key”.')).toBeVisible();
  await expectAccessible(signet, 'help');
  await labelOf('In the app').click();
  await expect.poll(() => page.getByRole('img', { name: /\bapp\b/ }).elements().length).toBe(5);
  await value('settings:set', { language: 'zh-Hant' });
  await labelOf('模擬交易').click();
  await expect.element(page.getByText('按下「創建模擬盤 API key」。')).toBeVisible();
  await expectAccessible(signet, 'help');
});

test('the palette finds a topic by its words', async () => {
  await openSignet();
  await expect.element(page.getByRole('heading', { name: 'Keys', level: 1 })).toBeVisible();
  await press('Control+k');
  await page.getByRole('dialog').getByRole('textbox').fill('hacked');
  await page.getByRole('dialog').getByText('What to do if a key may be stolen').click();
  await expect
    .element(page.getByRole('heading', { name: /^What to do if/, level: 2 }))
    .toHaveFocus();
});

test('in a narrow window, the open topic replaces the list', async () => {
  const signet = await openSignet();
  const { value } = signet;
  await value('settings:set', { language: 'zh-Hant', theme: 'dark' });
  await page.viewport(720, 800);
  await goTo({ screen: 'help', topic: 'compromise' });
  await expect.element(page.getByRole('heading', { name: '懷疑金鑰遭竊時該怎麼做' })).toBeVisible();
  await expect.element(page.getByRole('navigation', { name: '主題' })).not.toBeInTheDocument();
  await page.getByRole('link', { name: '所有主題' }).click();
  await page.getByRole('textbox', { name: '搜尋說明' }).fill('遺失');
  await page.getByRole('link', { name: /^遺失 Secret Key/ }).click();
  await expect
    .element(page.getByRole('heading', { name: /^遺失 Secret Key/, level: 2 }))
    .toBeVisible();

  await expectAccessible(signet, 'found in Chinese');
});

test('the terms are accessible in every language, theme and window', async () => {
  const signet = await openSignet({ at: { screen: 'help', topic: 'terms' } });
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await expectAccessible(signet, 'terms');
});

test('the topic about connections opens the page that lists them, on the chosen site', async () => {
  const signet = await openSignet({ at: { screen: 'help', topic: 'connections' } });
  await expect
    .element(page.getByRole('heading', { name: 'Connections: access without a key', level: 2 }))
    .toBeVisible();
  await labelOf('EEA').click();
  await page.getByRole('button', { name: 'API keys and connections' }).click();
  await expect
    .poll(async () => (await signet.record()).links)
    .toEqual(['https://my.okx.com/account/my-api?go-live-trading=1']);
  await expectAccessible(signet, 'connections');
});
