import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '#contract';
import { commandLineTranslator } from '#words/command-line';
import { errorText } from '../../../src-main/cli/error-text.ts';
import { exitCodes } from '../../../src-main/cli/exit-code.ts';
import { failureOf } from '../../../src-main/cli/failure.ts';
import { createRecoveryCode, formatRecoveryCode } from '../../../src-main/vault/recovery-code.ts';
import { errorOf, program, run, signet, Workplace } from './signet-process.ts';

let place: Workplace;
beforeAll(async () => {
  place = await Workplace.create();
  await place.createVault();
});
afterAll(() => place.remove());

const words = await commandLineTranslator('en');
const sign = ['sign', '--label', 'Grid bot', '--method'];

async function refused(args: readonly string[]): Promise<unknown> {
  const ran = await place.signet(args);
  expect(ran.stdout).toBe('');
  return [ran.exitCode, errorOf(ran).code, errorOf(ran).field];
}

async function opened(
  name: string,
  secretName: string,
  option = '--password-file',
): Promise<unknown> {
  const ran = await signet([
    'verify',
    '--json',
    '--vault',
    place.path(name),
    option,
    place.path(secretName),
  ]);
  expect(ran.stdout).toBe('');
  return [ran.exitCode, errorOf(ran).code];
}

describe('exit codes', () => {
  it('exist for every error', () => {
    expect(Object.keys(exitCodes).sort()).toEqual([...errorCodes].sort());
  });

  it('is 0 for help and the version, on stdout', async () => {
    for (const args of [['--help'], ['help', 'sign'], ['add', '--help'], ['--version']]) {
      const { exitCode, stdout, stderr } = await signet(args);
      expect({ exitCode, stderr, isEmpty: stdout === '' }).toEqual({
        exitCode: 0,
        stderr: '',
        isEmpty: false,
      });
    }
  });

  it('is 3 for a wrong password, a wrong recovery code and a mistyped one', async () => {
    await place.write('wrong', 'not the password at all\n');
    const code = (await place.read('recovery')).toString();
    await place.write(
      'mistyped',
      code.replace(/^./, (first) => (first === '0' ? '1' : '0')),
    );
    expect(await opened('vault', 'wrong')).toEqual([3, 'PASSWORD_WRONG']);
    expect(await opened('vault', 'mistyped', '--recovery-code-file')).toEqual([
      3,
      'RECOVERY_CODE_MISTYPED',
    ]);
    const foreign = createRecoveryCode();
    await place.write('foreign', formatRecoveryCode(foreign));
    expect(await opened('vault', 'foreign', '--recovery-code-file')).toEqual([
      3,
      'RECOVERY_CODE_WRONG',
    ]);
  });

  it('is 0 for a recovery code in other dashes, in full width, on several lines, or with a note below', async () => {
    const code = (await place.read('recovery')).toString().trim();
    const wide = code.replaceAll(/\w/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
    const written = [code.replaceAll('-', '\u2013'), wide, code.replaceAll('-', '\r\n')];
    const read: unknown[] = [];
    for (const text of [...written, `\ufeff${code}\n`, `${code}\nof my vault\n`]) {
      await place.write('typed', text);
      const proof = ['--recovery-code-file', place.path('typed')];
      read.push((await signet(['list', '--vault', place.path('vault'), ...proof])).exitCode);
    }
    expect(read).toEqual([0, 0, 0, 0, 0]);
  });

  it('is 4 for a file that is not a vault, is damaged, has another version, or costs too much to unlock', async () => {
    const vault = await place.read('vault');
    await place.write('foreign-file', 'PK');
    await place.write('damaged', vault.subarray(0, -1));
    const newer = Buffer.from(vault);
    newer.writeUInt16BE(2, 8);
    await place.write('newer', newer);
    const content = Buffer.from(vault.subarray(0, -32));
    content.write('"memoryKiB":65535', content.indexOf('"memoryKiB":65536'));
    const checksum = createHash('sha256').update(content).digest();
    await place.write('cheap', Buffer.concat([content, checksum]));
    expect(await opened('cheap', 'password')).toEqual([4, 'KDF_OUT_OF_BOUNDS']);
    expect(await opened('foreign-file', 'password')).toEqual([4, 'NOT_A_VAULT']);
    expect(await opened('damaged', 'password')).toEqual([4, 'VAULT_DAMAGED']);
    expect(await opened('newer', 'password')).toEqual([4, 'VAULT_VERSION_UNKNOWN']);
  });

  it('is 5 for a request that the endpoint table or the permissions refuse', async () => {
    const order = '/api/v5/trade/order';
    expect(await refused([...sign, 'POST', '--path', '/api/v5/trade/orderr'])).toEqual([
      5,
      'ENDPOINT_UNKNOWN',
      'requestPath',
    ]);
    expect(await refused([...sign, 'POST', '--path', order])).toEqual([
      5,
      'PERMISSION_MISSING',
      'permissions',
    ]);
    await place.signet(['edit', '--label', 'Grid bot', '--permissions', 'trade,withdraw']);
    expect(await refused([...sign, 'POST', '--path', '/api/v5/asset/transfer'])).toEqual([
      5,
      'CONFIRMATION_NEEDED',
      'confirm',
    ]);
    const withdrawal = [...sign, 'POST', '--path', '/api/v5/asset/withdrawal'];
    expect(await refused([...withdrawal, '--confirm', 'moves'])).toEqual([
      5,
      'CONFIRMATION_NEEDED',
      'confirm',
    ]);
    expect(await refused([...withdrawal, '--confirm', 'everything'])).toEqual([
      2,
      'INPUT_INVALID',
      'confirm',
    ]);
    expect(await place.signet([...withdrawal, '--confirm', 'leaves'])).toMatchObject({
      exitCode: 0,
    });
  });

  it('refuses an unknown endpoint before it looks for the vault or asks for a password', async () => {
    const path = ['--path', '/api/v5/no/such', '--vault', '/nowhere/vault', '--json'];
    const ran = await signet([...sign, 'GET', ...path]);
    expect([ran.exitCode, errorOf(ran).code]).toEqual([5, 'ENDPOINT_UNKNOWN']);
    expect(errorOf(ran).message).toContain('--allow-unknown-endpoint');
  });

  it('is 6 for file errors', async () => {
    const create = [
      'create',
      '--calibrate-ms',
      '1',
      '--password-file',
      place.path('password'),
      '--json',
    ];
    const missing = place.path('missing/vault');
    expect(await opened('missing', 'password')).toEqual([6, 'FILE_NOT_FOUND']);
    expect(await opened('vault', 'missing')).toEqual([6, 'FILE_NOT_FOUND']);
    const codes = [];
    for (const args of [
      ['--vault', missing],
      ['--vault', place.vault],
      ['--vault', place.path('new'), '--recovery-file', place.path('recovery')],
      ['--vault', place.path('new'), '--recovery-file', missing],
    ]) {
      const ran = await signet([...create, ...args]);
      codes.push([ran.exitCode, errorOf(ran).code, errorOf(ran).field]);
    }
    expect(codes).toEqual([
      [6, 'FOLDER_MISSING', 'vault'],
      [6, 'FILE_EXISTS', 'vault'],
      [6, 'FILE_EXISTS', 'recoveryFile'],
      [6, 'FILE_NOT_FOUND', 'recoveryFile'],
    ]);
    expect(await place.names()).not.toContain('new');
  });

  it('leaves no recovery file if the vault could not be written', async () => {
    const names = await place.names();
    // Long enough that only the name of the temporary file beside it is too long.
    const vault = place.path('x'.repeat(250));
    const ran = await signet([
      ...['create', '--calibrate-ms', '1', '--password-file', place.path('password'), '--json'],
      ...['--vault', vault, '--recovery-file', place.path('code')],
    ]);
    expect([ran.exitCode, errorOf(ran).code]).toEqual([6, 'FILE_UNUSABLE']);
    expect(await place.names()).toEqual(names);
  });

  it('is 70 for a bug, which is reported only by its kind and place', () => {
    const failure = failureOf(new TypeError('canary: the secret is hunter2'));
    expect([failure.code, exitCodes[failure.code]]).toEqual(['INTERNAL', 70]);
    const message = errorText(failure, words);
    expect(message).toMatch(/^This is a bug in Signet \(TypeError at [^)]*\)\./);
    expect(message + failure.message).not.toContain('hunter2');
    expect(errorText(failureOf('hunter2'), words)).not.toContain('hunter2');
  });

  it.each([
    ['is quiet when the reader of its output has left', 'list', 'code 0\n'],
    ['is quiet when the reader of its help has left', 'list --help', 'code 0\n'],
    ['is quiet when the reader of its version has left', '--version', 'code 0\n'],
    [
      'is 6 where that reader took a recovery code along',
      'recovery',
      'signet: The output could not be written (EPIPE). The recovery code in it is lost: make another one.\ncode 6\n',
    ],
  ])('%s', async (_fact, command, stderr) => {
    const common = ['--vault', place.vault, '--recovery-code-file', place.path('recovery')];
    const words = [process.execPath, program, ...command.split(' '), ...common].map(
      (word) => `'${word}'`,
    );
    // The reader has left before there is anything to read.
    const script = `{ ${words.join(' ')}; echo "code $?" >&2; } | true`;
    expect(await run('/bin/sh', ['-c', script])).toEqual({ exitCode: 0, stdout: '', stderr });
  });
});
