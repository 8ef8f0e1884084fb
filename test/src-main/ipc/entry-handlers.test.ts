import { beforeAll, describe, expect, it } from 'vitest';
import type { EntryDraft } from '#contract';
import { noRecords } from '../../support/any-entry.ts';
import { type Profile, recoveryCodeOf, unlockedProfile } from '../../support/profile.ts';
import {
  createdAt,
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let recoveryCode: string;
const nobody = '0'.repeat(32);
const [first, second] = drafts;
const third: EntryDraft = { ...first, label: 'Third' };

beforeAll(async () => {
  fixture = await makeVault(folder);
  recoveryCode = recoveryCodeOf(fixture);
});

function open(): Promise<Profile> {
  return unlockedProfile(fixture, folder);
}

async function labels(profile: Profile): Promise<readonly string[]> {
  const { entries } = await profile.value('entry:list', {});
  return entries.map(({ label }) => label);
}

describe('the life of an entry', () => {
  it('includes adding, showing, editing, revealing, copying and removing, and survives a lock', async () => {
    const profile = await open();
    const { entry: added } = await profile.value('entry:add', { draft: third });
    const { id } = added;
    profile.answers.now = new Date(laterAt);
    const change = { label: 'Renamed', credentials: second.credentials };
    const { entry: edited } = await profile.value('entry:edit', { id, change });
    await profile.value('vault:lock', {});
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    const seen = await profile.value('entry:get', { id });
    const revealed = await profile.value('entry:reveal', { id, field: 'secretKey' });
    const copied = await profile.value('entry:copy', { id, field: 'passphrase' });
    const before = await labels(profile);
    const removed = await profile.value('entry:remove', { id, label: 'Renamed' });
    const { credentials: _never, ...details } = third;
    const { events, secretCopies } = profile.recorded;
    expect([added, edited, seen, revealed, copied, removed, events, secretCopies]).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        ...details,
        apiKeyEnding: '4f10',
        apiKeyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
        credentialVersion: 1,
        addedAt: createdAt,
        changedAt: createdAt,
        credentialsChangedAt: createdAt,
        ...noRecords,
      },
      {
        ...added,
        label: 'Renamed',
        apiKeyEnding: '0001',
        apiKeyDigest: expect.not.stringMatching(added.apiKeyDigest),
        credentialVersion: 2,
        changedAt: laterAt,
        credentialsChangedAt: laterAt,
      },
      { entry: edited },
      { value: second.credentials.secretKey },
      { clearsAfterSeconds: 10 },
      {},
      [
        'entries:changed',
        'entries:changed',
        'session:changed',
        'session:changed',
        'entries:changed',
      ],
      [{ text: second.credentials.passphrase, clearAfterSeconds: 10 }],
    ]);
    expect([before, await labels(profile)]).toEqual([
      [first.label, second.label, 'Renamed'],
      [first.label, second.label],
    ]);
  });

  it('is refused for an id that no entry has', async () => {
    const profile = await open();
    const refusals = [
      await profile.refusal('entry:get', { id: nobody }),
      await profile.refusal('entry:edit', { id: nobody, change: {} }),
      await profile.refusal('entry:remove', { id: nobody, label: first.label }),
      await profile.refusal('entry:reveal', { id: nobody, field: 'apiKey' }),
      await profile.refusal('entry:copy', { id: nobody, field: 'apiKey' }),
    ];
    expect([refusals, profile.recorded.events, profile.recorded.secretCopies]).toEqual([
      refusals.map(() => 'ENTRY_NOT_FOUND id'),
      [],
      [],
    ]);
  });
});

