import type { ErrorCode } from '#contract';
import type { CommandLineKey } from '#words/command-line';
import { errnoOf } from '../operations/vault-file.ts';
import { CommandError } from './command-error.ts';
import type { OptionName } from './option-value.ts';

const fileErrors: Readonly<Record<string, readonly [ErrorCode, CommandLineKey]>> = {
  ENOENT: ['FILE_NOT_FOUND', 'commandErrors:file.missing'],
  ENOTDIR: ['FOLDER_MISSING', 'commandErrors:file.folderMissing'],
  EEXIST: ['FILE_EXISTS', 'commandErrors:file.exists'],
  EACCES: ['FILE_UNUSABLE', 'commandErrors:file.notAllowed'],
  EPERM: ['FILE_UNUSABLE', 'commandErrors:file.notAllowed'],
  EISDIR: ['FILE_UNUSABLE', 'commandErrors:file.isFolder'],
  EROFS: ['FOLDER_READ_ONLY', 'commandErrors:file.readOnly'],
  ENOSPC: ['DISK_FULL', 'commandErrors:file.diskFull'],
  EDQUOT: ['DISK_FULL', 'commandErrors:file.diskFull'],
};

/** Says what the system refused of a file that an option names. Anything but a system error passes. */
export function fileError(cause: unknown, { option, field }: OptionName): unknown {
  const errno = errnoOf(cause);
  if (errno === undefined) return cause;
  const [code, key] = fileErrors[errno] ?? ['FILE_UNUSABLE', 'commandErrors:file.refused'];
  return new CommandError(code, ({ t }) => t(key, { option, errno }), { field, cause });
}
