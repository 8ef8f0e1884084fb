import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, masterPassword, runSignet, test } from './desktop.ts';

const sentences = {
  en: 'Signet does not run on this machine',
  'zh-TW': 'Signet 無法在這台電腦上執行',
};

for (const [locale, sentence] of Object.entries(sentences)) {
  test(`on a machine without Argon2, Signet says so and does not start: ${locale}`, async ({
    driver,
  }) => {
    const userDataDir = mkdtempSync(join(tmpdir(), 'signet-test-'));
    try {
      // Makes argon2's loader believe in another machine.
      const options = { env: { npm_config_arch: 'mips' }, args: [`--lang=${locale}`] };
      const { exitCode, stderr } = await runSignet(userDataDir, { driver, ...options });
      expect([exitCode, stderr]).toEqual([70, expect.stringContaining(sentence)]);
      expect(stderr).not.toContain('node_modules');
    } finally {
      rmSync(userDataDir, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

test('an uncaught error locks the vault, is reported without its text, and ends Signet', async ({
  signet,
}) => {
  const { app, value } = signet;
  await value('vault:create', { password: masterPassword });
  const child = app.process();
  const { stderr } = child;
  if (stderr === null) throw new Error('It has no stderr.');
  const ended = app.waitForEvent('close');
  const written = text(stderr);
  await app.evaluate(() => {
    void Promise.reject(new Error('4f6e-canary'));
    setTimeout(() => {
      throw new Error('4f6e-canary');
    });
  });
  await ended;
  const told = await written;
  expect(told).toContain('Error box: Signet has to close: Something unexpected went wrong');
  expect(told.match(/signet: unexpected 'Error'/g)).toHaveLength(2);
  expect(told).not.toContain('4f6e-canary');
  expect(child.exitCode).toBe(70);
});
