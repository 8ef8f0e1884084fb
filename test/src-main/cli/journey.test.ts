import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noRecords } from '../../support/any-entry.ts';
import { credentials, masterPassword, signet, Workplace } from './signet-process.ts';

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
});
afterAll(() => place.remove());

const ids = { vaultId: expect.stringMatching(/^[0-9a-f]{32}$/) };
const recoveryCode = expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){8}$/);
const floor = { algorithm: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 4 };

async function json(args: readonly string[], stdin?: string): Promise<unknown> {
  const common = ['--vault', place.vault, '--password-file', place.path('password'), '--json'];
  // Common options may come before the command: here they do.
  const { exitCode, stdout, stderr } = await signet([...common, ...args], stdin);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout.trimEnd()).not.toContain('\n');
  return JSON.parse(stdout);
}

/** Takes one vault through every command, in order. */
describe('signet', () => {
  const label = ['--label', 'grid 網格 BOT'];

  it('creates a vault, and prints its recovery code', async () => {
    expect(await json(['create', '--calibrate-ms', '1'])).toEqual({
      vault: place.vault,
      ...ids,
      revision: 1,
      kdf: { ...floor, passes: expect.any(Number) },
      recoveryCode,
    });
    expect((await stat(place.vault)).mode & 0o777).toBe(0o600);
  });

  it('adds an entry with every detail', async () => {
    await place.write('notes', 'First line\r\nSecond line\r\n');
    const added = await json(
      [
        ...['add', '--label', 'Grid 網格 bot', '--site', 'eea', '--environment', 'live'],
        ...['--permissions', 'trade,read_only,withdraw', '--ip', '203.0.113.7, 198.51.100.0/24'],
        ...['--ip', '2001:DB8::1', '--application', 'Bot', '--application', 'Desk, second'],
        ...[
          '--purpose',
          'trading-bot',
          '--sub-account',
          'desk1',
          '--rotation-days',
          '30',
          '--lead-days',
          '3',
        ],
        ...['--created-on-okx', '2026-01-02', '--notes-file', place.path('notes')],
        ...['--rest-host', 'https://127.0.0.1:8443', '--websocket-host', 'wss://127.0.0.1:8444'],
      ],
      JSON.stringify(credentials),
    );
    const at = expect.stringMatching(/^\d{4}-.*Z$/);
    expect(added).toEqual({
      entry: {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        label: 'Grid 網格 bot',
        site: 'eea',
        environment: 'live',
        account: { kind: 'sub', name: 'desk1' },
        permissions: ['read_only', 'trade', 'withdraw'],
        ipAllowlist: ['203.0.113.7', '198.51.100.0/24', '2001:db8::1'],
        applications: ['Bot', 'Desk, second'],
        purpose: 'trading-bot',
        rotationPolicy: { kind: 'interval', days: 30, leadDays: 3 },
        createdOnOkxAt: new Date(2026, 0, 2, 12).toISOString(),
        notes: 'First line\nSecond line',
        hosts: { rest: 'https://127.0.0.1:8443', webSocket: 'wss://127.0.0.1:8444' },
        apiKeyEnding: '89ab',
        apiKeyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
        credentialVersion: 1,
        addedAt: at,
        changedAt: at,
        credentialsChangedAt: at,
        ...noRecords,
      },
    });
  });

  it('shows the same in show and list', async () => {
    const { entry } = (await json(['show', ...label])) as { entry: unknown };
    expect(await json(['list'])).toEqual({ entries: [entry] });
  });

  it('records that an application used the key, on a day and now', async () => {
    const used = async (...at: readonly string[]) =>
      ((await json(['used', ...label, ...at])) as { entry: { calledAt: string } }).entry.calledAt;
    expect(await used('--at', '2026-01-03')).toBe(new Date(2026, 0, 3, 12).toISOString());
    expect(Math.abs(Date.parse(await used()) - Date.now())).toBeLessThan(30_000);
  });

  it('signs for the present instant, without the passphrase', async () => {
    const signed = await json([
      'sign',
      ...label,
      '--method',
      'GET',
      '--path',
      '/api/v5/account/config',
    ]);
    const { timestamp, headers } = signed as { timestamp: string; headers: object };
    expect(Math.abs(Date.parse(timestamp) - Date.now())).toBeLessThan(30_000);
    expect(Object.keys(headers)).toEqual([
      'OK-ACCESS-KEY',
      'OK-ACCESS-SIGN',
      'OK-ACCESS-TIMESTAMP',
      'Content-Type',
    ]);
  });

  it('edits the given details, clears those given empty, and keeps the rest', async () => {
    const { entry: before } = (await json(['show', ...label])) as { entry: object };
    const edited = await json([
      ...['edit', ...label, '--new-label', 'Tracker', '--permissions', 'read_only', '--ip', ''],
      ...['--application', '', '--sub-account', '', '--lead-days', '0', '--rest-host', ''],
    ]);
    expect(edited).toEqual({
      entry: {
        ...before,
        label: 'Tracker',
        permissions: ['read_only'],
        ipAllowlist: [],
        applications: [],
        account: { kind: 'main' },
        rotationPolicy: { kind: 'interval', days: 30, leadDays: 0 },
        hosts: { webSocket: 'wss://127.0.0.1:8444' },
        changedAt: expect.any(String),
      },
    });
  });

  it('replaces credentials, and drops the creation day of the earlier key', async () => {
    const other = { ...credentials, apiKey: '11111111-aaaa-4bbb-8ccc-0123456789cd' };
    const edit = ['edit', '--label', 'Tracker', '--credentials'];
    expect(await json(edit, JSON.stringify(credentials))).toMatchObject({
      entry: { credentialVersion: 2, createdOnOkxAt: new Date(2026, 0, 2, 12).toISOString() },
    });
    expect(await json(edit, JSON.stringify(other))).toMatchObject({
      entry: { credentialVersion: 3, createdOnOkxAt: null, apiKeyEnding: '89cd' },
    });
  });

  it('changes the master password', async () => {
    await place.write('new-password', 'another harpoon 17 of brass\r\nsecond line');
    const changed = await json(['password', '--new-password-file', place.path('new-password')]);
    expect(changed).toMatchObject({ ...ids, revision: expect.any(Number), kdf: floor });
    const old = await signet([
      'verify',
      '--vault',
      place.vault,
      '--password-file',
      place.path('password'),
    ]);
    expect(old).toMatchObject({ exitCode: 3, stdout: '' });
    await place.write('password', 'another harpoon 17 of brass');
  });

  it('replaces the recovery code, which then proves its owner for a new password', async () => {
    const replaced = await json(['recovery', '--recovery-file', place.path('recovery')]);
    expect(replaced).toEqual({
      ...ids,
      revision: expect.any(Number),
      recoveryFile: place.path('recovery'),
    });
    expect((await stat(place.path('recovery'))).mode & 0o777).toBe(0o600);
    expect((await place.read('recovery')).toString().trimEnd()).toEqual(recoveryCode);
    await place.write('new-password', masterPassword);
    const reset = ['password', '--new-password-file', place.path('new-password')];
    expect(await place.signet(reset)).toMatchObject({ exitCode: 0, stderr: '' });
    await place.write('password', masterPassword);
    expect(await json(['recovery'])).toEqual({
      ...ids,
      revision: expect.any(Number),
      recoveryCode,
    });
    expect(await place.signet(['verify'])).toMatchObject({ exitCode: 3 });
  });

  it('verifies every secret', async () => {
    const { entries } = (await json(['list'])) as { entries: readonly unknown[] };
    const { length } = entries;
    const verified = {
      ok: true,
      entries: length,
      credentials: length,
      revision: expect.any(Number),
    };
    expect(await json(['verify'])).toEqual(verified);
  });

  it('prints what the file shows without a password', async () => {
    const { stdout } = await signet(['info', '--vault', place.vault, '--json']);
    expect(JSON.parse(stdout)).toEqual({
      vault: place.vault,
      format: 1,
      ...ids,
      revision: expect.any(Number),
      kdf: floor,
      slots: ['password', 'recovery'],
      sizeBytes: (await stat(place.vault)).size,
    });
  });

  it('removes an entry, and leaves nothing beside the vault', async () => {
    const { entry } = (await json(['show', '--label', 'tracker'])) as { entry: { id: string } };
    const removed = await json(['remove', '--label', 'tracker', '--yes']);
    expect(removed).toEqual({ removed: { id: entry.id, label: 'Tracker' } });
    const names = ['new-password', 'notes', 'password', 'recovery', 'vault'];
    expect(await place.names()).toEqual(names);
  });
});
