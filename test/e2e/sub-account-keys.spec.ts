import { gridBot } from '../support/grid-bot.ts';
import { openEntry } from './check-keys.ts';
import { expect, test } from './running-exchange.ts';

const stray = {
  ...gridBot,
  apiKey: '9b0c9a2f-1f5f-4e51-8e0c-3c7e8e4d4f13',
  uid: '1001',
  label: 'oldlaptop',
};
/** An error that Signet does not know: OKX docs, "Error Code", "Sub-account Class". */
const suspended = {
  status: 200,
  body: { code: '59999', msg: 'The sub account of sub1001 is suspended', data: [] },
};

test.use({ issued: { keys: [gridBot, stray] } });

test('a sub-account’s key without an entry is reported until the sub-account is gone', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  exchange.clock.setOffset(45_000);
  await openEntry(signet);
  const part = page.getByRole('region', { name: 'Keys of sub-accounts' });
  const name = part.getByRole('textbox', { name: 'Name of the sub-account on OKX' });
  await name.fill('nobody');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  await part.getByRole('button', { name: 'Correct the time and ask again' }).click();
  await expect(part.getByText(/OKX knows no sub-account of this name/)).toBeVisible();
  await name.fill('sub1001');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  const table = part.getByRole('table', { name: 'Keys of the sub-account sub1001' });
  await expect(table.getByRole('row').filter({ hasText: 'oldlaptop' })).toContainText(
    'Not in the vault',
  );
  const finding = page.getByText('Attention: Keys that the vault does not have');
  await expect(finding).toBeVisible();
  exchange.conduct.refuseNext('59510');
  await name.fill('sub1001');
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  await expect(part.getByText(/Its earlier list was removed/)).toBeVisible();
  await expect(finding).toHaveCount(0);
  exchange.conduct.setFault(({ path }) =>
    path.endsWith('/subaccount/apikey') ? { kind: 'answer', answer: suspended } : undefined,
  );
  await part.getByRole('button', { name: 'Compare its keys' }).click();
  const notice = part.getByRole('alert');
  await expect(notice).toContainText('is suspended');
  await expect(notice).toContainText('Error 59999');
  await notice.getByRole('button', { name: 'Open OKX’s documentation' }).click();
  await expect
    .poll(() => signet.system.shell.openedUrls())
    .toContain('https://www.okx.com/docs-v5/en/');
});
