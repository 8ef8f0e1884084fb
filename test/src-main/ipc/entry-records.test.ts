import { beforeAll, describe, expect, it } from 'vitest';
import { type ChecklistItem, checklistItems } from '#contract';
import { type Profile, unlockedProfile } from '../../support/profile.ts';
import {
  createdAt,
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const nobody = '0'.repeat(32);
const policy = { kind: 'interval', days: 30, leadDays: 3 } as const;
let fixture: VaultFixture;
let id: string;

beforeAll(async () => {
  fixture = await makeVault(folder);
  id = fixture.ids[0];
});

async function open(now = laterAt): Promise<Profile> {
  const profile = await unlockedProfile(fixture, folder);
  profile.answers.now = new Date(now);
  return profile;
}

/** @returns whether the last change sent an event, and its revision was remembered */
function isTold({ recorded, preferences, session }: Profile): boolean {
  const { vaultId, revision } = session.vault.header;
  const isRemembered = preferences.lastSeenRevisions.get(vaultId) === revision;
  return isRemembered && recorded.events.every((event) => event === 'entries:changed');
}

describe('entry:tick', () => {
  it('keeps the ticks in the order of the checklist, whatever order they are set in', async () => {
    const profile = await open();
    for (const item of [...checklistItems].reverse()) {
      await profile.value('entry:tick', { id, item, isTicked: true });
    }
    const { entry } = await profile.value('entry:get', { id });
    expect([entry.ticks, isTold(profile), profile.recorded.events.length]).toEqual([
      checklistItems.map((item) => ({ item, tickedAt: laterAt })),
      true,
      checklistItems.length,
    ]);
  });

  it('removes a tick, and dates it again when it is set again', async () => {
    const profile = await open();
    const tick = async (item: ChecklistItem, isTicked: boolean) =>
      (await profile.value('entry:tick', { id, item, isTicked })).entry.ticks;
    await tick('tested-in-demo', true);
    await tick('two-factor', true);
    profile.answers.now = new Date(createdAt);
    expect([
      await tick('two-factor', true),
      await tick('tested-in-demo', false),
      await tick('tested-in-demo', false),
    ]).toEqual([
      [
        { item: 'two-factor', tickedAt: createdAt },
        { item: 'tested-in-demo', tickedAt: laterAt },
      ],
      [{ item: 'two-factor', tickedAt: createdAt }],
      [{ item: 'two-factor', tickedAt: createdAt }],
    ]);
  });

  it('loses none of many simultaneous ones', async () => {
    const profile = await open();
    await Promise.all(
      checklistItems.map((item) => profile.value('entry:tick', { id, item, isTicked: true })),
    );
    const { entry } = await profile.value('entry:get', { id });
    expect(entry.ticks.map(({ item }) => item)).toEqual(checklistItems);
  });

  it('is refused for an unknown entry', async () => {
    const profile = await open();
    const asked = { id: nobody, item: 'two-factor', isTicked: true } as const;
    expect(await profile.refusal('entry:tick', asked)).toBe('ENTRY_NOT_FOUND id');
  });
});

describe('entry:report-use', () => {
  it('accepts an instant up to the present, after the last known one', async () => {
    const profile = await open();
    const reports = [
      '2026-11-20T00:00:00.000Z',
      '2026-11-20T00:00:00.001Z',
      '2026-11-21T09:29:59.999Z',
      laterAt,
    ];
    const known: unknown[] = [];
    for (const usedAt of reports) {
      const { entry } = await profile.value('entry:report-use', { id, usedAt });
      known.push(entry.calledAt);
    }
    expect([known, isTold(profile)]).toEqual([reports, true]);
  });

  it('refuses a future one, and one that adds nothing, and names the field', async () => {
    const profile = await open();
    await profile.value('entry:report-use', { id, usedAt: createdAt });
    const wrong = [
      '2026-11-21T09:30:00.001Z',
      '9999-12-31T23:59:59.999Z',
      createdAt,
      '2026-11-20T07:59:59.999Z',
      '0001-01-01T00:00:00.000Z',
      '2026-11-21',
    ];
    const refusals: string[] = [];
    for (const usedAt of wrong) {
      refusals.push(await profile.refusal('entry:report-use', { id, usedAt }));
    }
    const { entry } = await profile.value('entry:get', { id });
    expect([refusals, entry.calledAt]).toEqual([
      wrong.map(() => 'INPUT_INVALID usedAt'),
      createdAt,
    ]);
  });
});

describe('entry:set-policy', () => {
  it('sets one policy for many entries in one save', async () => {
    const profile = await open();
    const { revision } = profile.session.vault.header;
    const ids = [...fixture.ids];
    expect(await profile.value('entry:set-policy', { ids, rotationPolicy: policy })).toEqual({});
    expect([
      profile.session.vault.entries.map(({ rotationPolicy, changedAt }) => [
        rotationPolicy,
        changedAt,
      ]),
      profile.session.vault.header.revision,
      isTold(profile),
    ]).toEqual([ids.map(() => [policy, laterAt]), revision + 1, true]);
  });

  it('sets it for none if one of them is unknown', async () => {
    const profile = await open();
    const asked = { ids: [id, nobody], rotationPolicy: policy };
    const refusal = await profile.refusal('entry:set-policy', asked);
    const { entries } = await profile.value('entry:list', {});
    expect([refusal, entries.map(({ rotationPolicy }) => rotationPolicy)]).toEqual([
      'ENTRY_NOT_FOUND id',
      drafts.map(({ rotationPolicy }) => rotationPolicy),
    ]);
  });
});
