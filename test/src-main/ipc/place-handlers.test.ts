import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ProcedureName, procedureNames, procedures } from '#contract';
import { placeIdOf } from '../../../src-main/operations/vault-places.ts';
import { emptyProfile, type Profile, recoveryCodeOf } from '../../support/profile.ts';
import {
  copyOf,
  makeVault,
  masterPassword,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let recoveryCode: string;
/** A vault of the first profile, and another. */
let profile: Profile;
let other: string;
let tests = 0;

beforeAll(async () => {
  fixture = await makeVault(folder);
  recoveryCode = recoveryCodeOf(fixture);
});

beforeEach(async () => {
  profile = emptyProfile(folder);
  await writeFile(profile.path, fixture.bytes);
  other = await copyOf(fixture, folder);
  tests++;
});

const unlock = () => profile.value('vault:unlock-with-recovery', { recoveryCode });
const state = async () => (await profile.value('vault:status', {})).state;
const list = () => profile.value('place:list', {});

/** Chooses a vault in the dialog of the system. */
function open(path: string | undefined): Promise<string> {
  profile.answers.vault = path;
  return profile.refusal('place:open', {});
}

function chooseNew(path: string | undefined): Promise<string> {
  profile.answers.newVault = path;
  return profile.refusal('place:create', {});
}

/** The paths, the one in use first. */
async function paths(): Promise<readonly string[]> {
  const { current, others } = await list();
  return [current, ...others].map(({ path }) => path);
}

const free = (name: string) => join(folder, `free-${tests}-${name}`);

describe('a request of the page', () => {
  it('cannot contain a path, only the id of a place that was opened before', () => {
    const places = procedureNames.filter((name) => name.startsWith('place:'));
    const accepting = places.flatMap((name: ProcedureName) =>
      [{ path: other }, { id: other }, { id: '../vault.signet' }, { id: `${placeIdOf(other)}/` }]
        .filter((request) => procedures[name].request.safeParse(request).success)
        .map((request) => [name, request]),
    );
    expect([places.length, accepting]).toEqual([7, []]);
  });

  it('opens and forgets nothing by an unknown id', async () => {
    const id = placeIdOf(other);
    expect([
      await profile.refusal('place:switch', { id }),
      await profile.refusal('place:forget', { id }),
      await paths(),
      profile.recorded.events,
    ]).toEqual(['INPUT_INVALID id', 'INPUT_INVALID id', [profile.path], []]);
  });
});

describe('place:open', () => {
  it('locks the vault in use and continues with the chosen one', async () => {
    await unlock();
    profile.recorded.events.length = 0;
    expect([await open(other), await state(), profile.recorded.events, await paths()]).toEqual([
      'none',
      'locked',
      ['session:changed'],
      [other, profile.path],
    ]);
    await unlock();
    expect((await profile.value('application:about', {})).vaultPath).toBe(other);
  });

  it('makes the page start over even if nothing was unlocked', async () => {
    await open(other);
    expect(profile.recorded.events).toEqual(['session:changed']);
  });

  it('changes nothing if the choice is canceled or already open', async () => {
    await unlock();
    profile.recorded.events.length = 0;
    expect([await open(undefined), await open(profile.path), await state()]).toEqual([
      'none',
      'none',
      'unlocked',
    ]);
    expect(profile.recorded.events).toEqual([]);
  });

  it('refuses a file that is not a vault, and changes nothing', async () => {
    await unlock();
    profile.recorded.events.length = 0;
    await writeFile(free('text'), 'keys');
    await writeFile(free('cut'), fixture.bytes.subarray(0, 200));
    await mkdir(free('folder'));
    await symlink(free('nowhere'), free('link'));
    const refusals = [];
    for (const name of ['text', 'cut', 'folder', 'link', 'missing']) {
      refusals.push(await open(free(name)));
    }
    expect([refusals, await state(), await paths(), profile.recorded.events]).toEqual([
      [
        'NOT_A_VAULT chosenFile',
        'VAULT_DAMAGED',
        'FILE_UNUSABLE vault',
        'FILE_NOT_FOUND vault',
        'FILE_NOT_FOUND vault',
      ],
      'unlocked',
      [profile.path],
      [],
    ]);
  });

  it('does not lose a lock while the other vault is being opened', async () => {
    await open(other);
    const opening = profile.refusal('vault:unlock', { password: masterPassword });
    await open(profile.path);
    expect([await opening, await state(), await paths()]).toEqual([
      'VAULT_LOCKED',
      'locked',
      [profile.path, other],
    ]);
  });
});

describe('place:create', () => {
  it('creates another vault at the chosen place, and nothing before', async () => {
    await unlock();
    const path = free('second.signet');
    expect([await chooseNew(path), await state(), (await list()).isToBeMade]).toEqual([
      'none',
      'missing',
      true,
    ]);
    expect(profile.preferences.knownVaults).toEqual([profile.path]);
    await profile.value('vault:create', { password: masterPassword });
    expect([await state(), (await list()).isToBeMade, await paths()]).toEqual([
      'unlocked',
      false,
      [path, profile.path],
    ]);
  });

  it('returns to the previous vault', async () => {
    await unlock();
    await chooseNew(free('second.signet'));
    await profile.value('place:back', {});
    expect([await state(), await paths()]).toEqual(['locked', [profile.path]]);
  });

  it('never accepts an occupied or unusable place', async () => {
    await symlink(free('nowhere'), free('link'));
    await writeFile(free('notes.txt'), 'notes');
    expect([
      await chooseNew(other),
      await chooseNew(free('notes.txt')),
      await chooseNew(free('link')),
      await chooseNew(free('none/vault.signet')),
      await paths(),
    ]).toEqual([
      'FILE_EXISTS vault',
      'FILE_EXISTS vault',
      'FILE_NOT_FOUND vault',
      'FOLDER_MISSING vault',
      [profile.path],
    ]);
    expect(await readFile(free('notes.txt'), 'utf8')).toBe('notes');
  });

  it('never overwrites a file that appeared after the choice', async () => {
    const path = free('second.signet');
    await chooseNew(path);
    await writeFile(path, 'notes');
    expect([
      await profile.refusal('vault:create', { password: masterPassword }),
      await readFile(path, 'utf8'),
    ]).toEqual(['FILE_EXISTS vault', 'notes']);
  });
});

describe('place:switch', () => {
  it('goes back and forth between vaults that were opened', async () => {
    await open(other);
    await profile.value('place:switch', { id: placeIdOf(profile.path) });
    const back = await paths();
    await profile.value('place:switch', { id: placeIdOf(other) });
    expect([back, await paths()]).toEqual([
      [profile.path, other],
      [other, profile.path],
    ]);
  });

  it('stays where it is if the other cannot be reached', async () => {
    await open(other);
    await rm(profile.path);
    expect([
      await profile.refusal('place:switch', { id: placeIdOf(profile.path) }),
      await paths(),
    ]).toEqual(['FILE_NOT_FOUND vault', [other, profile.path]]);
  });
});

describe('place:forget', () => {
  it('removes a vault from the list and leaves its file', async () => {
    await open(other);
    await profile.value('place:forget', { id: placeIdOf(profile.path) });
    expect([await paths(), await readFile(profile.path), profile.recorded.events.at(-1)]).toEqual([
      [other],
      fixture.bytes,
      'places:changed',
    ]);
  });

  it('locks the one in use, and continues with the previous one', async () => {
    await open(other);
    await unlock();
    await profile.value('place:forget', { id: placeIdOf(other) });
    expect([await state(), await paths()]).toEqual(['locked', [profile.path]]);
  });
});

describe('place:show', () => {
  it('shows the file of the vault in use, and no other', async () => {
    await open(other);
    await profile.value('place:show', {});
    expect(profile.recorded.shown).toEqual([other]);
  });

  it('refuses if there is none', async () => {
    await rm(profile.path);
    expect([await profile.refusal('place:show', {}), profile.recorded.shown]).toEqual([
      'FILE_NOT_FOUND vault',
      [],
    ]);
  });
});

describe('a vault that cannot be found now', () => {
  it('is out of reach and not missing, so that none is created in its place', async () => {
    await unlock();
    await profile.value('vault:lock', {});
    await rename(profile.path, free('moved'));
    expect([
      await state(),
      await profile.refusal('vault:create', { password: masterPassword }),
      (await list()).current.reach,
    ]).toEqual(['unreachable', 'FILE_NOT_FOUND vault', 'absent']);
    await rename(free('moved'), profile.path);
    expect(await state()).toBe('locked');
  });

  it('says what is in the way', async () => {
    await mkdir(free('stick'));
    const path = free('stick/keys.signet');
    await writeFile(path, fixture.bytes);
    await open(path);
    const reaches: (readonly [reach: string, leadsTo: string | null])[] = [];
    const look = async () => {
      const { reach, leadsTo } = (await list()).current;
      reaches.push([reach, leadsTo]);
    };
    await look();
    await rm(path);
    await look();
    await symlink(free('nowhere'), path);
    await look();
    await rm(free('stick'), { recursive: true });
    await look();
    expect(reaches).toEqual([
      ['there', null],
      ['absent', null],
      ['link-broken', free('nowhere')],
      ['folder-missing', null],
    ]);
  });

  it('includes a first vault whose place is a broken link', async () => {
    await rm(profile.path);
    expect(await state()).toBe('missing');
    await symlink(free('nowhere'), profile.path);
    expect([
      await state(),
      await profile.refusal('vault:create', { password: masterPassword }),
    ]).toEqual(['unreachable', 'FILE_NOT_FOUND vault']);
  });

  it('may be created again once it is forgotten', async () => {
    await unlock();
    await rm(profile.path);
    await profile.value('vault:lock', {});
    await profile.value('place:forget', { id: placeIdOf(profile.path) });
    expect(await state()).toBe('missing');
  });
});

describe('the reminders', () => {
  const snoozedUntil = '2026-12-24T08:00:00.000Z';
  const snooze = () =>
    profile.value('reminder:snooze', { id: fixture.ids[0], until: snoozedUntil });
  const snoozes = () =>
    profile.preferences.reminders.index
      .filter(({ entryId }) => entryId !== null)
      .map((item) => item.snoozedUntil);

  it('are those of the vault that was opened last, and return with it', async () => {
    await unlock();
    await snooze();
    await open(other);
    const beforeUnlock = snoozes();
    await unlock();
    const ofOther = snoozes();
    await profile.value('place:switch', { id: placeIdOf(profile.path) });
    await unlock();
    expect([beforeUnlock, ofOther, snoozes()]).toEqual([[snoozedUntil], [null], [snoozedUntil]]);
  });

  it('are those of a vault that is out of reach until it is forgotten', async () => {
    await unlock();
    await snooze();
    await profile.value('vault:lock', {});
    await rm(profile.path);
    await state();
    const outOfReach = snoozes();
    await profile.value('place:forget', { id: placeIdOf(profile.path) });
    expect([outOfReach, snoozes()]).toEqual([[snoozedUntil], []]);
  });
});

describe('a list that cannot be read', () => {
  it('is reported, and the default place is used', async () => {
    profile.preferences.isListLost = true;
    const { isListLost, current } = await list();
    expect([isListLost, current.path]).toEqual([true, profile.path]);
  });
});
