import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../../tools/root.ts';

export type SourceFile = {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
};

/**
 * Reads all files below a folder.
 *
 * @param folder relative to the root of the repository
 * @returns every file, sorted by path
 */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => `${item.parentPath}/${item.name}`.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({
      path: path.slice(path.indexOf(`/${folder}/`, root.length - 1) + 1),
      text: readFileSync(path, 'utf8'),
    }));
}
