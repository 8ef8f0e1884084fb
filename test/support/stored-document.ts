import { readFile } from 'node:fs/promises';
import type { StoredEntry } from '../../src-main/vault/document.ts';
import { decodeFile } from '../../src-main/vault/format.ts';
import { type Proof, unwrap } from '../../src-main/vault/proof.ts';
import { SessionKeys } from '../../src-main/vault/session-keys.ts';

/** Reads an entry from a vault file, with its sealed credentials. */
export async function storedEntry(path: string, proof: Proof, id: string): Promise<StoredEntry> {
  const parts = decodeFile(await readFile(path));
  const keys = new SessionKeys(parts.header.vaultId, await unwrap(parts.header, proof));
  const entry = keys.openDocument(parts).entries.get(id);
  keys.wipe();
  if (entry) return entry;
  throw new Error('There is no such entry.');
}
