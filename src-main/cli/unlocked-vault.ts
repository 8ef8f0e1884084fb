import { type Entry, foldCase, labelSchema, SignetError } from '#contract';
import { decodeFile } from '../vault/format.ts';
import type { Proof } from '../vault/proof.ts';
import { Vault } from '../vault/vault.ts';
import { VaultFile } from '../vault/vault-file.ts';
import { throwIfInterrupted } from './interruption.ts';
import { parseOption } from './option-value.ts';
import type { CommonOptions } from './options.ts';
import { checkProofOptions, readProof, wipeProof } from './proof.ts';

/** Unlocks the vault for the length of the call, and locks it whatever happens. */
export async function withUnlockedVault<Result>(
  options: CommonOptions,
  work: (vault: Vault, proof: Proof) => Result | Promise<Result>,
): Promise<Result> {
  const file = new VaultFile(options.vault);
  // Nobody types a password only to be told that there is no vault.
  if (checkProofOptions(options)) decodeFile(await file.read());
  const proof = await readProof(options);
  try {
    const vault = await Vault.unlock(file, proof);
    try {
      throwIfInterrupted();
      return await work(vault, proof);
    } finally {
      vault.lock();
    }
  } finally {
    wipeProof(proof);
  }
}

/** @throws SignetError `INPUT_INVALID` for what no label can be */
export function parseLabel(text: string, option = '--label'): string {
  return parseOption(labelSchema, text, {
    option,
    field: option === '--label' ? 'label' : 'newLabel',
  });
}

/** @throws SignetError `ENTRY_NOT_FOUND` */
export function findEntry(vault: Vault, label: string): Entry {
  const folded = foldCase(label);
  const entry = vault.entries.find((candidate) => foldCase(candidate.label) === folded);
  if (entry) return entry;
  const message = 'The vault has no entry with that label. See: signet list';
  throw new SignetError('ENTRY_NOT_FOUND', message, { field: 'label' });
}
