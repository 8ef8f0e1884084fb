import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import {
  emptyProfile,
  lockedProfile,
  type Profile,
  recoveryCodeOf,
  unlockedProfile,
} from '../../support/profile.ts';
import {
  createdAt,
  drafts,
  makeVault,
  masterPassword,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let recoveryCode: string;
/** The fixture was created and given two entries. */
const fixtureRevision = 3;

beforeAll(async () => {
  fixture = await makeVault(folder);
  recoveryCode = recoveryCodeOf(fixture);
});

const missing = { state: 'missing', isOlderThanLastSeen: false };
const locked = { state: 'locked', isOlderThanLastSeen: false };
const unlocked = { state: 'unlocked', isOlderThanLastSeen: false };

function lastSeen(profile: Profile): readonly number[] {
  return [...profile.preferences.lastSeenRevisions.values()];
}

describe('the state', () => {
  it('goes from missing to unlocked to locked to unlocked, with one event each', async () => {
    const profile = emptyProfile(folder);
    const states = [await profile.value('vault:status', {})];
    await profile.value('vault:create', { password: masterPassword });
    states.push(await profile.value('vault:status', {}));
    await profile.value('vault:lock', {});
    states.push(await profile.value('vault:status', {}));
    await profile.value('vault:unlock', { password: masterPassword });
    states.push(await profile.value('vault:status', {}));
    expect([states, profile.recorded.events]).toEqual([
      [missing, unlocked, locked, unlocked],
      ['session:changed', 'session:changed', 'session:changed'],
    ]);
  });

  it('stays locked, without an event, when locked again or when unlocking fails', async () => {
    const profile = await lockedProfile(fixture, folder);
    await profile.value('vault:lock', {});
    const refusal = await profile.refusal('vault:unlock', { password: 'not the password' });
    expect([refusal, await profile.value('vault:status', {}), profile.recorded.events]).toEqual([
      'PASSWORD_WRONG password',
      locked,
      [],
    ]);
  });

  it('stays unlocked when a second unlock fails, and rereads the file when it works', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const refusal = await profile.refusal('vault:unlock', { password: 'not the password' });
    const before = await profile.value('vault:status', {});
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    const { entries } = await profile.value('entry:list', {});
    expect([refusal, before, entries.length]).toEqual([
      'PASSWORD_WRONG password',
      unlocked,
      drafts.length,
    ]);
  });
});

describe('a lock that comes while the vault is being opened', () => {
  it('is respected: the vault stays locked and the caller gets an error', async () => {
    const profile = await lockedProfile(fixture, folder);
    const opening = profile.refusal('vault:unlock', { password: masterPassword });
    setImmediate(() => profile.session.lock());
    expect([
      await opening,
      profile.session.isUnlocked,
      lastSeen(profile),
      profile.recorded.events,
    ]).toEqual(['VAULT_LOCKED', false, [], []]);
  });

  it('leaves a new vault locked, with its recovery code given', async () => {
    const profile = emptyProfile(folder);
    profile.session.lock();
    const { openVaultFile } = profile.shell;
    // The vault's file is requested when creation starts, after the KDF was measured.
    const shell = profile.shell as { openVaultFile: typeof openVaultFile };
    shell.openVaultFile = (path) => {
      setImmediate(() => profile.session.lock());
      return openVaultFile(path);
    };
    const created = await profile.value('vault:create', { password: masterPassword });
    shell.openVaultFile = openVaultFile;
    const isUnlocked = profile.session.isUnlocked;
    await profile.value('vault:unlock-with-recovery', created);
    expect([isUnlocked, profile.session.isUnlocked]).toEqual([false, true]);
  });
});

describe('a lock that comes while the vault is being saved', () => {
  it('takes nothing back: what was saved is answered as saved', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const adding = profile.call('entry:add', { draft: { ...drafts[0], label: 'Third' } });
    await Promise.resolve();
    setImmediate(() => profile.session.lock());
    const result = await adding;
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    const { entries } = await profile.value('entry:list', {});
    expect([result.ok, entries.map(({ label }) => label).includes('Third')]).toEqual([true, true]);
  });

  it('does not lose a new recovery code, which is the only one by then', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const proof = { kind: 'recovery', recoveryCode } as const;
    const replacing = profile.value('vault:replace-recovery-code', { proof });
    await Promise.resolve();
    setImmediate(() => profile.session.lock());
    await profile.value('vault:unlock-with-recovery', await replacing);
    expect(profile.session.isUnlocked).toBe(true);
  });
});

