import { describe, expect, it } from 'vitest';
import { SignetError } from '#contract';
import { vaultFileError } from '../../../src-main/vault/vault-file-error.ts';

const systemError = (code: string) => Object.assign(new Error(`${code}: CANARY`), { code });

describe('vaultFileError', () => {
  it.each([
    ['ENOENT', 'read'],
    ['ENOTDIR', 'read'],
    ['EACCES', 'read'],
    ['EISDIR', 'read'],
    ['ELOOP', 'read'],
    ['ENAMETOOLONG', 'read'],
    ['ENOENT', 'write'],
    ['ENOTDIR', 'write'],
    ['EACCES', 'write'],
    ['EROFS', 'write'],
    ['ENOSPC', 'write'],
    ['EDQUOT', 'write'],
    ['ELOOP', 'write'],
    ['ENAMETOOLONG', 'write'],
  ] as const)('returns a sentence without an error code for %s on %s', (errno, doing) => {
    const failure = vaultFileError(systemError(errno), doing) as SignetError;
    expect(failure).toBeInstanceOf(SignetError);
    expect(failure.message).toMatch(/^[A-Z][a-z][^E]*\.$/);
  });

  it('names an unexpected error code, and nothing else of the error', () => {
    const { message } = vaultFileError(systemError('EIO'), 'read') as SignetError;
    expect(message).toBe('The system could not read the vault file (EIO).');
  });
});
