import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.ts';
import { sourceFiles } from '../support/source-files.ts';

/** A test file that a row of SECURITY.md names, with the test titles that the row names. */
type Proof = { readonly path: string; readonly titles: readonly string[] };

/** A row of a table whose last column is the proof. */
type Row = { readonly text: string; readonly cell: string; readonly proofs: readonly Proof[] };

const rows = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split(/\n{2,}/)
  .filter((block) => /^\|.*\| (?:proof|checked against) \|\n/.test(block))
  .flatMap((table) => table.trim().split('\n').slice(2))
  .map((text): Row => {
    const cell = text.split('|').at(-2)?.trim() ?? '';
    return { text, cell, proofs: proofsOf(cell) };
  });
const proofs = rows.flatMap((row) => row.proofs);

/** Reads a file from its path, or from its name alone if it lies beside the one before it. */
function proofsOf(cell: string): readonly Proof[] {
  const found: { path: string; titles: string[] }[] = [];
  for (const [, file, title] of cell.matchAll(/`([^`]+\.tsx?)`|"([^"]+)"/g)) {
    if (file?.startsWith('test/')) found.push({ path: file, titles: [] });
    else if (file !== undefined) {
      found.push({ path: join(dirname(found.at(-1)?.path ?? ''), file), titles: [] });
    } else if (title !== undefined) found.at(-1)?.titles.push(title);
  }
  return found;
}

/** The titles of a test file: string literals that are the first of several arguments. */
function titlesOf(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const literals = text.matchAll(/\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1,/g);
  return [...literals].map(([, , title]) => title?.replace(/\\(.)/g, '$1') ?? '');
}

/** Checks whether a title matches the one in SECURITY.md, in which three dots stand for any text. */
function isTitle(named: string, title: string): boolean {
  if (!named.includes('…')) return named === title;
  const parts = named.split('…').map((part) => part.replace(/^[ ,]+|[ ,]+$/g, ''));
  return parts.every((part) => title.includes(part));
}

describe('the proofs that SECURITY.md names', () => {
  it('are files that exist', () => {
    const missing = proofs.filter(({ path }) => !existsSync(join(root, path)));
    expect([proofs.length > 80, missing.map(({ path }) => path)]).toEqual([true, []]);
  });

  it('have the titles that are named', () => {
    const named = proofs.flatMap(({ path, titles }) => titles.map((title) => ({ path, title })));
    const missing = named.filter(
      ({ path, title }) => !titlesOf(path).some((candidate) => isTitle(title, candidate)),
    );
    expect([named.length > 35, missing]).toEqual([true, []]);
  });

  it('prove every rule, unless its row says that no test does', () => {
    const unproved = rows.filter(
      ({ cell, proofs: named }) => named.length === 0 && !cell.startsWith('no test: '),
    );
    expect([rows.length > 80, unproved.map(({ text }) => text)]).toEqual([true, []]);
  });
});

describe("the rules of Electron's checklist in SECURITY.md", () => {
  it('are marked by their number where the sources enforce them', () => {
    const numbers = rows.flatMap(({ text }) =>
      [...(/^\| ([\d, ]+) \|/.exec(text)?.[1] ?? '').matchAll(/\d+/g)].map(Number),
    );
    const marked = new Set(markedRules());
    // Rule 16 is the version in package.json, which holds no comments.
    const unmarked = numbers.filter((number) => number !== 16 && !marked.has(number));
    expect([numbers.length, unmarked]).toEqual([20, []]);
  });
});

/** The numbers in `// SECURITY: rules 11 and 12.` and the like. */
function markedRules(): readonly number[] {
  const sources = sourceFiles('src-main').map(({ text }) => text);
  const configuration = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const marks = [configuration, ...sources].flatMap((text) => [
    ...text.matchAll(/SECURITY: rules? ([\d, and]+)/g),
  ]);
  return marks.flatMap(([mark]) => (mark.match(/\d+/g) ?? []).map(Number));
}
