import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentials, masterPassword, signet, Workplace } from './signet-process.ts';

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault('--ip', '203.0.113.7');
});
afterAll(() => place.remove());

const asked = ['--label', 'Grid bot'];
const config = ['--method', 'GET', '--path', '/api/v5/account/config'];
const readings: readonly (readonly string[])[] = [
  ['list'],
  ['show', ...asked],
  ['sign', ...asked, ...config],
  ['sign-login', ...asked],
  ['verify'],
  ['info'],
  ['edit', ...asked, '--site', 'us'],
  ['sign', ...asked, '--method', 'POST', '--path', '/api/v5/trade/order'],
  ['show', '--label', 'nobody'],
];

describe('secrets', () => {
  it.each(readings)('are not in what %s prints', async (...args) => {
    const code = (await place.read('recovery')).toString().trim();
    const common = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
    for (const format of [[], ['--json']]) {
      const { stdout, stderr } = await signet([...args, ...common, ...format]);
      for (const secret of [credentials.secretKey, credentials.passphrase, masterPassword, code]) {
        expect(stdout + stderr).not.toContain(secret);
      }
    }
  });

  it('are not quoted from credentials that are refused', async () => {
    const { secretKey } = credentials;
    const add = ['add', '--label', 'New', '--environment', 'live', '--permissions', 'trade'];
    for (const stdin of [
      secretKey,
      `{"apiKey":${secretKey}`,
      `{"${secretKey}":1,"${secretKey}":2}`,
    ]) {
      const { exitCode, stdout, stderr } = await place.signet(add, stdin);
      expect(exitCode).toBe(2);
      expect(stdout + stderr).not.toContain(secretKey);
    }
  });

  it('are not in plaintext in the vault file', async () => {
    const file = (await place.read('vault')).toString('latin1');
    for (const text of [...Object.values(credentials), 'Grid bot', '203.0.113.7']) {
      expect(file).not.toContain(text);
    }
  });

  it('are printed only on request: the passphrase, to send a request', async () => {
    const signed = await place.signet(['sign', ...asked, ...config, '--with-passphrase']);
    expect(JSON.parse(signed.stdout).headers['OK-ACCESS-PASSPHRASE']).toBe(credentials.passphrase);
    expect(signed.stdout).not.toContain(credentials.secretKey);
  });

  it('masks the API key for people, and writes a plain table', async () => {
    const common = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
    const { stdout } = await signet(['list', ...common]);
    expect(stdout).not.toContain(credentials.apiKey);
    expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      [
        ...['LABEL', 'SITE', 'ENVIRONMENT', 'PERMISSIONS', 'IPS', 'API KEY', 'AGE'],
        ...['CHECKED', 'PURPOSE', 'APPLICATIONS'],
      ],
      ['Grid bot', 'us', 'live', 'Read', '1', '****89ab', '0 d', 'never', '-', '-'],
      [''],
    ]);
  });
});
