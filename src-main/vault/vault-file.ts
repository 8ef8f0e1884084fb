import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import * as nodeFiles from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type SignetError, type VaultReach } from '#contract';
import { withFileLock } from './file-lock.ts';
import { fileLimitBytes } from './format.ts';
import { hasErrno, vaultFileError } from './vault-file-error.ts';

/** The calls that reading and saving make, so that a test can fail or kill the process at each of them. */
export type Files = Pick<
  typeof nodeFiles,
  'access' | 'lstat' | 'open' | 'readFile' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/**
 * One vault file on disk. It is read and replaced as a whole, and only replaced if this object has read the
 * version on disk.
 */
export class VaultFile {
  /** The path that the user named; links are resolved when the file is first read. */
  #path: string;
  readonly #files: Files;
  /** The file as last read or written. The bytes are sealed, so comparing them needs no digest. */
  #lastSeen: Buffer | undefined;

  constructor(path: string, files: Files = nodeFiles) {
    this.#path = path;
    this.#files = files;
  }

  /**
   * Reports whether there is a file at the path, and if not, which part of the path is missing.
   *
   * @returns `there` also for a folder and for an unreadable file
   */
  async reach(): Promise<VaultReach> {
    try {
      await this.#files.stat(this.#path);
      return 'there';
    } catch (cause) {
      if (!isMissing(cause)) return 'no-access';
    }
    if (await this.#isLink()) return 'link-broken';
    const isFolder = await this.#files.stat(dirname(this.#path)).then(
      (status) => status.isDirectory(),
      () => false,
    );
    return isFolder ? 'absent' : 'folder-missing';
  }

  /**
   * Reads the file.
   *
   * @throws SignetError `FILE_NOT_FOUND`, `FILE_UNUSABLE`; `VAULT_DAMAGED` if it has more than 256 MiB
   */
  async read(): Promise<Buffer> {
    const content = await this.#read();
    this.#lastSeen = content;
    return content;
  }

  /**
   * Reads the file again after another process wrote it.
   *
   * @param take decides whether {@link replace} may replace this version; if not, it refuses as before
   * @returns the decision of `take`
   * @throws SignetError what {@link read} throws, and what `take` throws
   */
  async readAgain(take: (content: Buffer) => boolean): Promise<boolean> {
    const content = await this.#read();
    const isTaken = take(content);
    if (isTaken) this.#lastSeen = content;
    return isTaken;
  }

