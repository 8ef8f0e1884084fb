import { readFile } from 'node:fs/promises';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purposes, type RequestOf } from '#contract';
import { profileOf } from '../../../src-main/health/purpose-profiles.ts';
import { decodeFile } from '../../../src-main/vault/format.ts';
import { unwrap } from '../../../src-main/vault/proof.ts';
import { SessionKeys } from '../../../src-main/vault/session-keys.ts';
import { noRecords } from '../../support/any-entry.ts';
import { type ConnectProxy, startConnectProxy } from '../../support/connect-proxy.ts';
import { exchangeKey } from '../../support/exchange-keys.ts';
import { guideDraft } from '../../support/guide-draft.ts';
import { type Profile, recoveryCodeOf, unlockedProfile } from '../../support/profile.ts';
import { certificate } from '../../support/simulator/certificate.ts';
import { type Simulator, startSimulator } from '../../support/simulator/simulator.ts';
import { makeVault, temporaryFolder, type VaultFixture } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const authorities = getCACertificates('default');
const { apiKey, secretKey, passphrase } = exchangeKey;
const credentials = { apiKey, secretKey, passphrase };
const key = { ...exchangeKey, site: 'global', label: 'Swing bot', ipAllowlist: [] } as const;
let fixture: VaultFixture;
let simulator: Simulator;
let proxy: ConnectProxy;

beforeAll(async () => {
  fixture = await makeVault(folder);
  simulator = await startSimulator({ keys: [key], tls: certificate });
  proxy = await startConnectProxy(Number(new URL(simulator.url).port));
  setDefaultCACertificates([...authorities, certificate.cert]);
});
afterAll(async () => {
  setDefaultCACertificates(authorities);
  await proxy.close();
  await simulator.close();
});

type Draft = RequestOf<'guide:save'>['draft'];

/** A profile whose world leads every host of OKX to the simulator, with a draft of the guide. */
async function guided(change: Partial<Draft> = {}): Promise<Profile> {
  const profile = await unlockedProfile(fixture, folder);
  profile.answers.now = new Date();
  profile.answers.proxy = { httpsProxy: proxy.url, noProxy: '' };
  await profile.value('guide:save', { draft: { ...guideDraft, ...change } });
  profile.recorded.events.length = 0;
  return profile;
}

type Venue = Pick<RequestOf<'guide:check'>, 'site' | 'environment'>;

const check = (profile: Profile, change = {}, venue: Venue = {}) =>
  profile.value('guide:check', {
    credentials: { ...credentials, ...change },
    correctClock: false,
    ...venue,
  });
const finish = async (profile: Profile, change = {}) =>
  (await profile.value('guide:finish', { credentials: { ...credentials, ...change } })).entry;
const draftOf = async (profile: Profile) => (await profile.value('guide:get', {})).draft;
const revisionOf = ({ session }: Profile) => session.vault.header.revision;

describe('guide:get', () => {
  it('returns what each purpose needs, even without a draft', async () => {
    const profile = await unlockedProfile(fixture, folder);
    expect(await profile.value('guide:get', {})).toEqual({
      draft: null,
      useCases: purposes.map(profileOf),
    });
  });
});

