import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hourMs } from '#contract';

/** A save takes seconds at most. An hour later, the process that began it is gone. */
const abandonedAfterMs = hourMs;

/** Names a file beside `path` that a save writes first and then renames to `path`. */
export function temporaryPath(path: string): string {
  return `${path}.saving-${randomBytes(8).toString('hex')}`;
}

/**
 * Removes the temporary files that killed processes left beside a file that was just saved. A save that another
 * process is making at the moment keeps its file. Errors are ignored, because the next save tries again.
 */
export function removeAbandoned(path: string): void {
  try {
    // The file system dates both files: a network drive can have another clock than this machine.
    const savedAtMs = statSync(path).mtimeMs;
    const prefix = `${basename(path)}.saving-`;
    for (const name of readdirSync(dirname(path))) {
      if (!name.startsWith(prefix) || !/^[0-9a-f]{16}$/.test(name.slice(prefix.length))) continue;
      const temporary = join(dirname(path), name);
      if (savedAtMs - statSync(temporary).mtimeMs > abandonedAfterMs) rmSync(temporary);
    }
  } catch {
    // Another process may have removed it first.
  }
}
