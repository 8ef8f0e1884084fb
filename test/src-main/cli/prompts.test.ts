import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '#words/en';
import {
  credentials,
  hasPseudoTerminal,
  interrupted,
  masterPassword,
  onTerminal,
  Workplace,
} from './signet-process.ts';

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault();
});
afterAll(() => place.remove());

const controlC = '\u0003';
const controlD = '\u0004';
const controlT = '\u0014';
const add = ['add', '--label', 'Typed', '--environment', 'demo', '--permissions', 'trade'];

// `script` of util-linux makes the terminal; where it is missing there is none to try.
describe.skipIf(!hasPseudoTerminal)('a terminal', () => {
  it('shows nothing of a typed password, but the strength of a new one', async () => {
    const { exitCode, screen } = await onTerminal(
      ['create', '--vault', place.path('typed'), '--calibrate-ms', '1'],
      [
        { after: 'New master password', type: 'password1\r' },
        { after: 'too easy to guess', type: '' },
        { after: 'New master password', type: `${controlT}${masterPassword}\r` },
        { after: 'The same again', type: `${masterPassword}\r` },
      ],
    );
    expect(exitCode).toBe(0);
    expect(screen).toContain(en.commandResults.ask.hidden);
    expect(screen).not.toContain('masked');
    expect(screen).toMatch(/Strength [34] of 4/);
    expect(screen).toMatch(/Recovery code:\s+([0-9A-Z]{4}-){8}[0-9A-Z]{4}/);
    expect(screen).not.toContain('password1');
    expect(screen).not.toContain(masterPassword.slice(0, 6));
  });

  it('refuses two new passwords that differ, and creates nothing', async () => {
    const names = await place.names();
    const { exitCode } = await onTerminal(
      ['create', '--vault', place.path('other'), '--calibrate-ms', '1'],
      [
        { after: 'New master password', type: `${masterPassword}\r` },
        { after: 'The same again', type: `${masterPassword}!\r` },
      ],
    );
    expect(exitCode).toBe(2);
    expect(await place.names()).toEqual(names);
  });

  it('asks for credentials one by one, without echo', async () => {
    const { exitCode, screen } = await onTerminal(
      [...add, '--vault', place.vault],
      [
        { after: 'Master password', type: `${masterPassword}\r` },
        { after: 'API key', type: `${credentials.apiKey}\r` },
        { after: 'Secret key', type: `${credentials.secretKey}\r` },
        { after: 'Passphrase', type: `${credentials.passphrase}\r` },
      ],
    );
    expect(exitCode).toBe(0);
    expect(screen).toContain('Added Typed.');
    for (const secret of [...Object.values(credentials), masterPassword]) {
      expect(screen).not.toContain(secret.slice(0, 8));
    }
  });

  it('saves on top of what another process saved while it waited for an answer', async () => {
    const own = await place.copy();
    const proof = ['--vault', own.vault, '--recovery-code-file', own.path('recovery')];
    const other = ['add', '--label', 'Other', '--environment', 'live', '--permissions', 'trade'];
    const inserted = { ...credentials, apiKey: credentials.apiKey.replace('ab', 'ef') };
    const added: (number | null)[] = [];
    const { exitCode } = await onTerminal(
      [...add, '--label', 'Asked', ...proof],
      [
        {
          after: 'API key',
          type: `${credentials.apiKey.replace('ab', 'cd')}\r`,
          meanwhile: async () => {
            added.push((await own.signet(other, JSON.stringify(inserted))).exitCode);
          },
        },
        { after: 'Secret key', type: `${credentials.secretKey}\r` },
        { after: 'Passphrase', type: `${credentials.passphrase}\r` },
      ],
    );
    const { stdout } = await own.signet(['list']);
    await own.remove();
    expect([exitCode, added]).toEqual([0, [0]]);
    expect(stdout).toContain('"Other"');
    expect(stdout).toContain('"Asked"');
  });

  it('does not remove an entry that another process changed while it waited', async () => {
    const own = await place.copy();
    const proof = ['--vault', own.vault, '--recovery-code-file', own.path('recovery')];
    const { exitCode, screen } = await onTerminal(
      ['remove', '--label', 'Grid bot', ...proof],
      [
        {
          after: 'type Grid bot',
          type: 'Grid bot\r',
          meanwhile: () => own.signet(['edit', '--label', 'Grid bot', '--purpose', 'custody']),
        },
      ],
    );
    const { stdout } = await own.signet(['list']);
    await own.remove();
    expect(exitCode).toBe(6);
    expect(screen.replaceAll(/\s+/g, ' ')).toContain(
      'Another program changed “Grid bot” meanwhile',
    );
    expect(stdout).toContain('"Grid bot"');
  });

  it('removes an entry only if its label is typed', async () => {
    const remove = ['remove', '--label', 'grid bot', '--vault', place.vault];
    const proof = ['--recovery-code-file', place.path('recovery')];
    const before = await place.read('vault');
    const refused = await onTerminal(
      [...remove, ...proof],
      [{ after: 'type Grid bot', type: 'no\r' }],
    );
    expect(refused.exitCode).toBe(2);
    expect(await place.read('vault')).toEqual(before);
    const removed = await onTerminal(
      [...remove, ...proof],
      [{ after: 'type Grid bot', type: 'Grid bot\r' }],
    );
    expect(removed.exitCode).toBe(0);
    expect(removed.screen).toContain('Removed Grid bot.');
  });

  it.each([
    ['Ctrl-C', controlC],
    ['the end of input', controlD],
  ])('leaves nothing behind after %s', async (_key, type) => {
    const names = await place.names();
    const before = await place.read('vault');
    const recovery = ['--recovery-file', place.path('code')];
    const code = ['--recovery-code-file', place.path('recovery')];
    const runs = [
      onTerminal(
        ['create', '--vault', place.path('cancelled'), ...recovery],
        [{ after: 'New master password', type }],
      ),
      onTerminal(
        [...add, '--label', 'Second', '--vault', place.vault, ...code],
        [
          { after: 'API key', type: 'half a key\r' },
          { after: 'Secret key', type },
        ],
      ),
      onTerminal(
        ['password', '--vault', place.vault, ...code],
        [
          { after: 'New master password', type: `${masterPassword}\r` },
          { after: 'The same again', type },
        ],
      ),
    ];
    for (const { exitCode, screen } of await Promise.all(runs)) {
      expect(exitCode).toBe(130);
      expect(screen).toContain('signet: Cancelled; nothing was changed.');
    }
    expect(await place.names()).toEqual(names);
    expect(await place.read('vault')).toEqual(before);
  });
});

describe('Ctrl-C', () => {
  const creating = (name: string) => [
    ...['create', '--vault', place.path(name), '--password-file', place.path('password')],
    ...['--calibrate-ms', '60000', '--recovery-file', place.path('code'), '--json'],
  ];

  it.each([
    ['while the key derivation is tuned', () => creating('interrupted')],
    ['while credentials are awaited', () => [...add, '--vault', place.vault, '--json', ...code()]],
  ])('cancels %s, and leaves nothing behind', async (_moment, args) => {
    const names = await place.names();
    const { exitCode, stderr } = await interrupted(args());
    expect([exitCode, JSON.parse(stderr).error.code]).toEqual([130, 'CANCELLED']);
    expect(await place.names()).toEqual(names);
  });

  function code(): readonly string[] {
    return ['--recovery-code-file', place.path('recovery')];
  }
});
