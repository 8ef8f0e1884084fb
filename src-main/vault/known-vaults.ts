import {
  lstatSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { failure } from '#contract';
import { removeAbandoned, temporaryPath } from './temporary-file.ts';

/** Absolute paths of vaults, the current one first. Nothing else about a vault is stored here. */
export type KnownVaults = readonly string[];

const fileName = 'vaults.json';

/** Keeps the menu of vaults short. */
export const knownVaultsLimit = 5;

/** Linux's PATH_MAX. Windows allows longer paths, but they are not usual. */
const pathLimit = 4096;
/** Fits five paths at their limit with every character escaped by JSON. */
const fileLimitBytes = 256 * 1024;

const fileSchema = z.strictObject({
  version: z.literal(1),
  paths: z
    .array(
      z
        .string()
        .max(pathLimit)
        .refine((path) => isAbsolute(path) && !path.includes('\0'), 'must be an absolute path'),
    )
    .max(knownVaultsLimit)
    .refine((paths) => new Set(paths).size === paths.length, 'must name each vault once'),
});

/** The path of the vault for a profile that has not opened any other. */
export function defaultVaultPath(folder: string): string {
  return join(folder, 'vault.signet');
}

/** Puts a vault first, and drops the one that was used longest ago if the list is full. */
export function withVault(known: KnownVaults, path: string): KnownVaults {
  return [path, ...withoutVault(known, path)].slice(0, knownVaultsLimit);
}

export function withoutVault(known: KnownVaults, path: string): KnownVaults {
  return known.filter((candidate) => candidate !== path);
}

/**
 * Reads the list of vaults that the window has opened.
 *
 * @param folder the result of `signetFolder`
 * @returns an empty list if the window has not opened a vault yet
 * @throws SignetError `FILE_UNUSABLE` if the file is not as Signet writes it
 */
export function readKnownVaults(folder: string): KnownVaults {
  const path = fileIn(folder);
  try {
    const content = readSmallFile(path);
    if (content === undefined) return [];
    // Without `fatal`, invalid UTF-8 would be replaced, and the path would name another file.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    const parsed = fileSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data.paths;
  } catch {
    // The cause is dropped: JSON.parse quotes the text in its error.
  }
  const reason = { name: 'vaultListUnreadable', values: { file: fileName } } as const;
  throw failure('FILE_UNUSABLE', [reason], { field: 'knownVaults' });
}

/**
 * Replaces the list atomically: a reader sees either the old file or the new one. It also removes what saves that
 * were killed left behind.
 *
 * @throws the system's own error if the file cannot be written; the list is then unchanged
 */
export function writeKnownVaults(folder: string, known: KnownVaults): void {
  const path = linkedFile(fileIn(folder));
  const temporary = temporaryPath(path);
  const text = `${JSON.stringify({ version: 1, paths: known }, undefined, 2)}\n`;
  try {
    // SECURITY: paths can name people and projects, so only their owner may read them.
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
  removeAbandoned(path);
}

/** Tools that manage settings put a link in the folder; a rename would replace it. */
function linkedFile(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(path) : path;
}

function fileIn(folder: string): string {
  return join(folder, fileName);
}

/** @returns `undefined` if there is no file; throws for a device, and for a file that is too large */
function readSmallFile(path: string): Buffer | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return undefined;
  if (!status.isFile() || status.size > fileLimitBytes) throw new Error('not the list');
  return readFileSync(path);
}
