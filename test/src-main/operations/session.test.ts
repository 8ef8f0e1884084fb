import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  emptyProfile,
  lockedProfile,
  type Profile,
  recoveryCodeOf,
  unlockedProfile,
} from '../../support/profile.ts';
import {
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
