import { type ErrorCode, SignetError } from '#contract';

const troubles: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOENT: ['FILE_NOT_FOUND', 'there is no such file or folder'],
  ENOTDIR: ['FOLDER_MISSING', 'there is no such folder'],
  EEXIST: ['FILE_EXISTS', 'there is already a file of that name; Signet never writes over one'],
  EACCES: ['FILE_UNUSABLE', 'this user may not use that file or folder'],
  EPERM: ['FILE_UNUSABLE', 'this user may not use that file or folder'],
  EISDIR: ['FILE_UNUSABLE', 'that is a folder, not a file'],
  EROFS: ['FOLDER_READ_ONLY', 'that folder cannot be written to'],
  ENOSPC: ['DISK_FULL', 'there is no room left on the disk'],
  EDQUOT: ['DISK_FULL', 'there is no room left on the disk'],
};

/** Says what the system refused of a file that an option names. Anything but a system error passes. */
export function fileError(
  cause: unknown,
  { option, field }: { readonly option: string; readonly field: string },
): unknown {
  const errno = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (!/^E[A-Z0-9]+$/.test(errno)) return cause;
  const [code, sentence] = troubles[errno] ?? ['FILE_UNUSABLE', `the system refused it (${errno})`];
  return new SignetError(code, `${option}: ${sentence}.`, { field, cause });
}
