import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { runDesktop } from '../driver.ts';

const project = fileURLToPath(new URL('../../../..', import.meta.url));

/** Starts Signet as if it were packaged. @returns how it ended; it only ends on its own if it refuses to start */
async function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  prepare: (folder: string) => Promise<unknown> = async () => undefined,
): ReturnType<typeof runDesktop> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'signet-packaged-'));
  try {
    await prepare(userDataDir);
    return await runDesktop({ mainPath: project, driver: 'stand-in', userDataDir, args, env });
  } finally {
    await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

const packaged = { SIGNET_STAND_IN_PACKAGED: '1' };

test('a packaged Signet does not start without the sandbox or with a debugger', async () => {
  const { exitCode, stderr } = await start(['--no-sandbox'], packaged);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('outside the system’s sandbox')]);
  // If Chromium has no sandbox on this machine, Signet reports that here, too.
  expect(await start(['--inspect=0'], packaged)).toMatchObject({ exitCode: 2 });
});

test('a packaged Signet that cannot start reports why and ends', async () => {
  const { exitCode, stderr } = await start([], {}, (folder) =>
    mkdir(join(folder, 'preferences.json')),
  );
  expect([exitCode, stderr]).toEqual([70, expect.stringContaining('Signet cannot start')]);
});
