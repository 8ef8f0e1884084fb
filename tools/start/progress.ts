import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const stepBytes = 5_000_000;
const lookEveryMs = 500;

/**
 * Prints every 5 MB how much of a file has arrived.
 *
 * @param folder an empty folder into which the file is downloaded
 * @returns a function that stops it
 */
export function watchDownload(
  folder: string,
  say: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): () => void {
  let shown = 0;
  const timer = setInterval(() => {
    const steps = Math.floor(bytesIn(folder) / stepBytes);
    if (steps <= shown) return;
    shown = steps;
    say(`${(steps * stepBytes) / 1e6} MB`);
  }, lookEveryMs);
  return () => clearInterval(timer);
}

/** @returns the size of all files in a folder; 0 if one of them disappears meanwhile */
function bytesIn(folder: string): number {
  try {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true });
    return files
      .filter((file) => file.isFile())
      .map((file) => statSync(join(file.parentPath, file.name)).size)
      .reduce((sum, size) => sum + size, 0);
  } catch {
    return 0;
  }
}
