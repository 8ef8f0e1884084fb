import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../tools/root.ts';

/** A file of tests that SECURITY.md names, with those of its tests that are named after it. */
type Proof = { readonly path: string; readonly names: readonly string[] };

const proofs = readFileSync(join(root, 'SECURITY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .flatMap((line) => proofsOf(line.split('|').at(-2) ?? ''));

/** A file is named by its path, or by its name alone if it lies beside the one before it. */
function proofsOf(cell: string): readonly Proof[] {
  const found: { path: string; names: string[] }[] = [];
  for (const [, file, name] of cell.matchAll(/`([^`]+\.tsx?)`|"([^"]+)"/g)) {
    if (file?.startsWith('test/')) found.push({ path: file, names: [] });
    else if (file !== undefined) {
      found.push({ path: join(dirname(found.at(-1)?.path ?? ''), file), names: [] });
    } else if (name !== undefined) found.at(-1)?.names.push(name);
  }
  return found;
}

describe('the proofs that SECURITY.md names', () => {
  it('are files that exist', () => {
    const missing = proofs.filter(({ path }) => !existsSync(join(root, path)));
    expect([proofs.length > 80, missing.map(({ path }) => path)]).toEqual([true, []]);
  });

  it('have the tests that are named', () => {
    const named = proofs.flatMap(({ path, names }) => names.map((name) => ({ path, name })));
    const missing = named.filter(({ path, name }) => {
      const text = readFileSync(join(root, path), 'utf8');
      // Three dots stand for a part of the name.
      const parts = name.split('…').map((part) => part.replace(/^[ ,]+|[ ,]+$/g, ''));
      return !parts.every((part) => text.includes(part));
    });
    expect([named.length > 35, missing]).toEqual([true, []]);
  });
});
