import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type EntryChange,
  type EntryDraft,
  entryChangeSchema,
  entryDetailsSchema,
  foldCase,
} from '#contract';
import { Vault } from '../../../src-main/vault/vault.ts';
import { VaultFile } from '../../../src-main/vault/vault-file.ts';
import { validDraft } from '../../support/document-arbitraries.ts';
import { refusalOf } from '../../support/refusal.ts';
import {
  allCredentials,
  createdAt,
  drafts,
  laterAt,
  makeVault,
  temporaryFolder,
  type VaultFixture,
} from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
let fixture: VaultFixture;

beforeAll(async () => {
  fixture = await makeVault(folder);
});

type Operation =
  | { readonly kind: 'add'; readonly draft: EntryDraft }
  | { readonly kind: 'edit'; readonly pick: number; readonly change: EntryChange }
  | { readonly kind: 'remove'; readonly pick: number }
  | { readonly kind: 'reopen' };

/** Only a few labels, so that they often collide. */
const label = fc.constantFrom('Bot', 'BOT', 'caf\u00e9', 'cafe\u0301', '\u4e2d', 'x', 'X ');
const change = fc
  .tuple(validDraft, label, fc.subarray(Object.keys(drafts[0])))
  .map(([draft, name, fields]) => {
    const all = Object.entries({ ...draft, label: name });
    return entryChangeSchema.parse(
      Object.fromEntries(all.filter(([field]) => fields.includes(field))),
    );
  });
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      draft: fc.tuple(validDraft, label).map(([draft, name]) => ({ ...draft, label: name })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      pick: fc.nat(),
      change: change as fc.Arbitrary<EntryChange>,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), pick: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
);

type Model = Map<string, { readonly draft: EntryDraft; readonly version: number }>;

/** Applies a step to the model, and returns the answer that the vault should give. */
async function apply(
  vault: Vault,
  model: Model,
  step: Exclude<Operation, { kind: 'reopen' }>,
): Promise<void> {
  const isTaken = (name: string | undefined, own?: string) =>
    name !== undefined &&
    [...model].some(([id, { draft }]) => id !== own && foldCase(draft.label) === foldCase(name));
  if (step.kind === 'add') {
    const work = async () => {
      const { id } = await vault.add(step.draft, createdAt);
      model.set(id, {
        draft: { ...step.draft, label: step.draft.label.normalize('NFC').trim() },
        version: 1,
      });
    };
    const expected = isTaken(step.draft.label) ? 'LABEL_TAKEN' : 'none';
    return expect(await refusalOf(work)).toBe(expected);
  }
  const id = [...model.keys()][step.pick % Math.max(model.size, 1)] ?? 'f'.repeat(32);
  const held = model.get(id);
  if (step.kind === 'remove') {
    expect(await refusalOf(() => vault.remove(id))).toBe(held ? 'none' : 'ENTRY_NOT_FOUND');
    model.delete(id);
    return;
  }
  const outcome = await refusalOf(() => vault.edit(id, step.change, laterAt));
  if (!held) return expect(outcome).toBe('ENTRY_NOT_FOUND');
  if (isTaken(step.change.label, id)) return expect(outcome).toBe('LABEL_TAKEN');
  expect(outcome).toBe('none');
  const draft = { ...held.draft, ...step.change } as EntryDraft; // a draft with some of its members replaced
  model.set(id, { draft, version: held.version + (step.change.credentials ? 1 : 0) });
}

/** Returns the contents of a vault in the form of the model. */
function shownBy(vault: Vault): Model {
  const credentials = allCredentials(vault);
  return new Map(
    vault.entries.map((summary) => {
      const { id, credentialVersion } = summary;
      const details = entryDetailsSchema.strip().parse(summary);
      return [
        id,
        {
          draft: { ...details, credentials: credentials[id] } as EntryDraft, // allCredentials gives all three
          version: credentialVersion,
        },
      ];
    }),
  );
}

describe('a vault', () => {
  it('behaves like a map of entries, whatever is done to it and however often it is reopened', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 3, maxLength: 14 }), async (operations) => {
        const path = join(folder, `model-${++runs}.signet`);
        await writeFile(path, fixture.bytes);
        const unlock = () => Vault.unlock(new VaultFile(path), fixture.recovery);
        let vault = await unlock();
        const model = shownBy(vault);
        for (const step of operations) {
          if (step.kind === 'reopen') vault = await unlock();
          else await apply(vault, model, step);
          expect([...shownBy(vault)]).toEqual([...model]);
        }
        expect([...shownBy(await unlock())]).toEqual([...model]);
      }),
      { numRuns: 60 },
    );
  });
});
