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

describe('entry:check', () => {
  it('gives the verdict, and changes nothing in the vault', async () => {
    const { profile, id } = await withHost();
    const before = await profile.value('entry:get', { id });
    const { verdict } = await profile.value('entry:check', { id, correctClock: false });
    const { accepted, ipAllowlist, account } = verdict.lines;
    expect([verdict.trouble, accepted.state, ipAllowlist.confirmed, account]).toEqual([
      null,
      'passed',
      [],
      { state: 'passed', declared: draft.account, confirmed: 'sub' },
    ]);
    expect(await profile.value('entry:get', { id })).toEqual(before);
  });

  it('tries another site and environment without changing those of the entry', async () => {
    const { profile, id } = await withHost();
    const { verdict } = await profile.value('entry:check', {
      id,
      correctClock: false,
      site: 'us',
      environment: 'demo',
    });
    expect([verdict.site, verdict.environment, verdict.trouble?.okxCode]).toEqual([
      'us',
      'demo',
      '50101',
    ]);
  });

  it('asks before the key goes to a host that is not of OKX, and sends nothing if refused', async () => {
    const { profile, id } = await withHost();
    profile.answers.confirm = () => false;
    expect(await profile.refusal('entry:check', { id, correctClock: false })).toBe('CANCELLED');
    expect([profile.recorded.questions, seen]).toEqual([
      [
        {
          kind: 'other-host',
          label: 'Grid bot',
          method: 'GET',
          requestPath: `${simulator.url}/api/v5/account/config`,
          body: '',
        },
      ],
      [],
    ]);
  });

  it("asks nobody where the host is the site's own", async () => {
    const profile = await unlockedProfile(fixture, folder);
    const [, id] = fixture.ids;
    const { verdict } = await profile.value('entry:check', { id, correctClock: false });
    // The world of this test leads everything to a port where nobody listens.
    expect([verdict.trouble?.kind, profile.recorded.questions]).toEqual(['OKX_UNREACHABLE', []]);
  });

  it('sends no key once the vault is locked meanwhile', async () => {
    const { profile, id } = await withHost();
    beforeAnswering = () => profile.session.lock();
    expect(await profile.refusal('entry:check', { id, correctClock: false })).toBe('VAULT_LOCKED');
    expect(seen).toEqual(['/api/v5/public/time']);
  });

  it('is refused for an entry that is not there', async () => {
    const { profile } = await withHost();
    const asked = { id: '0'.repeat(32), correctClock: false };
    expect(await profile.refusal('entry:check', asked)).toBe('ENTRY_NOT_FOUND id');
  });
});
