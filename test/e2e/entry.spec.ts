import { masterPassword, type Signet, test as testAlone } from './desktop.ts';
import { expect, test } from './running-desktop.ts';
import { sampleCredentials, sampleDraft } from './samples.ts';

async function openEntry({ value, page }: Signet, draft = sampleDraft()): Promise<string> {
  const { entry } = await value('entry:add', { draft });
  await page.getByRole('link', { name: draft.label }).first().click();
  await expect(page.getByRole('heading', { name: draft.label, level: 1 })).toBeVisible();
  return entry.id;
}

function readClipboard({ app }: Signet): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

test('the page shows no secret until it is asked for one, and then that one', async ({
  signet,
}) => {
  const { page } = signet;
  await openEntry(signet);
  const { secretKey, passphrase, apiKey } = sampleCredentials;
  for (const secret of [secretKey, passphrase, apiKey]) {
    await expect(page.getByText(secret)).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Reveal the Secret key' }).click();
  await expect(page.getByText(/Hides in \d+ s/)).toBeVisible();
  const shown = ((await page.getByRole('main').textContent()) ?? '').replaceAll(/\s/g, '');
  expect([shown.includes(secretKey), shown.includes(passphrase)]).toEqual([true, false]);
  await page.getByRole('button', { name: 'Hide the Secret key' }).click();
  const hidden = ((await page.getByRole('main').textContent()) ?? '').replaceAll(/\s/g, '');
  expect(hidden.includes(secretKey)).toBe(false);
});

test('a copied secret is taken off the clipboard after its time', async ({ signet }) => {
  await openEntry(signet);
  await signet.value('settings:set', { clipboardSeconds: 5 });
  await signet.page.getByRole('button', { name: 'Copy the Secret key' }).click();
  await expect.poll(() => readClipboard(signet)).toBe(sampleCredentials.secretKey);
  await expect(signet.page.getByText(/Cleared from the clipboard in \d s/)).toBeVisible();
  await expect.poll(() => readClipboard(signet)).toBe('');
});

test('a secret that cannot be cleared yet is not called cleared, and goes as soon as it can', async ({
  signet,
}) => {
  const { page, system, app } = signet;
  await openEntry(signet);
  await signet.value('settings:set', { clipboardSeconds: 5 });
  await page.getByRole('button', { name: 'Copy the Secret key' }).click();
  await expect(page.getByText(/Cleared from the clipboard in \d s/)).toBeVisible();
  await system.clipboard.failReadingWith('Another program holds the clipboard.');
  await expect(page.getByText('Clearing the clipboard')).toBeVisible();
  expect(await system.clipboard.text()).toBe(sampleCredentials.secretKey);
  await system.clipboard.failReadingWith(undefined);
  await app.evaluate((electron) => electron.app.emit('browser-window-focus'));
  await expect(page.getByText('Clearing the clipboard')).toHaveCount(0);
  expect(await system.clipboard.text()).toBe('');
});

test('what somebody copied since is left alone', async ({ signet }) => {
  const id = await openEntry(signet);
  await signet.value('settings:set', { clipboardSeconds: 5 });
  await signet.value('entry:copy', { id, field: 'passphrase' });
  await signet.app.evaluate(({ clipboard }) => clipboard.writeText('mine'));
  // It has looked, and found nothing of its own there.
  await expect
    .poll(async () => (await signet.value('system:state', {})).isClipboardClear)
    .toBe(true);
  expect(await readClipboard(signet)).toBe('mine');
});

testAlone('locking takes a copied secret off the clipboard', async ({ signet }) => {
  await signet.value('vault:create', { password: masterPassword });
  await signet.page.reload();
  const id = await openEntry(signet);
  await signet.value('entry:copy', { id, field: 'secretKey' });
  await signet.page.keyboard.press('ControlOrMeta+l');
  await expect.poll(() => readClipboard(signet)).toBe('');
});

test('a copied secret asks to be kept out of the clipboard history', async ({ signet }) => {
  test.skip(process.platform !== 'linux', 'Each system has a mark of its own; this is KDE’s.');
  const id = await openEntry(signet);
  await signet.value('entry:copy', { id, field: 'secretKey' });
  const mark = 'electron application/osclipboard;format="x-kde-passwordManagerHint"';
  expect(await signet.app.evaluate(({ clipboard }, format) => clipboard.has(format), mark)).toBe(
    true,
  );
});

test('an entry is removed only once its label is typed', async ({ signet }) => {
  const { page } = signet;
  await openEntry(signet);
  await page.getByRole('button', { name: 'Delete entry…' }).click();
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('textbox');
  await field.fill('Grid bo');
  await dialog.getByRole('button', { name: 'Delete entry' }).click();
  await expect(dialog.getByText('This is not the label')).toBeVisible();
  await field.fill('Grid bot');
  await dialog.getByRole('button', { name: 'Delete entry' }).click();
  await expect(page.getByText('No keys yet')).toBeVisible();
  expect(await signet.value('entry:list', {})).toEqual({ entries: [] });
});

test('a key is added through the form, found, and edited', async ({ signet }) => {
  const { page } = signet;
  await page.getByRole('link', { name: 'Add a key I already have' }).click();
  await expect(page.getByRole('heading', { name: 'Add a key', level: 1 })).toBeVisible();

  await test.step('what is missing is told at its field', async () => {
    await page.getByRole('button', { name: 'Add key' }).click();
    await expect(page.getByText('Use 1 to 64 characters.')).toBeVisible();
  });

  await page.getByRole('textbox', { name: 'Label' }).fill('Portfolio tracker');
  await page.getByRole('checkbox', { name: /^Read/ }).check();
  await page.getByLabel(/^IP allowlist/).fill('203.0.113.7, 2001:db8::/48');
  await page.getByLabel(/^API key/).fill(sampleCredentials.apiKey);
  await page.getByLabel(/^Secret key/).fill(sampleCredentials.secretKey);
  await page.getByLabel(/^Passphrase/).fill(sampleCredentials.passphrase);
  await page.getByRole('button', { name: 'Add key' }).click();
  await expect(page.getByRole('heading', { name: 'Portfolio tracker', level: 1 })).toBeVisible();

  const { entries } = await signet.value('entry:list', {});
  expect(entries).toMatchObject([
    {
      label: 'Portfolio tracker',
      permissions: ['read_only'],
      ipAllowlist: ['203.0.113.7', '2001:db8::/48'],
      apiKeyEnding: '89ab',
    },
  ]);

  await page
    .getByRole('link', { name: 'Edit entry' })
    .or(page.getByRole('button', { name: 'Edit entry' }))
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Label' }).fill('Tax tracker');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('heading', { name: 'Tax tracker', level: 1 })).toBeVisible();
});
