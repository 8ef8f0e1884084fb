import * as nodeFiles from 'node:fs/promises';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../../src-main/vault/files.ts';
import { decodeFile } from '../../../src-main/vault/format.ts';
import { kdfFloor } from '../../../src-main/vault/kdf.ts';
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
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const third = { ...drafts[0], label: 'Third' };
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

describe('records that another process saved meanwhile', () => {
  it.each<[what: string, change: (vault: Vault) => Promise<unknown>]>([
    ['writes something down', (vault) => vault.record({ [first]: { calledAt: laterAt } })],
    ['edits an entry', (vault) => vault.edit(second, { notes: 'mine' }, laterAt)],
    ['adds one', (vault) => vault.add(third, laterAt)],
    ['removes one', (vault) => vault.remove(second)],
    ['saves the guide', (vault) => vault.saveGuide({ ...guideDraft, savedAt: laterAt })],
    [
      'changes the password',
      (vault) => vault.changePassword(fixture.recovery, masterPasswordBytes('plum')),
    ],
  ])('are adopted by a save that %s', async (_what, change) => {
    const { open, mine, other } = await openedBy(2);
    await other.record({ [first]: { signedAt: createdAt, ticks: fullRecords.ticks } });
    await change(mine);
    const again = await open();
    const { signedAt, ticks } = again.entry(first);
    expect([signedAt, ticks, again.header.revision, mine.entries, mine.guide]).toEqual([
      createdAt,
      fullRecords.ticks,
      5,
      again.entries,
      again.guide,
    ]);
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

describe('other changes of another process', () => {
  const hold = (credentials = drafts[1].credentials) =>
    ({ kind: 'hold', credentials, createdOnOkxAt: null, at: laterAt }) as const;
  it.each<[what: string, change: (vault: Vault) => Promise<unknown>]>([
    ['an entry added', (vault) => vault.add(third, laterAt)],
    ['an entry removed', (vault) => vault.remove(second)],
    ['an entry edited', (vault) => vault.edit(second, { notes: '' }, laterAt)],
    ['a policy', (vault) => vault.setPolicy([second], { kind: 'never', reason: 'x' }, laterAt)],
    ['the draft of the guide', (vault) => vault.saveGuide({ ...guideDraft, savedAt: laterAt })],
    ['the recovery code', (vault) => vault.replaceRecoveryCode(fixture.recovery)],
    [
      'the master password',
      (vault) => vault.changePassword(fixture.recovery, masterPasswordBytes('plum'), kdfFloor),
    ],
    [
      'the keys of a rotation',
      async (vault) => {
        await vault.record({ [second]: { rotation: fullRecords.rotation } });
        await vault.rotate(second, () => hold({ ...drafts[0].credentials, apiKey: 'another' }));
      },
    ],
  ])('are not overwritten: %s', async (_what, change) => {
    const { path, mine, other } = await openedBy(2);
    await change(other);
    const before = [mine.entries, mine.header, await readFile(path)];
    const refusal = await refusalOf(() => mine.record({ [first]: { signedAt: laterAt } }));
    const again = await refusalOf(() => mine.record({ [first]: { signedAt: laterAt } }));
    expect([refusal, again, mine.entries, mine.header, await readFile(path)]).toEqual([
      'FILE_CHANGED',
      'FILE_CHANGED',
      ...before,
    ]);
  });

  it('refuse the save if the file was restored, belongs to another vault, is damaged or missing', async () => {
    const elsewhere = await makeVault(folder, 'elsewhere.signet');
    const put: readonly ((path: string) => Promise<unknown>)[] = [
      (path) => writeFile(path, fixture.bytes),
      (path) => writeFile(path, elsewhere.bytes),
      (path) => writeFile(path, fixture.bytes.subarray(0, -1)),
      (path) => writeFile(path, ''),
      (path) => rm(path),
    ];
    const refusals: unknown[] = [];
    for (const replace of put) {
      const { path, mine } = await openedBy(2);
      await mine.record({ [first]: { signedAt: createdAt } });
      await replace(path);
      refusals.push(await refusalOf(() => mine.record({ [first]: { signedAt: laterAt } })));
      refusals.push(mine.entry(first).signedAt);
    }
    expect(refusals).toEqual(put.flatMap(() => ['FILE_CHANGED', createdAt]));
  });

  it('do not unlock a vault that is locked while its file is read again', async () => {
    const { path, other } = await openedBy(2);
    const reads: string[] = [];
    const readAndLock = async (file: string) => {
      const content = await readFile(file);
      // The first read is for the unlock, the second for the save, the third after it found another file.
      if (reads.push('read') === 3) mine.lock();
      return content;
    };
    const files = { ...nodeFiles, readFile: readAndLock } as unknown as Files; // VaultFile gives it a path only
    const mine = await Vault.unlock(new VaultFile(path, files), fixture.recovery);
    await other.record({ [first]: { signedAt: laterAt } });
    const written = await readFile(path);
    const refusal = await refusalOf(() => mine.record({ [first]: { calledAt: laterAt } }));
    expect([refusal, mine.isLocked, reads.length, await readFile(path)]).toEqual([
      'FILE_CHANGED',
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
