import { readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { removeAbandoned, temporaryPath } from '../../../src-main/vault/temporary-file.ts';
import { temporaryFolder } from '../../support/vault-fixture.ts';

const folder = temporaryFolder();
const saved = join(folder, 'vaults.json');
const hourSeconds = 60 * 60;
const savedAtSeconds = 1_800_000_000;

/** Writes a file that the file system dates so long before the save. */
function write(path: string, ageSeconds: number): string {
  writeFileSync(path, '');
  utimesSync(path, savedAtSeconds - ageSeconds, savedAtSeconds - ageSeconds);
  return basename(path);
}

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  write(saved, 0);
});

describe('removeAbandoned', () => {
  it('removes what is older than any save can be', () => {
    write(temporaryPath(saved), hourSeconds + 1);
    write(temporaryPath(saved), 365 * 24 * hourSeconds);
    removeAbandoned(saved);
    expect(readdirSync(folder)).toEqual(['vaults.json']);
  });

  it('leaves the file of a save that another process may be making', () => {
    const running = [0, hourSeconds - 1, -hourSeconds].map((age) =>
      write(temporaryPath(saved), age),
    );
    removeAbandoned(saved);
    expect(readdirSync(folder).sort()).toEqual(['vaults.json', ...running].sort());
  });

  it('leaves every other file, also one with a similar name', () => {
    const others = [
      'vaults.json.saving-notes',
      'vaults.json.saving-0123456789abcdef0',
      'vaults.json.saving-',
      'x.vaults.json.saving-0123456789abcdef',
      'other.json.saving-0123456789abcdef',
    ].map((name) => write(join(folder, name), 100 * hourSeconds));
    removeAbandoned(saved);
    expect(readdirSync(folder).sort()).toEqual(['vaults.json', ...others].sort());
  });

  it('does not fail if there is nothing, or no folder', () => {
    removeAbandoned(join(folder, 'missing'));
    removeAbandoned(join(folder, 'no', 'folder'));
  });
});
