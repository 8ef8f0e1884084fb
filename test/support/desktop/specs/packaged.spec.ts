import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startAgain } from '../driver.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));

/** Starts Signet as it would be packaged. @returns its exit code; it ends by itself only if it refuses */
async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  prepare: (folder: string) => Promise<unknown> = async () => undefined,
): Promise<number | null> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'signet-packaged-'));
  try {
    await prepare(userDataDir);
    return await startAgain({ mainPath: project, driver: 'stand-in', userDataDir, args, env });
  } finally {
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

const packaged = { SIGNET_STAND_IN_PACKAGED: '1' };

test('a packaged Signet does not start without the sandbox or with a debugger', async () => {
  expect(await start(['--no-sandbox'], packaged)).toBe(2);
  expect(await start(['--inspect=0'], packaged)).toBe(2);
});

test('what cannot start is told and ends', async () => {
  const exitCode = await start([], {}, (folder) => mkdir(join(folder, 'preferences.json')));
  expect(exitCode).toBe(70);
});
