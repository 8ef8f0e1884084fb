import { beforeAll, describe, expect, it } from 'vitest';
import { type Profile, unlockedProfile } from '../../support/profile.ts';
import {
  makeVault,
  masterPassword,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
const dueAt = '2027-02-20T08:00:00.000Z';
const open = () => unlockedProfile(fixture, folder);

async function auditOf(profile: Profile) {
  return (await profile.value('health:read', {})).audit;
}

beforeAll(async () => {
  fixture = await makeVault(folder);
});

describe('the audit in health:read', () => {
  it('says when OKX’s lists are due to be compared', async () => {
    const profile = await open();
    const before = await auditOf(profile);
    profile.answers.now = new Date(dueAt);
    expect([before, await auditOf(profile)]).toEqual([
      { auditedAt: null, dueAt, isDue: false, sites: ['global'] },
      { auditedAt: null, dueAt, isDue: true, sites: ['global'] },
    ]);
  });

  it('has nothing to compare without a live key', async () => {
    const profile = await open();
    for (const { id, label } of (await profile.value('entry:list', {})).entries) {
      await profile.value('entry:remove', { id, label });
    }
    expect([await auditOf(profile), profile.preferences.reminders.index]).toEqual([null, []]);
  });
});

describe('audit:tick', () => {
  it('saves the date in the vault, and postpones the reminder outside of it', async () => {
    const profile = await open();
    const now = new Date('2027-03-01T09:30:00.000Z');
    profile.answers.now = now;
    await profile.value('audit:tick', {});
    const next = '2027-06-01T09:30:00.000Z';
    const index = profile.preferences.reminders.index.filter(({ entryId }) => entryId === null);
    expect([
      await auditOf(profile),
      index.map((reminder) => reminder.dueAt),
      profile.recorded.events.includes('entries:changed'),
    ]).toEqual([
      { auditedAt: now.toISOString(), dueAt: next, isDue: false, sites: ['global'] },
      [next],
      true,
    ]);
  });
});

describe('the interval of audits', () => {
  it('applies at once to the reminder outside the vault', async () => {
    const profile = await open();
    const audits = () =>
      profile.preferences.reminders.index
        .filter(({ entryId }) => entryId === null)
        .map((reminder) => reminder.dueAt);
    await profile.value('settings:set', { auditMonths: 1 });
    const monthly = audits();
    await profile.value('settings:set', { auditMonths: null });
    expect([monthly, audits(), await auditOf(profile)]).toEqual([
      ['2026-12-20T08:00:00.000Z'],
      [],
      { auditedAt: null, dueAt: null, isDue: false, sites: ['global'] },
    ]);
  });

  it('applies to a locked vault when it is unlocked', async () => {
    const profile = await open();
    const audits = () =>
      profile.preferences.reminders.index.filter(({ entryId }) => entryId === null).length;
    await profile.value('vault:lock', {});
    await profile.value('settings:set', { auditMonths: null });
    const locked = audits();
    await profile.value('vault:unlock', { password: masterPassword });
    expect([locked, audits()]).toEqual([1, 0]);
  });
});
