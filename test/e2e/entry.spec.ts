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

test('a copied secret is cleared from the clipboard after its time', async ({ signet }) => {
  await openEntry(signet);
  await signet.value('settings:set', { clipboardSeconds: 5 });
  await signet.page.getByRole('button', { name: 'Copy the Secret key' }).click();
  await expect.poll(() => readClipboard(signet)).toBe(sampleCredentials.secretKey);
  await expect(signet.page.getByText(/Cleared from the clipboard in \d s/)).toBeVisible();
  await expect.poll(() => readClipboard(signet)).toBe('');
});

testAlone(
  'locking takes a copied secret off the clipboard, and nothing else',
  async ({ signet }) => {
    const { value, system, app, page } = signet;
    await value('vault:create', { password: masterPassword });
    const { entry } = await value('entry:add', { draft: sampleDraft() });
    await page.reload();
    const copy = async () => {
      await expect(page.getByRole('link', { name: entry.label, exact: true })).toBeVisible();
      await value('entry:copy', { id: entry.id, field: 'secretKey' });
    };
    const lock = async () => {
      const reloaded = page.waitForEvent('load');
      await page.keyboard.press('ControlOrMeta+l');
      await reloaded;
    };
    const isClear = async () => (await value('system:state', {})).isClipboardClear;

    await test.step('at once', async () => {
      await copy();
      await lock();
      await expect.poll(() => readClipboard(signet)).toBe('');
    });

    await test.step('as soon as it can be cleared, and not called cleared before', async () => {
      await value('vault:unlock', { password: masterPassword });
      await copy();
      await system.clipboard.failReadingWith('Another program holds the clipboard.');
      await lock();
      expect([await isClear(), await system.clipboard.text()]).toEqual([
        false,
        sampleCredentials.secretKey,
      ]);
      await system.clipboard.failReadingWith(undefined);
      await app.evaluate((electron) => electron.app.emit('browser-window-focus'));
      await expect.poll(isClear).toBe(true);
      expect(await system.clipboard.text()).toBe('');
    });

    await test.step('but not a text that was copied later', async () => {
      await value('vault:unlock', { password: masterPassword });
      await copy();
      await app.evaluate(({ clipboard }) => clipboard.writeText('mine'));
      await lock();
      // It has looked, and found nothing of its own there.
      await expect.poll(isClear).toBe(true);
      expect(await readClipboard(signet)).toBe('mine');
    });
  },
);

test('a copied secret asks to be kept out of the clipboard history', async ({ signet }) => {
  test.skip(process.platform !== 'linux', 'Each system has a mark of its own; this is KDE’s.');
  const id = await openEntry(signet);
  await signet.value('entry:copy', { id, field: 'secretKey' });
  const mark = 'electron application/osclipboard;format="x-kde-passwordManagerHint"';
  expect(await signet.app.evaluate(({ clipboard }, format) => clipboard.has(format), mark)).toBe(
    true,
  );
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
