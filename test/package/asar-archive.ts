import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Node =
  | { readonly files: Readonly<Record<string, Node>> }
  | { readonly size: number; readonly offset?: string; readonly unpacked?: true };

export type ArchivedFile = {
  /** Relative to the root of the archive, with `/`. */
  readonly path: string;
  /** `true` if the file is beside the archive, and not in it. */
  readonly isUnpacked: boolean;
  readonly read: () => Buffer;
};

/**
 * Reads Electron's archive format: a length, a JSON directory, and the files one after another
 * (github.com/electron/asar, README, "Format").
 */
export function readArchive(path: string): readonly ArchivedFile[] {
  const archive = readFileSync(path);
  const contentAt = 8 + archive.readUInt32LE(4);
  const directoryLength = archive.readUInt32LE(12);
  const text = archive.toString('utf8', 16, 16 + directoryLength);
  const directory = JSON.parse(text) as Node; // the format's own, written by electron-builder
  return filesOf(directory, '').map(({ node, path: name }) => ({
    path: name,
    isUnpacked: node.unpacked === true,
    read: () => {
      if (node.unpacked) return readFileSync(join(`${path}.unpacked`, name));
      const start = contentAt + Number(node.offset);
      return archive.subarray(start, start + node.size);
    },
  }));
}

/** Writes every file of an archive below a folder. */
export function extractArchive(files: readonly ArchivedFile[], folder: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true });
    writeFileSync(join(folder, file.path), file.read());
  }
}

type Leaf = { readonly path: string; readonly node: Exclude<Node, { files: unknown }> };

function filesOf(node: Node, path: string): readonly Leaf[] {
  if (!('files' in node)) return [{ path, node }];
  return Object.entries(node.files).flatMap(([name, child]) =>
    filesOf(child, path === '' ? name : `${path}/${name}`),
  );
}
