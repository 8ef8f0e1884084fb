import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure } from '#contract';
import { errnoOf } from '../primitives/errno.ts';
import { type Attributes, keepAttributes } from './file-attributes.ts';
import type { Files } from './files.ts';

/** A second in all: a virus scanner or a sync program holds a file that changed for a moment. */
const pausesMs = [10, 20, 40, 80, 150, 200, 250, 250];

/** The errors of rename(2) and of Windows that can pass, because another program holds one of the files. */
const passing: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);

type Replacement = {
  readonly path: string;
  /** A free name in the same folder. */
  readonly temporary: string;
  readonly content: Buffer | string;
  /** The file at `path`, whose owner, group and mode the new one gets; without it, only its owner can read the new one. */
  readonly old?: Attributes | undefined;
  /** Called before the file is replaced at a second try; throws if it may no longer be replaced. */
  readonly beforeRetry?: () => Promise<void>;
};

/**
 * Writes a file in one step: at every instant there is either the old file or the new one.
 *
 * @throws SignetError `FILE_BUSY`, `FILE_UNUSABLE`; what `beforeRetry` throws; the system's own error. In each case
 *   the old file is unchanged, and the temporary one removed.
 */
export async function replaceFile(files: Files, replacement: Replacement): Promise<void> {
  const { path, temporary } = replacement;
  try {
    await writeDurably(files, replacement);
    await renameOver(files, replacement);
  } catch (cause) {
    // Report the first error; the next save removes a temporary file that stays behind.
    await files.rm(temporary, { force: true }).catch(() => undefined);
    throw cause;
  }
  // The new file is in place, so an error from here on must not make the save fail.
  await syncFolder(files, dirname(path)).catch(() => undefined);
}

async function writeDurably(files: Files, { temporary, content, old }: Replacement): Promise<void> {
  const file = await files.open(temporary, 'wx', 0o600);
  await closing(file, async () => {
    await file.writeFile(content);
    if (old) await keepAttributes(file, old);
    // SECURITY: without this sync, a crash after the rename could leave an empty file.
    await file.sync();
  });
}

async function renameOver(
  files: Files,
  { temporary, path, beforeRetry }: Replacement,
): Promise<void> {
  for (const pauseMs of pausesMs) {
    try {
      return await files.rename(temporary, path);
    } catch (cause) {
      const errno = errnoOf(cause) ?? '';
      if (errno === 'EXDEV' || errno === 'EBUSY') await assertNotMounted(files, path);
      if (!passing.has(errno)) throw cause;
    }
    await files.pause(pauseMs);
    await beforeRetry?.();
  }
  await files.rename(temporary, path).catch((cause) => {
    throw heldError(cause);
  });
}

function heldError(cause: unknown): unknown {
  const errno = errnoOf(cause);
  if (errno === undefined || !passing.has(errno)) return cause;
  const origin = { field: 'vault', cause };
  return errno === 'EBUSY' || errno === 'ETXTBSY'
    ? failure('FILE_BUSY', [{ name: 'vaultHeld', values: { errno } }], origin)
    : failure('FILE_UNUSABLE', [{ name: 'vaultNotReplaced', values: { errno } }], origin);
}

/** @throws SignetError `FILE_UNUSABLE` if the file itself is a mount point, which a rename cannot replace */
async function assertNotMounted(files: Files, path: string): Promise<void> {
  const devices = await Promise.all(
    [path, dirname(path)].map((each) =>
      files.stat(each).then(
        ({ dev }) => dev,
        () => undefined,
      ),
    ),
  );
  const isMounted = devices[0] !== devices[1] || (await mountPoints(files)).includes(path);
  if (isMounted) throw failure('FILE_UNUSABLE', [{ name: 'vaultMounted' }], { field: 'vault' });
}

/** proc(5): the fifth field of each line, with spaces and backslashes in octal. Other systems bind no files. */
async function mountPoints(files: Files): Promise<readonly string[]> {
  const table = await files.readFile('/proc/self/mountinfo').catch(() => Buffer.alloc(0));
  return String(table)
    .split('\n')
    .map((line) =>
      (line.split(' ')[4] ?? '').replaceAll(/\\([0-7]{3})/g, (_octal, digits: string) =>
        String.fromCharCode(Number.parseInt(digits, 8)),
      ),
    );
}

/** Makes the rename durable. Windows has no such call, and does not open folders. */
async function syncFolder(files: Files, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await files.open(path, 'r');
  await closing(folder, () => folder.sync());
}

async function closing(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}
