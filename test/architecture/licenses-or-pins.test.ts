import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../tools/root.ts';

const dependencies = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
const exactVersion = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const guide = `${root}CONTRIBUTING.md`;

describe('the dependencies of package.json', () => {
  it('are pinned to one exact version each', () => {
    const loose = dependencies.filter(([, version]) => !exactVersion.test(version));
    expect([dependencies.length > 0, loose]).toEqual([true, []]);
  });

  it('are never optional, peer, bundled or overridden', () => {
    const others = ['optionalDependencies', 'peerDependencies', 'bundleDependencies', 'overrides'];
    expect(others.filter((kind) => kind in manifest)).toEqual([]);
  });

  it.skipIf(!existsSync(guide))('are each explained in CONTRIBUTING.md', () => {
    const lines = readFileSync(guide, 'utf8').split('\n');
    const unexplained = dependencies.filter(
      ([name]) => !lines.some((line) => line.includes(`\`${name}\``)),
    );
    expect(unexplained.map(([name]) => name)).toEqual([]);
  });
});
