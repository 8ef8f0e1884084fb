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

test('a sub-account’s key asks for the name that OKX does not return', async () => {
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
