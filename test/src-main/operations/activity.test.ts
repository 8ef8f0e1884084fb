import { appendFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { hourMs } from '#contract';
import { type Profile, unlockedProfile } from '../../support/profile.ts';
import {
  createdAt,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const request = { method: 'GET', requestPath: '/api/v5/account/balance', body: '' } as const;
const start = Date.parse(createdAt);
let fixture: VaultFixture;
let id: string;

beforeAll(async () => {
  fixture = await makeVault(folder);
  id = fixture.ids[0];
});

const open = (): Promise<Profile> => unlockedProfile(fixture, folder);

/** Signs so many ms after the start, and waits until what is to be written down of it is. */
async function signAt(profile: Profile, ms: number): Promise<void> {
  profile.answers.now = new Date(start + ms);
  await profile.value('sign:request', { id, request, allowUnknownEndpoint: false });
  await saved(profile);
}

/** A save that waits for all that came before it. */
async function saved({ session }: Profile): Promise<void> {
  await session.vault.record({ [id]: () => undefined });
}

/** The last signature that Signet recorded, in ms after the start, and the number of saves. */
function written({ session }: Profile) {
  const { signedAt } = session.vault.entry(id);
  return [signedAt && Date.parse(signedAt) - start, session.vault.header.revision - 3];
}

describe('a signature', () => {
  it('is written down at once the first time, and from then on once an hour', async () => {
    const profile = await open();
    const seen: unknown[] = [written(profile)];
    for (const ms of [0, 1, hourMs - 1, hourMs, 2 * hourMs - 1, 2 * hourMs]) {
      await signAt(profile, ms);
      seen.push([ms, ...written(profile)]);
    }
    expect(seen).toEqual([
      [null, 0],
      [0, 0, 1],
      [1, 0, 1],
      [hourMs - 1, 0, 1],
      [hourMs, hourMs, 2],
      [2 * hourMs - 1, hourMs, 2],
      [2 * hourMs, 2 * hourMs, 3],
    ]);
    const { vaultId, revision } = profile.session.vault.header;
    expect([profile.recorded.events, profile.preferences.lastSeenRevisions.get(vaultId)]).toEqual([
      ['entries:changed', 'entries:changed', 'entries:changed'],
      revision,
    ]);
  });

  it('of many at once is written down once', async () => {
    const profile = await open();
    const login = () => profile.value('sign:login', { id });
    const rest = () => profile.value('sign:request', { id, request, allowUnknownEndpoint: false });
    await Promise.all(Array.from({ length: 50 }, (_, index) => (index % 2 ? login() : rest())));
    await saved(profile);
    expect([written(profile), profile.recorded.events]).toEqual([[0, 1], ['entries:changed']]);
  });

  it('is written down again where the clock was set back by more than an hour', async () => {
    const profile = await open();
    for (const ms of [0, -hourMs + 1, -hourMs]) await signAt(profile, ms);
    expect(written(profile)).toEqual([-hourMs, 2]);
  });

  it('stands where nothing can be saved, which is reported', async () => {
    const profile = await open();
    await appendFile(profile.path, ' ');
    const { signature } = await profile.value('sign:login', { id });
    await saved(profile);
    expect([signature.length, written(profile), profile.recorded.events]).toEqual([
      44,
      [null, 0],
      [],
    ]);
    expect(profile.recorded.reports).toEqual([expect.objectContaining({ code: 'FILE_CHANGED' })]);
  });

  it('stands where the vault is locked, or the entry removed, before that is written down', async () => {
    const profile = await open();
    const { session } = profile;
    const removed = session.vault.remove(id);
    await profile.value('sign:login', { id });
    await removed;
    await profile.value('sign:login', { id: fixture.ids[1] });
    session.lock();
    await expect.poll(() => profile.recorded.events).toContain('session:changed');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(profile.recorded.reports).toEqual([]);
  });
});
