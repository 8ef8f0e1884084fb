import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { gridBot } from '../../../support/grid-bot.ts';
import { openKey } from '../../../support/page/checked-key.ts';
import { expectFocusRing, press, tabTo } from '../../../support/page/keyboard.ts';
import { goTo } from '../../../support/page/open-signet.tsx';

const { apiKey, secretKey, passphrase } = gridBot;
const names = en.entry.credential;
const buttonOf = (words: string, field: keyof typeof names) =>
  page.getByRole('button', { name: words.replace('{{field}}', names[field]) });
const reveal = (field: keyof typeof names) => buttonOf(en.entry.revealField, field);
const hide = (field: keyof typeof names) => buttonOf(en.entry.hideField, field);

/** Returns those of the three values that occur in the page. */
function shown(): readonly string[] {
  const text = (document.body.textContent ?? '').replaceAll(/\s/g, '');
  const { outerHTML } = document.documentElement;
  return [apiKey, secretKey, passphrase].filter(
    (value) => text.includes(value) || outerHTML.includes(value),
  );
}

test('the three values are masked, and one is revealed at a time', async () => {
  await openKey();
  await expect.element(reveal('secretKey')).toBeVisible();
  const before = shown();
  await tabTo(reveal('secretKey'));
  expectFocusRing();
  await press('Enter');
  await expect.element(page.getByText(/Hides in \d+ s/)).toBeVisible();
  const first = shown();
  await reveal('apiKey').click();
  await expect.element(hide('apiKey')).toBeVisible();
  const second = shown();
  await hide('apiKey').click();
  await expect.element(reveal('apiKey')).toBeVisible();
  expect([before, first, second, shown()]).toEqual([[], [secretKey], [apiKey], []]);
});

test.each([
  ['the window loses the focus', () => window.dispatchEvent(new Event('blur'))],
  ['the window is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['another screen is opened', () => goTo({ screen: 'entries' })],
  ['the vault is locked', () => press('Control+l')],
])('a revealed value is hidden as soon as %s', async (_when, happen) => {
  await openKey();
  await reveal('secretKey').click();
  await expect.element(hide('secretKey')).toBeVisible();
  const before = shown();
  await happen();
  await expect.poll(shown).toEqual([]);
  expect(before).toEqual([secretKey]);
});

test('a refusal by the clipboard is shown, and nothing is called copied', async () => {
  const { bridge } = await openKey();
  bridge.refuseOnce('entry:copy', 'INTERNAL');
  const copy = buttonOf(en.entry.copyField, 'secretKey');
  await copy.click();
  await expect.element(page.getByRole('alert').getByText(en.errors.INTERNAL.what)).toBeVisible();
  expect(page.getByText(/Cleared from the clipboard in/).elements()).toEqual([]);
  await copy.click();
  await expect.element(page.getByText(/Cleared from the clipboard in \d+ s/)).toBeVisible();
  expect(page.getByRole('alert').elements()).toEqual([]);
});

test('a value is called cleared only once main has cleared it', async () => {
  const { bridge } = await openKey();
  bridge.answer('entry:copy', { clearsAfterSeconds: 0 });
  bridge.answer('system:state', { isClipboardClear: false, isSilenced: false });
  bridge.emit('system:changed');
  await buttonOf(en.entry.copyField, 'secretKey').click();
  await expect.element(page.getByText(en.entry.clearing)).toBeVisible();
  bridge.answer('system:state', { isClipboardClear: true, isSilenced: false });
  bridge.emit('system:changed');
  await expect.element(page.getByText(en.entry.clearing)).not.toBeInTheDocument();
});
