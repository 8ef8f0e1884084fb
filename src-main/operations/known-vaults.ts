import { resolve } from 'node:path';
import {
  defaultVaultPath,
  type KnownVaults,
  readKnownVaults,
  writeKnownVaults,
} from '../vault/known-vaults.ts';
import { type Machine, signetFolder } from '../vault/signet-folder.ts';
import type { Shell } from './shell.ts';

export type { Machine };

/** The folder of the window's profile, absolute. */
export function profileFolder(machine: Machine): string {
  return resolve(signetFolder(machine));
}

/**
 * Names the vault that the window uses.
 *
 * @param folder from {@link profileFolder}
 * @returns its path; `isOpened` is `false` if the window has not created it yet
 * @throws SignetError `FILE_UNUSABLE` if the list of vaults cannot be read
 */
export function vaultOfWindow(folder: string): {
  readonly path: string;
  readonly isOpened: boolean;
} {
  const [inUse] = readKnownVaults(folder);
  if (inUse === undefined) return { path: defaultVaultPath(folder), isOpened: false };
  return { path: inUse, isOpened: true };
}

/**
 * Stores the list of vaults in a folder. If the list cannot be read, that is reported, and the next vault that
 * is opened starts a new one.
 */
export function knownVaultsIn(
  folder: string,
  report: (error: unknown) => void,
): Shell['knownVaults'] {
  let isLost = false;
  let known: KnownVaults = [];
  try {
    known = readKnownVaults(folder);
  } catch (error) {
    isLost = true;
    report(error);
  }
  return {
    list: () => known,
    remember: (next) => {
      const isSame = JSON.stringify(next) === JSON.stringify(known);
      known = next;
      if (isSame && !isLost) return;
      isLost = false;
      try {
        writeKnownVaults(folder, next);
      } catch (error) {
        report(error);
      }
    },
    isLost: () => isLost,
    defaultPath: defaultVaultPath(folder),
  };
}
