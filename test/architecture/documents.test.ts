import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.ts';

/** The part of dependency-cruiser.config.js that this test reads. */
type Configuration = { readonly forbidden: readonly { readonly comment?: string }[] };

/** A row of the tables of folders in ARCHITECTURE.md. */
type Folder = { readonly path: string; readonly mayImport: string | undefined };

const documents = ['.', 'docs', 'docs/adr'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const folders = foldersOf(read('ARCHITECTURE.md'));

function read(document: string): string {
  return readFileSync(join(root, document), 'utf8');
}

/** Reads the rows of every table whose first column is `folder`; a row may name several. */
function foldersOf(text: string): readonly Folder[] {
  return text
    .split(/\n{2,}/)
    .filter((block) => block.startsWith('| folder |'))
    .flatMap((table) => table.trim().split('\n').slice(2))
    .flatMap((row) => {
      const [names = '', , imports] = row.split('|').slice(1, -1);
      const mayImport = imports?.trim();
      return [...names.matchAll(/`([^`]+)`/g)].map(([, path = '']) => ({ path, mayImport }));
    });
}

function subfoldersOf(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => `${folder}/${name}`);
}

describe('ARCHITECTURE.md', () => {
  it('lists every folder of the sources and the tests, and none that is gone', () => {
    const listed = folders.map(({ path }) => path);
    const actual = ['src-main', 'src-renderer', 'test', 'tools'].flatMap(subfoldersOf);
    expect({
      unlisted: actual.filter((path) => !listed.includes(path)),
      gone: listed.filter((path) => !existsSync(join(root, path))),
    }).toEqual({ unlisted: [], gone: [] });
  });

  it('says of each layer what dependency-cruiser.config.js lets it import', async () => {
    const path = join(root, 'dependency-cruiser.config.js');
    const { default: configuration } = (await import(pathToFileURL(path).href)) as {
      readonly default: Configuration; // a wrong shape fails the length below
    };
    const rules = configuration.forbidden.flatMap(({ comment = '' }) => {
      const [, layer, imports = ''] = /^(\S+) may import: (.*)\.$/.exec(comment) ?? [];
      return layer === undefined ? [] : [[layer, imports.split(', ').slice(1).join(', ')]];
    });
    const stated = folders.flatMap(({ path: folder, mayImport }) =>
      mayImport === undefined ? [] : [[folder.replace(/^src-main\//, ''), mayImport]],
    );
    expect(rules.length).toBeGreaterThan(10);
    expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(rules));
  });
});

describe('the documents', () => {
  it('name only files and folders that exist', () => {
    const ours =
      /`((?:contract|pasted|words|src-main|src-renderer|test|tools|docs|bin)\/[\w./-]+)`/g;
    const named = documents.flatMap((document) =>
      [...read(document).matchAll(ours)].map(([, path = '']) => ({ document, path })),
    );
    const missing = named.filter(({ path }) => !existsSync(join(root, path)));
    expect([named.length > 100, missing]).toEqual([true, []]);
  });

  it('link only to files that exist', () => {
    const links = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) => ({
        document,
        target,
      })),
    );
    const broken = links.filter(
      ({ document, target }) => !existsSync(join(root, dirname(document), target)),
    );
    expect([links.length > 40, broken]).toEqual([true, []]);
  });
});
