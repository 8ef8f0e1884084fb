import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '#words/en';
import { sampleCredentials, sampleDraft } from '../../../e2e/samples.ts';
import { expectAccessible } from '../../../support/page/accessibility.ts';
import { expectFocusRing, focus, press, tabTo, type } from '../../../support/page/keyboard.ts';
import { languages } from '../../../support/page/languages.ts';
import { goTo, openSignet, type Signet } from '../../../support/page/open-signet.tsx';

const { sign } = en;
const path = () => page.getByRole('textbox', { name: sign.path });
const query = () => page.getByRole('textbox', { name: sign.query });
const body = () => page.getByRole('textbox', { name: sign.body });
const submit = () => page.getByRole('button', { name: sign.submit });
const signed = () => page.getByText(/OKX accepts it for another \d+ s/);

async function openSign(change: Parameters<typeof sampleDraft>[0] = {}): Promise<Signet> {
  const signet = await openSignet();
  const { entry } = await signet.value('entry:add', { draft: sampleDraft(change) });
  await goTo({ screen: 'sign', id: entry.id });
  await expect.element(submit()).toBeEnabled();
  return signet;
}

test('the screen is accessible in every language, theme and window', async () => {
  const signet = await openSignet({ at: { screen: 'sign' } });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(signet, 'no key');
  const { entry } = await signet.value('entry:add', { draft: sampleDraft() });
  await goTo({ screen: 'sign', id: entry.id });
  await expect.element(page.getByRole('button', { name: 'Sign request' })).toBeVisible();
  await expectAccessible(signet, 'request');
  await page.getByLabelText(sign.method).selectOptions('POST');
  await path().fill('/api/v5/users/subaccount/apikey');
  await body().fill(`{"subAcct":"${'grid01'.repeat(40)}","perm":"trade"}`);
  await expect.element(page.getByText(/^Makes a new API key with Trade for/)).toBeVisible();
  await expectAccessible(signet, 'a new key');
});

test.for(languages)('a request is described in $language', async ({ language, words }) => {
  const { value } = await openSign();
  await value('settings:set', { language });
  await page.getByLabelText(words.sign.method).selectOptions('POST');
  await page
    .getByRole('textbox', { name: words.sign.path })
    .fill('/api/v5/account/spot-manual-borrow-repay');
  await page
    .getByRole('textbox', { name: words.sign.body })
    .fill('{"ccy":"USDT","side":"repay","amt":"7.5"}');
  const sentence = words.consequences.borrowed.out.replace('{{amount}} {{currency}}', '7.5 USDT');
  await expect.element(page.getByText(sentence)).toBeVisible();
  expect(page.getByText(words.sign.need.asked).elements()).toEqual([]);
});

test('a request is written, signed and copied by keyboard alone, without a secret', async () => {
  const { record, bridge } = await openSign();
  await tabTo(page.getByRole('combobox', { name: sign.method }));
  expectFocusRing();
  await press('p');
  await tabTo(path());
  expectFocusRing();
  await press('Control+a');
  await type('/api/v5/trade/order');
  await tabTo(query());
  expectFocusRing();
  await tabTo(body());
  await type('{"instId":"BTC-USDT"}');
  await expect.element(page.getByText('Needs Trade, which this key has.')).toBeVisible();
  await tabTo(submit());
  expectFocusRing();
  await press('Enter');
  await expect.element(signed()).toBeVisible();
  await tabTo(page.getByRole('tab', { name: sign.result.as.headers }));
  expectFocusRing();
  for (const kind of ['curl', 'python', 'javascript', 'go'] as const) {
    await press('ArrowRight');
    const copy = sign.copyField.replace('{{field}}', sign.result.as[kind]);
    await expect.element(page.getByRole('button', { name: copy })).toBeVisible();
  }
  await tabTo(page.getByRole('button', { name: sign.copyField.replace('{{field}}', 'Go') }));
  expectFocusRing();
  await press('Enter');
  await expect.poll(async () => (await record()).textCopies.length).toBe(1);
  const [copied = ''] = (await record()).textCopies;
  const { secretKey, passphrase } = sampleCredentials;
  expect([copied.includes('OK-ACCESS-SIGN'), copied.includes(secretKey)]).toEqual([true, false]);
  expect(copied.includes(passphrase)).toBe(false);
  expect(bridge.callsOf('sign:request').map(({ request }) => request)).toEqual([
    { method: 'POST', requestPath: '/api/v5/trade/order', body: '{"instId":"BTC-USDT"}' },
  ]);
});

test('a login is signed by keyboard alone', async () => {
  await openSign();
  await tabTo(page.getByRole('tab', { name: sign.kind.rest }));
  await press('ArrowRight');
  await tabTo(page.getByRole('button', { name: sign.login.submit }));
  expectFocusRing();
  await press('Enter');
  await expect.element(page.getByRole('region', { name: sign.login.message })).toBeVisible();
  await expect.element(page.getByText('/ws/v5/private')).toBeVisible();
  await expect.element(page.getByText('/ws/v5/business')).toBeVisible();
  const { secretKey, passphrase } = sampleCredentials;
  const text = document.body.textContent ?? '';
  expect([text.includes(secretKey), text.includes(passphrase)]).toEqual([false, false]);
});

