import { beforeAll, describe, expect, it } from 'vitest';
import { type EntryDraft, type Permission, permissions, type SignRequest } from '#contract';
import { type Profile, unlockedProfile } from '../../support/profile.ts';
import { withUnopenableCredentials } from '../../support/unopenable-vault.ts';
import {
  drafts,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';
import vectors from '../../vectors/okx-sign-vectors.json' with { type: 'json' };

const folder = temporaryFolder();
let fixture: VaultFixture;
let unopenable: VaultFixture;
const [first] = drafts;
const nobody = '0'.repeat(32);

const read: SignRequest = { method: 'GET', requestPath: '/api/v5/account/balance', body: '' };
const open: SignRequest = { method: 'GET', requestPath: '/api/v5/public/time', body: '' };
const order: SignRequest = { method: 'POST', requestPath: '/api/v5/trade/order', body: '{}' };
const transfer: SignRequest = { method: 'POST', requestPath: '/api/v5/asset/transfer', body: '{}' };
const withdrawal: SignRequest = {
  method: 'POST',
  requestPath: '/api/v5/asset/withdrawal',
  body: '{"amt":"1"}',
};
const unknown: SignRequest = { method: 'POST', requestPath: '/api/v5/new/thing', body: '{}' };
const unknownWithdrawal: SignRequest = { ...unknown, requestPath: '/api/v5/new/withdraw' };
const unknownTransfer: SignRequest = { ...unknown, requestPath: '/api/v5/new/transfer' };
const unstated: SignRequest = {
  method: 'POST',
  requestPath: '/api/v5/account/set-auto-earn',
  body: '{}',
};
const makesKey: SignRequest = {
  method: 'POST',
  requestPath: '/api/v5/users/subaccount/apikey',
  body: '{"subAcct":"grid01","label":"grid","passphrase":"Tr4de-only#1","perm":"trade"}',
};

beforeAll(async () => {
  fixture = await makeVault(folder);
  unopenable = withUnopenableCredentials(fixture);
});

/** A profile with one more entry that may do what is given. */
async function withEntry(
  details: Partial<EntryDraft>,
): Promise<{ readonly profile: Profile; readonly id: string }> {
  const profile = await unlockedProfile(fixture, folder);
  const draft = { ...first, label: 'Signs', ...details };
  const { entry } = await profile.value('entry:add', { draft });
  return { profile, id: entry.id };
}

/** A profile whose credentials cannot be opened, with that permission given to the first entry. */
async function withoutSecrets(granted: readonly Permission[]) {
  const profile = await unlockedProfile(unopenable, folder);
  const id = unopenable.ids[0];
  await profile.value('entry:edit', { id, change: { permissions: granted } });
  return { profile, id };
}

describe('sign:prepare', () => {
  async function requirement(request: SignRequest, granted: readonly Permission[]) {
    const { profile, id } = await withoutSecrets(granted);
    return (await profile.value('sign:prepare', { id, request })).requirement;
  }

  it('returns the four parts of the prehash with the present time, without opening a secret', async () => {
    const { profile, id } = await withoutSecrets(['read_only']);
    const { parts } = await profile.value('sign:prepare', { id, request: withdrawal });
    expect([parts, profile.recorded.questions]).toEqual([
      { timestamp: '2026-11-20T08:00:00.000Z', ...withdrawal },
      [],
    ]);
  });

  it('returns what a known endpoint needs, and whether the key has it', async () => {
    const known = { unknown: null, isAsked: false, isAllowed: true, refusal: null };
    expect([
      await requirement(open, ['read_only']),
      await requirement(read, ['read_only']),
      await requirement(order, ['read_only']),
      await requirement(transfer, ['read_only', 'trade']),
      await requirement(withdrawal, ['withdraw']),
    ]).toEqual([
      { ...known, permission: null, effect: 'reads' },
      { ...known, permission: 'read_only', effect: 'reads' },
      {
        ...known,
        permission: 'trade',
        effect: 'orders',
        isAllowed: false,
        refusal: 'PERMISSION_MISSING',
      },
      { ...known, permission: 'trade', effect: 'moves', isAsked: true },
      { ...known, permission: 'withdraw', effect: 'leaves', isAsked: true },
    ]);
  });

  it('treats an unknown endpoint as the worst that its path allows', async () => {
    const asked = [unknown, unknownTransfer, unknownWithdrawal, unstated];
    const told = [];
    for (const request of asked) told.push(await requirement(request, permissions));
    const rest = {
      unknown: 'not-in-table',
      permission: null,
      isAsked: true,
      isAllowed: false,
      refusal: 'ENDPOINT_UNKNOWN',
    };
    expect(told).toEqual([
      { ...rest, effect: null },
      { ...rest, effect: 'moves' },
      { ...rest, effect: 'leaves' },
      { ...rest, unknown: 'no-permission-stated', effect: 'locks' },
    ]);
  });

  it('describes what the body would do, as the question does', async () => {
    const { profile, id } = await withoutSecrets(permissions);
    const body = '{"ccy":"USDT","amt":"1","from":"6","to":"18"}';
    const request = { ...transfer, body };
    const { consequences } = await profile.value('sign:prepare', { id, request });
    await profile.refusal('sign:request', { id, request, allowUnknownEndpoint: false });
    expect(consequences).toEqual([
      {
        kind: 'transfers',
        amount: '1',
        currency: 'USDT',
        from: { wallet: 'funding', owner: { kind: 'this' } },
        to: { wallet: 'trading', owner: { kind: 'this' } },
        withLoans: false,
      },
    ]);
    expect(profile.recorded.questions).toMatchObject([{ kind: 'moves', consequences }]);
  });

  it('refuses an id that no entry has', async () => {
    const profile = await unlockedProfile(fixture, folder);
    expect(await profile.refusal('sign:prepare', { id: nobody, request: read })).toBe(
      'ENTRY_NOT_FOUND id',
    );
  });
});

describe('sign:request', () => {
  it('signs every published vector of REST as others do, without the passphrase', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const outcomes = [];
    for (const vector of vectors) {
      if (vector.kind !== 'rest') continue;
      const { apiKey, secret: secretKey, passphrase } = vector;
      const headers: Readonly<Record<string, string | undefined>> = vector.headers;
      const isDemo = headers['x-simulated-trading'] === '1';
      const draft: EntryDraft = {
        ...first,
        label: vector.id,
        createdOnOkxAt: null,
        environment: isDemo ? 'demo' : 'live',
        permissions,
        credentials: { apiKey, secretKey, passphrase },
      };
      const { entry } = await profile.value('entry:add', { draft });
      const { method, requestPath, body, timestamp, prehash, signature } = vector;
      profile.answers.now = new Date(timestamp); // what is asked for must be dated now
      const signed = await profile.value('sign:request', {
        id: entry.id,
        request: { method, requestPath, body } as SignRequest, // the schema refuses others
        timestamp,
        allowUnknownEndpoint: true,
      });
      const expected = {
        timestamp,
        prehash,
        signature,
        headers: {
          'OK-ACCESS-KEY': headers['OK-ACCESS-KEY'],
          'OK-ACCESS-SIGN': headers['OK-ACCESS-SIGN'],
          'OK-ACCESS-TIMESTAMP': headers['OK-ACCESS-TIMESTAMP'],
          'Content-Type': 'application/json',
          ...(isDemo && { 'x-simulated-trading': '1' }),
        },
      };
      outcomes.push([signed, expected]);
    }
    expect(outcomes.length).toBeGreaterThan(15);
    expect(outcomes.map(([signed]) => signed)).toEqual(outcomes.map(([, expected]) => expected));
  });

  it('signs with the time after the question if no timestamp is given', async () => {
    const { profile, id } = await withEntry({ permissions });
    const quick = { id, request: read, allowUnknownEndpoint: false };
    const slow = { id, request: withdrawal, allowUnknownEndpoint: false };
    const first = await profile.value('sign:request', quick);
    profile.answers.confirm = () => {
      profile.answers.now = new Date('2026-11-20T08:00:45.000Z');
      return true;
    };
    const second = await profile.value('sign:request', slow);
    expect([first, second].map((signed) => [signed.timestamp, signed.prehash])).toEqual([
      ['2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000ZGET/api/v5/account/balance'],
      [
        '2026-11-20T08:00:45.000Z',
        '2026-11-20T08:00:45.000ZPOST/api/v5/asset/withdrawal{"amt":"1"}',
      ],
    ]);
  });

  it('sends the header of demo trading for a demo key only', async () => {
    const environments = ['live', 'demo'] as const;
    const headers = [];
    for (const environment of environments) {
      const { profile, id } = await withEntry({ environment });
      const request = { id, request: read, allowUnknownEndpoint: false };
      headers.push((await profile.value('sign:request', request)).headers);
    }
    expect(headers.map((item) => item['x-simulated-trading'])).toEqual([undefined, '1']);
  });

  it('does not ask about a known request that reads or trades', async () => {
    const { profile, id } = await withEntry({ permissions });
    const outcomes = [];
    for (const request of [open, read, order]) {
      for (const allowUnknownEndpoint of [false, true]) {
        outcomes.push(await profile.refusal('sign:request', { id, request, allowUnknownEndpoint }));
      }
    }
    expect([outcomes, profile.recorded.questions]).toEqual([outcomes.map(() => 'none'), []]);
  });

  const asking = [
    ['a withdrawal', withdrawal, 'leaves', false],
    ['a transfer', transfer, 'moves', false],
    ['a new key', makesKey, 'grants', false],
    ['an unknown endpoint', unknown, 'unknown-endpoint', true],
    ['an endpoint without a permission', unstated, 'unknown-endpoint', true],
    ['an unknown endpoint that may withdraw', unknownWithdrawal, 'leaves', true],
    ['an unknown endpoint that may transfer', unknownTransfer, 'moves', true],
  ] as const;

  it.each(asking)(
    'asks in a native dialog for %s, and shows all of it',
    async (_what, request, kind, allow) => {
      const { profile, id } = await withEntry({ permissions });
      await profile.value('sign:request', { id, request, allowUnknownEndpoint: allow });
      const { apiKeyEnding, site, environment } = profile.session.vault.entry(id);
      expect(profile.recorded.questions).toMatchObject([
        { kind, label: 'Signs', apiKeyEnding, site, environment, ...request },
      ]);
    },
  );

  it.each(asking)(
    'opens no secret for %s that was declined',
    async (_what, request, _kind, allow) => {
      const { profile, id } = await withoutSecrets(permissions);
      const asked = { id, request, allowUnknownEndpoint: allow };
      profile.answers.confirm = () => false;
      const declined = await profile.refusal('sign:request', asked);
      profile.answers.confirm = () => true;
      // Confirmed, it does open them, and finds what this vault was made to have.
      const confirmed = await profile.refusal('sign:request', asked);
      expect([declined, confirmed]).toEqual(['CANCELLED', 'VAULT_DAMAGED']);
    },
  );

  it('does not ask and opens no secret for a request without permission or flag', async () => {
    const { profile, id } = await withoutSecrets(['read_only']);
    const outcomes = [];
    for (const request of [order, transfer, withdrawal, unknown, unknownWithdrawal, unstated]) {
      const asked = { id, request, allowUnknownEndpoint: false };
      outcomes.push(await profile.refusal('sign:request', asked));
    }
    for (const request of [order, transfer, withdrawal]) {
      const asked = { id, request, allowUnknownEndpoint: true };
      outcomes.push(await profile.refusal('sign:request', asked));
    }
    const missing = 'PERMISSION_MISSING permissions';
    const foreign = 'ENDPOINT_UNKNOWN requestPath';
    expect([outcomes, profile.recorded.questions]).toEqual([
      [missing, missing, missing, foreign, foreign, foreign, missing, missing, missing],
      [],
    ]);
  });

  it('refuses what a dialog cannot show in full, before it asks and opens a secret', async () => {
    const { profile, id } = await withoutSecrets(permissions);
    const { questionLimit } = profile.shell;
    const body = (length: number) => `{"amt":"1"}`.padStart(length);
    const room = questionLimit - withdrawal.requestPath.length;
    const outcomes = [];
    for (const length of [room + 1, room]) {
      const request = { ...withdrawal, body: body(length) };
      const asked = { id, request, allowUnknownEndpoint: false };
      outcomes.push(await profile.refusal('sign:request', asked));
    }
    const long = { ...order, body: body(questionLimit * 10) };
    outcomes.push(
      await profile.refusal('sign:request', { id, request: long, allowUnknownEndpoint: false }),
    );
    expect([outcomes, profile.recorded.questions.length]).toEqual([
      ['INPUT_INVALID request', 'VAULT_DAMAGED', 'VAULT_DAMAGED'],
      1,
    ]);
  });

  it('refuses a timestamp ahead of time for a confirmed request, without asking', async () => {
    const { profile, id } = await withEntry({ permissions });
    const dated = (request: SignRequest, timestamp: string) =>
      profile.refusal('sign:request', { id, request, timestamp, allowUnknownEndpoint: false });
    expect([
      await dated(withdrawal, '2026-11-20T08:00:30.001Z'),
      await dated(transfer, '2026-11-20T09:00:00.000Z'),
      profile.recorded.questions,
    ]).toEqual(['INPUT_INVALID timestamp', 'INPUT_INVALID timestamp', []]);
  });

  it('signs nothing if the vault was locked, or the entry removed, while the question was open', async () => {
    const outcomes = [];
    for (const meanwhile of ['lock', 'remove'] as const) {
      const { profile, id } = await withEntry({ permissions });
      profile.answers.confirm = async () => {
        if (meanwhile === 'lock') profile.session.lock();
        else await profile.value('entry:remove', { id, label: 'Signs' });
        return true;
      };
      const asked = { id, request: withdrawal, allowUnknownEndpoint: false };
      outcomes.push(await profile.refusal('sign:request', asked));
    }
    expect(outcomes).toEqual(['VAULT_LOCKED', 'ENTRY_NOT_FOUND id']);
  });

  it('signs nothing with a key that took the place of the one that was asked about', async () => {
    const { profile, id } = await withEntry({ permissions });
    const { secretKey, passphrase } = first.credentials;
    profile.answers.confirm = async () => {
      const credentials = { apiKey: 'another-key', secretKey, passphrase };
      await profile.value('entry:edit', { id, change: { credentials } });
      return true;
    };
    const asked = { id, request: withdrawal, allowUnknownEndpoint: false };
    expect(await profile.refusal('sign:request', asked)).toBe('INPUT_INVALID rotation');
  });

  it('refuses a GET with a body, a path of another host, and an id that no entry has', async () => {
    const { profile, id } = await withEntry({ permissions });
    const asked = (request: SignRequest) => ({ id, request, allowUnknownEndpoint: true });
    expect([
      await profile.refusal('sign:request', asked({ ...read, body: '{}' })),
      await profile.refusal(
        'sign:request',
        asked({ ...read, requestPath: 'https://evil.example/' }),
      ),
      await profile.refusal(
        'sign:request',
        asked({ ...withdrawal, requestPath: '/api/v5/asset/w%69thdrawal' }),
      ),
      await profile.refusal('sign:request', { ...asked(read), id: nobody }),
      profile.recorded.questions,
    ]).toEqual([
      'INPUT_INVALID request.body',
      'INPUT_INVALID request.requestPath',
      'INPUT_INVALID request.requestPath',
      'ENTRY_NOT_FOUND id',
      [],
    ]);
  });
});

