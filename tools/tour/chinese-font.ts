import { spawnSync } from 'node:child_process';

/** Whether Chinese can be drawn here. macOS and Windows bring a font along; Linux need not. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const { stdout, error } = spawnSync('fc-list', [':lang=zh-tw', 'family'], { encoding: 'utf8' });
  return error === undefined && stdout.trim() !== '';
}
