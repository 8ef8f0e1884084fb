import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { requireBrowser } from '../browser.ts';
import { launchDesktop } from '../driver.ts';

const smallApp = fileURLToPath(new URL('../fixture', import.meta.url));
const standIn = fileURLToPath(new URL('../stand-in/electron-stand-in', import.meta.url));

/** Creates a folder with the stand-in under the name of Electron's executable. */
function folderOfElectron(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signet-electron-'));
  const path = join(folder, 'electron');
  const settings = `SIGNET_NODE='${process.execPath}' SIGNET_CHROMIUM='${requireBrowser()}'`;
  writeFileSync(path, `#!/bin/sh\n${settings} exec '${standIn}' "$@"\n`);
  chmodSync(path, 0o755);
  return folder;
}

test('Electron starts as with Playwright, and waits until the system is replaced', async () => {
  test.skip(process.platform !== 'linux', 'Elsewhere the executable has another name.');
  const folder = folderOfElectron();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = folder;
  try {
    const { app, system, close } = await launchDesktop({ mainPath: smallApp, driver: 'electron' });
    const argv = await app.evaluate(() => process.argv);
    // Playwright's own script removes itself from the arguments, together with those of Playwright.
    expect(argv.filter((argument) => argument.includes('loader.js'))).toEqual([]);
    expect(argv.slice(1, 3)).toEqual(['-r', expect.stringContaining('test-system')]);
    await app.evaluate(({ shell }) => shell.openExternal('https://www.okx.com/'));
    expect(await system.shell.openedUrls()).toEqual(['https://www.okx.com/']);
    await close();
  } finally {
    delete process.env['ELECTRON_OVERRIDE_DIST_PATH'];
    rmSync(folder, { recursive: true, force: true });
  }
});
