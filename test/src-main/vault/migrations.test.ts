import { describe, expect, it } from 'vitest';
import { type Migration, migrate } from '../../../src-main/vault/migrations.ts';
import { refusalOf } from '../../support/refusal.ts';

/** Two examples: version 2 renames a member, version 3 adds one. */
const rename: Migration = ({ keys, ...others }) => ({ ...others, entries: keys });
const addNotes: Migration = (document) => ({
  ...document,
  entries: (document['entries'] as readonly object[]).map((entry) => ({ ...entry, notes: '' })), // version 2 has a list
});
const migrations = [rename, addNotes];

const version1 = { schemaVersion: 1, keys: [{ label: 'a' }] };
const version2 = { schemaVersion: 2, entries: [{ label: 'a' }] };
const version3 = { schemaVersion: 3, entries: [{ label: 'a', notes: '' }] };

describe('migrate', () => {
  it('brings each older version to the target, one step at a time', () => {
    const results = [version1, version2, version3].map((value) => migrate(value, migrations, 3));
    expect(results).toEqual([
      { value: version3, isMigrated: true },
      { value: version3, isMigrated: true },
      { value: version3, isMigrated: false },
    ]);
  });

  it('stops at the target', () => {
    expect(migrate(version1, migrations, 2)).toEqual({ value: version2, isMigrated: true });
  });

  it('leaves the given document unchanged', () => {
    const given = structuredClone(version1);
    migrate(given, migrations, 3);
    expect(given).toEqual(version1);
  });

  it('returns the same value if there is nothing to migrate', () => {
    expect(migrate(version3, migrations, 3).value).toBe(version3);
  });

  it('refuses a later version without running a step', async () => {
    const fail: Migration = () => {
      throw new Error('It ran.');
    };
    const work = () => migrate({ schemaVersion: 4 }, [fail, fail], 3);
    expect(await refusalOf(work)).toBe('VAULT_VERSION_UNKNOWN');
  });

  it('refuses a document without a schema version', async () => {
    const values = [
      {},
      null,
      [],
      'x',
      3,
      { schemaVersion: '1' },
      { schemaVersion: 0 },
      { schemaVersion: 1.5 },
    ];
    const refusals = values.map((value) => refusalOf(() => migrate(value, migrations, 3)));
    expect(await Promise.all(refusals)).toEqual(values.map(() => 'VAULT_DAMAGED'));
  });
});
