import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive } from '../../../tools/package/archive.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'signet-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('archive', () => {
  it('packs a folder under its own name, and keeps executables executable', () => {
    mkdirSync(join(folder, 'signet-cli/bin'), { recursive: true });
    writeFileSync(join(folder, 'signet-cli/bin/signet'), 'text');
    chmodSync(join(folder, 'signet-cli/bin/signet'), 0o755);
    archive(join(folder, 'signet-cli'), join(folder, 'out/signet.tar.gz'));
    const { stdout } = spawnSync('tar', ['-tvzf', 'signet.tar.gz'], {
      cwd: join(folder, 'out'),
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^-rwx.* signet-cli\/bin\/signet$/m);
  });

  it('reports a failure', () => {
    const act = () => archive(join(folder, 'missing'), join(folder, 'other.tar.gz'));
    expect(act).toThrow(/^tar failed: /);
  });
});
