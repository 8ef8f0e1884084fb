import { describe, expect, it } from 'vitest';
import { loadNative } from '../../../src-main/vault/native-module.ts';

describe('loadNative', () => {
  it('returns the module', async () => {
    expect(await loadNative(async () => 'module')).toBe('module');
  });

  it('names this machine and the supported ones if there is no binary', async () => {
    const missing = new Error('No native build was found for platform=x arch=y\n    attempted: z');
    const loading = loadNative(() => Promise.reject(missing));
    await expect(loading).rejects.toMatchObject({
      code: 'MACHINE_UNSUPPORTED',
      cause: missing,
      message: expect.stringMatching(
        new RegExp(`${process.platform}-${process.arch}.*glibc 2\\.34.*Apple silicon.*Windows`),
      ),
    });
    await expect(loading).rejects.not.toMatchObject({ message: expect.stringContaining('\n') });
  });
});
