import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** A build writes its files one after the other. It counts as done when none has changed for so long, in ms. */
const quietMs = 300;

/** The files of the built page, by the path of their URL. */
export class PageFiles {
  readonly #folder: string;
  #paths: ReadonlyMap<string, string>;

  constructor(folder: string) {
    this.#folder = folder;
    this.#paths = filesByPath(folder);
  }

  /** @param pathname of a URL, such as `/index.html` */
  pathOf(pathname: string): string | undefined {
    return this.#paths.get(pathname);
  }

  /** Lists the files again after each build. @returns a function that stops it */
  watch(changed: () => void): () => void {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watch(this.#folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        this.#paths = filesByPath(this.#folder);
        changed();
      }, quietMs);
    });
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  }
}

/** @returns the path of every file below a folder, by the path of its URL */
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
