import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '#words/en';
import { goTo, launchSignet, type Signet } from './desktop.ts';
import {
  type Heading,
  makeNewKey,
  oldKey,
  RotationWalk,
  seed,
  signingKey,
  unlock,
} from './rotation-walk.ts';
import { expect, test } from './running-exchange.ts';

test.use({ issued: { keys: [oldKey] } });
test('a key is rotated, from its page to the proof that the old one is dead', async ({
  signet,
  exchange,
}) => {
  const { page, value, call } = signet;
  const id = await seed(signet);
  const newKey = makeNewKey(exchange);
  const walk = new RotationWalk(signet, newKey);
  await walk.begin();
  await walk.does.start();

  await test.step('what the old key has is there to be copied', async () => {
    const facts = page.getByRole('region', { name: en.rotation.create.like });
    await expect(facts.getByText(/^Gridbot\d{8}$/)).toBeVisible();
    await expect(facts.getByText('192.31.196.4')).toBeVisible();
    await expect(facts.getByText('Trade', { exact: true })).toBeVisible();
  });

  await walk.does.enter();
  expect(await signingKey(signet, id)).toBe(oldKey.apiKey);
  await walk.does.switch();
  expect(await signingKey(signet, id)).toBe(newKey.apiKey);
  await walk.does.tick();
  await walk.does.revoke();

  await test.step('the end is refused while the old key still answers', async () => {
    await expect(page.getByText('The key still works')).toBeVisible();
    await expect(page.getByRole('button', { name: en.rotation.prove.finish })).toHaveCount(0);
    expect(await call('rotation:finish', { id, acceptsUnproved: false })).toMatchObject({
      ok: false,
      error: { code: 'INPUT_INVALID', field: 'rotation' },
    });
  });

  exchange.keys.delete(oldKey.apiKey);
  await walk.press(en.rotation.prove.again);
  await expect(page.getByText('The key is dead')).toBeVisible();
  await walk.does.finish();
  await page.getByRole('link', { name: en.rotation.done.show }).click();
  const history = page.getByRole('table', { name: en.rotation.entry.history });
  await expect(history.getByText('Dead on OKX (50119)')).toBeVisible();
  expect(await value('entry:reveal', { id, field: 'secretKey' })).toEqual({
    value: newKey.secretKey,
  });
  const { entry } = await value('entry:get', { id });
  expect([entry.rotation, entry.rotations.map(({ apiKeyEnding }) => apiKeyEnding)]).toEqual([
    null,
    [oldKey.apiKey.slice(-4)],
  ]);
});

/** An action, and the step that resumes after it. */
const stages: readonly (readonly [keyof RotationWalk['does'], Heading])[] = [
  ['start', 'create'],
  ['enter', 'switch'],
  ['switch', 'switched'],
  ['tick', 'switched'],
  ['revoke', 'prove'],
];

/** After an unlock, the list of keys is shown. */
async function lock({ page }: Signet): Promise<void> {
  await goTo(page, { screen: 'entries' });
  await expect(page.getByRole('link', { name: 'Grid bot', exact: true })).toBeVisible();
  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: en.unlock.title })).toBeVisible();
}

