import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { sourceFiles } from '../support/source-files.ts';

it('keeps the home page of Signet only in package.json, once for people and once for tools', () => {
  expect(manifest.repository).toBe(manifest.homepage);
  const { host } = new URL(manifest.homepage);
  const files = [
    'contract',
    'pasted',
    'words',
    'src-main',
    'src-renderer',
    'tools',
    'assets',
  ].flatMap(sourceFiles);
  const others = files.filter(({ text }) => text.includes(host));
  expect([files.length > 300, others.map(({ path }) => path)]).toEqual([true, []]);
});
