import { beforeAll, describe, expect, it } from 'vitest';
import type { CredentialsDraft, EntryRecords, Rotation } from '#contract';
import type { StoredEntry } from '../../../src-main/vault/document.ts';
import type { RotationAction } from '../../../src-main/vault/entry-rotation.ts';
import { decodeFile } from '../../../src-main/vault/format.ts';
import { unwrapWithRecoveryCode } from '../../../src-main/vault/key-slot.ts';
import { SessionKeys } from '../../../src-main/vault/session-keys.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { noRecords } from '../../support/any-entry.ts';
import { fullRecords } from '../../support/full-records.ts';
import { refusalOf } from '../../support/refusal.ts';
import { storedEntry } from '../../support/stored-document.ts';
import {
  copyOf,
  createdAt,
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  textsOf,
  unlockBytes,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const old = drafts[0].credentials;
const fresh: CredentialsDraft = {
  apiKey: 'fresh-api-key-00000002',
  secretKey: 'fresh-secret-2',
  passphrase: 'fresh-passphrase-2',
};
const fresher: CredentialsDraft = { ...fresh, apiKey: 'fresh-api-key-00000003' };
const begun: Rotation = {
  startedAt: createdAt,
  reason: 'scheduled',
  other: null,
  switchedAt: null,
  switchedApplications: [],
  revokedAt: null,
  proof: null,
};
const exchange: RotationAction = { kind: 'exchange', switchedAt: laterAt };
const end = (keeps: 'own' | 'other', records: Partial<EntryRecords> = {}): RotationAction => ({
  kind: 'end',
  keeps,
  records,
});
const hold = (credentials: CredentialsDraft): RotationAction => ({
  kind: 'hold',
  credentials,
  createdOnOkxAt: laterAt,
  at: laterAt,
});

const leakReport = {
  reportedAt: createdAt,
  apiKeyEnding: '4f10',
  apiKeyDigest: '0'.repeat(64),
  ...{ done: [], proof: null, notes: '', closedAt: null },
};

function withOther(rotation: Rotation | null, known: Partial<NonNullable<Rotation['other']>>) {
  if (!rotation?.other) return rotation;
  return { ...rotation, other: { ...rotation.other, ...known } };
}

let fixture: VaultFixture;
let id: string;
beforeAll(async () => {
  fixture = await makeVault(folder);
  id = fixture.ids[0];
});

/** Creates a vault whose first entry is taken through some steps of a rotation. */
async function rotating(...steps: readonly RotationAction[]) {
  const path = await copyOf(fixture, folder);
  const vault = await Vault.unlock(new VaultFile(path), fixture.recovery);
  await vault.record({ [id]: { rotation: begun } });
  const take = (step: RotationAction) => vault.rotate(id, () => step);
  for (const step of steps) await take(step);
  const stored = () => storedEntry(path, fixture.recovery, id);
  return { vault, take, stored };
}

function bothKeys(vault: Vault) {
  return [vault.withCredentials(id, textsOf), vault.withCredentials(id, textsOf, 'other')];
}

describe('hold', () => {
  it("stores a second key without records beside the entry's own", async () => {
    const { vault } = await rotating();
    const { rotation: _none, ...before } = vault.entry(id);
    await vault.rotate(id, () => hold(fresh));
    const { rotation, ...after } = vault.entry(id);
    expect([after, rotation, bothKeys(vault)]).toEqual([
      before,
      {
        ...begun,
        other: {
          apiKeyEnding: '0002',
          apiKeyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
          credentialVersion: 2,
          credentialsChangedAt: laterAt,
          lastCheck: null,
          knownAt: null,
          calledAt: null,
          signedAt: null,
          createdOnOkxAt: laterAt,
        },
      },
      [old, fresh],
    ]);
  });

  it('replaces the second key by a third, and leaves nothing sealed of the second', async () => {
    const { vault, take, stored } = await rotating(hold(fresh));
    const before = await stored();
    await take(hold(fresher));
    const after = await stored();
    expect([
      bothKeys(vault),
      after.rotation?.other?.credentialVersion,
      after.credentials,
      JSON.stringify(after).includes(before.otherCredentials?.sealed ?? ''),
    ]).toEqual([[old, fresher], 3, before.credentials, false]);
  });
});

describe('exchange', () => {
  it('swaps the two keys together with their records', async () => {
    const { vault, take } = await rotating(hold(fresh));
    const check = { checkedAt: laterAt, okxCode: '50119', confirmed: null };
    await vault.record({ [id]: { calledAt: createdAt, signedAt: createdAt, lastCheck: check } });
    const before = vault.entry(id);
    await take(exchange);
    const after = vault.entry(id);
    const { other } = before.rotation ?? begun;
    const keyOfBefore = Object.keys(other ?? {}).map((name) => [
      name,
      new Map<string, unknown>(Object.entries(before)).get(name),
    ]);
    expect([after, bothKeys(vault)]).toEqual([
      {
        ...before,
        ...other,
        rotation: { ...begun, other: Object.fromEntries(keyOfBefore), switchedAt: laterAt },
      },
      [fresh, old],
    ]);
  });

  it('leaves the entry unchanged when done twice', async () => {
    const { take, stored } = await rotating(hold(fresh));
    const before = await stored();
    await take(exchange);
    await take({ kind: 'exchange', switchedAt: null });
    expect(await stored()).toEqual(before);
  });
});

describe('end', () => {
  it.each([
    ['own', old, 'otherCredentials'],
    ['other', fresh, 'credentials'],
  ] as const)(
    'keeps the %s key, and nothing sealed of the other one',
    async (keeps, kept, gone) => {
      const { vault, take, stored } = await rotating(hold(fresh));
      const before = await stored();
      await take(end(keeps, { ticks: [{ item: 'two-factor', tickedAt: laterAt }] }));
      const after = await stored();
      const { nonce = '', sealed = '' } = before[gone] ?? {};
      const text = JSON.stringify(after);
      expect([
        vault.withCredentials(id, textsOf),
        await refusalOf(() => vault.withCredentials(id, textsOf, 'other')),
        [after.rotation, after.otherCredentials, after.ticks.length],
        [sealed.length > 0, text.includes(sealed), text.includes(nonce)],
      ]).toEqual([kept, 'INPUT_INVALID', [null, null, 1], [true, false, false]]);
    },
  );

  it("counts Signet's own last check as a call of the restored key", async () => {
    const { vault, take } = await rotating(hold(fresh), exchange);
    const accepted = { ...fullRecords.lastCheck, checkedAt: laterAt, okxCode: null };
    const other = { lastCheck: { confirmed: null, ...accepted }, calledAt: createdAt };
    await vault.record({ [id]: ({ rotation }) => ({ rotation: withOther(rotation, other) }) });
    const { calledAt } = await take(end('other'));
    expect(calledAt).toBe(laterAt);
  });

  it('also ends a rotation that never had a second key', async () => {
    const { vault, take } = await rotating();
    await take(end('own'));
    expect([vault.entry(id).rotation, vault.withCredentials(id, textsOf)]).toEqual([null, old]);
  });
});

describe('a removed key', () => {
  const report = {
    ...leakReport,
    notes: `${old.secretKey}, ${fresh.passphrase}, ${fresher.apiKey}`,
  };
  const leak: RotationAction[] = [hold(fresh), exchange];

  it.each([
    ['at the end', [...leak, end('own')], `****, ****, ${fresher.apiKey}`],
    ['when it is undone', [...leak, end('other')], `****, ****, ${fresher.apiKey}`],
    ['for another that is held', [hold(fresh), hold(fresher)], `****, ****, ${fresher.apiKey}`],
  ])('%s is masked in the notes about a leak', async (_when, steps, notes) => {
    const { vault, take } = await rotating();
    await vault.record({ [id]: { compromises: [report] } });
    for (const step of steps) await take(step);
    expect(vault.entry(id).compromises).toEqual([{ ...report, notes }]);
  });
});

describe('a step that is not possible', () => {
  it('is refused, and leaves the vault unchanged', async () => {
    const { vault, take } = await rotating();
    const other = { ...vault.entry(id), createdOnOkxAt: null };
    const { apiKeyEnding, apiKeyDigest, credentialsChangedAt } = other;
    const { lastCheck, knownAt, calledAt, signedAt } = noRecords;
    const key = { apiKeyEnding, apiKeyDigest, credentialVersion: 2, credentialsChangedAt };
    const times = { lastCheck, knownAt, calledAt, signedAt, createdOnOkxAt: null };
    const unsealed = { ...key, ...times };
    const works = [
      () => take(exchange),
      () => take(end('other')),
      () => take(hold(old)),
      () => take(hold({ ...fresh, secretKey: '' })),
      () => vault.withCredentials(id, textsOf, 'other'),
      () => vault.rotate(fixture.ids[1], () => hold(fresh)),
      () => vault.rotate(fixture.ids[1], () => end('own')),
      // A second key that is only in the records has no credentials.
      () => vault.record({ [id]: { rotation: { ...begun, other: unsealed } } }),
    ];
    const before = [vault.entries, vault.header];
    const refusals = await Promise.all(works.map(refusalOf));
    expect([refusals, vault.entries, vault.header]).toEqual([
      works.map(() => 'INPUT_INVALID'),
      ...before,
    ]);
  });

  it('is refused if it would drop the records of a key but not its credentials', async () => {
    const { vault } = await rotating(hold(fresh));
    const { rotation } = vault.entry(id);
    const works = [null, { ...begun, ...rotation, other: null }].map(
      (next) => () => vault.record({ [id]: { rotation: next } }),
    );
    expect(await Promise.all(works.map(refusalOf))).toEqual(['INPUT_INVALID', 'INPUT_INVALID']);
  });
});

/** Rewrites the vault as an attacker with its keys, or a bug, could have done. */
async function rewritten(vault: VaultFixture, change: (entry: StoredEntry) => StoredEntry) {
  const parts = decodeFile(vault.bytes);
  const { vaultId, slots } = parts.header;
  const { recoveryCode } = vault.recovery;
  const keys = new SessionKeys(vaultId, unwrapWithRecoveryCode(vaultId, slots[1], recoveryCode));
  const document = keys.openDocument(parts);
  const changed = [...document.entries.values()].map((entry) =>
    entry.id === id ? change(entry) : entry,
  );
  const entries = new Map(changed.map((entry) => [entry.id, entry]));
  return unlockBytes(keys.sealFile(parts.header, { ...document, entries }), vault.recovery);
}

describe('the credentials of two keys', () => {
  it('each open only as their own key and version', async () => {
    const { vault, stored } = await rotating(hold(fresh));
    const entry = await stored();
    const { rotation, otherCredentials: sealed } = entry;
    if (!rotation?.other || !sealed) throw new Error('There is no other key.');
    const { other } = rotation;
    const withVersions = (own: number, second: number) => ({
      ...entry,
      latestCredentialVersion: 3,
      credentialVersion: own,
      rotation: { ...rotation, other: { ...other, credentialVersion: second } },
    });
    const variants = [
      entry,
      { ...entry, credentials: sealed },
      { ...entry, otherCredentials: entry.credentials },
      { ...entry, credentials: sealed, otherCredentials: entry.credentials },
      withVersions(2, 1),
      withVersions(1, 3),
    ];
    const refusals = variants.map(async (variant) => {
      const opened = await rewritten(fixture, () => variant);
      const own = await refusalOf(() => opened.withCredentials(id, textsOf));
      return [own, await refusalOf(() => opened.withCredentials(id, textsOf, 'other'))];
    });
    vault.lock();
    expect(await Promise.all(refusals)).toEqual([
      ['none', 'none'],
      ['VAULT_DAMAGED', 'none'],
      ['none', 'VAULT_DAMAGED'],
      ['VAULT_DAMAGED', 'VAULT_DAMAGED'],
      ['VAULT_DAMAGED', 'VAULT_DAMAGED'],
      ['none', 'VAULT_DAMAGED'],
    ]);
  });

  it('never reuse the version of a removed key', async () => {
    const { vault, take } = await rotating();
    const versions: unknown[] = [];
    const holdAnother = async () => {
      const { rotation } = await take(hold(fresh));
      versions.push(rotation?.other?.credentialVersion);
    };
    await holdAnother();
    await holdAnother();
    await take(end('own'));
    await vault.record({ [id]: { rotation: begun } });
    await holdAnother();
    await take(exchange);
    const { credentialVersion } = await take(end('other'));
    await vault.record({ [id]: { rotation: begun } });
    await holdAnother();
    expect([versions, credentialVersion]).toEqual([[2, 3, 4, 5], 1]);
  });

  it("never share a version, even if the entry's own are replaced meanwhile", async () => {
    const { vault, take } = await rotating(hold(fresh));
    const edited = await vault.edit(id, { credentials: fresher }, laterAt);
    const { rotation } = await take(hold(fresh));
    expect([edited.credentialVersion, rotation?.other?.credentialVersion]).toEqual([3, 4]);
    expect(bothKeys(vault)).toEqual([fresher, fresh]);
  });
});
