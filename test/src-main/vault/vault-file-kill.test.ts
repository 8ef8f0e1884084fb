import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { startChild } from '../../support/child.ts';
import { fullRecords } from '../../support/full-records.ts';
import { guideDraft } from '../../support/guide-draft.ts';
import { saveSteps } from '../../support/intercepted-files.ts';
import type { SavingOrder } from '../../support/saving-child.ts';
import {
  allCredentials,
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  textsOf,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const root = temporaryFolder();
let fixture: VaultFixture;
let order: Pick<SavingOrder, 'recoveryCode' | 'entryId'>;

beforeAll(async () => {
  fixture = await withEverything(await makeVault(root));
  const recoveryCode = fixture.recovery.recoveryCode.lend((bytes) => bytes.toString('hex'));
  order = { recoveryCode, entryId: fixture.ids[0] };
});

/** Adds everything that a document can contain: a draft of the guide, every record, a rotation's second key. */
async function withEverything(plain: VaultFixture): Promise<VaultFixture> {
  const path = join(root, 'everything.signet');
  await writeFile(path, plain.bytes);
  const vault = await Vault.unlock(new VaultFile(path), plain.recovery);
  const { credentials } = drafts[1];
  const hold = { kind: 'hold', credentials, createdOnOkxAt: null, at: laterAt } as const;
  await vault.saveGuide({ ...guideDraft, savedAt: laterAt });
  await vault.record({ [plain.ids[0]]: fullRecords });
  await vault.rotate(plain.ids[0], () => hold);
  return { ...plain, bytes: await readFile(path) };
}

async function prepared(name: string): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = join(root, name);
  await mkdir(folder);
  await writeFile(join(folder, 'v.signet'), fixture.bytes);
  return { folder, path: join(folder, 'v.signet') };
}

/** Opens the vault of a killed process, saves once more, and returns what it found. */
async function survived({ folder, path }: { readonly folder: string; readonly path: string }) {
  const vault = await Vault.unlock(new VaultFile(path), fixture.recovery);
  const { notes } = vault.entry(fixture.ids[0]);
  const { revision } = vault.header;
  const whole = {
    entries: vault.entries.map(({ notes: _saved, changedAt: _when, ...kept }) => kept),
    guide: vault.guide,
    credentials: allCredentials(vault),
    otherCredentials: vault.withCredentials(fixture.ids[0], textsOf, 'other'),
  };
  await vault.edit(fixture.ids[0], { notes: 'after the kill' }, laterAt);
  const again = await Vault.unlock(new VaultFile(path), fixture.recovery);
  const goesOn = again.entry(fixture.ids[0]).notes === 'after the kill';
  return { notes, revision, whole, goesOn, names: await readdir(folder) };
}

describe('a process killed while it saves', () => {
  // The file has this process as its owner, so nothing changes it.
  const steps = saveSteps.filter((step) => step !== 'chown');
  const places = steps.flatMap((step) => [
    { moment: 'before' as const, step },
    ...(step === 'writeFile' ? [{ moment: 'during' as const, step }] : []),
    { moment: 'after' as const, step },
  ]);
  const renamed = steps.indexOf('rename');

  it('leaves the old vault up to the rename and the new one from then on', async () => {
    const original = await survived(await prepared('never killed'));
    const outcomes: unknown[] = [];
    for (const killAt of places) {
      const place = await prepared(`${killAt.moment} ${killAt.step}`);
      const child = startChild('saving-child.ts', { ...order, path: place.path, saves: 1, killAt });
      const ended = await child.ended;
      outcomes.push({ ...killAt, ended, lines: [...child.lines], ...(await survived(place)) });
    }
    const expected = places.map(({ moment, step }) => {
      const at = steps.indexOf(step);
      const isNew = at > renamed || (at === renamed && moment === 'after');
      const kept = isNew
        ? { ...original, notes: 'save 1', revision: original.revision + 1 }
        : original;
      return { moment, step, ended: 'SIGKILL', lines: ['unlocked'], ...kept };
    });
    expect(outcomes).toEqual(expected);
  });

  it('loses no finished save, killed at any of 200 moments', async () => {
    // In ms after the first save. The seed makes a failure as repeatable as a clock allows.
    const moments = fc.sample(fc.double({ min: 0, max: 25, noNaN: true }), {
      seed: 20_261_120,
      numRuns: 200,
    });
    const { revision, whole, names } = await survived(await prepared('not killed'));
    const wrong: unknown[] = [];
    let finished = 0;
    const killOne = async (delayMs: number, index: number) => {
      const place = await prepared(`random ${index}`);
      const child = startChild('saving-child.ts', { ...order, path: place.path, saves: 1e9 });
      await child.line(2);
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      child.process.kill('SIGKILL');
      const ended = await child.ended;
      const acknowledged = Number(child.lines.at(-1));
      const left = await survived(place);
      // One more save may have finished without its acknowledgement.
      const saves = [acknowledged, acknowledged + 1];
      const save = saves.find(
        (number) => left.notes === `save ${number}` && left.revision === revision + number,
      );
      const isWhole = JSON.stringify(left.whole) === JSON.stringify(whole);
      const isClean = left.names.join() === names.join();
      finished += acknowledged;
      if (ended !== 'SIGKILL' || save === undefined || !isWhole || !isClean || !left.goesOn) {
        wrong.push({ delayMs, ended, acknowledged, ...left });
      }
    };
    const queue = [...moments.entries()];
    const worker = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) await killOne(next[1], next[0]);
    };
    await Promise.all([worker(), worker(), worker()]);
    expect([wrong, finished > 200]).toEqual([[], true]);
  });
});
