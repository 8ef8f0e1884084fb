import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Signet } from './desktop.ts';

/** Secrets that are entered once and must appear nowhere else, by name. */
export type Secrets = Readonly<Record<'apiKey' | 'secretKey' | 'passphrase', string>>;

/** @returns what the program has written so far */
export function collectOutput({ app }: Signet): () => Buffer {
  const output: Buffer[] = [];
  app.process().stdout?.on('data', (chunk: Buffer) => output.push(chunk));
  app.process().stderr?.on('data', (chunk: Buffer) => output.push(chunk));
  return () => Buffer.concat(output);
}

/** @param shown something that the page does hold, to prove that its heap was looked at */
export async function expectPageClean(
  signet: Signet,
  secrets: Secrets,
  shown: string,
): Promise<void> {
  const heap = await pageHeap(signet);
  expect(heap.includes(shown), 'what the page shows is in its heap').toBe(true);
  expect(holders(heap, secrets)).toEqual([]);
  const stored = await signet.page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    cookie: document.cookie,
    databases: await indexedDB.databases(),
    address: location.href,
  }));
  expect(holders(Buffer.from(JSON.stringify(stored)), secrets)).toEqual([]);
}

/** To be asked after a lock. */
export async function expectMainClean(signet: Signet, secrets: readonly Secrets[]): Promise<void> {
  const path = join(tmpdir(), `signet-heap-${randomBytes(6).toString('hex')}.heapsnapshot`);
  try {
    const heap = await mainHeap(signet, path);
    expect(heap.includes(signet.userDataDir), 'what main works with is in its heap').toBe(true);
    expect(secrets.flatMap((each) => holders(heap, each))).toEqual([]);
  } finally {
    await rm(path, { force: true });
  }
}

/** @param output all that the program has written */
export async function expectFilesClean(
  { userDataDir }: Signet,
  secrets: readonly Secrets[],
  output: Buffer,
): Promise<void> {
  const held = (content: Buffer) => secrets.flatMap((each) => holders(content, each));
  for (const file of await filesUnder(userDataDir)) {
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    expect(held(content), file).toEqual([]);
  }
  expect(held(output)).toEqual([]);
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}

function holders(content: Buffer, secrets: Secrets): readonly string[] {
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
