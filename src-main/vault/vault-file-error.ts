import { type ErrorCode, SignetError } from '#contract';

type FileFailure = { readonly code: ErrorCode; readonly message: string };

const notThere: FileFailure = {
  code: 'FILE_NOT_FOUND',
  message: 'There is no vault file at that path.',
};
const linksInCircle: FileFailure = {
  code: 'FILE_UNUSABLE',
  message: 'The path to the vault file contains links that lead in a circle.',
};
const nameTooLong: FileFailure = {
  code: 'FILE_UNUSABLE',
  message: 'The path of the vault file is longer than the system allows.',
};

const whenReading: Readonly<Record<string, FileFailure>> = {
  ENOENT: notThere,
  ENOTDIR: notThere,
  ELOOP: linksInCircle,
  ENAMETOOLONG: nameTooLong,
  EACCES: { code: 'FILE_UNUSABLE', message: 'You do not have permission to read the vault file.' },
  EISDIR: { code: 'FILE_UNUSABLE', message: 'That path is a folder, not a vault file.' },
};

const readOnly: FileFailure = {
  code: 'FOLDER_READ_ONLY',
  message: 'The folder of the vault is not writable, so nothing was saved.',
};
const full: FileFailure = {
  code: 'DISK_FULL',
  message: 'The disk is too full to save the vault. The file is unchanged.',
};
const whenWriting: Readonly<Record<string, FileFailure>> = {
  ENOENT: { code: 'FOLDER_MISSING', message: 'The folder for the vault does not exist.' },
  ENOTDIR: { code: 'FOLDER_MISSING', message: 'The folder for the vault does not exist.' },
  EISDIR: { code: 'FILE_UNUSABLE', message: 'That path is a folder, not a vault file.' },
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
  const failure = (doing === 'read' ? whenReading : whenWriting)[errno] ?? {
    code: 'FILE_UNUSABLE',
    message: `The system could not ${doing} the vault file (${errno}).`,
  };
  return new SignetError(failure.code, failure.message, { field: 'vault', cause });
}

export function hasErrno(cause: unknown, errno: string): boolean {
  return errnoOf(cause) === errno;
}

function errnoOf(cause: unknown): string | undefined {
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
