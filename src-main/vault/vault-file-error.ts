import { type ErrorCode, failure, type ReasonName, SignetError } from '#contract';
import { errnoOf } from '../primitives/errno.ts';

type FileFailure = { readonly code: ErrorCode; readonly reason: ReasonName };

const notThere: FileFailure = {
  code: 'FILE_NOT_FOUND',
  reason: 'vaultMissing',
};
const linksInCircle: FileFailure = {
  code: 'FILE_UNUSABLE',
  reason: 'vaultLinksInCircle',
};
const nameTooLong: FileFailure = {
  code: 'FILE_UNUSABLE',
  reason: 'vaultNameTooLong',
};

const whenReading: Readonly<Record<string, FileFailure>> = {
  ENOENT: notThere,
  ENOTDIR: notThere,
  ELOOP: linksInCircle,
  ENAMETOOLONG: nameTooLong,
  EACCES: { code: 'FILE_UNUSABLE', reason: 'vaultUnreadable' },
  EISDIR: { code: 'FILE_UNUSABLE', reason: 'vaultIsFolder' },
};

const readOnly: FileFailure = {
  code: 'FOLDER_READ_ONLY',
  reason: 'vaultFolderReadOnly',
};
const full: FileFailure = {
  code: 'DISK_FULL',
  reason: 'vaultDiskFull',
};
const whenWriting: Readonly<Record<string, FileFailure>> = {
  ENOENT: { code: 'FOLDER_MISSING', reason: 'vaultFolderMissing' },
  ENOTDIR: { code: 'FOLDER_MISSING', reason: 'vaultFolderMissing' },
  EISDIR: { code: 'FILE_UNUSABLE', reason: 'vaultIsFolder' },
  ELOOP: linksInCircle,
  ENAMETOOLONG: nameTooLong,
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  ENOSPC: full,
  EDQUOT: full,
};

/** Turns an error of the file system into a SignetError with a sentence. A SignetError is returned unchanged. */
export function vaultFileError(cause: unknown, doing: 'read' | 'write'): unknown {
  if (cause instanceof SignetError) return cause;
  const errno = errnoOf(cause);
  if (errno === undefined) return cause;
  const { code, reason } = (doing === 'read' ? whenReading : whenWriting)[errno] ?? {
    code: 'FILE_UNUSABLE',
    reason: doing === 'read' ? 'vaultNotRead' : 'vaultNotWritten',
  };
  return failure(code, [{ name: reason, values: { errno } }], { field: 'vault', cause });
}

export function hasErrno(cause: unknown, errno: string): boolean {
  return errnoOf(cause) === errno;
}
