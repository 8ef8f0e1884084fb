import { readFile } from 'node:fs/promises';
import { goTo, type Signet } from './desktop.ts';
import { expect, test } from './running-desktop.ts';
import { sampleCredentials, sampleDraft } from './samples.ts';

type Vector = {
  readonly kind: 'rest' | 'ws-login';
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly requestPath: string;
  readonly body: string;
  readonly timestamp: string;
  readonly secret: string;
  readonly signature: string;
};

async function openSign({ value, page }: Signet): Promise<string> {
  const { entry } = await value('entry:add', { draft: sampleDraft() });
  await goTo(page, { screen: 'sign', id: entry.id });
  await expect(page.getByRole('heading', { name: 'Sign', level: 1 })).toBeVisible();
  return entry.id;
}

test('a request is prepared, signed and copied, without a secret in the copy', async ({
  signet,
}) => {
  const { page, app } = signet;
  await openSign(signet);
  await page.getByRole('textbox', { name: 'Path' }).fill('/api/v5/account/balance');
  await page.getByRole('textbox', { name: /^Query/ }).fill('ccy=BTC');
  await expect(page.getByText('Needs Read, which this key has.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign request' }).click();
  await expect(page.getByText(/OKX accepts it for another \d+ s/)).toBeVisible();
  for (const tab of ['Headers', 'curl', 'Python', 'JavaScript', 'Go']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.getByRole('tabpanel').getByRole('button', { name: /^Copy/ }).last().click();
    await expect
      .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
      .toContain('OK-ACCESS-SIGN');
    const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).not.toContain(sampleCredentials.secretKey);
    expect(copied).not.toContain(sampleCredentials.passphrase);
    await app.evaluate(({ clipboard }) => clipboard.writeText(''));
  }
});

test('the signatures equal those of other programs', async ({ signet }) => {
  const id = await openSign(signet);
  const path = new URL('../vectors/okx-sign-vectors.json', import.meta.url);
  const vectors = JSON.parse(await readFile(path, 'utf8')) as readonly Vector[];
  const known = vectors.filter(
    ({ kind, secret, method }) =>
      kind === 'rest' && secret === sampleCredentials.secretKey && method !== 'DELETE',
  );
  // One of them changes a key, which the system asks about.
  await signet.system.dialogs.answerMessageBox({ response: 1 });
  const signatures: string[] = [];
  for (const { method, requestPath, body, timestamp } of known) {
    const request = { method, requestPath, body };
    const asked = { id, request, timestamp, allowUnknownEndpoint: false };
    signatures.push((await signet.value('sign:request', asked)).signature);
  }
  expect(known.length).toBeGreaterThan(10);
  expect(signatures).toEqual(known.map(({ signature }) => signature));
});

test('a transfer of funds is signed only after the system’s own dialog confirms it', async ({
  signet,
}) => {
  const id = await openSign(signet);
  const request = {
    method: 'POST',
    requestPath: '/api/v5/asset/transfer',
    body: '{"ccy":"USDT","amt":"1","from":"6","to":"18"}',
  } as const;
  const asked = { id, request, allowUnknownEndpoint: false };
  const { dialogs } = signet.system;
  await dialogs.answerMessageBox({ response: 0 });
  expect(await signet.call('sign:request', asked)).toMatchObject({
    ok: false,
    error: { code: 'CANCELLED' },
  });
  await dialogs.answerMessageBox({ response: 1 });
  expect(await signet.call('sign:request', asked)).toMatchObject({ ok: true });
  const detail = (await dialogs.messageBoxes()).at(-1)?.detail;
  expect(detail).toMatch(/^Moves 1 USDT from the funding account to the trading account\./);
  expect(detail).toContain('/api/v5/asset/transfer');
});
