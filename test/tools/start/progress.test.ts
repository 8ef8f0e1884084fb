import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchDownload } from '../../../tools/start/progress.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'signet-test-'));
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

it('reports every 5 MB of a growing file once, until it is stopped', () => {
  const said: string[] = [];
  const stop = watchDownload(folder, (line) => said.push(line));
  vi.advanceTimersByTime(1_000);
  mkdirSync(join(folder, 'electron-download-1'));
  const file = join(folder, 'electron-download-1/electron.zip');
  writeFileSync(file, '');
  for (const bytes of [4_999_999, 5_000_000, 9_000_000, 23_000_000]) {
    truncateSync(file, bytes);
    vi.advanceTimersByTime(2_000);
  }
  rmSync(join(folder, 'electron-download-1'), { recursive: true });
  vi.advanceTimersByTime(2_000);
  expect(said).toEqual(['5 MB', '20 MB']);
  stop();
  expect(vi.getTimerCount()).toBe(0);
});