describe('entry:add and entry:edit', () => {
  it('refuse a label that another entry has, in any case, and send no event', async () => {
    const profile = await open();
    const label = first.label.toUpperCase();
    expect([
      await profile.refusal('entry:add', { draft: { ...third, label } }),
      await profile.refusal('entry:edit', { id: fixture.ids[1], change: { label } }),
      await profile.refusal('entry:edit', { id: fixture.ids[0], change: { label } }),
      profile.recorded.events,
    ]).toEqual(['LABEL_TAKEN label', 'LABEL_TAKEN label', 'none', ['entries:changed']]);
  });

  it('name the wrong field by its path', async () => {
    const profile = await open();
    const credentials = { ...first.credentials, secretKey: 'with\nnewline' };
    expect([
      await profile.refusal('entry:add', { draft: { ...third, credentials } }),
      await profile.refusal('entry:edit', { id: fixture.ids[0], change: { credentials } }),
      await profile.refusal('entry:edit', { id: fixture.ids[0], change: { permissions: [] } }),
    ]).toEqual([
      'INPUT_INVALID draft.credentials.secretKey',
      'INPUT_INVALID change.credentials.secretKey',
      'INPUT_INVALID change.permissions',
    ]);
  });

  it('keep addresses in their canonical spelling', async () => {
    const profile = await open();
    const ipAllowlist = ['2001:DB8:0:0::1', '203.0.113.7/32', '198.51.100.0/24'];
    const { entry: added } = await profile.value('entry:add', { draft: { ...third, ipAllowlist } });
    const id = fixture.ids[0];
    const { entry: edited } = await profile.value('entry:edit', { id, change: { ipAllowlist } });
    const canonical = ['2001:db8::1', '203.0.113.7', '198.51.100.0/24'];
    expect([added.ipAllowlist, edited.ipAllowlist]).toEqual([canonical, canonical]);
  });

  it.each([
    ['the same address spelled twice', ['2001:db8::1', '2001:DB8:0::1']],
    ['an address and a segment of only it', ['203.0.113.7', '203.0.113.7/32']],
    ['a segment with bits beyond its prefix', ['203.0.113.7/24']],
  ])('refuse %s, naming the field', async (_what, ipAllowlist) => {
    const profile = await open();
    const id = fixture.ids[0];
    expect([
      await profile.refusal('entry:add', { draft: { ...third, ipAllowlist } }),
      await profile.refusal('entry:edit', { id, change: { ipAllowlist } }),
      profile.recorded.events,
    ]).toEqual(['INPUT_INVALID draft.ipAllowlist', 'INPUT_INVALID change.ipAllowlist', []]);
  });

  it('keep the addresses if the change has none, and clear them on request', async () => {
    const profile = await open();
    const id = fixture.ids[0];
    const kept = await profile.value('entry:edit', { id, change: { notes: 'new' } });
    const cleared = await profile.value('entry:edit', { id, change: { ipAllowlist: [] } });
    expect([kept.entry.ipAllowlist, cleared.entry.ipAllowlist]).toEqual([first.ipAllowlist, []]);
  });
});

describe('entry:remove', () => {
  it('refuses a label that is not the entry’s, letter for letter', async () => {
    const profile = await open();
    const id = fixture.ids[0];
    const wrong = [second.label, first.label.toUpperCase(), `${first.label}.`];
    const refusals = [];
    for (const label of wrong) refusals.push(await profile.refusal('entry:remove', { id, label }));
    expect([refusals, await labels(profile), profile.recorded.events]).toEqual([
      wrong.map(() => 'INPUT_INVALID label'),
      [first.label, second.label],
      [],
    ]);
  });

  it('accepts the label with surrounding spaces', async () => {
    const profile = await open();
    await profile.value('entry:remove', { id: fixture.ids[0], label: ` ${first.label} ` });
    expect(await labels(profile)).toEqual([second.label]);
  });
});

describe('entry:reveal', () => {
  it('returns one field at a time, in any script that OKX accepts', async () => {
    const profile = await open();
    const id = fixture.ids[0];
    const fields = ['apiKey', 'secretKey', 'passphrase'] as const;
    const responses = [];
    for (const field of fields) responses.push(await profile.value('entry:reveal', { id, field }));
    expect(responses).toEqual(fields.map((field) => ({ value: first.credentials[field] })));
  });
});

describe('entry:copy', () => {
  it('passes the secret to the clipboard for the seconds in the settings, and not to the caller', async () => {
    const profile = await open();
    await profile.value('settings:set', { clipboardSeconds: 42 });
    const response = await profile.value('entry:copy', { id: fixture.ids[0], field: 'secretKey' });
    expect([response, profile.recorded.secretCopies]).toEqual([
      { clearsAfterSeconds: 42 },
      [{ text: first.credentials.secretKey, clearAfterSeconds: 42 }],
    ]);
  });
});
