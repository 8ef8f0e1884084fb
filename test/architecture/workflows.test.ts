import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../../tools/root.ts';

const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));

const every = (pattern: RegExp) =>
  workflows.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, found = '']) => found));

describe('the workflows', () => {
  it('pin every action by the digest of a commit, and name its version', () => {
    const used = every(/\buses: (.*)$/gm).filter((action) => !action.startsWith('./'));
    const pinned = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect([used.length > 5, used.filter((action) => !pinned.test(action))]).toEqual([true, []]);
    // One version of each.
    expect(new Set(used).size).toBe(new Set(used.map((action) => action.split('@')[0])).size);
  });

  it('allow nothing by default, and each job only what it declares', () => {
    for (const { text } of workflows) {
      expect(text).toMatch(/^permissions: \{\}$/m);
      const jobs = text
        .slice(text.indexOf('\njobs:\n'))
        .split(/^ {2}(?=[\w-]+:$)/m)
        .slice(1);
      expect(jobs.filter((job) => !/^ {4}permissions:$/m.test(job))).toEqual([]);
    }
    expect(new Set(every(/^ {6}([\w-]+: write)\b/gm))).toEqual(
      new Set(['contents: write', 'id-token: write', 'attestations: write']),
    );
  });

  it('write nothing and use no secret when a pull request runs them', () => {
    const [test = '', ...others] = workflows
      .map(({ text }) => text)
      .filter((text) => text.includes('pull_request'));
    expect([others, test.includes('pull_request_target')]).toEqual([[], false]);
    expect(test).not.toMatch(/secrets|: write|github\.token/);
  });

  it('leave no token in the checkout, and have a timeout', () => {
    const count = (pattern: RegExp) => every(pattern).length;
    expect(count(/(uses: actions\/checkout@)/g)).toBe(count(/(persist-credentials: false)/g));
    expect(count(/^ {4}(runs-on: )/gm)).toBe(count(/^ {4}(timeout-minutes: )/gm));
  });

  it('insert no text from other people into a script', () => {
    const scripts = every(/\brun: (?!\|)(.*)$/gm).concat(every(/\brun: \|\n((?: {10}.*\n)+)/g));
    expect([scripts.length > 8, scripts.filter((text) => text.includes('${{'))]).toEqual([
      true,
      [],
    ]);
  });

  it('run only scripts that package.json has', () => {
    const called = every(/\bnpm (?!ci\b)(?:run (?:--silent )?)?([\w:-]+)/g);
    expect([called.length > 3, called.filter((name) => !(name in manifest.scripts))]).toEqual([
      true,
      [],
    ]);
  });
});