test.each([
  ['a documented host', {}, 'wss://ws.okx.com:8443/ws/v5/private', undefined],
  ['a host that OKX does not document', { site: 'tr' }, 'wss://ws.okx.com:8443', /other programs/i],
  [
    'a host of the entry',
    { hosts: { webSocket: 'wss://own.example' } },
    'wss://own.example',
    /The entry has/,
  ],
] as const)('a login names %s, and where it comes from', async (_what, change, url, source) => {
  const signet = await openSign({ hosts: {}, ...change });
  await page.getByRole('tab', { name: sign.kind.login }).click();
  await page.getByRole('button', { name: sign.login.submit }).click();
  await expect.element(page.getByText(url).first()).toBeVisible();
  await expect.element(page.getByText(sign.login.send)).toBeVisible();
  const sources = Object.values(en.entries.loginHost).filter((text) =>
    document.body.textContent?.includes(text),
  );
  expect(sources).toEqual(source === undefined ? [] : [expect.stringMatching(source)]);
  await expectAccessible(signet, 'login');
});

describe('what cannot be signed', () => {
  test('is told apart if it belongs to OKX’s DEX, also with its address pasted', async () => {
    await openSign();
    for (const text of ['/api/v6/dex/aggregator/quote', 'https://web3.okx.com/api/v5/dex']) {
      await path().fill(text);
      await expect.element(page.getByText(sign.problem.dex)).toBeVisible();
      await expect.element(path()).toHaveValue(text);
    }
  });

  test('is marked at the faulty field, and a click encodes it', async () => {
    await openSign();
    await path().fill('/api/v5/market/ticker');
    await query().fill('instId=比特幣');
    await expect.element(query()).toBeInvalid();
    await expect.element(path()).toBeValid();
    await expect.element(page.getByText(sign.problem.requestPath)).toBeVisible();
    await expect.element(submit()).toBeDisabled();
    await page.getByRole('button', { name: sign.encode }).click();
    await expect.element(query()).toHaveValue('instId=%E6%AF%94%E7%89%B9%E5%B9%A3');
    await expect.element(submit()).toBeEnabled();
    await path().fill('/account/balance');
    await expect.element(path()).toBeInvalid();
  });

  test('is refused before anything is signed if the key lacks the permission', async () => {
    const { bridge } = await openSign();
    await page.getByLabelText(sign.method).selectOptions('POST');
    await path().fill('/api/v5/asset/withdrawal');
    await expect.element(page.getByText(/Needs Withdraw/)).toBeVisible();
    await expect.element(submit()).toBeDisabled();
    await focus(path());
    await press('Enter');
    expect(bridge.callsOf('sign:request')).toEqual([]);
  });

  test('is an endpoint that Signet does not know, unless the user insists', async () => {
    const { change } = await openSign();
    await path().fill('/api/v5/not/documented');
    await expect.element(page.getByText(sign.need.unknown['not-in-table'])).toBeVisible();
    await expect.element(submit()).toBeDisabled();
    await page.getByRole('checkbox', { name: sign.need.anyway }).click();
    await change({ kind: 'confirm', isAllowed: false });
    await submit().click();
    await expect.element(page.getByText(en.errors.CANCELLED.what)).toBeVisible();
    await change({ kind: 'confirm', isAllowed: true });
    await submit().click();
    await expect.element(signed()).toBeVisible();
    await path().fill('/api/v5/not/documented-either');
    await expect.element(submit()).toBeDisabled();
  });

  test('is a transfer of funds that the user declines in the native dialog', async () => {
    const { change } = await openSign();
    await page.getByLabelText(sign.method).selectOptions('POST');
    await path().fill('/api/v5/asset/transfer');
    await body().fill('{"ccy":"USDT","amt":"1","from":"6","to":"18"}');
    await expect
      .element(page.getByText('Moves 1 USDT from the funding account to the trading account.'))
      .toBeVisible();
    await expect.element(page.getByText(sign.need.asked)).toBeVisible();
    await change({ kind: 'confirm', isAllowed: false });
    await submit().click();
    await expect.element(page.getByText(en.errors.CANCELLED.what)).toBeVisible();
    expect(signed().elements()).toEqual([]);
  });
});

test('an error that belongs to no field is shown above the button', async () => {
  const { bridge } = await openSign();
  bridge.refuseOnce('sign:request', 'VAULT_DAMAGED');
  await submit().click();
  await expect
    .element(page.getByRole('alert').getByText(en.errors.VAULT_DAMAGED.what))
    .toBeVisible();
  await submit().click();
  await expect.element(signed()).toBeVisible();
  expect(page.getByRole('alert').elements()).toEqual([]);
});

test('copied code uses the host that the entry has instead of OKX’s', async () => {
  const { record } = await openSign({ hosts: { rest: 'https://gateway.example' } });
  await submit().click();
  await expect.element(signed()).toBeVisible();
  await page.getByRole('tab', { name: sign.result.as.curl }).click();
  await page.getByRole('button', { name: sign.copyField.replace('{{field}}', 'curl') }).click();
  await expect.poll(async () => (await record()).textCopies.length).toBe(1);
  const [copied = ''] = (await record()).textCopies;
  expect(copied).toContain('https://gateway.example/api/v5/account/balance');
});