test('a rotation that is killed at every step resumes where it was', async ({
  driver,
  exchange,
}) => {
  const userDataDir = await mkdtemp(join(tmpdir(), 'signet-rotation-'));
  const vaultPath = join(userDataDir, 'vault.signet');
  const start = () => launchSignet({ userDataDir, driver, env: exchange.env });
  let signet = await start();
  const newKey = makeNewKey(exchange);
  try {
    const id = await seed(signet);
    // OKX must have had the old key: otherwise that it does not is no proof.
    await signet.value('entry:check', { id, correctClock: false });
    await new RotationWalk(signet, newKey).begin();
    const left: Buffer[] = [];
    for (const [action] of stages) {
      await test.step(`what is on the disk after: ${action}`, async () => {
        await new RotationWalk(signet, newKey).does[action]();
        // This step asks OKX at once, and records the answer.
        if (action === 'revoke')
          await expect(signet.page.getByText('The key still works')).toBeVisible();
        left.push(await readFile(vaultPath));
      });
    }

    await test.step('is what a kill leaves', async () => {
      await signet.kill();
      expect(await readFile(vaultPath)).toEqual(left.at(-1));
      signet = await start();
    });

    for (const [index, [action, resumed]] of stages.entries()) {
      await test.step(`and enough to go on from after: ${action}`, async () => {
        await writeFile(vaultPath, left[index] ?? '');
        await unlock(signet);
        const walk = new RotationWalk(signet, newKey);
        await walk.resume(resumed);
        const next = stages[index + 1];
        if (next === undefined) return;
        await walk.does[next[0]]();
        await lock(signet);
      });
    }
    exchange.keys.delete(oldKey.apiKey);
    const walk = new RotationWalk(signet, newKey);
    await walk.press(en.rotation.prove.ask);
    await expect(signet.page.getByText('The key is dead')).toBeVisible();
    await lock(signet);
    await unlock(signet);
    const last = new RotationWalk(signet, newKey);
    await last.resume('prove');
    await last.does.finish();
    await signet.kill();
    signet = await start();
    await unlock(signet);
    const { entry } = await signet.value('entry:get', { id });
    expect([entry.rotation, entry.rotations.length, await signingKey(signet, id)]).toEqual([
      null,
      1,
      newKey.apiKey,
    ]);
  } finally {
    await signet.close();
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a rotation ends without proof only after two warnings', async ({ signet, exchange }) => {
  const { page, value } = signet;
  const { dialogs } = signet.system;
  const id = await seed(signet);
  const walk = new RotationWalk(signet, makeNewKey(exchange));
  await walk.begin();
  for (const action of ['start', 'enter', 'switch', 'revoke'] as const) await walk.does[action]();
  await walk.press(en.rotation.prove.unrevoke);
  await walk.at('revoke');
  await walk.press(en.rotation.revoke.act);
  await walk.at('prove');
  await expect(page.getByText(en.rotation.prove.heldWhy)).toHaveCount(0);
  await walk.press(en.rotation.prove.without);
  await expect(page.getByText(en.rotation.prove.heldWhy)).toBeVisible();
  await dialogs.answerMessageBox({ response: 0 });
  await walk.press(en.rotation.prove.withoutAct);
  await expect.poll(async () => (await dialogs.messageBoxes()).length).toBe(1);
  expect((await value('entry:get', { id })).entry.rotation).not.toBeNull();
  await dialogs.answerMessageBox({ response: 1 });
  await walk.press(en.rotation.prove.withoutAct);
  await expect(page.getByText('OKX has not said that it is dead')).toBeVisible();
  const { entry } = await value('entry:get', { id });
  expect([entry.rotation, entry.rotations[0]?.proof]).toEqual([null, null]);
});

test('after an undo the old key signs again, and the page says what is left on OKX', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  const id = await seed(signet);
  const newKey = makeNewKey(exchange);
  const walk = new RotationWalk(signet, newKey);
  await walk.begin();
  for (const action of ['start', 'enter', 'switch', 'tick'] as const) await walk.does[action]();
  await walk.press(en.rotation.undo.open);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(en.rotation.undo.switched)).toBeVisible();
  await expect(dialog.getByText('freqtrade')).toBeVisible();
  await dialog.getByRole('button', { name: en.rotation.undo.confirm }).click();
  await expect(page.getByText(`…${newKey.apiKey.slice(-4)} still exists on OKX`)).toBeVisible();
  await expect(page.getByText(en.rotation.undo.given_other)).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'freqtrade' })).toBeVisible();
  expect(await signingKey(signet, id)).toBe(oldKey.apiKey);
});

test('a wrong new key is refused before anything changes, and can be corrected', async ({
  signet,
  exchange,
}) => {
  const { page } = signet;
  const id = await seed(signet);
  const newKey = makeNewKey(exchange);
  const walk = new RotationWalk(signet, newKey);
  const enter = async (credentials: { readonly [field: string]: string }) => {
    for (const [field, text] of Object.entries(credentials)) {
      await page.locator(`input[name="${field}"]`).fill(text);
    }
    await walk.press(en.rotation.credentials.keep);
  };
  await walk.begin();
  await walk.does.start();
  await walk.goOn('credentials');
  const { apiKey, secretKey, passphrase } = newKey;
  await enter({ apiKey: oldKey.apiKey, secretKey, passphrase });
  await expect(page.getByText(en.rotation.credentials.sameKey)).toBeVisible();
  await enter({ apiKey, secretKey, passphrase: 'Wrong-Pass_2026' });
  await walk.at('check');
  await page.getByRole('button', { name: en.verdict.offer.enter.passphrase }).click();
  await walk.at('credentials');
  await enter({ apiKey, secretKey, passphrase });
  await walk.at('check');
  await expect(page.getByRole('button', { name: 'Continue to Switch' })).toBeVisible();
  expect(await signingKey(signet, id)).toBe(oldKey.apiKey);
});
