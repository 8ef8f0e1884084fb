import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft } from '../../support/entry-arbitraries.ts';
import { exchangeKey } from '../../support/exchange-keys.ts';
import { type Profile, unlockedProfile } from '../../support/profile.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import { makeVault, temporaryFolder, type VaultFixture } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const master = { ...exchangeKey, ...draft.credentials, ipAllowlist: [] };
const sub = { uid: '1001', mainUid: master.uid, environment: 'live' } as const;
const bot = {
  ...{ ...exchangeKey, ...sub, apiKey: '00000000-0000-4000-8000-0000000000aa', label: 'bot' },
  ...{ ipAllowlist: ['203.0.113.7'], createdAt: Date.parse('2026-10-01T00:00:00.000Z') },
};
const accounts = [{ ...sub, name: 'grid01' }];
let fixture: VaultFixture;
let simulator: Simulator;

beforeAll(async () => {
  fixture = await makeVault(folder);
  simulator = await startSimulator({ keys: [master, bot], accounts });
});
afterAll(() => simulator.close());

/** A profile whose first entry is a main account's key, asked for at the simulator. */
async function withMaster(): Promise<{ readonly profile: Profile; readonly id: string }> {
  const profile = await unlockedProfile(fixture, folder);
  profile.answers.now = new Date();
  const [id] = fixture.ids;
  const change = { account: { kind: 'main' }, hosts: { rest: simulator.url } } as const;
  await profile.value('entry:edit', { id, change });
  profile.recorded.events.length = 0;
  return { profile, id };
}

const asked = { subAccount: 'grid01', correctClock: false };

describe('sub-account:list-keys', () => {
  it("saves the sub-account's keys with the entry, and sends an event", async () => {
    const { profile, id } = await withMaster();
    const { entry } = await profile.value('sub-account:list-keys', { id, ...asked });
    const listedAt = profile.answers.now.toISOString();
    expect([entry.subAccounts, entry.calledAt, profile.recorded.events]).toEqual([
      [
        {
          name: 'grid01',
          listedAt,
          keys: [
            {
              label: 'bot',
              apiKeyEnding: '00aa',
              apiKeyDigest: createHash('sha256').update(bot.apiKey).digest('hex'),
              permissions: ['read_only', 'trade'],
              ipAllowlist: ['203.0.113.7'],
              createdAt: '2026-10-01T00:00:00.000Z',
            },
          ],
        },
      ],
      listedAt,
      ['entries:changed'],
    ]);
    expect((await profile.value('entry:get', { id })).entry).toEqual(entry);
  });

  it('replaces an earlier list', async () => {
    const { profile, id } = await withMaster();
    await profile.value('sub-account:list-keys', { id, ...asked });
    const second = simulator.keys.create({
      ...{ uid: sub.uid, label: 'second', passphrase: 'Other-pass2' },
      ...{ permissions: ['read_only'], ipAllowlist: [] },
    });
    const { entry } = await profile.value('sub-account:list-keys', { id, ...asked });
    simulator.keys.delete(second.apiKey);
    expect(entry.subAccounts.map(({ keys }) => keys.map(({ label }) => label))).toEqual([
      ['bot', 'second'],
    ]);
  });

  it('removes the list of a deleted sub-account, and sends an event', async () => {
    const { profile, id } = await withMaster();
    await profile.value('sub-account:list-keys', { id, ...asked });
    profile.recorded.events.length = 0;
    const listed = async () => (await profile.value('entry:get', { id })).entry.subAccounts.length;
    simulator.conduct.refuseNext('59510', 2);
    const other = { id, ...asked, subAccount: 'grid02' };
    const kept = [await profile.refusal('sub-account:list-keys', other), await listed()];
    const gone = [await profile.refusal('sub-account:list-keys', { id, ...asked }), await listed()];
    expect([kept, gone, profile.recorded.events]).toEqual([
      ['OKX_REFUSED', 1],
      ['OKX_REFUSED', 0],
      ['entries:changed'],
    ]);
  });

  it("asks before the key goes to another host than OKX's, and sends nothing if refused", async () => {
    const { profile, id } = await withMaster();
    profile.answers.confirm = () => false;
    const before = simulator.received.length;
    const refusal = await profile.refusal('sub-account:list-keys', { id, ...asked });
    expect([refusal, simulator.received.length, profile.recorded.questions]).toEqual([
      'CANCELLED',
      before,
      [
        {
          kind: 'other-host',
          consequences: [],
          label: 'Grid bot',
          apiKeyEnding: '4f10',
          site: 'global',
          environment: 'live',
          method: 'GET',
          requestPath: `${simulator.url}/api/v5/users/subaccount/apikey`,
          body: '',
        },
      ],
    ]);
  });

  it('changes nothing if OKX refuses or the entry belongs to a sub-account', async () => {
    const { profile, id } = await withMaster();
    const unknown = { id, ...asked, subAccount: 'grid02' };
    const refused = await profile.refusal('sub-account:list-keys', unknown);
    await profile.value('entry:edit', { id, change: { account: { kind: 'sub', name: 'grid01' } } });
    const ofSub = await profile.refusal('sub-account:list-keys', { id, ...asked });
    const { entry } = await profile.value('entry:get', { id });
    expect([refused, ofSub, entry.subAccounts, entry.calledAt]).toEqual([
      'OKX_REFUSED',
      'INPUT_INVALID id',
      [],
      null,
    ]);
  });

  it('is refused by a locked vault', async () => {
    const { profile, id } = await withMaster();
    await profile.value('vault:lock', {});
    expect(await profile.refusal('sub-account:list-keys', { id, ...asked })).toBe('VAULT_LOCKED');
  });
});
