import { readFile, rm, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type EntryChange, SignetError } from '#contract';
import { type Files, systemFiles } from '../../../src-main/vault/files.ts';
import { decodeFile } from '../../../src-main/vault/format.ts';
import { masterPasswordBytes } from '../../../src-main/vault/master-password.ts';
import { unwrap } from '../../../src-main/vault/proof.ts';
import { SessionKeys } from '../../../src-main/vault/session-keys.ts';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { fullRecords } from '../../support/full-records.ts';
import { guideDraft } from '../../support/guide-draft.ts';
import { errorOf, refusalOf } from '../../support/refusal.ts';
import {
  copyOf,
  createdAt,
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  textsOf,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;
let first: string;
let second: string;
beforeAll(async () => {
  fixture = await makeVault(folder);
  [first, second] = fixture.ids;
});

/** Opens the same vault file several times, as several processes would. */
async function openedBy(count: number) {
  const path = await copyOf(fixture, folder);
  const open = () => Vault.unlock(new VaultFile(path), fixture.recovery);
  const vaults = await Promise.all(Array.from({ length: count }, open));
  const [mine, other] = vaults as [Vault, Vault]; // at least two are asked for
  return { path, open, vaults, mine, other };
}

type Change = readonly [what: string, change: (vault: Vault) => Promise<unknown>];
const guide = { ...guideDraft, savedAt: laterAt };
const newKey = { apiKey: 'another-key', secretKey: 'another-secret', passphrase: 'p3' };
const policy = { kind: 'never', reason: 'x' } as const;
const hold = { kind: 'hold', credentials: newKey, createdOnOkxAt: null, at: laterAt } as const;
const newPassword = () => masterPasswordBytes('plum');
const startRotation = (vault: Vault) =>
  vault.record({ [second]: { rotation: fullRecords.rotation } });

/** Changes of which none touches what another one touches. */
const independent: readonly Change[] = [
  ['notes use', (vault) => vault.record({ [first]: { signedAt: createdAt } })],
  ['edits one', (vault) => vault.edit(first, { notes: 'edited' }, laterAt)],
  ['edits it elsewhere', (vault) => vault.edit(first, { applications: ['Other'] }, laterAt)],
  ['replaces a key', (vault) => vault.edit(first, { credentials: newKey }, laterAt)],
  ['adds one', (vault) => vault.add({ ...drafts[0], label: 'Third' }, laterAt)],
  ['sets a policy', (vault) => vault.setPolicy([second], policy, laterAt)],
  ['saves the guide', (vault) => vault.saveGuide(guide)],
  ['starts a rotation', startRotation],
  ['changes the password', (vault) => vault.changePassword(fixture.recovery, newPassword())],
];

/** Reads everything, except for the ids of added entries, which are random. */
async function outcome(path: string) {
  const vault = await Vault.unlock(new VaultFile(path), fixture.recovery);
  const entries = vault.entries.map(({ id, ...entry }) => [
    [first, second].includes(id) ? id : 'added',
    entry,
    vault.withCredentials(id, textsOf),
  ]);
  return { entries, guide: vault.guide, revision: vault.header.revision };
}

describe('a change after another process saved another one', () => {
  it.each(independent)('is made on top of it if it %s', async (_what, change) => {
    for (const [what, otherChange] of independent) {
      if (change === otherChange) continue;
      const { path, mine, other } = await openedBy(2);
      await otherChange(other);
      await change(mine);
      const one = await openedBy(2);
      await otherChange(one.mine);
      await change(one.mine);
      expect([what, await outcome(path)]).toEqual([what, await outcome(one.path)]);
      expect([mine.entries.length, mine.guide, mine.header.revision]).toEqual([
        other.entries.length + (mine.entries.length - other.entries.length),
        one.mine.guide,
        5,
      ]);
    }
  });

  it('keeps the recovery code that the other process made when it changes the password', async () => {
    const { path, mine, other } = await openedBy(2);
    const recoveryCode = await other.replaceRecoveryCode(fixture.password);
    await mine.changePassword(fixture.password, newPassword());
    const proofs = [
      { kind: 'recovery', recoveryCode },
      { kind: 'password', password: newPassword() },
    ] as const;
    for (const proof of proofs)
      expect((await Vault.unlock(new VaultFile(path), proof)).isLocked).toBe(false);
  });

  it('tells of the adopted state once, before it is saved', async () => {
    const { mine, other } = await openedBy(2);
    const told: unknown[] = [];
    mine.whenAdopted(() => told.push([mine.header.revision, mine.entries.length]));
    await other.add({ ...drafts[0], label: 'Third' }, laterAt);
    await mine.edit(first, { notes: 'mine' }, laterAt);
    await mine.edit(first, { notes: 'mine again' }, laterAt);
    expect([told, mine.header.revision]).toEqual([[[4, 3]], 6]);
  });

  it('is no change if both say the same', async () => {
    const { mine, other } = await openedBy(2);
    await other.edit(first, { notes: 'same' }, laterAt);
    expect((await mine.edit(first, { notes: 'same' }, laterAt)).notes).toBe('same');
  });

  it('leaves alone what its caller did not change', async () => {
    const { mine, other } = await openedBy(2);
    const { label, notes, applications } = mine.entry(first);
    await other.edit(first, { notes: 'theirs' }, laterAt);
    const changed = { label, notes, applications: [...applications, 'mine'] };
    expect(await mine.edit(first, changed, laterAt)).toMatchObject({
      notes: 'theirs',
      applications: [...applications, 'mine'],
    });
  });

  it('ends the guide only if the draft is the one that its caller saw', async () => {
    const { mine, other } = await openedBy(2);
    await other.saveGuide(guide);
    await mine.add({ ...drafts[0], label: 'Third' }, laterAt, { endsGuide: true });
    expect(mine.guide).toEqual(guide);
  });

  it('are all kept when twenty processes save at once', async () => {
    const { vaults, open } = await openedBy(20);
    const at = (index: number) => `2026-11-20T08:00:00.${String(index).padStart(3, '0')}Z`;
    await Promise.all(
      vaults.map((vault, index) =>
        vault.record({
          [index % 2 ? first : second]: ({ rotations }) => ({
            rotations: [
              ...rotations,
              {
                startedAt: at(index),
                finishedAt: at(index),
                reason: 'other',
                apiKeyEnding: '',
                proof: null,
              },
            ],
          }),
        }),
      ),
    );
    const { entries, header } = await open();
    const kept = entries.flatMap(({ rotations }) => rotations.map(({ startedAt }) => startedAt));
    expect([kept.sort(), header.revision]).toEqual([
      vaults.map((_vault, index) => at(index)),
      3 + vaults.length,
    ]);
  });

  it('can make a change unnecessary, which is then not saved', async () => {
    const { path, mine, other } = await openedBy(2);
    await other.record({ [first]: { signedAt: laterAt } });
    const written = await readFile(path);
    const once = ({ signedAt }: { readonly signedAt: string | null }) =>
      signedAt === null ? { signedAt: createdAt } : undefined;
    expect([await mine.record({ [first]: once }), await readFile(path)]).toEqual([false, written]);
    expect(mine.entry(first).signedAt).toBe(laterAt);
  });
});

describe('a change of what another process changed meanwhile', () => {
  const edits = (change: EntryChange) => (vault: Vault) => vault.edit(first, change, laterAt);
  const password: Change[1] = (vault) => vault.changePassword(fixture.password, newPassword());
  const code: Change[1] = (vault) => vault.replaceRecoveryCode(fixture.password);
  const removes: Change[1] = (vault) => vault.remove(first);
  const draft = (purpose: 'trading-bot' | 'tracker') => (vault: Vault) =>
    vault.saveGuide({ ...guide, label: purpose });
  it.each<[what: string, theirs: Change[1], mine: Change[1], reason: string]>([
    ['a detail', edits({ notes: 'theirs' }), edits({ notes: 'mine' }), 'entryChanged'],
    ['one of two', edits({ site: 'us' }), edits({ site: 'eea', notes: 'x' }), 'entryChanged'],
    [
      'a policy',
      (vault) => vault.setPolicy([first], policy, laterAt),
      edits({ rotationPolicy: { kind: 'interval', days: 45, leadDays: 3 } }),
      'entryChanged',
    ],
    [
      'a key',
      edits({ credentials: newKey }),
      edits({ credentials: { passphrase: 'p4' } }),
      'entryKeysChanged',
    ],
    [
      'a key, swapped',
      edits({ credentials: newKey }),
      edits({ isSwapped: true }),
      'entryKeysChanged',
    ],
    ['a removed entry', removes, edits({ notes: 'mine' }), 'entryRemoved'],
    ['an entry, both removed', removes, removes, 'entryRemoved'],
    ['an entry to be removed', edits({ notes: 'theirs' }), removes, 'entryChanged'],
    ['its key', edits({ credentials: newKey }), removes, 'entryKeysChanged'],
    [
      'a label',
      (vault) => vault.add({ ...drafts[0], label: 'Third' }, laterAt),
      edits({ label: 'third' }),
      'labelTaken',
    ],
    ['the draft of the guide', draft('tracker'), draft('trading-bot'), 'guideChanged'],
    ['the draft, discarded', draft('tracker'), (vault) => vault.saveGuide(null), 'guideChanged'],
    ['the master password', password, password, 'slotsChanged'],
    ['the password that proves', password, code, 'slotsChanged'],
    ['the recovery code', code, code, 'slotsChanged'],
  ])(
    'is refused by name, and can be made once it was seen: %s',
    async (what, theirs, change, reason) => {
      const { path, mine, other } = await openedBy(2);
      await theirs(other);
      const written = await readFile(path);
      const error = await errorOf(() => change(mine));
      expect([
        error instanceof SignetError && error.reasons?.[0]?.name,
        await readFile(path),
      ]).toEqual([reason, written]);
      expect([mine.entries, mine.guide, mine.header]).toEqual([
        other.entries,
        other.guide,
        other.header,
      ]);
      const isFinal = /removed|password|label/.test(what);
      if (!isFinal) await change(mine);
    },
  );
});

describe('a step of a rotation', () => {
  it('is refused if another process took the rotation further meanwhile', async () => {
    const { path, other } = await openedBy(2);
    await startRotation(other);
    const mine = await Vault.unlock(new VaultFile(path), fixture.recovery);
    await other.rotate(second, () => hold);
    const holds = () =>
      mine.rotate(second, () => ({ ...hold, credentials: { ...newKey, apiKey: 'third-key' } }));
    const error = await errorOf(holds);
    expect(error instanceof SignetError && error.reasons?.[0]?.name).toBe('entryKeysChanged');
    expect(mine.entry(second)).toEqual(other.entry(second));
    expect((await holds()).rotation?.other?.credentialVersion).toBe(3);
  });
});

describe('a file that is no later state of the vault', () => {
  it('refuses the save, says why, and is left alone', async () => {
    const elsewhere = await makeVault(folder, 'elsewhere.signet');
    const put: readonly (readonly [Buffer | undefined, string])[] = [
      [fixture.bytes, 'vaultSetBack'],
      [elsewhere.bytes, 'vaultForeign'],
      [fixture.bytes.subarray(0, -1), 'vaultForeign'],
      [Buffer.alloc(0), 'vaultForeign'],
      [undefined, 'vaultMissing'],
    ];
    for (const [bytes, reason] of put) {
      const { path, mine } = await openedBy(2);
      await mine.record({ [first]: { signedAt: createdAt } });
      await (bytes ? writeFile(path, bytes) : rm(path));
      const error = await errorOf(() => mine.edit(first, { notes: 'mine' }, laterAt));
      expect([
        error instanceof SignetError && error.reasons?.[0]?.name,
        mine.entry(first).signedAt,
      ]).toEqual([reason, createdAt]);
      if (bytes) expect(await readFile(path)).toEqual(bytes);
    }
  });

  it('is refused as set back if two copies were saved the same number of times', async () => {
    const { path, mine } = await openedBy(2);
    const written = await readFile(path);
    await mine.edit(first, { notes: 'mine' }, laterAt);
    await writeFile(path, written);
    const other = await Vault.unlock(new VaultFile(path), fixture.recovery);
    await other.edit(second, { notes: 'theirs' }, laterAt);
    const error = await errorOf(() => mine.edit(first, { notes: 'mine again' }, laterAt));
    expect(String(error)).toContain('revision 4; this Signet has 4');
  });

  it('does not unlock a vault that is locked while its file is read again', async () => {
    const { path, other } = await openedBy(2);
    const reads: string[] = [];
    const readAndLock = async (file: string) => {
      const content = await readFile(file);
      // The first read is for the unlock, the second for the save, the third after it found another file.
      if (reads.push('read') === 3) mine.lock();
      return content;
    };
    const files = { ...systemFiles, readFile: readAndLock } as unknown as Files; // VaultFile gives it a path only
    const mine = await Vault.unlock(new VaultFile(path, files), fixture.recovery);
    await other.record({ [first]: { signedAt: laterAt } });
    const written = await readFile(path);
    const refusal = await refusalOf(() => mine.record({ [first]: { calledAt: laterAt } }));
    expect([refusal, mine.isLocked, reads.length, await readFile(path)]).toEqual([
      'VAULT_LOCKED',
      true,
      3,
      written,
    ]);
  });
});

describe('a vault that was saved 2^53 - 1 times', () => {
  it('opens, and refuses the next save with a sentence', async () => {
    const { header, ...parts } = decodeFile(fixture.bytes);
    const keys = new SessionKeys(header.vaultId, await unwrap(header, fixture.recovery));
    const last = { ...header, revision: Number.MAX_SAFE_INTEGER };
    const path = await copyOf(fixture, folder);
    const bytes = keys.sealFile(last, keys.openDocument({ header, ...parts }));
    await writeFile(path, bytes);
    const vault = await Vault.unlock(new VaultFile(path), fixture.recovery);
    expect(await errorOf(() => vault.edit(first, { notes: 'x' }, laterAt))).toMatchObject({
      code: 'ENTRY_LIMIT_REACHED',
      reasons: [{ name: 'vaultRevisions', values: { limit: 2 ** 53 - 1 } }],
    });
    expect([vault.entry(first).notes === 'x', await readFile(path)]).toEqual([false, bytes]);
  });
});
