import { Arch } from 'electron-builder';
import { describe, expect, it } from 'vitest';
import { beforePack } from '../../../tools/package/before-pack.ts';

describe('beforePack', () => {
  it.each([
    [process.platform === 'darwin' ? 'win32' : 'darwin', Arch.arm64],
    [process.platform, Arch.ia32],
  ])(
    'refuses another machine, because its Node is not available: %s',
    async (electronPlatformName, arch) => {
      await expect(beforePack({ electronPlatformName, arch })).rejects.toThrow(
        /^A package for .* must be built on such/,
      );
    },
  );
});
