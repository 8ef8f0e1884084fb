import { beforeAll, describe, expect, it } from 'vitest';
import { failure, procedureNames, reasonSentence, SignetError } from '#contract';
import type { Handlers } from '../../../src-main/ipc/handler.ts';
import { createRouter } from '../../../src-main/ipc/router.ts';
import { lockedProfile, type Profile } from '../../support/profile.ts';
import { makeVault, temporaryFolder, type VaultFixture } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let profile: Profile;

beforeAll(async () => {
  fixture = await makeVault(folder);
  profile = await lockedProfile(fixture, folder);
});

/** A router whose every handler does the same. */
function routerOf(handle: (request: unknown) => unknown) {
  const reports: unknown[] = [];
  const all = Object.fromEntries(procedureNames.map((name) => [name, handle]));
  // The router is tested with any response, whatever its type.
  const router = createRouter(all as unknown as Handlers, (error) => reports.push(error));
  return { router, reports };
}

describe('the name of a procedure', () => {
  it('is refused unless it is one of the contract, whatever it is', async () => {
    const names = [
      'vault:open',
      'VAULT:STATUS',
      'vault:status ',
      '',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      ['vault:status'],
      { toString: () => 'vault:status' },
      new String('vault:status'),
      0,
      null,
      undefined,
      Symbol('vault:status'),
    ];
    const results = await Promise.all(names.map((name) => profile.router(name, {})));
    const error = { code: 'INPUT_INVALID', message: 'There is no such procedure.', field: 'name' };
    expect(results).toEqual(names.map(() => ({ ok: false, error })));
  });

  it('of the contract reaches a handler', async () => {
    const seen: unknown[] = [];
    const { router } = routerOf((request) => seen.push(request));
    await router('vault:status', {});
    expect(seen).toEqual([{}]);
  });
});

describe('a response', () => {
  const response = { state: 'locked', isOlderThanLastSeen: false };

  it('comes back tagged', async () => {
    const { router, reports } = routerOf(async () => response);
    expect([await router('vault:status', {}), reports]).toEqual([
      { ok: true, value: response },
      [],
    ]);
  });

  it.each([
    ['has a field more', { ...response, secretKey: 'CANARY' }],
    ['lacks a field', { state: 'locked' }],
    ['has a field of another type', { state: 'CANARY', isOlderThanLastSeen: false }],
    ['is none', undefined],
  ])('that %s is INTERNAL, reported without its values', async (_what, wrong) => {
    const { router, reports } = routerOf(() => wrong);
    const result = await router('vault:status', {});
    const told = `${JSON.stringify(result)} ${reports.map(String)}`;
    expect([result, reports.length, told.includes('CANARY')]).toEqual([
      {
        ok: false,
        error: { code: 'INTERNAL', message: expect.stringMatching(/^Something went wrong/) },
      },
      1,
      false,
    ]);
  });
});

describe('an error of a handler', () => {
  function failing(error: unknown) {
    return routerOf(() => {
      throw error;
    });
  }

  it('that is expected crosses with its code, message and field, and is not reported', async () => {
    const errors = [
      new SignetError('LABEL_TAKEN', 'Another entry has it.', { field: 'label' }),
      new SignetError('VAULT_LOCKED', 'The vault is locked.', { cause: new Error('CANARY') }),
    ];
    const outcomes = errors.map(async (error) => {
      const { router, reports } = failing(error);
      return [await router('vault:status', {}), reports];
    });
    expect(await Promise.all(outcomes)).toEqual([
      [
        {
          ok: false,
          error: { code: 'LABEL_TAKEN', message: 'Another entry has it.', field: 'label' },
        },
        [],
      ],
      [{ ok: false, error: { code: 'VAULT_LOCKED', message: 'The vault is locked.' } }, []],
    ]);
  });

  it('crosses with its reasons, for the page to word', async () => {
    const reasons = [{ name: 'entryChanged', values: { label: 'Grid' } }] as const;
    const { router } = failing(failure('FILE_CHANGED', reasons, { field: 'vault' }));
    expect(await router('vault:status', {})).toEqual({
      ok: false,
      error: { code: 'FILE_CHANGED', message: reasonSentence(reasons[0]), field: 'vault', reasons },
    });
  });

  it('of OKX crosses with its code and message', async () => {
    const told = { okxCode: '59508', okxSaid: 'The sub account of grid01 is suspended' };
    const { router } = failing(new SignetError('OKX_REFUSED', 'OKX refused.', told));
    const error = { code: 'OKX_REFUSED', message: 'OKX refused.', ...told };
    expect(await router('vault:status', {})).toEqual({ ok: false, error });
  });

  it.each([
    ['an Error', new Error('CANARY')],
    ['a TypeError', new TypeError('CANARY')],
    ['an INTERNAL of our own', new SignetError('INTERNAL', 'CANARY', { field: 'CANARY' })],
    ['something that looks like ours', { code: 'LABEL_TAKEN', message: 'CANARY' }],
    ['a string', 'CANARY'],
    ['nothing', undefined],
  ])('that is %s crosses as INTERNAL without its text, and is reported', async (_what, error) => {
    const { router, reports } = failing(error);
    const result = await router('vault:status', {});
    expect([result, JSON.stringify(result).includes('CANARY'), reports]).toEqual([
      {
        ok: false,
        error: { code: 'INTERNAL', message: expect.stringMatching(/^Something went wrong/) },
      },
      false,
      [error],
    ]);
  });

  it('that is a rejected promise is caught like a thrown one', async () => {
    const { router } = routerOf(() => Promise.reject(new SignetError('CANCELLED', 'Stopped.')));
    expect(await router('vault:lock', {})).toEqual({
      ok: false,
      error: { code: 'CANCELLED', message: 'Stopped.' },
    });
  });
});
