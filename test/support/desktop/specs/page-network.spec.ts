import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { contentSecurityPolicy } from '../../../../src-main/app/security/content-security-policy.ts';
import { proxyToNowhere, webRtcPolicy } from '../../../../src-main/app/security/page-network.ts';
import { readNetLog } from '../../net-log.ts';
import { hasSandbox, requireBrowser } from '../browser.ts';
import { openSinks, tryToReach } from '../reaching.ts';

/** Signet's settings for Electron as Chromium switches; the headless shell and the browser name one differently. */
const closed = [
  `--proxy-server=${proxyToNowhere.proxyRules}`,
  `--proxy-bypass-list=${proxyToNowhere.proxyBypassRules}`,
  `--force-webrtc-ip-handling-policy=${webRtcPolicy}`,
  `--webrtc-ip-handling-policy=${webRtcPolicy}`,
];

test("a script in the page reaches no host with Signet's settings", async () => {
  const open = await packets([]);
  // Without the switches WebRTC sends packets, or else this test could not fail.
  expect(open.heard).toContain('udp');
  expect(open.heard).toContain('tcp');
  expect(open.sent).not.toEqual([]);
  expect(await packets(closed)).toEqual({ heard: [], sent: [] });
});

/** Lets a page under Signet's policy try everything. @returns what two listeners received, and Chromium's log */
async function packets(switches: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'signet-packets-'));
  const log = join(folder, 'net.json');
  const sinks = await openSinks();
  try {
    const browser = await chromium.launch({
      executablePath: requireBrowser(),
      chromiumSandbox: hasSandbox(),
      args: [
        `--log-net-log=${log}`,
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ...switches,
      ],
    });
    const page = await browser.newPage();
    await page.route('https://signet.test/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': contentSecurityPolicy('nonce') },
        body: '<!doctype html><title>Signet</title>',
      }),
    );
    await page.goto('https://signet.test/');
    // WebRTC retries for a long time before it gives up, so do not wait for that once something was received.
    const trying = tryToReach(page, sinks);
    await Promise.race([trying, sinks.bothHeard]);
    await browser.close();
    await trying.catch(() => undefined);
    const ports = [sinks.udp, sinks.tcp].map((port) => `127.0.0.1:${port}`);
    const sent = (await readNetLog(log)).filter(({ target }) => ports.includes(target));
    return { heard: sinks.heard, sent };
  } finally {
    await sinks.close();
    await rm(folder, { recursive: true, force: true });
  }
}