describe('sign:login', () => {
  it('signs every published vector of the WebSocket login as others do', async () => {
    const outcomes = [];
    for (const vector of vectors) {
      if (vector.kind !== 'ws-login') continue;
      const { apiKey, secret: secretKey, passphrase, timestamp, prehash, signature } = vector;
      const { profile, id } = await withEntry({ credentials: { apiKey, secretKey, passphrase } });
      const signed = await profile.value('sign:login', { id, timestamp });
      const webSocket = {
        private: 'wss://proxy.example/ws/v5/private',
        business: 'wss://proxy.example/ws/v5/business',
        source: 'entry',
      };
      outcomes.push([signed, { timestamp, prehash, signature, apiKey, webSocket }]);
    }
    expect(outcomes.length).toBe(2);
    expect(outcomes.map(([signed]) => signed)).toEqual(outcomes.map(([, expected]) => expected));
  });

  it('uses the present second if no timestamp is given, without asking', async () => {
    const { profile, id } = await withEntry({});
    profile.answers.now = new Date('2026-11-20T08:00:00.999Z');
    const { timestamp, prehash } = await profile.value('sign:login', { id });
    expect([timestamp, prehash, profile.recorded.questions]).toEqual([
      '1795161600',
      '1795161600GET/users/self/verify',
      [],
    ]);
  });

  it('refuses an id that no entry has', async () => {
    const profile = await unlockedProfile(fixture, folder);
    expect(await profile.refusal('sign:login', { id: nobody })).toBe('ENTRY_NOT_FOUND id');
  });
});
