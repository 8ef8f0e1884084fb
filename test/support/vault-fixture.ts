import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { EntryDraft } from '#contract';
import type { Files } from '../../src-main/vault/files.ts';
import { kdfFloor } from '../../src-main/vault/kdf.ts';
import { masterPasswordBytes } from '../../src-main/vault/master-password.ts';
import type { Proof } from '../../src-main/vault/proof.ts';
import { Vault } from '../../src-main/vault/vault.ts';
import { VaultFile } from '../../src-main/vault/vault-file.ts';
import { createdAt, draft } from './entry-arbitraries.ts';

export const masterPassword = 'plum-teapot-orbit-quilt';
export { createdAt };
export const laterAt = '2026-11-21T09:30:00.000Z';

/** The two entries of every fixture vault. */
export const drafts: readonly [EntryDraft, EntryDraft] = [
  draft,
  {
    ...draft,
    label: 'Tracker \u4e2d\u6587',
    account: { kind: 'main' },
    permissions: ['read_only'],
    ipAllowlist: [],
    rotationPolicy: { kind: 'never', reason: 'Reads only' },
    createdOnOkxAt: null,
    notes: '',
    hosts: {},
    credentials: { apiKey: 'tracker-api-key-0001', secretKey: 'tracker-secret', passphrase: 'p2' },
  },
];

/** A vault file with two entries, as bytes, with its password and recovery code. */
export type VaultFixture = {
  readonly bytes: Buffer;
  readonly password: Proof & { readonly kind: 'password' };
  readonly recovery: Proof & { readonly kind: 'recovery' };
  readonly ids: readonly [string, string];
};

/** Creates a folder for this test file, which is removed after the tests. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'signet-test-'));
  // Signing does not wait for its record to be saved, so the last save may still be running there.
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }));
  return folder;
}

/** Creates a vault with {@link drafts}, which takes one Argon2id at the floor. */
export async function makeVault(folder: string, name = 'made.signet'): Promise<VaultFixture> {
  const path = join(folder, name);
  const password = masterPasswordBytes(masterPassword);
  const { vault, recoveryCode } = await Vault.create(new VaultFile(path), password, kdfFloor);
  const first = await vault.add(drafts[0], createdAt);
  const second = await vault.add(drafts[1], createdAt);
  vault.lock();
  return {
    bytes: await readFile(path),
    password: { kind: 'password', password },
    recovery: { kind: 'recovery', recoveryCode },
    ids: [first.id, second.id],
  };
}

let copies = 0;

/** Copies the fixture to a new path. */
export async function copyOf({ bytes }: VaultFixture, folder: string): Promise<string> {
  const path = join(folder, `copy-${++copies}.signet`);
  await writeFile(path, bytes);
  return path;
}

/** Unlocks bytes as if they were a file: through VaultFile and Vault, but without a disk. */
export function unlockBytes(bytes: Buffer, proof: Proof): Promise<Vault> {
  return Vault.unlock(new VaultFile('in-memory.signet', memoryFiles(bytes)), proof);
}

/** Implements only the calls for reading. */
function memoryFiles(bytes: Buffer): Files {
  const files = {
    realpath: async (path: string) => path,
    stat: async () => ({ size: bytes.length, isFile: () => true }),
    readFile: async () => Buffer.from(bytes),
  };
  return files as unknown as Files; // VaultFile.read calls these three, with these arguments
}

/** Returns all credentials of a vault as text, by entry id. */
export function allCredentials(vault: Vault): Record<string, Record<string, string>> {
  return Object.fromEntries(
    vault.entries.map(({ id }) => [id, vault.withCredentials(id, textsOf)] as const),
  );
}

export function textsOf(credentials: Readonly<Record<string, Buffer>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(credentials).map(([field, bytes]) => [field, bytes.toString('utf8')]),
  );
}

/** Appends the SHA-256 with which the bytes pass the checksum. */
export function withChecksum(content: Buffer): Buffer {
  return Buffer.concat([content, createHash('sha256').update(content).digest()]);
}

/** The offset of the header in a vault file, and the length of the checksum at its end. */
export const headerAt = 14;
export const checksumBytes = 32;

/** Splits a vault file into the text of its header, and the bytes between header and checksum. */
export function partsOf(bytes: Buffer): { readonly headerText: string; readonly body: Buffer } {
  const headerEnd = headerAt + bytes.readUInt32BE(headerAt - 4);
  return {
    headerText: bytes.toString('utf8', headerAt, headerEnd),
    body: bytes.subarray(headerEnd, bytes.length - checksumBytes),
  };
}

/** Replaces the header of a file, and corrects its length and checksum. */
export function withHeader(bytes: Buffer, header: string | Buffer): Buffer {
  const headerBytes = Buffer.from(header);
  const prelude = Buffer.from(bytes.subarray(0, headerAt));
  prelude.writeUInt32BE(headerBytes.length, headerAt - 4);
  return withChecksum(Buffer.concat([prelude, headerBytes, partsOf(bytes).body]));
}

/** Returns the bytes with one bit flipped. */
export function flipped(bytes: Buffer, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return copy;
}