  /**
   * Verifies that a new vault could be created here. Creates nothing.
   *
   * @throws SignetError `FILE_EXISTS` if anything has that name, even a broken link; `FOLDER_MISSING`,
   * `FOLDER_READ_ONLY` also for a folder without access, `FILE_UNUSABLE`
   */
  async assertFree(): Promise<void> {
    try {
      if (await this.#isTaken()) throw nameTaken();
      const { W_OK, X_OK } = nodeFiles.constants;
      await this.#files.access(dirname(this.#path), W_OK | X_OK);
    } catch (cause) {
      throw vaultFileError(cause, 'write');
    }
  }

  /**
   * Writes the file of a new vault.
   *
   * @throws SignetError `FILE_EXISTS` if there is a file already; `FILE_NOT_FOUND` for a broken link; and what
   * {@link replace} throws
   */
  create(content: Buffer): Promise<void> {
    return this.#locked(async () => {
      if (await this.#currentContent()) throw nameTaken();
      // The rename would replace the link itself, and the vault that it leads to would be lost from view.
      if (await this.#isLink()) throw linkBroken();
      await this.#write(content);
    });
  }

  /**
   * Replaces the vault atomically: at every instant the file is either the old one or the new one.
   *
   * @throws SignetError `FILE_CHANGED` if it is no longer the version last read; `FILE_BUSY`, `DISK_FULL`,
   * `FOLDER_MISSING`, `FOLDER_READ_ONLY`, `FILE_UNUSABLE`. In each case the file is unchanged.
   */
  replace(content: Buffer): Promise<void> {
    return this.#locked(async () => {
      const current = await this.#currentContent();
      if (!current || !this.#lastSeen?.equals(current)) {
        throw failure('FILE_CHANGED', [{ name: 'vaultChanged' }], { field: 'vault' });
      }
      await this.#write(content);
    });
  }

  async #locked(work: () => Promise<void>): Promise<void> {
    try {
      await withFileLock(this.#path, work);
    } catch (cause) {
      throw vaultFileError(cause, 'write');
    }
  }

  async #read(): Promise<Buffer> {
    try {
      this.#path = await this.#files.realpath(this.#path);
      const size = await this.#size();
      if (size > fileLimitBytes) {
        const values = { size, limit: fileLimitBytes };
        throw failure('VAULT_DAMAGED', [{ name: 'vaultTooLarge', values }], { field: 'vault' });
      }
      return await this.#files.readFile(this.#path);
    } catch (cause) {
      if (isMissing(cause) && (await this.#isLink())) throw linkBroken();
      throw vaultFileError(cause, 'read');
    }
  }

  /** `true` if there is anything at the path, even a broken link. */
  async #isTaken(): Promise<boolean> {
    try {
      await this.#files.lstat(this.#path);
      return true;
    } catch (cause) {
      if (hasErrno(cause, 'ENOENT')) return false;
      throw cause;
    }
  }

  /** Looks at the path itself, not at what a link leads to. */
  #isLink(): Promise<boolean> {
    return this.#files.lstat(this.#path).then(
      (status) => status.isSymbolicLink(),
      () => false,
    );
  }

  /** SECURITY: reading a device or a pipe might never end, so only a regular file is accepted. */
  async #size(): Promise<number> {
    const status = await this.#files.stat(this.#path);
    if (status.isFile()) return status.size;
    throw failure('FILE_UNUSABLE', [{ name: 'vaultIsNoFile' }], { field: 'vault' });
  }

  /** @returns `undefined` if there is no file */
  async #currentContent(): Promise<Buffer | undefined> {
    try {
      // A file larger than any vault cannot be the version last read, so it need not be read to compare.
      if ((await this.#size()) > fileLimitBytes) return Buffer.alloc(0);
      return await this.#files.readFile(this.#path);
    } catch (cause) {
      if (hasErrno(cause, 'ENOENT')) return undefined;
      throw cause;
    }
  }

  async #write(content: Buffer): Promise<void> {
    const folder = dirname(this.#path);
    await this.#removeLeftovers(folder);
    const temporary = join(folder, `${this.#temporaryPrefix()}${randomBytes(8).toString('hex')}`);
    try {
      await this.#writeDurably(temporary, content);
      await this.#files.rename(temporary, this.#path);
    } catch (cause) {
      // Report the first error; the next save removes a temporary file that stays behind.
      await this.#files.rm(temporary, { force: true }).catch(() => undefined);
      throw cause;
    }
    this.#lastSeen = content;
    // The new file is in place, so an error from here on must not make the save fail.
    await this.#syncFolder(folder).catch(() => undefined);
  }

  async #writeDurably(path: string, content: Buffer): Promise<void> {
    const file = await this.#files.open(path, 'wx', 0o600);
    await closing(file, async () => {
      await file.writeFile(content);
      // SECURITY: without this sync, a crash after the rename could leave an empty file.
      await file.sync();
    });
  }

  /** Makes the rename durable. Windows has no such call, and does not open folders. */
  async #syncFolder(path: string): Promise<void> {
    if (process.platform === 'win32') return;
    const folder = await this.#files.open(path, 'r');
    await closing(folder, () => folder.sync());
  }

  /** Removes the temporary files of killed processes. Only the holder of the lock writes such files. */
  async #removeLeftovers(folder: string): Promise<void> {
    const prefix = this.#temporaryPrefix();
    const names = await this.#files.readdir(folder);
    for (const name of names.filter((candidate) => candidate.startsWith(prefix))) {
      await this.#files.rm(join(folder, name), { force: true });
    }
  }

  #temporaryPrefix(): string {
    return `.${basename(this.#path)}.saving-`;
  }
}

function isMissing(cause: unknown): boolean {
  return hasErrno(cause, 'ENOENT') || hasErrno(cause, 'ENOTDIR');
}

function nameTaken(): SignetError {
  return failure('FILE_EXISTS', [{ name: 'vaultExists' }], { field: 'vault' });
}

function linkBroken(): SignetError {
  return failure('FILE_NOT_FOUND', [{ name: 'vaultLinkBroken' }], { field: 'vault' });
}

async function closing(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}
