import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentials, errorOf, signet, Workplace } from './signet-process.ts';

let place: Workplace;
let before: Buffer;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault('--rotation-days', '30', '--lead-days', '7');
  await place.write('latin1', Buffer.from('caf\xe9', 'latin1'));
  await place.write('long', Buffer.alloc(5_000_000, 'a'));
  await place.write('weak', 'password1\n');
  await place.write('empty', '\n');
  await place.write('marked', '\uFEFFviolet harpoon 91 kettle drum\n');
  before = await place.read('vault');
});
afterAll(() => place.remove());

const json = JSON.stringify(credentials);
const add = ['add', '--label', 'New', '--environment', 'live', '--permissions', 'trade'];
const ours = ['--label', 'Grid bot'];
const edit = ['edit', ...ours];
const sign = ['sign', '--label', 'Grid bot', '--method', 'GET', '--path', '/api/v5/account/config'];

type Case = readonly [
  fact: string,
  args: readonly string[],
  field: string | undefined,
  message: RegExp,
  stdin?: string,
];

const cases: readonly Case[] = [
  ['a command that is none', ['lits'], undefined, /no such command.*list/],
  ['an option that is none', ['list', '--labels', 'x'], undefined, /--labels is not an option/],
  ['a secret as an option', ['list', '--password=hunter2'], undefined, /^--password is.*no secret/],
  ['words too many', ['list', 'hunter2'], undefined, /belong to no option/],
  ['an option without its value', ['show', '--label'], 'label', /--label needs a value/],
  [
    'a command without its option',
    ['sign', '--label', 'x', '--method', 'GET'],
    'requestPath',
    /--path/,
  ],
  ['two proofs', ['list', '--password-file', 'x'], 'passwordFile', /cannot be given together/],
  ['a label too long', ['show', '--label', 'x'.repeat(65)], 'label', /1 to 64 characters/],
  ['a label that is not there', ['show', '--label', 'Nobody'], 'label', /no entry with that label/],
  ['a label that is not there', ['remove', '--label', 'Nobody'], 'label', /no entry/],
  ['a removal without --yes', ['remove', '--label', 'Grid bot'], 'label', /give --yes to remove/],
  ['a label that is taken', [...add, '--label', 'GRID BOT'], 'label', /already/, json],
  [
    'a use to come',
    ['used', ...ours, '--at', '2999-01-01'],
    'usedAt',
    /^--at: must not be in the future/,
  ],
  [
    'a use at no time',
    ['used', ...ours, '--at', 'today'],
    'usedAt',
    /^--at: must be a day such as/,
  ],
  ['an empty label', [...add, '--label', ''], 'label', /^--label: must have 1 to 64/, json],
  ['another environment', [...add, '--environment', 'paper'], 'environment', /one of live, demo/],
  [
    'a request of the DEX',
    ['sign', ...ours, '--method', 'GET', '--path', '/api/v6/dex/aggregator/quote'],
    'requestPath',
    /^--path: belongs to OKX’s DEX/,
  ],
  [
    'the host of the DEX',
    [...add, '--rest-host', 'https://web3.okx.com'],
    'hosts.rest',
    /^--rest-host: is the host of OKX’s DEX/,
    json,
  ],
  ['another site', [...add, '--site', 'moon'], 'site', /one of global, eea, us/, json],
  [
    'another permission',
    [...add, '--permissions', 'admin'],
    'permissions',
    /read_only, trade/,
    json,
  ],
  ['a permission twice', [...add, '--permissions', 'trade,trade'], 'permissions', /repeat/, json],
  ['no permission', [...add, '--permissions', ''], 'permissions', /at least one/, json],
  [
    'an address that is none',
    [...add, '--ip', '300.1.1.1'],
    'ipAllowlist',
    /^--ip: item 1 must be/,
    json,
  ],
  ['too many addresses', [...add, '--ip', manyIps()], 'ipAllowlist', /at most 20/, json],
  [
    'an application twice',
    [...add, '--application', 'a', '--application', 'A'],
    'applications',
    /repeat/,
  ],
  ['days out of range', [...add, '--rotation-days', '0'], 'rotationPolicy.days', /1 to 3650/, json],
  [
    'days in hexadecimal',
    [...add, '--rotation-days', '0x10'],
    'rotationPolicy.days',
    /1 to 3650/,
    json,
  ],
  [
    'too many lead days',
    [...add, '--lead-days', '366'],
    'rotationPolicy.leadDays',
    /0 to 365/,
    json,
  ],
  [
    'lead days over days',
    [...add, '--rotation-days', '5'],
    'rotationPolicy.leadDays',
    /less than/,
    json,
  ],
  [
    'never and often',
    [...add, '--never-rotate', 'x', '--lead-days', '1'],
    'rotationPolicy',
    /together/,
  ],
  [
    'a day that is none',
    [...add, '--created-on-okx', '2026-02-30'],
    'createdOnOkxAt',
    /day such as/,
    json,
  ],
  [
    'a time without a zone',
    [...add, '--created-on-okx', '2026-02-20T08:00:00'],
    'createdOnOkxAt',
    /with its zone/,
    json,
  ],
  [
    'a key that is to be created',
    [...add, '--created-on-okx', '2062-11-20'],
    'createdOnOkxAt',
    /^--created-on-okx: must not be in the future/,
    json,
  ],
  [
    'a host with a path',
    [...add, '--rest-host', 'https://a/b'],
    'hosts.rest',
    /without a slash or a path/,
    json,
  ],
  ['another protocol', [...add, '--websocket-host', 'https://a'], 'hosts.webSocket', /wss:/, json],
  ['no credentials', add, 'credentials', /must be one JSON object/],
  ['credentials cut short', add, 'credentials', /must be one JSON object/, json.slice(0, -1)],
  ['credentials in a list', add, 'credentials', /must be an object/, `[${json}]`],
  ['an unknown field', add, 'credentials', /does not know/, json.replace('{', '{"hunter2":"x",')],
  ['a missing field', add, 'passphrase', /must be a string/, '{"apiKey":"a","secretKey":"b"}'],
  ['a number', add, 'apiKey', /must be a string/, '{"apiKey":1,"secretKey":"b","passphrase":"c"}'],
  ['a field twice', add, 'apiKey', /once only/, json.replace('{', '{"api\\u004bey":"x",')],
  ['a field too long', add, 'secretKey', /1 to 128/, longSecret()],
  ['a passphrase no header takes', add, 'passphrase', /U\+00FF/, json.replace('Test-', '密')],
  ['credentials without end', add, 'credentials', /at most 16384 bytes/, ' '.repeat(16_385)],
  ['nothing to change', edit, undefined, /at least one thing/],
  ['another new label', [...edit, '--new-label', '\n'], 'newLabel', /^--new-label: must/],
  [
    'lead days over the present days',
    [...edit, '--lead-days', '30'],
    'rotationPolicy.leadDays',
    /less/,
  ],
  ['bad new credentials', [...edit, '--credentials'], 'apiKey', /must be a string/, '{}'],
  ['a method in small letters', [...sign, '--method', 'get'], 'method', /in capitals/],
  ['another method', [...sign, '--method', 'PATCH'], 'method', /one of GET, POST, PUT, DELETE/],
  ['another path', [...sign, '--path', '/api/v4/x'], 'requestPath', /begin with \/api\/v5/],
  [
    'a time without milliseconds',
    [...sign, '--timestamp', '2026-11-20T08:00:00Z'],
    'timestamp',
    /UTC/,
  ],
  [
    'a time in milliseconds',
    ['sign-login', '--label', 'Grid bot', '--timestamp', '1538054050000'],
    'timestamp',
    /10 digits/,
  ],
  ['a time to calibrate for', ['password', '--calibrate-ms', '60001'], 'calibrateMs', /1 to 60000/],
  ['no new password', ['password'], 'newPassword', /--new-password-file/],
];

