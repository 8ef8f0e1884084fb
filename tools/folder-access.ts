import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/**
 * Checks that this user may create a folder, or replace everything in it. If root ran a tool before, an ordinary user
 * may not.
 *
 * @param path relative to the repository; the folder need not exist
 * @param within the repository
 * @returns a sentence that names the folder in the way and says what to do; `undefined` if there is none
 */
export function whyNotWritable(path: string, within = root): string | undefined {
  for (const folder of foldersOf(path, within)) {
    try {
      accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException; // accessSync throws nothing else
      return `This user may not write to the folder ${folder} (${code}): ${remedy(folder)}.`;
    }
  }
  return undefined;
}

/** Lists the folder and those in it, or the one in which it has to be created. */
function* foldersOf(path: string, within: string): Generator<string> {
  let folder = within;
  for (const name of path.split('/')) {
    const inside = join(folder, name);
    if (!existsSync(inside)) return yield folder;
    folder = inside;
  }
  yield* withFolders(folder);
}

/** Lists a folder before it is read, so that the caller can check whether it may be. */
function* withFolders(folder: string): Generator<string> {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* withFolders(join(folder, entry.name));
  }
}

function remedy(folder: string): string {
  const uid = process.getuid?.();
  if (uid === undefined) return 'delete it, or make it yours, and try again';
  return `delete it, or make it yours by sudo chown -R ${uid} '${folder}', and try again`;
}
