import { beforeAll, describe, expect, it } from 'vitest';
import { lockedProfile, recoveryCodeOf, unlockedProfile } from '../../support/profile.ts';
import {
  createdAt,
  drafts,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
const dueAt = '2027-02-18T08:00:00.000Z';
const open = () => unlockedProfile(fixture, folder);

/** The reminder of the first entry; the second is never due. */
const kept = () => ({
  entryId: fixture.ids[0],
  dueAt,
  leadDays: 7,
  expiresAt: null,
  announcedAt: null,
  snoozedUntil: null,
});

/** The reminder of the audit, three months after the keys were added. */
const audit = () => ({
  ...kept(),
  entryId: null,
  dueAt: '2027-02-20T08:00:00.000Z',
  leadDays: 0,
});

beforeAll(async () => {
  fixture = await makeVault(folder);
});

describe('the reminders kept outside the vault', () => {
  it('exist from the first unlock on, for entries that can be due', async () => {
    const profile = await lockedProfile(fixture, folder);
    const before = profile.preferences.reminders.index;
    const recoveryCode = recoveryCodeOf(fixture);
    await profile.value('vault:unlock-with-recovery', { recoveryCode });
    expect([before, profile.preferences.reminders.index]).toEqual([[], [kept(), audit()]]);
  });

  it('follow every change of the entries', async () => {
    const profile = await open();
    const index = () => profile.preferences.reminders.index;
    const [id, other] = fixture.ids;
    await profile.value('entry:set-policy', {
      ids: [other],
      rotationPolicy: { kind: 'interval', days: 30, leadDays: 3 },
    });
    const two = index();
    await profile.value('entry:edit', { id, change: { ipAllowlist: [] } });
    const expiring = index();
    await profile.value('entry:remove', { id, label: drafts[0].label });
    const second = { ...kept(), entryId: other, dueAt: '2026-12-20T08:00:00.000Z', leadDays: 3 };
    expect([two, expiring, index()]).toEqual([
      [kept(), second, audit()],
      [{ ...kept(), expiresAt: '2026-12-04T08:00:00.000Z' }, second, audit()],
      [second, audit()],
    ]);
  });

  it('contain nothing that belongs only in the vault', async () => {
    const { preferences } = await open();
    const names = [drafts[0].label, drafts[0].applications[0] ?? '', 'global', 'live', 'trade'];
    const text = JSON.stringify(preferences.reminders.index);
    expect([
      preferences.reminders.index.length,
      names.filter((name) => text.includes(name)),
    ]).toEqual([2, []]);
  });

  it('are saved even if the revision cannot be remembered', async () => {
    const profile = await open();
    profile.answers.beforeRemembering = () => {
      throw new Error('the disk is full');
    };
    await profile.value('entry:edit', { id: fixture.ids[0], change: { ipAllowlist: [] } });
    const [reminder] = profile.preferences.reminders.index;
    expect([reminder?.expiresAt, profile.recorded.reports.length]).toEqual([
      '2026-12-04T08:00:00.000Z',
      1,
    ]);
  });
});

describe('reminder:list', () => {
  it('returns the state of every entry, with or without a reminder', async () => {
    const profile = await open();
    profile.answers.now = new Date('2027-02-11T08:00:00.000Z');
    const [id, other] = fixture.ids;
    expect(await profile.value('reminder:list', {})).toEqual({
      reminders: [
        {
          entryId: id,
          keyCreatedAt: createdAt,
          status: { state: 'due-soon', dueAt, expiresAt: null, nextChangeAt: dueAt },
          snoozedUntil: null,
        },
        {
          entryId: other,
          keyCreatedAt: createdAt,
          status: { state: 'ok', dueAt: null, expiresAt: null, nextChangeAt: null },
          snoozedUntil: null,
        },
      ],
    });
  });
});

describe('reminder:snooze', () => {
  const until = '2026-11-23T08:00:00.000Z';

  it('snoozes an entry, and returns until when', async () => {
    const profile = await open();
    const [id] = fixture.ids;
    await profile.value('reminder:snooze', { id, until });
    const snoozed = async () => {
      const { reminders } = await profile.value('reminder:list', {});
      return reminders[0]?.snoozedUntil;
    };
    const during = await snoozed();
    profile.answers.now = new Date(until);
    expect([during, await snoozed()]).toEqual([until, null]);
  });

  it('ends a snooze', async () => {
    const profile = await open();
    const [id] = fixture.ids;
    await profile.value('reminder:snooze', { id, until });
    await profile.value('reminder:snooze', { id, until: null });
    const announcedAt = '2026-11-20T08:00:00.000Z';
    expect(profile.preferences.reminders.index).toEqual([{ ...kept(), announcedAt }, audit()]);
  });

  it('refuses a time in the past or over a year ahead, an entry without a due date, and an unknown entry', async () => {
    const profile = await open();
    const [id, other] = fixture.ids;
    const refusals = [
      await profile.refusal('reminder:snooze', { id, until: '2026-11-20T08:00:00.000Z' }),
      await profile.refusal('reminder:snooze', { id, until: '2027-11-22T08:00:00.000Z' }),
      await profile.refusal('reminder:snooze', { id: other, until }),
      await profile.refusal('reminder:snooze', { id: '0'.repeat(32), until }),
    ];
    expect([refusals, profile.preferences.reminders.index]).toEqual([
      ['INPUT_INVALID until', 'INPUT_INVALID until', 'INPUT_INVALID id', 'ENTRY_NOT_FOUND id'],
      [kept(), audit()],
    ]);
  });
});

describe('calendar:export', () => {
  it('passes the due dates to the shell, with labels only on request', async () => {
    const profile = await open();
    const saved = await profile.value('calendar:export', { withLabels: false });
    await profile.value('calendar:export', { withLabels: true });
    const date = { entryId: fixture.ids[0], dueAt, leadDays: 7 };
    expect([saved, profile.recorded.files]).toEqual([
      { isSaved: true },
      [null, drafts[0].label].map((label) => ({ kind: 'calendar', dates: [{ ...date, label }] })),
    ]);
  });

  it('refuses if no entry has a due date', async () => {
    const profile = await open();
    await profile.value('entry:remove', { id: fixture.ids[0], label: drafts[0].label });
    const refusal = await profile.refusal('calendar:export', { withLabels: false });
    expect([refusal, profile.recorded.files]).toEqual(['INPUT_INVALID entries', []]);
  });
});
