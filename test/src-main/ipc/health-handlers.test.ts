import { beforeAll, describe, expect, it } from 'vitest';
import { emptyProfile, unlockedProfile } from '../../support/profile.ts';
import {
  makeVault,
  masterPassword,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;

beforeAll(async () => {
  fixture = await makeVault(folder);
});

describe('health:read', () => {
  it('returns the present findings of every entry, the worst first', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const { at, findings, score } = await profile.value('health:read', {});
    expect(at).toBe('2026-11-20T08:00:00.000Z');
    expect(findings.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual([
      'attention addresses-none',
      'attention never-checked',
      'attention never-checked',
      'advice application-shared',
      'advice application-shared',
      'advice untested-in-demo',
    ]);
    expect(score.value).toBeLessThan(100);
  });

  it('returns after a day what a day changes', async () => {
    const profile = await unlockedProfile(fixture, folder);
    profile.answers.now = new Date('2027-02-19T08:00:00.000Z');
    const { findings } = await profile.value('health:read', {});
    expect(findings.map(({ kind }) => kind)).toContain('rotation-overdue');
  });
});

describe('health:entry', () => {
  it('returns the findings that health:read returns for the entry', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const all = (await profile.value('health:read', {})).findings;
    for (const id of fixture.ids) {
      const { findings } = await profile.value('health:entry', { id });
      expect(findings).toEqual(all.filter(({ entryId }) => entryId === id));
      expect(findings).not.toEqual([]);
    }
  });

  it('returns the checklist of the entry, with a tick set before', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const [id] = fixture.ids;
    await profile.value('entry:tick', { id, item: 'two-factor', isTicked: true });
    const { lines } = await profile.value('health:entry', { id });
    expect(lines).toContainEqual({ kind: 'automatic', item: 'checked', state: 'open' });
    expect(lines).toContainEqual({
      kind: 'tick',
      item: 'two-factor',
      tickedAt: '2026-11-20T08:00:00.000Z',
    });
  });

  it('rejects an unknown entry', async () => {
    const profile = await unlockedProfile(fixture, folder);
    expect(await profile.refusal('health:entry', { id: '0'.repeat(32) })).toBe(
      'ENTRY_NOT_FOUND id',
    );
  });
});

describe('health:export', () => {
  it('saves the findings, the due states and the score of all entries in the format asked for', async () => {
    const profile = await unlockedProfile(fixture, folder);
    for (const format of ['html', 'csv'] as const) await profile.value('health:export', { format });
    const { findings, score, at } = await profile.value('health:read', {});
    expect(profile.recorded.files).toMatchObject(
      ['html', 'csv'].map((format) => ({
        kind: 'health',
        format,
        report: { at, findings, score, statuses: fixture.ids.map((entryId) => ({ entryId })) },
        entries: fixture.ids.map((id) => ({ id })),
      })),
    );
  });

  it('returns whether it was saved', async () => {
    const profile = await unlockedProfile(fixture, folder);
    const answers = [];
    for (const isSaved of [true, false]) {
      profile.answers.saveFile = () => isSaved;
      answers.push(await profile.value('health:export', { format: 'csv' }));
    }
    expect(answers).toEqual([{ isSaved: true }, { isSaved: false }]);
  });

  it('is refused without entries', async () => {
    const profile = emptyProfile(folder);
    await profile.value('vault:create', { password: masterPassword });
    const request = { format: 'csv' } as const;
    expect([await profile.refusal('health:export', request), profile.recorded.files]).toEqual([
      'INPUT_INVALID entries',
      [],
    ]);
  });
});
