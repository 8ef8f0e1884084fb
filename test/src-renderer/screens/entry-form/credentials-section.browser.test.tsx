import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleCredentials, sampleDraft } from '../../../e2e/samples.ts';
import { guideDraft } from '../../../support/guide-draft.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import {
  credentialValues,
  fieldValue,
  openForm,
  pasteInto,
} from '../../../support/page/entry-form.ts';
import { field } from '../../../support/page/fields.ts';
import { goTo, openSignet } from '../../../support/page/open-signet.tsx';

const okxCopy = [
  `apikey = "${sampleCredentials.apiKey}"`,
  `secretkey = "${sampleCredentials.secretKey}"`,
  'IP = "8.8.8.8"',
  'API key name = "Grid"',
  'Permissions = "Read/Trade"',
].join('\n');

describe('the paste box', () => {
  const { apiKey, secretKey, passphrase } = sampleCredentials;
  const box = 'Paste everything at once';

  test('fills the fields from OKX’s copy, says what went where, and stays empty', async () => {
    const signet = await openForm();
    pasteInto(box, okxCopy);
    await expect.element(page.getByText('API key, Secret key: filled in.')).toBeVisible();
    await expect.element(page.getByText('Passphrase: not in the text.')).toBeVisible();
    await expect
      .element(page.getByText('Also filled in: label, permissions, IP allowlist.'))
      .toBeVisible();
    expect(credentialValues()).toEqual([apiKey, secretKey, '']);
    await expect.element(page.getByLabelText(box)).toHaveValue('');
    await page.getByLabelText(/^Passphrase/).fill(passphrase);
    await page.getByRole('button', { name: 'Add key' }).click();
    await expect.element(page.getByRole('heading', { name: 'Grid', level: 1 })).toBeVisible();
    const { entries } = await signet.value('entry:list', {});
    expect(entries).toMatchObject([
      { label: 'Grid', permissions: ['read_only', 'trade'], ipAllowlist: ['8.8.8.8'] },
    ]);
    const id = entries[0]?.id ?? '';
    expect(await signet.value('entry:reveal', { id, field: 'secretKey' })).toEqual({
      value: secretKey,
    });
  });

  test('notices two values in each other’s fields, and swaps them at a button', async () => {
    await openForm();
    pasteInto(box, `key=${apiKey}\nsecret=${passphrase}\npassphrase=${secretKey}`);
    await expect
      .element(page.getByText('The secret key and the passphrase look swapped.'))
      .toBeVisible();
    expect(credentialValues()).toEqual([apiKey, passphrase, secretKey]);
    await page.getByRole('button', { name: 'Swap them' }).click();
    await expect.element(page.getByText('look swapped')).not.toBeInTheDocument();
    expect(credentialValues()).toEqual([apiKey, secretKey, passphrase]);
  });

  test('asks which of several keys to use', async () => {
    await openForm();
    const demo = `[profiles.okx-demo]\napi_key = "${apiKey}"\nsecret_key = "${secretKey}"\ndemo = true`;
    const live = demo.replace('demo]', 'live]').replace('true', 'false').replace('00000000', '1');
    pasteInto(box, `${demo}\n${live}`);
    await expect.element(page.getByText('The text has 2 keys. Which one is it?')).toBeVisible();
    expect(credentialValues()).toEqual(['', '', '']);
    await page.getByRole('button', { name: /^Use okx-demo/ }).click();
    await expect.element(page.getByText('Also filled in: environment.')).toBeVisible();
    expect(credentialValues()).toEqual([apiKey, secretKey, '']);
    await expect.element(page.getByRole('radio', { name: /^Demo/ })).toBeChecked();
  });

  test('does not fill in impossible values, and says why', async () => {
    await openForm();
    pasteInto(box, `key="${apiKey}"\nsecret=your_secret\npassphrase="密碼"`);
    await expect.element(page.getByText('API key: filled in.')).toBeVisible();
    await expect
      .element(page.getByText(/^Secret key: not filled in.*asterisks or a placeholder/))
      .toBeVisible();
    await expect.element(page.getByText(/^Passphrase: not filled in.*HTTP header/)).toBeVisible();
    expect(credentialValues()).toEqual([apiKey, '', '']);
    pasteInto(box, 'nothing of this kind');
    await expect.element(page.getByText('No credentials were recognised.')).toBeVisible();
    expect(credentialValues()).toEqual([apiKey, '', '']);
  });

  test('offers a value that is not certain with its surroundings, and fills it in at a button', async () => {
    const signet = await openForm();
    pasteInto(box, `ENV API_KEY ${apiKey}\nENV SECRET_KEY ${secretKey}\nPassphrase: Tr4de-1! #x`);
    const offer = page.getByRole('region', { name: 'Passphrase: not filled in' });
    await expect.element(offer.getByText('where a comment seems to begin')).toBeVisible();
    await expect.element(offer.getByText(/Tr4de/)).not.toBeInTheDocument();
    expect(credentialValues()).toEqual([apiKey, secretKey, '']);
    await expectAccessible(signet, 'a doubtful value');
    await page.getByRole('button', { name: 'Use this: value 2 for Passphrase' }).click();
    await expect.element(offer).not.toBeInTheDocument();
    await expect
      .element(page.getByText('API key, Secret key, Passphrase: filled in.'))
      .toBeVisible();
    expect(credentialValues()).toEqual([apiKey, secretKey, 'Tr4de-1! #x']);
  });

  test('names a character that cannot be seen, and leaves it out at a button', async () => {
    await openForm();
    await page.getByLabelText(/^API key/).fill(`\u200b${apiKey}`);
    await expect.element(page.getByText(/cannot be seen: U\+200B/)).toBeVisible();
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await expect.element(page.getByText(/cannot be seen/)).not.toBeInTheDocument();
    expect(credentialValues()).toEqual([apiKey, '', '']);
  });

  test('takes over no permission that the text may deny, and says so', async () => {
    await openForm();
    pasteInto(box, `key=${apiKey}\nPermissions: Read (no withdraw)\nIP: 8.8.8.8, vps.example.com`);
    await expect
      .element(page.getByText('Not taken over, because not all of it was understood: permissions.'))
      .toBeVisible();
    await expect.element(page.getByText('Taken over only in part: IP allowlist.')).toBeVisible();
  });

  test('is not needed: a whole copy pasted into one field fills all of them', async () => {
    await openForm();
    pasteInto(/^API key/, okxCopy);
    await expect.element(page.getByText('API key, Secret key: filled in.')).toBeVisible();
    expect(credentialValues()).toEqual([apiKey, secretKey, '']);
  });

  test('masks what is typed into it, and reads it on a button', async () => {
    await openForm();
    const text = page.getByLabelText(box);
    await text.fill(`key=${apiKey} secret=${secretKey}`);
    await expect.element(text).toHaveStyle('-webkit-text-security: disc');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await expect.element(text).toHaveValue('');
    await expect.element(text).toHaveFocus();
    expect(credentialValues()).toEqual([apiKey, secretKey, '']);
  });

  test('replaces the credentials of an entry', async () => {
    const signet = await openForm();
    const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
    await goTo({ screen: 'entry-edit', id: entry.id });
    await page.getByRole('radio', { name: 'Replace the credentials' }).click();
    const next = { apiKey: apiKey.replace('0', '1'), secretKey, passphrase: 'Other-pass_1' };
    pasteInto(box, JSON.stringify({ ...next, label: 'Another' }));
    await page.getByRole('button', { name: 'Save changes' }).click();
    await expect
      .element(page.getByRole('heading', { name: 'Grid bot', level: 1, exact: true }))
      .toBeVisible();
    const { id } = entry;
    expect(await signet.value('entry:reveal', { id, field: 'passphrase' })).toEqual({
      value: 'Other-pass_1',
    });
  });
});

