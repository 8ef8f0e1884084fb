import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { SignetError } from '../contract/errors.ts';

/** Paths of vaults, absolute, the one in use first. Nothing else is kept of them. */
export type KnownVaults = readonly string[];

const fileName = 'vaults.json';

/** As many as fit into a menu. */
export const knownVaultsLimit = 5;

/** Linux's PATH_MAX; Windows's long paths are longer, and nobody types them. */
const pathLimit = 4096;
/** Five paths at their limit, each character escaped by JSON, fit. */
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

/** The vault of a profile that has opened no other. */
export function defaultVaultPath(folder: string): string {
  return join(folder, 'vault.signet');
}

/** Puts a vault in front; the one used longest ago makes room. */
export function withVault(known: KnownVaults, path: string): KnownVaults {
  return [path, ...withoutVault(known, path)].slice(0, knownVaultsLimit);
}

export function withoutVault(known: KnownVaults, path: string): KnownVaults {
  return known.filter((candidate) => candidate !== path);
}

/**
 * Reads which vaults the window has opened.
 *
 * @param folder as `signetFolder` gives it
 * @returns none where the window has not opened any yet
 * @throws SignetError `FILE_UNUSABLE` for what Signet did not write so
 */
export function readKnownVaults(folder: string): KnownVaults {
  const path = fileIn(folder);
  try {
    const content = readSmallFile(path);
    if (content === undefined) return [];
    // A byte that is no UTF-8 would be replaced, and the path lead to another file or to none.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    const parsed = fileSchema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data.paths;
  } catch {
    // Whatever it is, it is not the list; a parser's error could quote it.
  }
  const message = `The list of the vaults that the window has opened, ${fileName}, cannot be read.`;
  throw new SignetError('FILE_UNUSABLE', message, { field: 'knownVaults' });
}

/**
 * Replaces the list: at every instant the file is whole, the old one or the new.
 *
 * @throws the system's own error where it cannot be written; the list is then as it was
 */
export function writeKnownVaults(folder: string, known: KnownVaults): void {
  const path = fileIn(folder);
  const temporary = `${path}.saving-${randomBytes(8).toString('hex')}`;
  const text = `${JSON.stringify({ version: 1, paths: known }, undefined, 2)}\n`;
  try {
    // SECURITY: paths can name people and projects, so they are for their owner only.
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
}

function fileIn(folder: string): string {
  return join(folder, fileName);
}

/** @returns `undefined` where there is no file; throws for a device, and for what is far too large */
function readSmallFile(path: string): Buffer | undefined {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) return undefined;
  if (!status.isFile() || status.size > fileLimitBytes) throw new Error('not the list');
  return readFileSync(path);
}
