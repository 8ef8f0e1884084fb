import type { Page } from '@playwright/test';
import { guideDraft } from '../support/guide-draft.ts';
import { expectNoViolation } from './axe.ts';
import { goTo, paste, type Signet } from './desktop.ts';
import { expect, test } from './running-desktop.ts';
import { sampleCredentials, sampleDraft } from './samples.ts';

async function openForm({ page }: Signet): Promise<Page> {
  await goTo(page, { screen: 'entry-add' });
  await expect(page.getByRole('heading', { name: 'Add a key', level: 1 })).toBeVisible();
  return page;
}

test.describe('the IP allowlist', () => {
  test('is looked at while it is typed, item by item, and told politely', async ({ signet }) => {
    const page = await openForm(signet);
    const field = page.getByLabel(/^IP allowlist/);
    const status = page.getByRole('status').filter({ hasText: 'addresses and segments' });
    await field.fill('8.8.8.8, 192.168.1.7, 8.8.4.7/24, 0.0.0.0/0, ');
    await expect(status).toContainText('3 addresses and segments, of 20 that OKX takes.');
    await expect(status).toContainText('1 item is not an address yet.');
    await expect(status).toContainText('lets every IPv4 address in');
    const notes = page.getByRole('list', { name: 'Remarks on the list' });
    await expect(notes.getByRole('listitem')).toHaveText([
      /192\.168\.1\.7.*A private address: OKX never sees it/,
      /8\.8\.4\.7\/24.*not where the segment begins/,
      /0\.0\.0\.0\/0.*that is no restriction/,
    ]);
  });

  test('does not call wrong what is still being typed', async ({ signet }) => {
    const page = await openForm(signet);
    const field = page.getByLabel(/^IP allowlist/);
    await field.fill('8.8.8.8, ');
    await field.pressSequentially('203.0.');
    await expect(page.getByText('1 address or segment, of 20')).toBeVisible();
    await page.waitForTimeout(500);
    await expect(page.getByText('is not an address yet')).toHaveCount(0);
    await field.blur();
    await expect(page.getByText('1 item is not an address yet.')).toBeVisible();
  });

  test('is put right at a button, and by nothing else', async ({ signet }) => {
    const page = await openForm(signet);
    const field = page.getByLabel(/^IP allowlist/);
    const text = '8.8.8.8;  8.8.8.7/24, 1.1.1.1\n1.1.1.1 ';
    await field.fill(text);
    await page.getByRole('button', { name: 'Use 8.8.8.0/24' }).click();
    await expect(field).toHaveValue('8.8.8.8;  8.8.8.0/24, 1.1.1.1\n1.1.1.1 ');
    await expect(page.getByText('8.8.8.0/24, 1.1.1.1', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Use the merged list' }).click();
    await expect(field).toHaveValue('8.8.8.0/24\n1.1.1.1');
    await expect(page.getByRole('button', { name: 'Use the merged list' })).toHaveCount(0);
  });

  test('says how many there are where they are too many', async ({ signet }) => {
    const page = await openForm(signet);
    const many = Array.from({ length: 23 }, (_, index) => `8.8.8.${index}`).join();
    await page.getByLabel(/^IP allowlist/).fill(many);
    await expect(page.getByText('23 addresses and segments: OKX takes at most 20.')).toBeVisible();
    await page.getByLabel(/^IP allowlist/).fill('8'.repeat(10_001));
    await expect(page.getByText('far more than a list of addresses')).toBeVisible();
  });

  test('tells where to find an address, and asks nobody for it', async ({ signet }) => {
    const page = await openForm(signet);
    await page.getByText('Where do I find the address?').press('Enter');
    await expect(page.getByText(/refused with error 50110/)).toBeVisible();
    await expect(page.getByText(/Signet does not look it up/)).toBeVisible();
  });
});

const okxCopy = [
  `apikey = "${sampleCredentials.apiKey}"`,
  `secretkey = "${sampleCredentials.secretKey}"`,
  'IP = "8.8.8.8"',
  'API key name = "Grid"',
  'Permissions = "Read/Trade"',
].join('\n');

async function values(page: Page): Promise<readonly string[]> {
  return Promise.all(
    ['apiKey', 'secretKey', 'passphrase'].map((name) =>
      page.locator(`input[name="${name}"]`).inputValue(),
    ),
  );
}

test.describe('the box to paste into', () => {
  const { apiKey, secretKey, passphrase } = sampleCredentials;
  const box = 'Paste everything at once';

  test('fills the fields from OKX’s copy, says what went where, and keeps nothing', async ({
    signet,
  }) => {
    const page = await openForm(signet);
    await paste(page, box, okxCopy);
    await expect(page.getByText('API key, Secret key: filled in.')).toBeVisible();
    await expect(page.getByText('Passphrase: not in the text.')).toBeVisible();
    await expect(
      page.getByText('Also taken over: label, permissions, IP allowlist.'),
    ).toBeVisible();
    expect([await values(page), await page.getByLabel(box).inputValue()]).toEqual([
      [apiKey, secretKey, ''],
      '',
    ]);
    await page.getByLabel(/^Passphrase/).fill(passphrase);
    await page.getByRole('button', { name: 'Add key' }).click();
    await expect(page.getByRole('heading', { name: 'Grid', level: 1 })).toBeVisible();
    const { entries } = await signet.value('entry:list', {});
    expect(entries).toMatchObject([
      { label: 'Grid', permissions: ['read_only', 'trade'], ipAllowlist: ['8.8.8.8'] },
    ]);
    const id = entries[0]?.id ?? '';
    expect(await signet.value('entry:reveal', { id, field: 'secretKey' })).toEqual({
      value: secretKey,
    });
  });

  test('notices two values in each other’s place, and swaps them at a button', async ({
    signet,
  }) => {
    const page = await openForm(signet);
    await paste(page, box, `key=${apiKey}\nsecret=${passphrase}\npassphrase=${secretKey}`);
    await expect(page.getByText('The secret key and the passphrase look swapped.')).toBeVisible();
    expect(await values(page)).toEqual([apiKey, passphrase, secretKey]);
    await page.getByRole('button', { name: 'Swap them' }).click();
    await expect(page.getByText('look swapped')).toHaveCount(0);
    expect(await values(page)).toEqual([apiKey, secretKey, passphrase]);
  });

  test('asks which of several keys it is', async ({ signet }) => {
    const page = await openForm(signet);
    const demo = `[profiles.okx-demo]\napi_key = "${apiKey}"\nsecret_key = "${secretKey}"\ndemo = true`;
    const live = demo.replace('demo]', 'live]').replace('true', 'false').replace('00000000', '1');
    await paste(page, box, `${demo}\n${live}`);
    await expect(page.getByText('The text has 2 keys. Which one is it?')).toBeVisible();
    expect(await values(page)).toEqual(['', '', '']);
    await page.getByRole('button', { name: /^Use okx-demo/ }).click();
    await expect(page.getByText('Also taken over: environment.')).toBeVisible();
    expect(await values(page)).toEqual([apiKey, secretKey, '']);
    await expect(page.getByRole('radio', { name: /^Demo/ })).toBeChecked();
  });

  test('fills in nothing that cannot be, and says why', async ({ signet }) => {
    const page = await openForm(signet);
    await paste(page, box, `key="${apiKey}"\nsecret=your_secret\npassphrase="密碼"`);
    await expect(page.getByText('API key: filled in.')).toBeVisible();
    await expect(page.getByText(/^Secret key: not filled in.*words to be replaced/)).toBeVisible();
    await expect(page.getByText(/^Passphrase: not filled in.*HTTP header/)).toBeVisible();
    expect(await values(page)).toEqual([apiKey, '', '']);
    await paste(page, box, 'nothing of this kind');
    await expect(page.getByText('No credentials were recognised.')).toBeVisible();
    expect(await values(page)).toEqual([apiKey, '', '']);
  });

  test('is not needed: a whole copy pasted into one field goes where it belongs', async ({
    signet,
  }) => {
    const page = await openForm(signet);
    await paste(page, /^API key/, okxCopy);
    await expect(page.getByText('API key, Secret key: filled in.')).toBeVisible();
    expect(await values(page)).toEqual([apiKey, secretKey, '']);
  });

  test('masks what is typed into it, and reads it at a button', async ({ signet }) => {
    const page = await openForm(signet);
    const field = page.getByLabel(box);
    await field.fill(`key=${apiKey} secret=${secretKey}`);
    await expect(field).toHaveCSS('-webkit-text-security', 'disc');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await expect(field).toHaveValue('');
    await expect(field).toBeFocused();
    expect(await values(page)).toEqual([apiKey, secretKey, '']);
  });

  test('replaces the credentials of an entry', async ({ signet }) => {
    const page = await openForm(signet);
    const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
    await goTo(page, { screen: 'entry-edit', id: entry.id });
    await page.getByRole('radio', { name: 'Replace the credentials' }).check();
    const next = { apiKey: apiKey.replace('0', '1'), secretKey, passphrase: 'Other-pass_1' };
    await paste(page, box, JSON.stringify({ ...next, label: 'Another' }));
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect(page.getByRole('heading', { name: 'Grid bot', level: 1 })).toBeVisible();
    const { id } = entry;
    expect(await signet.value('entry:reveal', { id, field: 'passphrase' })).toEqual({
      value: 'Other-pass_1',
    });
  });
});

test.describe('what looks wrong in a field', () => {
  test('is told once the typing rests', async ({ signet }) => {
    const page = await openForm(signet);
    await page.getByLabel(/^Passphrase/).fill('Tr4de-only 密');
    await expect(page.getByText(/cannot travel in an HTTP header/)).toBeVisible();
    await page.getByLabel(/^Passphrase/).fill('simple');
    await expect(page.getByText(/Passphrases usually have 8 to 32 characters/)).toBeVisible();
    await page
      .getByLabel(/^Secret key/)
      .last()
      .fill(`${sampleCredentials.secretKey} `);
    await expect(page.getByText(/begins or ends with a space/)).toBeVisible();
    await page
      .getByLabel(/^Secret key/)
      .last()
      .fill(sampleCredentials.secretKey);
    await expect(page.getByText(/begins or ends with a space/)).toHaveCount(0);
  });
});

test('a passphrase is made on request, copied as a secret, and used as it is', async ({
  signet,
}) => {
  const { page, value, app } = signet;
  await value('settings:set', { clipboardSeconds: 5 });
  await value('guide:save', { draft: { ...guideDraft, step: 'credentials' } });
  await page.reload();
  await goTo(page, { screen: 'guide' });
  await page.getByRole('button', { name: 'Go on with Credentials' }).click();
  const field = page.locator('input[name="passphrase"]');
  const clipboard = () => app.evaluate((electron) => electron.clipboard.readText());

  await page.getByRole('button', { name: 'Generate a passphrase' }).click();
  const made = await field.inputValue();
  expect(made).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*_)\w{24}$/);
  await expect(page.getByText('Enter the same one in OKX’s form')).toBeVisible();
  await page.getByRole('button', { name: 'Copy the passphrase' }).click();
  await expect.poll(clipboard).toBe(made);
  await expect(page.getByText(/Cleared from the clipboard in \d s/)).toBeVisible();

  // OKX's copy has no passphrase: the one that was made stays.
  await paste(page, 'Paste everything at once', okxCopy);
  expect(await values(page)).toEqual([sampleCredentials.apiKey, sampleCredentials.secretKey, made]);
  await expect(page.getByText('Passphrase: not in the text.')).toHaveCount(0);
  await expect.poll(clipboard).toBe('');

  await page.getByRole('button', { name: 'Generate another one' }).click();
  expect(await field.inputValue()).not.toBe(made);
  await field.fill('Chosen-by-hand_1');
  await expect(page.getByRole('button', { name: 'Copy the passphrase' })).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing while all of it has something to say, ${theme}`, async ({ signet }) => {
    await signet.value('settings:set', { theme });
    const page = await openForm(signet);
    await page
      .getByLabel(/^IP allowlist/)
      .fill('8.8.8.8 8.8.8.0/24 8.8.4.7/24 10.0.0.1 x 0.0.0.0/0 ');
    await page.getByText('Where do I find the address?').click();
    const { apiKey, secretKey } = sampleCredentials;
    const one = `[one]\nkey = "${apiKey}"\nsecret = "Tr4de-only"\npassphrase = "${secretKey}"\n`;
    await paste(
      page,
      'Paste everything at once',
      `${one}${one.replace('one', 'two').replace('0', '1')}`,
    );
    await page.getByRole('button', { name: /^Use two/ }).click();
    await expect(page.getByText('look swapped')).toBeVisible();
    await paste(
      page,
      'Paste everything at once',
      `${one}${one.replace('one', 'two').replace('0', '1')}`,
    );
    await expect(page.getByText('The text has 2 keys.')).toBeVisible();
    await expect(page.getByText('2 items are not addresses yet.')).toBeVisible();
    await expectNoViolation(page, 'all of it');
  });
}
