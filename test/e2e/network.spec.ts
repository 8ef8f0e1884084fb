import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quietSwitches } from '../../src-main/app/security/page-network.ts';
import { openSinks, tryToReach } from '../support/desktop/reaching.ts';
import { type NetLogEntry, readNetLog } from '../support/net-log.ts';
import { createVault, expect, goTo, launchSignet, type Signet, test } from './desktop.ts';

/**
 * Services of the whole Chrome, which the stand-in may bring along: Electron is built without them
 * (each is null in its shell/browser/browser_process_impl.cc).
 */
const chromeOnly =
  /^https?:\/\/((update|content-autofill)\.googleapis|(clients2|accounts)\.google)\.com\//;

type LaunchOptions = NonNullable<Parameters<typeof launchSignet>[0]>;

test('Chromium makes no request of its own, from start to end', async ({ driver }) => {
  const entries = await netLogOf({ driver }, async ({ page }) => {
    await createVault(page, { andFinish: true });
    for (const screen of ['settings', 'help', 'about'] as const) {
      await goTo(page, { screen });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
  expect(addressesOf(entries)).toEqual([]);
});

test('the page has a proxy to nowhere, no WebRTC over UDP and no spell checker, and Chromium is silent', async ({
  signet: { app },
}) => {
  const settings = await app.evaluate(async ({ session, webContents }) => {
    const { defaultSession } = session;
    return {
      proxy: await defaultSession.resolveProxy('https://www.okx.com'),
      loopback: await defaultSession.resolveProxy('http://127.0.0.1:8080'),
      webRtc: webContents.getAllWebContents().map((it) => it.getWebRTCIPHandlingPolicy()),
      spelling: [defaultSession.getSpellCheckerLanguages(), defaultSession.isSpellCheckerEnabled()],
    };
  });
  const isSet = (name: string) =>
    app.evaluate((electron, named) => electron.app.commandLine.hasSwitch(named), name);
  expect(await Promise.all(quietSwitches.map(isSet))).toEqual(quietSwitches.map(() => true));
  expect(settings).toEqual({
    proxy: 'SOCKS5 127.0.0.1:0',
    loopback: 'SOCKS5 127.0.0.1:0',
    webRtc: ['disable_non_proxied_udp'],
    spelling: [[], false],
  });
});

test('a script in the page reaches no host, whatever it tries', async ({ driver }) => {
  const sinks = await openSinks();
  try {
    const entries = await netLogOf({ driver }, async ({ page, driver: actual }) => {
      const reason =
        'The Chromium of the stand-in takes these settings only as it starts: specs/page-network';
      test.skip(actual !== 'electron', reason);
      await tryToReach(page, sinks);
    });
    expect(sinks.heard).toEqual([]);
    expect(addressesOf(entries)).toEqual([]);
  } finally {
    await sinks.close();
  }
});

/** Runs Signet through something and closes it. @returns what Chromium's network service wrote down meanwhile */
async function netLogOf(
  options: LaunchOptions,
  during: (signet: Signet) => Promise<void>,
): Promise<readonly NetLogEntry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'signet-net-log-'));
  const log = join(folder, 'net.json');
  try {
    const signet = await launchSignet({ ...options, args: [`--log-net-log=${log}`] });
    await during(signet).finally(signet.close);
    return await readNetLog(log);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The requests and packets to other machines. */
function addressesOf(entries: readonly NetLogEntry[]): readonly string[] {
  return entries
    .filter(({ event }) => event === 'URL_REQUEST_START_JOB' || event === 'UDP_BYTES_SENT')
    .map(({ target }) => target)
    .filter((target) => !chromeOnly.test(target));
}
