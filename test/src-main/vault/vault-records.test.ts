import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type GuideDraft, guideDraftSchema, parse, type RotationPolicy } from '#contract';
import type { RecordChange } from '../../../src-main/vault/entries.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { fullRecords } from '../../support/full-records.ts';
import { guideDraft } from '../../support/guide-draft.ts';
import { errorOf, refusalOf } from '../../support/refusal.ts';
import {
  copyOf,
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const nobody = 'f'.repeat(32);
const draft: GuideDraft = { ...guideDraft, savedAt: laterAt };
const policy: RotationPolicy = { kind: 'interval', days: 30, leadDays: 3 };
const third = { ...drafts[0], label: 'Third' };

let fixture: VaultFixture;
let first: string;
let second: string;
beforeAll(async () => {
  fixture = await makeVault(folder);
  [first, second] = fixture.ids;
});

async function unlocked() {
  const path = await copyOf(fixture, folder);
  const open = () => Vault.unlock(new VaultFile(path), fixture.recovery);
  return { path, open, vault: await open() };
}

/** Compares the vault before and after a refused change, in memory and on disk. */
async function refused(work: (vault: Vault) => Promise<unknown>) {
  const { vault, path } = await unlocked();
  const before = [vault.entries, vault.guide, vault.header];
  const refusal = await refusalOf(() => work(vault));
  expect([vault.entries, vault.guide, vault.header, await readFile(path)]).toEqual([
    ...before,
    fixture.bytes,
  ]);
  return refusal;
}

describe('Vault.record', () => {
  it('saves all records of several entries in a single save', async () => {
    const { vault, open } = await unlocked();
    const [one, two] = vault.entries;
    await vault.record({ [first]: fullRecords, [second]: { signedAt: laterAt } });
    const expected = [
      { ...one, ...fullRecords },
      { ...two, signedAt: laterAt },
    ];
    const again = await open();
    expect([vault.entries, again.entries, again.header.revision]).toEqual([expected, expected, 4]);
  });

  it('saves all records or none', async () => {
    const wrong: readonly (readonly [string, RecordChange])[] = [
      [nobody, { calledAt: laterAt }],
      ['__proto__', { calledAt: laterAt }],
      [second, { calledAt: 'yesterday' }],
      [second, { ticks: Array(2).fill({ item: 'two-factor', tickedAt: laterAt }) }],
      [second, { rotations: Array(201).fill(fullRecords.rotations[0]) }],
      [
        second,
        () => {
          throw new RangeError('of the change');
        },
      ],
    ];
    const refusals: string[] = [];
    for (const [id, change] of wrong) {
      const changes = Object.fromEntries([[first, fullRecords] as const, [id, change]]);
      refusals.push(await refused((vault) => vault.record(changes)));
    }
    expect(refusals).toEqual([
      'ENTRY_NOT_FOUND',
      'ENTRY_NOT_FOUND',
      'INPUT_INVALID',
      'INPUT_INVALID',
      'INPUT_INVALID',
      'not ours: RangeError: of the change',
    ]);
  });

  it('passes the entry as it is when the change is saved', async () => {
    const { vault } = await unlocked();
    const seen: unknown[] = [];
    const note = (at: string): RecordChange => {
      return ({ calledAt, notes }) => {
        seen.push([calledAt, notes]);
        return { calledAt: at };
      };
    };
    await Promise.all([
      vault.record({ [first]: note('2026-11-21T00:00:00.000Z') }),
      vault.edit(first, { notes: 'edited meanwhile' }, laterAt),
      vault.record({ [first]: note('2026-11-22T00:00:00.000Z') }),
    ]);
    expect(seen).toEqual([
      [null, drafts[0].notes],
      ['2026-11-21T00:00:00.000Z', 'edited meanwhile'],
    ]);
  });

  it('saves nothing if there turn out to be no records', async () => {
    expect(await refused((vault) => vault.record({ [first]: () => undefined }))).toBe('none');
    expect(await refused((vault) => vault.record({}))).toBe('none');
  });

  it("leaves the owner's details and their date unchanged", async () => {
    const { vault } = await unlocked();
    const before = vault.entry(first);
    await vault.record({ [first]: { signedAt: laterAt } });
    const { signedAt, ...after } = vault.entry(first);
    expect([signedAt, { ...after, signedAt: null }]).toEqual([laterAt, before]);
  });
});

describe('Vault.setPolicy', () => {
  it('sets the policy of several entries in a single save', async () => {
    const { vault, open } = await unlocked();
    await vault.setPolicy([first, second], policy, laterAt);
    const again = await open();
    expect([
      again.entries.map(({ rotationPolicy, changedAt }) => [rotationPolicy, changedAt]),
      again.header.revision,
    ]).toEqual([
      [
        [policy, laterAt],
        [policy, laterAt],
      ],
      4,
    ]);
  });

  it('sets no policy if an entry is unknown or the policy is invalid', async () => {
    const wrong = { ...policy, leadDays: 30 };
    expect([
      await refused((vault) => vault.setPolicy([first, nobody], policy, laterAt)),
      await refused((vault) => vault.setPolicy([first, second], wrong, laterAt)),
      await refused((vault) => vault.setPolicy([first], policy, 'now')),
    ]).toEqual(['ENTRY_NOT_FOUND', 'INPUT_INVALID', 'INPUT_INVALID']);
  });
});

describe('Vault.saveGuide', () => {
  it('stores the draft across a lock, replaces it, and removes it', async () => {
    const { vault, open } = await unlocked();
    const kept: unknown[] = [vault.guide];
    for (const guide of [draft, { ...draft, label: ' as typed ' }, null]) {
      await vault.saveGuide(guide);
      kept.push(vault.guide, (await open()).guide);
    }
    const second = { ...draft, label: ' as typed ' };
    expect(kept).toEqual([null, draft, draft, second, second, null, null]);
  });

  it('names the field of a draft that is too long or unknown', async () => {
    const wrong = [
      ['label', { label: 'x'.repeat(257) }],
      ['application', { application: 'x'.repeat(257) }],
      ['account.name', { account: { kind: 'sub', name: 'x'.repeat(257) } }],
      ['withdrawReason', { withdrawReason: 'x'.repeat(1001) }],
      ['ipAllowlistText', { ipAllowlistText: '1'.repeat(10_001) }],
      ['click', { click: 51 }],
      ['ready', { ready: ['two-factor', 'two-factor'] }],
      ['permissions', { permissions: ['trade', 'trade'] }],
      ['draft', { credentials: drafts[0].credentials }],
    ] as const;
    const { vault } = await unlocked();
    const errors = wrong.map(([, change]) =>
      errorOf(() => vault.saveGuide({ ...draft, ...change } as unknown as GuideDraft)),
    );
    expect(await Promise.all(errors)).toMatchObject(
      wrong.map(([field]) => ({ code: 'INPUT_INVALID', field })),
    );
    expect([vault.guide, vault.header.revision]).toEqual([null, 3]);
  });

  it('accepts each text at its maximum length', () => {
    const longest = {
      ...draft,
      label: 'x'.repeat(256),
      application: 'x'.repeat(256),
      account: { kind: 'sub', name: 'x'.repeat(256) },
      withdrawReason: 'x'.repeat(1000),
      ipAllowlistText: '1'.repeat(10_000),
      click: 50,
    };
    expect(parse(guideDraftSchema, longest, 'draft')).toEqual(longest);
  });
});

describe('Vault.saveAudit', () => {
  it('stores the instant, and refuses anything else', async () => {
    const { vault, open } = await unlocked();
    const before = vault.auditedAt;
    await vault.saveAudit(laterAt);
    const refusals = ['2026-11-20', 'now', ''].map((at) => refusalOf(() => vault.saveAudit(at)));
    expect([before, await Promise.all(refusals), (await open()).auditedAt]).toEqual([
      null,
      ['INPUT_INVALID', 'INPUT_INVALID', 'INPUT_INVALID'],
      laterAt,
    ]);
  });
});

describe('Vault.add', () => {
  it('ends the guide and saves the records of the key in the same save', async () => {
    const { vault, open } = await unlocked();
    await vault.saveGuide(draft);
    const { revision } = vault.header;
    const records = { ...fullRecords, rotation: null };
    const added = await vault.add(third, laterAt, { endsGuide: true, records });
    const again = await open();
    expect([again.guide, again.header.revision, added]).toEqual([
      null,
      revision + 1,
      { ...again.entry(added.id), ...records },
    ]);
  });

  it("keeps the guide's draft unless it is asked to end it, and if it cannot add", async () => {
    const { vault, open } = await unlocked();
    await vault.saveGuide(draft);
    await vault.add(third, laterAt);
    const refusal = await refusalOf(() => vault.add(third, laterAt, { endsGuide: true }));
    expect([refusal, (await open()).guide]).toEqual(['LABEL_TAKEN', draft]);
  });
});
