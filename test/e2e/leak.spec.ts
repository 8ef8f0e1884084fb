import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, goTo, masterPassword, paste, type Signet, test } from './desktop.ts';
import { sampleDraft } from './samples.ts';

/** What goes in once and must come out nowhere. */
function canaries() {
  const canary = () => randomBytes(16).toString('hex').toUpperCase();
  return { apiKey: `CANARY${canary()}`, secretKey: canary(), passphrase: `Pp1!${canary()}` };
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function holders(content: Buffer, secrets: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(secrets)
    .filter(([, secret]) =>
      [secret, Buffer.from(secret).toString('base64').slice(0, -3)].some(
        (form) => content.includes(form) || content.includes(Buffer.from(form, 'utf16le')),
      ),
    )
    .map(([name]) => name);
}

/** The page's own JavaScript heap, as the developer tools would see it. */
async function pageHeap({ page }: Signet): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return Buffer.from(chunks.join(''));
}

async function mainHeap({ app }: Signet, path: string): Promise<Buffer> {
  await app.evaluate((_electron, file) => {
    process.getBuiltinModule('node:v8').writeHeapSnapshot(file);
  }, path);
  return readFile(path);
}

type Secrets = ReturnType<typeof canaries>;

async function type(page: Page, { apiKey, secretKey, passphrase }: Secrets): Promise<void> {
  await page.getByLabel(/^API key/).fill(apiKey);
  await page
    .getByLabel(/^Secret key/)
    .last()
    .fill(secretKey);
  await page.getByLabel(/^Passphrase/).fill(passphrase);
}

/** First two keys to choose from, of which the one that is not chosen must go too. */
async function pasteChoice(page: Page, { apiKey, secretKey, passphrase }: Secrets): Promise<void> {
  const other = `[other]\napi_key = "x${apiKey}"\nsecret_key = "${passphrase}"`;
  const mine = `[mine]\napi_key = "${apiKey}"\nsecret_key = "${secretKey}"\npassphrase = "${passphrase}"`;
  await paste(page, 'Paste everything at once', `${other}\n${mine}`);
  await page.getByRole('button', { name: /^Use mine/ }).click();
}

for (const [entered, enter] of [
  ['typed into', type],
  ['pasted into', pasteChoice],
] as const) {
  test(`a secret ${entered} the form is found nowhere but where it was asked for`, ({ signet }) =>
    expectNoLeak(signet, enter));
}

async function expectNoLeak(
  signet: Signet,
  enter: (page: Page, secrets: Secrets) => Promise<void>,
): Promise<void> {
  const { page, app, value, userDataDir } = signet;
  const secrets = canaries();
  const output: Buffer[] = [];
  app.process().stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  app.process().stderr?.on('data', (chunk: Buffer) => output.push(chunk));

  await value('vault:create', { password: masterPassword });
  await page.reload();
  await goTo(page, { screen: 'entry-add' });
  await page.getByRole('textbox', { name: 'Label' }).fill(sampleDraft().label);
  await page.getByRole('checkbox', { name: /^Read/ }).check();
  await enter(page, secrets);
  await page.getByRole('button', { name: 'Add key' }).click();
  await expect(page.getByRole('heading', { name: sampleDraft().label, level: 1 })).toBeVisible();

  await test.step('the page holds none of it', async () => {
    const heap = await pageHeap(signet);
    expect(heap.includes(sampleDraft().label), 'what the page shows is in its heap').toBe(true);
    expect(holders(heap, secrets)).toEqual([]);
    const stored = await page.evaluate(async () => ({
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      cookie: document.cookie,
      databases: await indexedDB.databases(),
      address: location.href,
    }));
    expect(holders(Buffer.from(JSON.stringify(stored)), secrets)).toEqual([]);
  });

  await page.keyboard.press('Control+l');
  await expect(page.getByRole('heading', { name: 'Unlock Signet' })).toBeVisible();

  await test.step('after the lock, main holds none of it', async () => {
    const path = join(tmpdir(), `signet-heap-${randomBytes(6).toString('hex')}.heapsnapshot`);
    try {
      const heap = await mainHeap(signet, path);
      expect(heap.includes(userDataDir), 'what main works with is in its heap').toBe(true);
      expect(holders(heap, secrets)).toEqual([]);
    } finally {
      await rm(path, { force: true });
    }
  });

  await test.step('no file and no output holds any of it', async () => {
    for (const file of await filesUnder(userDataDir)) {
      const content = await readFile(file).catch(() => Buffer.alloc(0));
      expect(holders(content, secrets), file).toEqual([]);
    }
    expect(holders(Buffer.concat(output), secrets)).toEqual([]);
  });
}