describe('guide:save and guide:discard', () => {
  it('keep the draft across a lock, with its time, and discard it', async () => {
    const profile = await unlockedProfile(fixture, folder);
    await profile.value('guide:save', { draft: guideDraft });
    const savedAt = profile.answers.now.toISOString();
    await profile.value('vault:lock', {});
    const recoveryCode = recoveryCodeOf(fixture);
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    const kept = await draftOf(profile);
    await profile.value('guide:discard', {});
    const { vaultId, revision } = profile.session.vault.header;
    const { events } = profile.recorded;
    expect([kept, await draftOf(profile), events]).toEqual([
      { ...guideDraft, savedAt },
      null,
      ['guide:changed', 'session:changed', 'session:changed', 'guide:changed'],
    ]);
    expect(profile.preferences.lastSeenRevisions.get(vaultId)).toBe(revision);
  });

  it('accept unfinished input as typed', async () => {
    const unfinished = {
      label: ' ',
      application: '',
      ipAllowlistText: '203.0.113.',
      purpose: null,
    };
    expect(await draftOf(await guided(unfinished))).toMatchObject(unfinished);
  });

  it('refuse texts that are too long, naming the field', async () => {
    const profile = await guided();
    const wrong: readonly (readonly [string, Partial<Draft>])[] = [
      ['label', { label: 'x'.repeat(257) }],
      ['application', { application: 'x'.repeat(257) }],
      ['account.name', { account: { kind: 'sub', name: 'x'.repeat(257) } }],
      ['withdrawReason', { withdrawReason: 'x'.repeat(1001) }],
      ['ipAllowlistText', { ipAllowlistText: '1'.repeat(10_001) }],
    ];
    const refusals: string[] = [];
    for (const [, change] of wrong) {
      refusals.push(await profile.refusal('guide:save', { draft: { ...guideDraft, ...change } }));
    }
    expect([refusals, await draftOf(profile)]).toEqual([
      wrong.map(([field]) => `INPUT_INVALID draft.${field}`),
      expect.objectContaining(guideDraft),
    ]);
  });

  it('have no member for credentials, and none is saved before the end', async () => {
    const profile = await guided({ hadCredentials: true });
    const draft = { ...guideDraft, credentials } as Draft; // as a page that was taken over could send
    const refusal = await profile.refusal('guide:save', { draft });
    await check(profile);
    await profile.value('guide:save', { draft: { ...guideDraft, hadCredentials: true } });
    const parts = decodeFile(await readFile(profile.path));
    const { header } = parts;
    const keys = new SessionKeys(header.vaultId, await unwrap(header, fixture.recovery));
    const { guide, entries } = keys.openDocument(parts);
    const text = JSON.stringify([guide, ...entries.values()]);
    expect([
      refusal,
      text.includes('Swing bot'),
      // Two of them are in an entry of the fixture as well, sealed.
      [apiKey, secretKey, passphrase].filter((canary) => text.includes(canary)),
    ]).toEqual(['INPUT_INVALID draft', true, []]);
  });
});

describe('guide:check', () => {
  it('returns what OKX says about the credentials, and records nothing', async () => {
    const profile = await guided({ ipAllowlistText: '' });
    const revision = revisionOf(profile);
    const { verdict } = await check(profile);
    const { lines } = verdict;
    expect([verdict.failure, lines.permissions.state, lines.label.state]).toEqual([
      null,
      'passed',
      'passed',
    ]);
    expect([revisionOf(profile), profile.recorded.events, proxy.authorities.at(-1)]).toEqual([
      revision,
      [],
      'openapi.okx.com:443',
    ]);
  });

  it('is refused without a complete draft, and names the field', async () => {
    const wrong: readonly (readonly [string, Partial<Draft>])[] = [
      ['label', { label: '  ' }],
      ['permissions', { permissions: [] }],
      ['ipAllowlist', { ipAllowlistText: '203.0.113.' }],
      ['account.name', { account: { kind: 'sub', name: '' } }],
    ];
    const asked = { credentials, correctClock: false };
    const refusals: string[] = [];
    for (const [, change] of wrong) {
      const profile = await guided(change);
      refusals.push(await profile.refusal('guide:check', asked));
      refusals.push(await profile.refusal('guide:finish', { credentials }));
    }
    const profile = await guided();
    await profile.value('guide:discard', {});
    refusals.push(await profile.refusal('guide:check', asked));
    refusals.push(await profile.refusal('guide:finish', { credentials }));
    const fields = [...wrong.map(([field]) => field), 'draft'];
    expect(refusals).toEqual(fields.flatMap((field) => Array(2).fill(`INPUT_INVALID ${field}`)));
  });
});

