import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { gridBot } from '../../../support/grid-bot.ts';
import { atKey, choose, credentialsOf, openKey } from '../../../support/page/checked-key.ts';

const stray = {
  ...gridBot,
  apiKey: '9b0c9a2f-1f5f-4e51-8e0c-3c7e8e4d4f13',
  uid: '1001',
  label: 'oldlaptop',
};
/** An error that Signet does not know: OKX docs, "Error Code", "Sub-account Class". */
const suspended = { code: '59508', msg: 'The sub account of sub1001 is suspended', data: [] };

test('a key of a sub-account asks for the name that OKX does not tell', async () => {
  const { entry } = await openKey({ credentials: credentialsOf(stray) }, [stray]);
  const part = page.getByRole('region', { name: 'Keys of sub-accounts' });
  await part.getByRole('textbox').fill('grid01');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  await expect
    .element(part.getByRole('alert'))
    .toMatchTextContent('This key belongs to a sub-account');
  await part.getByRole('button', { name: 'Check this key' }).click();
  await choose('Name the sub-account');
  const name = page.getByRole('textbox', { name: 'Name of the sub-account' });
  await expect.element(name).toHaveFocus();
  await name.fill('grid01');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await atKey();
  expect(await entry()).toMatchObject({ account: { kind: 'sub', name: 'grid01' } });
});

test('a key of a sub-account that is in no entry is found, until the sub-account is gone', async () => {
  const { change, record } = await openKey({}, [stray]);
  await change({ kind: 'set-clock', offsetMs: 45_000 });
  const part = page.getByRole('region', { name: 'Keys of sub-accounts' });
  const name = part.getByRole('textbox', { name: 'Name of the sub-account on OKX' });
  await name.fill('nobody');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  await part.getByRole('button', { name: 'Correct the time and ask again' }).click();
  await expect.element(part.getByText(/OKX knows no sub-account of this name/)).toBeVisible();
  await name.fill('sub1001');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  const table = part.getByRole('table', { name: 'Keys of the sub-account sub1001' });
  await expect
    .element(table.getByRole('row').filter({ hasText: 'oldlaptop' }))
    .toMatchTextContent('Not in the vault');
  const finding = page.getByText('Attention: Keys that the vault does not have');
  await expect.element(finding).toBeVisible();
  await change({ kind: 'refuse-next', code: '59510' });
  await name.fill('sub1001');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  await expect.element(part.getByText(/Its earlier list is removed here/)).toBeVisible();
  await expect.element(finding).not.toBeInTheDocument();
  await change({ kind: 'answer', path: '/subaccount/apikey', body: suspended });
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  const notice = part.getByRole('alert');
  await expect.element(notice).toMatchTextContent('is suspended');
  await expect.element(notice).toMatchTextContent('Error 59508');
  await notice.getByRole('button', { name: 'Open the documentation of OKX' }).click();
  await expect
    .poll(() => record().then(({ links }) => links))
    .toContain('https://www.okx.com/docs-v5/en/');
});
