import type { Page } from '@playwright/test';
import { expect, goTo, masterPassword, type Signet, test } from './desktop.ts';

async function openForm({ page, value }: Signet): Promise<Page> {
  await value('vault:create', { password: masterPassword });
  await page.reload();
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
