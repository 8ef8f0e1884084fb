import { appendFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { draft } from '../../support/entry-arbitraries.ts';
import { exchangeKey } from '../../support/exchange-keys.ts';
import { type Profile, unlockedProfile } from '../../support/profile.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import { makeVault, temporaryFolder, type VaultFixture } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const key = { ...exchangeKey, ...draft.credentials, mainUid: '1', ipAllowlist: [] };
let fixture: VaultFixture;
let simulator: Simulator;
let seen: string[] = [];
let beforeAnswering: () => void = () => undefined;

beforeAll(async () => {
  fixture = await makeVault(folder);
  simulator = await startSimulator({
    keys: [key],
    fault: ({ path }) => {
      seen.push(path);
      beforeAnswering();
      return undefined;
    },
  });
});
afterAll(() => simulator.close());
afterEach(() => {
  seen = [];
  beforeAnswering = () => undefined;
});

/** A profile whose first entry is asked for at the simulator. */
async function withHost(): Promise<{ readonly profile: Profile; readonly id: string }> {
  const profile = await unlockedProfile(fixture, folder);
  profile.answers.now = new Date();
  const [id] = fixture.ids;
  await profile.value('entry:edit', { id, change: { hosts: { rest: simulator.url } } });
  return { profile, id };
}

/** The records of a key in its entry. */
async function records(profile: Profile, id: string) {
  const { lastCheck, calledAt, changedAt } = (await profile.value('entry:get', { id })).entry;
  return { lastCheck, calledAt, changedAt };
}

describe('entry:check', () => {
  it('returns the verdict, and records what OKX confirmed and when it was called', async () => {
    const { profile, id } = await withHost();
    const { changedAt } = await records(profile, id);
    const { revision } = profile.session.vault.header;
    const { verdict } = await profile.value('entry:check', { id, correctClock: false });
    const { accepted, ipAllowlist, account } = verdict.lines;
    expect([verdict.failure, accepted.state, ipAllowlist.confirmed, account]).toEqual([
      null,
      'passed',
      [],
      { state: 'passed', declared: draft.account, confirmed: 'sub' },
    ]);
    expect(await records(profile, id)).toEqual({
      lastCheck: {
        checkedAt: verdict.checkedAt,
        okxCode: null,
        confirmed: {
          permissions: ['read_only', 'trade'],
          ipAllowlist: [],
          environment: 'live',
          label: 'Grid bot',
          account: 'sub',
        },
      },
      calledAt: verdict.checkedAt,
      changedAt,
    });
    expect([profile.session.vault.header.revision, profile.recorded.events]).toEqual([
      revision + 1,
      ['entries:changed', 'entries:changed'],
    ]);
  });

  it('records that OKX refused the key, which does not count as a call', async () => {
    const { profile, id } = await withHost();
    const { verdict: accepted } = await profile.value('entry:check', { id, correctClock: false });
    profile.answers.now = new Date(Date.parse(accepted.checkedAt) + 1000);
    simulator.conduct.refuseNext('50119');
    const { verdict } = await profile.value('entry:check', { id, correctClock: false });
    expect(await records(profile, id)).toMatchObject({
      lastCheck: { checkedAt: verdict.checkedAt, okxCode: '50119', confirmed: null },
      calledAt: accepted.checkedAt,
    });
  });

  it('records neither temporary refusals nor failed connections', async () => {
    const { profile, id } = await withHost();
    simulator.conduct.refuseNext('50102');
    await profile.value('entry:check', { id, correctClock: false });
    beforeAnswering = () => simulator.conduct.setMaintenance('page');
    await profile.value('entry:check', { id, correctClock: false });
    simulator.conduct.setMaintenance(undefined);
    const { lastCheck, calledAt } = await records(profile, id);
    expect([lastCheck, calledAt]).toEqual([null, null]);
  });

  it('tries another site and environment without changing those of the entry', async () => {
    const { profile, id } = await withHost();
    const { verdict } = await profile.value('entry:check', {
      id,
      correctClock: false,
      site: 'us',
      environment: 'demo',
    });
    expect([verdict.site, verdict.environment, verdict.failure?.okxCode]).toEqual([
      'us',
      'demo',
      '50101',
    ]);
    await profile.value('entry:check', { id, correctClock: false, site: 'us' });
    const { lastCheck, calledAt } = await records(profile, id);
    expect([lastCheck, calledAt]).toEqual([null, null]);
  });

  it('records nothing about credentials that were replaced in the meantime', async () => {
    const { profile, id } = await withHost();
    const credentials = { ...draft.credentials, passphrase: 'Another-1' };
    beforeAnswering = () => void profile.value('entry:edit', { id, change: { credentials } });
    await profile.value('entry:check', { id, correctClock: false });
    const { entry } = await profile.value('entry:get', { id });
    expect([entry.credentialVersion > 1, entry.lastCheck, entry.calledAt]).toEqual([
      true,
      null,
      null,
    ]);
  });

  it('returns the verdict even if the vault is locked or the entry removed before it is recorded', async () => {
    for (const gone of ['lock', 'remove'] as const) {
      const { profile, id } = await withHost();
      const present = profile.answers.now;
      // Read for the time of the check, after the last answer.
      const later = () => {
        if (!seen.includes('/api/v5/account/config')) return present;
        if (gone === 'lock') profile.session.lock();
        else void profile.session.vault.remove(id);
        return present;
      };
      Object.defineProperty(profile.answers, 'now', { get: later });
      const { verdict } = await profile.value('entry:check', { id, correctClock: false });
      expect([gone, verdict.failure, profile.recorded.reports]).toEqual([gone, null, []]);
      seen = [];
    }
  });

  it('returns the verdict even if nothing can be saved, and reports that', async () => {
    const { profile, id } = await withHost();
    await appendFile(profile.path, ' ');
    const { verdict } = await profile.value('entry:check', { id, correctClock: false });
    expect([verdict.failure, profile.recorded.reports]).toEqual([
      null,
      [expect.objectContaining({ code: 'FILE_CHANGED' })],
    ]);
  });

  it("asks before the key goes to another host than OKX's, and sends nothing if refused", async () => {
    const { profile, id } = await withHost();
    profile.answers.confirm = () => false;
    expect(await profile.refusal('entry:check', { id, correctClock: false })).toBe('CANCELLED');
    expect([profile.recorded.questions, seen]).toEqual([
      [
        {
          kind: 'other-host',
          consequences: [],
          label: 'Grid bot',
          apiKeyEnding: '4f10',
          site: 'global',
          environment: 'live',
          method: 'GET',
          requestPath: `${simulator.url}/api/v5/account/config`,
          body: '',
        },
      ],
      [],
    ]);
  });

  it("does not ask if the host is the site's own", async () => {
    const profile = await unlockedProfile(fixture, folder);
    const [, id] = fixture.ids;
    const { verdict } = await profile.value('entry:check', { id, correctClock: false });
    // This test sends everything to a port without a listener.
    expect([verdict.failure?.kind, profile.recorded.questions]).toEqual(['OKX_UNREACHABLE', []]);
  });

  it('sends no key once the vault is locked', async () => {
    const { profile, id } = await withHost();
    beforeAnswering = () => profile.session.lock();
    expect(await profile.refusal('entry:check', { id, correctClock: false })).toBe('VAULT_LOCKED');
    expect(seen).toEqual(['/api/v5/public/time']);
  });

  it('is refused for an unknown entry', async () => {
    const { profile } = await withHost();
    const asked = { id: '0'.repeat(32), correctClock: false };
    expect(await profile.refusal('entry:check', asked)).toBe('ENTRY_NOT_FOUND id');
  });
});
