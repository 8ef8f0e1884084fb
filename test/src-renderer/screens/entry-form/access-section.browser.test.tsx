import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { openForm } from '../../../support/page/entry-form.ts';
import { focus, press, type } from '../../../support/page/keyboard.ts';

describe('the IP allowlist', () => {
  test('is examined while it is typed, item by item, and announced politely', async () => {
    await openForm();
    const list = page.getByLabelText(/^IP allowlist/);
    const status = page.getByRole('status').filter({ hasText: 'addresses and segments' });
    await list.fill('8.8.8.8, 192.168.1.7, 8.8.4.7/24, 0.0.0.0/0, ');
    await expect
      .element(status)
      .toMatchTextContent('3 addresses and segments, of 20 that OKX takes.');
    await expect.element(status).toMatchTextContent('1 item is not an address yet.');
    await expect.element(status).toMatchTextContent('allows every IPv4 address');
    const notes = page.getByRole('list', { name: 'Remarks on the list' });
    await expect
      .poll(() =>
        notes
          .getByRole('listitem')
          .elements()
          .map(({ textContent }) => textContent),
      )
      .toEqual([
        expect.stringMatching(/192\.168\.1\.7.*A private address: OKX never sees it/),
        expect.stringMatching(/8\.8\.4\.7\/24.*not its first address/),
        expect.stringMatching(/0\.0\.0\.0\/0.*so it restricts nothing/),
      ]);
  });

  test('does not mark an item that is still being typed', async () => {
    const signet = await openForm();
    const list = page.getByLabelText(/^IP allowlist/);
    await list.fill('8.8.8.8, ');
    await focus(list);
    await press('End');
    await type('203.0.');
    await expect.element(page.getByText('1 address or segment, of 20')).toBeVisible();
    await expect
      .poll(() => signet.bridge.callsOf('ip-allowlist:inspect').at(-1)?.text)
      .toContain('203.0.');
    await expect.element(page.getByText('is not an address yet')).not.toBeInTheDocument();
    await press('Tab');
    await expect.element(page.getByText('1 item is not an address yet.')).toBeVisible();
  });

  test('is corrected by a button, and by nothing else', async () => {
    await openForm();
    const list = page.getByLabelText(/^IP allowlist/);
    const text = '8.8.8.8;  8.8.8.7/24, 1.1.1.1\n1.1.1.1 ';
    await list.fill(text);
    await page.getByRole('button', { name: 'Use 8.8.8.0/24' }).click();
    await expect.element(list).toHaveValue('8.8.8.8;  8.8.8.0/24, 1.1.1.1\n1.1.1.1 ');
    await expect.element(page.getByText('8.8.8.0/24, 1.1.1.1', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Use the merged list' }).click();
    await expect.element(list).toHaveValue('8.8.8.0/24\n1.1.1.1');
    await expect
      .element(page.getByRole('button', { name: 'Use the merged list' }))
      .not.toBeInTheDocument();
  });

  test('says how many items there are if there are too many', async () => {
    await openForm();
    const many = Array.from({ length: 23 }, (_, index) => `8.8.8.${index}`).join();
    await page.getByLabelText(/^IP allowlist/).fill(many);
    await expect
      .element(page.getByText('23 addresses and segments: OKX takes at most 20.'))
      .toBeVisible();
    await page.getByLabelText(/^IP allowlist/).fill('8'.repeat(10_001));
    await expect.element(page.getByText('far more than a list of addresses')).toBeVisible();
  });

  test('says where to find an address, and sends no request for it', async () => {
    await openForm();
    await focus(page.getByText('Where do I find the address?'));
    await press('Enter');
    await expect.element(page.getByText(/error 50110 names the address/)).toBeVisible();
    await expect.element(page.getByText(/Signet does not look it up/)).toBeVisible();
  });
});