function manyIps(): string {
  return Array.from({ length: 21 }, (_, index) => `203.0.113.${index}`).join(' ');
}

function longSecret(): string {
  return JSON.stringify({ ...credentials, secretKey: 'x'.repeat(129) });
}

const codes: Readonly<Record<string, string>> = {
  'a label that is not there': 'ENTRY_NOT_FOUND',
  'a label that is taken': 'LABEL_TAKEN',
};

// Nothing here changes a file, so they may run side by side.
describe.concurrent('bad input', () => {
  const named = cases.map(([fact, args, field, message, stdin]) => {
    return { fact, args, field, message, stdin };
  });

  it.each(named)('refuses $fact', async ({ fact, args, field, message, stdin }) => {
    const ran = await place.signet(args, stdin);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(errorOf(ran)).toEqual({
      code: codes[fact] ?? 'INPUT_INVALID',
      message: expect.stringMatching(message),
      ...(field !== undefined && { field }),
    });
    expect(ran.stderr).not.toContain('hunter2');
    expect(await place.read('vault')).toEqual(before);
  });

  it.each([
    ['a body that is not UTF-8', 'latin1', /^--body-file: must be text in UTF-8/],
    ['a body too large', 'long', /at most 4194304 bytes/],
    ['a body for GET', 'weak', /empty for GET/],
  ])('refuses %s', async (_fact, name, message) => {
    const ran = await place.signet([...sign, '--body-file', place.path(name)]);
    expect(ran.exitCode).toBe(2);
    expect(errorOf(ran)).toMatchObject({ field: 'body', message: expect.stringMatching(message) });
  });

  it.each([
    ['a weak password', 'weak', 'PASSWORD_WEAK', /too easy to guess \(strength/],
    ['an empty password', 'empty', 'INPUT_INVALID', /1 to 256 characters/],
    ['a password file too large', 'long', 'INPUT_INVALID', /at most 65536 bytes/],
    ['a password in another encoding', 'latin1', 'INPUT_INVALID', /UTF-8/],
    ['a byte order mark', 'marked', 'INPUT_INVALID', /byte order mark/],
  ])('refuses %s, and creates nothing', async (_fact, name, code, message) => {
    const names = await place.names();
    const file = ['--password-file', place.path(name), '--recovery-file', place.path('code')];
    const ran = await signet(['create', '--vault', place.path('new'), ...file, '--json']);
    expect(ran.exitCode).toBe(2);
    expect(errorOf(ran)).toEqual({
      code,
      field: 'password',
      message: expect.stringMatching(message),
    });
    expect(await place.names()).toEqual(names);
  });

  it('refuses to ask without a terminal, and names the option instead', async () => {
    const { exitCode, stderr } = await signet(['list', '--vault', place.vault]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr:
        'signet: There is no terminal to ask for the master password: give it with --password-file.\n',
    });
  });

  it('requires a command', async () => {
    const { exitCode, stdout, stderr } = await signet([]);
    const asked = 'signet: Name a command. See: signet --help\n';
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: '', stderr: asked });
  });
});
