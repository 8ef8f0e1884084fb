import { spawnSync } from 'node:child_process';

/** Checks whether Chinese can be drawn. macOS and Windows have a font for it; Linux may not. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout, error } = spawnSync('fc-list', [':lang=zh-tw', 'family'], { encoding: 'utf8' });
  return error === undefined && stdout.trim() !== '';
}