describe('the revision last seen', () => {
  it('is remembered at each unlock and after each save, by vault', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const seen = [lastSeen(profile)];
    const proof = { kind: 'recovery', recoveryCode } as const;
    const steps = [
      () => profile.value('entry:add', { draft: { ...drafts[0], label: 'Third' } }),
      () => profile.value('entry:edit', { id: fixture.ids[0], change: { notes: 'new' } }),
      () => profile.value('entry:remove', { id: fixture.ids[1], label: drafts[1].label }),
      () => profile.value('vault:change-password', { proof, password: `${masterPassword}-2` }),
      () => profile.value('vault:replace-recovery-code', { proof }),
    ];
    for (const step of steps) {
      await step();
      seen.push(lastSeen(profile));
    }
    expect(seen).toEqual([0, 1, 2, 3, 4, 5].map((saves) => [fixtureRevision + saves]));
  });

  it('reports a restored older file, until it is locked again', async () => {
    const profile = await unlockedProfile(fixture, folder);
    await profile.value('entry:edit', { id: fixture.ids[0], change: { notes: 'newer' } });
    await profile.value('vault:lock', {});
    await writeFile(profile.path, fixture.bytes);
    const statuses = [await profile.value('vault:status', {})];
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    statuses.push(await profile.value('vault:status', {}));
    await profile.value('vault:lock', {});
    statuses.push(await profile.value('vault:status', {}));
    expect(statuses).toEqual([locked, { ...unlocked, isOlderThanLastSeen: true }, locked]);
  });

  it('says nothing of the same file, a newer one, or another vault', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const another = await unlockedProfile(await makeVault(folder, 'another.signet'), folder);
    await another.value('vault:lock', {});
    await profile.value('vault:lock', {});
    const isOlder: boolean[] = [];
    const look = async () => {
      const { isOlderThanLastSeen } = await profile.value('vault:status', {});
      isOlder.push(isOlderThanLastSeen);
    };
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    await look();
    const elsewhere = await unlockedProfile(fixture, folder);
    await elsewhere.value('entry:edit', { id: fixture.ids[0], change: { notes: 'elsewhere' } });
    await writeFile(profile.path, await readFile(elsewhere.path));
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    await look();
    await writeFile(profile.path, await readFile(another.path));
    await profile.value('vault:unlock', { password: masterPassword });
    await look();
    expect([isOlder, lastSeen(profile)]).toEqual([
      [false, false, false],
      [fixtureRevision + 1, fixtureRevision],
    ]);
  });

  it('that cannot be remembered does not prevent opening and saving, and is reported', async () => {
    const profile = await lockedProfile(fixture, folder);
    const error = new Error('ENOSPC');
    profile.answers.beforeRemembering = () => {
      throw error;
    };
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    await profile.value('entry:edit', { id: fixture.ids[0], change: { notes: 'new' } });
    expect([profile.recorded.events, profile.recorded.reports]).toEqual([
      ['session:changed', 'entries:changed'],
      [error, error],
    ]);
  });
});

describe('a vault that another program saves while it is open', () => {
  /** A session of its own over the same file, as the command line has one. */
  async function opened() {
    const profile = await unlockedProfile(fixture, folder);
    const other = await Vault.unlock(new VaultFile(profile.path), fixture.recovery);
    return { profile, other };
  }

  it('takes over what the other saved with its next save, and tells the page', async () => {
    const { profile, other } = await opened();
    await other.add({ ...drafts[0], label: 'Of the command line' }, createdAt);
    const { entry } = await profile.value('entry:add', { draft: { ...drafts[0], label: 'Mine' } });
    const { entries } = await profile.value('entry:list', {});
    expect([entry.label, entries.map(({ label }) => label), lastSeen(profile)]).toEqual([
      'Mine',
      [...drafts.map(({ label }) => label), 'Of the command line', 'Mine'],
      [fixtureRevision + 2],
    ]);
    expect(profile.recorded.events).toEqual([
      'entries:changed',
      'guide:changed',
      'entries:changed',
    ]);
  });

  it('shows what the other saved even if that stands against the change', async () => {
    const { profile, other } = await opened();
    const [id] = fixture.ids;
    await other.edit(id, { notes: 'theirs' }, createdAt);
    const change = { notes: 'mine' };
    const refused = await profile.call('entry:edit', { id, change });
    const shown = await profile.value('entry:get', { id });
    expect([refused, shown.entry.notes, profile.recorded.events]).toMatchObject([
      { ok: false, error: { code: 'FILE_CHANGED', reasons: [{ name: 'entryChanged' }] } },
      'theirs',
      ['entries:changed', 'guide:changed'],
    ]);
    expect((await profile.value('entry:edit', { id, change })).entry.notes).toBe('mine');
  });

  it('tells nothing of a vault that is locked meanwhile', async () => {
    const { profile, other } = await opened();
    await other.add({ ...drafts[0], label: 'Of the command line' }, createdAt);
    const saving = profile.refusal('entry:add', { draft: { ...drafts[0], label: 'Mine' } });
    await profile.value('vault:lock', {});
    expect([await saving, profile.recorded.events]).toEqual(['VAULT_LOCKED', ['session:changed']]);
  });
});
