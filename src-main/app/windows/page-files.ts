import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a folder by the path of its URL. */
export function filesByPath(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length).replaceAll('\\', '/'), path];
    }),
  );
}