describe('guide:finish', () => {
  it('creates the entry of the draft with what OKX said, in one save', async () => {
    const ready = ['trusted-device', 'address-bar', 'two-factor'] as const;
    const profile = await guided({ ready: [...ready] });
    const { verdict } = await check(profile);
    profile.answers.now = new Date(Date.now() + 60_000);
    const at = profile.answers.now.toISOString();
    const revision = revisionOf(profile);
    const entry = await finish(profile);
    expect(entry).toEqual({
      ...noRecords,
      id: expect.stringMatching(/^[0-9a-f]{32}$/),
      label: 'Swing bot',
      site: 'global',
      environment: 'live',
      account: { kind: 'main' },
      permissions: ['read_only', 'trade'],
      ipAllowlist: ['203.0.113.7', '198.51.100.0/24'],
      applications: ['Freqtrade'],
      purpose: 'trading-bot',
      rotationPolicy: guideDraft.rotationPolicy,
      createdOnOkxAt: at,
      notes: '',
      hosts: {},
      apiKeyEnding: '4f10',
      apiKeyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      credentialVersion: 1,
      credentialsChangedAt: at,
      addedAt: at,
      changedAt: at,
      lastCheck: {
        checkedAt: verdict.checkedAt,
        okxCode: null,
        confirmed: {
          permissions: ['read_only', 'trade'],
          ipAllowlist: [],
          environment: 'live',
          label: 'Swing bot',
          account: 'main',
        },
      },
      knownAt: verdict.checkedAt,
      calledAt: verdict.checkedAt,
      ticks: [
        { item: 'two-factor', tickedAt: at },
        { item: 'trusted-device', tickedAt: at },
      ],
    });
    expect([revisionOf(profile), await draftOf(profile), profile.recorded.events]).toEqual([
      revision + 1,
      null,
      ['guide:changed', 'entries:changed'],
    ]);
  });

  it('records that OKX refused the credentials, which does not count as a call', async () => {
    const profile = await guided();
    const { verdict } = await check(profile, { passphrase: 'Mistyped-1' });
    const { lastCheck, calledAt } = await finish(profile, { passphrase: 'Mistyped-1' });
    expect([lastCheck, calledAt]).toEqual([
      { checkedAt: verdict.checkedAt, okxCode: '50105', confirmed: null },
      null,
    ]);
  });

  it("saves what OKX said at the key's site, and not what it said elsewhere", async () => {
    const mistyped = { apiKey: '7d2f61b0-83c4-4f0d-9a55-0b6e6a1c2d31' };
    const profile = await guided();
    const { verdict } = await check(profile, mistyped);
    const elsewhere = await check(profile, mistyped, { site: 'eea', environment: 'live' });
    const { lastCheck, calledAt } = await finish(profile, mistyped);
    expect([verdict.failure?.okxCode, elsewhere.verdict.failure?.okxCode]).toEqual([
      '50119',
      '50119',
    ]);
    expect([lastCheck, calledAt]).toEqual([
      { checkedAt: verdict.checkedAt, okxCode: '50119', confirmed: null },
      null,
    ]);
  });

  it('saves what OKX said at the site where the key was found', async () => {
    const profile = await guided({ environment: 'demo' });
    await check(profile);
    const { verdict } = await check(profile, {}, { site: 'global', environment: 'live' });
    await profile.value('guide:save', { draft: guideDraft });
    const { lastCheck } = await finish(profile);
    expect(lastCheck).toMatchObject({ checkedAt: verdict.checkedAt, okxCode: null });
  });

  it('saves the reason for Withdraw in the notes', async () => {
    const withdrawReason = 'Pays the miners.';
    const notesWith = async (permissions: Draft['permissions']) =>
      (await finish(await guided({ permissions, withdrawReason }))).notes;
    const notes = [await notesWith(['read_only', 'withdraw']), await notesWith(['read_only'])];
    expect(notes).toEqual([withdrawReason, '']);
  });

  it.each([
    ['none was checked', async () => undefined, {}],
    ['the passphrase was corrected since', check, { passphrase: 'Corrected-1' }],
    ['another API key was pasted since', check, { apiKey: '7d2f61b0-83c4-4f0d-9a55-0b6e6a1c2d31' }],
    [
      'the draft was moved to another site since',
      async (profile: Profile) => {
        await check(profile);
        await profile.value('guide:save', { draft: { ...guideDraft, site: 'eea' } });
      },
      {},
    ],
    [
      'the vault was locked since',
      async (profile: Profile) => {
        await check(profile);
        await profile.value('vault:lock', {});
        const recoveryCode = recoveryCodeOf(fixture);
        await profile.value('vault:unlock-with-recovery', { recoveryCode });
      },
      {},
    ],
  ] as const)('saves nothing from OKX if %s', async (_what, before, change) => {
    const profile = await guided();
    await before(profile);
    const { lastCheck, calledAt } = await finish(profile, change);
    expect([lastCheck, calledAt]).toEqual([null, null]);
  });

  it('is refused for a taken label, and can continue from there', async () => {
    const profile = await guided({ label: 'grid BOT', application: ' ' });
    await check(profile);
    const revision = revisionOf(profile);
    const refusal = await profile.refusal('guide:finish', { credentials });
    const kept = await draftOf(profile);
    await profile.value('guide:save', { draft: { ...guideDraft, application: ' ' } });
    const { applications, lastCheck } = await finish(profile);
    expect([refusal, kept?.label, revisionOf(profile)]).toEqual([
      'LABEL_TAKEN label',
      'grid BOT',
      revision + 2,
    ]);
    expect([applications, lastCheck?.okxCode]).toEqual([[], null]);
  });
});
