import { describe, expect, it } from 'vitest';
import { signetFolder } from '../../../src-main/vault/signet-folder.ts';

describe('the folder of Signet', () => {
  it.each([
    ['linux', '/home/ana', {}, '/home/ana/.config/Signet'],
    ['linux', '/home/ana', { XDG_CONFIG_HOME: '/data/config' }, '/data/config/Signet'],
    ['linux', '/home/ana', { XDG_CONFIG_HOME: '' }, '/home/ana/.config/Signet'],
    ['linux', '/home/ana', { XDG_CONFIG_HOME: '/data/config/' }, '/data/config/Signet'],
    ['freebsd', '/home/ana', {}, '/home/ana/.config/Signet'],
    ['darwin', '/Users/ana', {}, '/Users/ana/Library/Application Support/Signet'],
    [
      'darwin',
      '/Users/ana',
      { XDG_CONFIG_HOME: '/data' },
      '/Users/ana/Library/Application Support/Signet',
    ],
    [
      'win32',
      'C:\\Users\\ana',
      { APPDATA: 'D:\\Profiles\\ana\\Roaming' },
      'D:\\Profiles\\ana\\Roaming\\Signet',
    ],
    ['win32', 'C:\\Users\\ana', {}, 'C:\\Users\\ana\\AppData\\Roaming\\Signet'],
  ] as const)('is the same as in Electron: %s, %s, %j', (platform, home, env, folder) => {
    expect(signetFolder({ platform, home, env })).toBe(folder);
  });
});