describe('a remark about a field', () => {
  test('appears after typing has paused', async () => {
    await openForm();
    await page.getByLabelText(/^Passphrase/).fill('Tr4de-only 密');
    await expect.element(page.getByText(/cannot be sent in an HTTP header/)).toBeVisible();
    await page.getByLabelText(/^Passphrase/).fill('simple');
    await expect
      .element(page.getByText(/Passphrases usually have 8 to 32 characters/))
      .toBeVisible();
    await page
      .getByLabelText(/^Secret key/)
      .last()
      .fill(`${sampleCredentials.secretKey} `);
    await expect.element(page.getByText(/starts or ends with a space/)).toBeVisible();
    await page
      .getByLabelText(/^Secret key/)
      .last()
      .fill(sampleCredentials.secretKey);
    await expect.element(page.getByText(/starts or ends with a space/)).not.toBeInTheDocument();
  });
});

test('a passphrase is generated on request, copied as a secret, and used', async () => {
  const { value, record } = await openSignet();
  await value('guide:save', { draft: { ...guideDraft, step: 'credentials' } });
  await goTo({ screen: 'guide' });
  await page.getByRole('button', { name: 'Continue with Credentials' }).click();
  await page.getByRole('button', { name: 'Generate a passphrase' }).click();
  const made = fieldValue('passphrase');
  expect(made).toMatch(/^(?=.*[A-Z])(?=.*[a-z])(?=.*\d)(?=.*_)\w{24}$/);
  await expect.element(page.getByText('Enter the same one in OKX’s form')).toBeVisible();
  await page.getByRole('button', { name: 'Copy the passphrase' }).click();
  await expect.element(page.getByText(/Cleared from the clipboard in \d+ s/)).toBeVisible();
  expect((await record()).secretCopies).toMatchObject([{ text: made }]);

  // OKX's copy has no passphrase, so the generated one stays.
  pasteInto('Paste everything at once', okxCopy);
  const { apiKey, secretKey } = sampleCredentials;
  await expect.poll(credentialValues).toEqual([apiKey, secretKey, made]);
  await expect.element(page.getByText('Passphrase: not in the text.')).not.toBeInTheDocument();

  await page.getByRole('button', { name: 'Generate another one' }).click();
  expect(fieldValue('passphrase')).not.toBe(made);
  await field('passphrase').fill('Chosen-by-hand_1');
  const copy = page.getByRole('button', { name: 'Copy the passphrase' });
  await expect.element(copy).not.toBeInTheDocument();
});

test('it is accessible with all remarks at once', async () => {
  const signet = await openForm();
  await page
    .getByLabelText(/^IP allowlist/)
    .fill('8.8.8.8 8.8.8.0/24 8.8.4.7/24 10.0.0.1 x 0.0.0.0/0 ');
  await page.getByText('Where do I find the address?').click();
  const { apiKey, secretKey } = sampleCredentials;
  const one = `[one]\nkey = "${apiKey}"\nsecret = "Tr4de-only"\npassphrase = "${secretKey}"\n`;
  pasteInto('Paste everything at once', `${one}${one.replace('one', 'two').replace('0', '1')}`);
  await page.getByRole('button', { name: /^Use two/ }).click();
  await expect.element(page.getByText('look swapped')).toBeVisible();
  pasteInto('Paste everything at once', `${one}${one.replace('one', 'two').replace('0', '1')}`);
  await expect.element(page.getByText('The text has 2 keys.')).toBeVisible();
  await expect.element(page.getByText('2 items are not addresses yet.')).toBeVisible();
  await expectAccessible(signet, 'all of it');
});
