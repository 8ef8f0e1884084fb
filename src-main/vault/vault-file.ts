import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type SignetError, type VaultReach } from '#contract';
import { type Attributes, assertWritable } from './file-attributes.ts';
import { withFileLock } from './file-lock.ts';
import { type Files, systemFiles } from './files.ts';
import { fileLimitBytes } from './format.ts';
import { replaceFile } from './replace-file.ts';
import { hasErrno, vaultFileError } from './vault-file-error.ts';
import { missingError, missingTarget, reachOf } from './vault-reach.ts';

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

  constructor(path: string, files: Files = systemFiles) {
    this.#path = path;
    this.#files = files;
  }

  /** Reports whether there is a file at the path, and if not, which part of the path is missing. */
  reach(): Promise<VaultReach> {
    return reachOf(this.#files, this.#path);
  }

  /** Finds the path that a broken link leads to. */
  linkTarget(): Promise<string> {
    return missingTarget(this.#files, this.#path);
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
   * @param take receives the content; if it throws, {@link replace} refuses to replace this version, as before
   * @throws SignetError what {@link read} throws, and what `take` throws
   */
  async readAgain(take: (content: Buffer) => void): Promise<void> {
    const content = await this.#read();
    take(content);
    this.#lastSeen = content;
  }

  /**
   * Verifies that a new vault could be created here. Creates nothing.
   *
   * @throws SignetError `FILE_EXISTS` if anything has that name; `FILE_NOT_FOUND` for a broken link; `FOLDER_MISSING`,
   * `FOLDER_READ_ONLY` also for a folder without access, `FILE_UNUSABLE`
   */
  async assertFree(): Promise<void> {
    try {
      if (await this.#isTaken()) throw await this.#takenError();
      const { W_OK, X_OK } = constants;
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
      if (await this.#current()) throw nameTaken();
      // The rename would replace the link itself, and the vault that it leads to would be lost from view.
      if (await this.#isTaken()) throw await this.#takenError();
      await this.#write(content);
    });
  }

  /**
   * Replaces the vault atomically: at every instant the file is either the old one or the new one. The new one gets
   * the owner, the group and the mode of the old one.
   *
   * @throws SignetError `FILE_CHANGED` if it is no longer the version last read; `FILE_BUSY`, `DISK_FULL`,
   * `FOLDER_MISSING`, `FOLDER_READ_ONLY`; `FILE_UNUSABLE` also if it is marked read-only. In each case the file is
   * unchanged.
   */
  replace(content: Buffer): Promise<void> {
    return this.#locked(async () => {
      const old = await this.#unchanged();
      await assertWritable(this.#files, this.#path, old);
      await this.#write(content, old);
    });
  }

  async #locked(work: () => Promise<void>): Promise<void> {
    try {
      await withFileLock(this.#path, work, this.#files);
    } catch (cause) {
      throw vaultFileError(cause, 'write');
    }
  }

  async #read(): Promise<Buffer> {
    try {
      this.#path = await this.#files.realpath(this.#path);
      const { size } = await this.#status();
      if (size > fileLimitBytes) {
        const values = { size, limit: fileLimitBytes };
        throw failure('VAULT_DAMAGED', [{ name: 'vaultTooLarge', values }], { field: 'vault' });
      }
      return await this.#files.readFile(this.#path);
    } catch (cause) {
      const isMissing = hasErrno(cause, 'ENOENT') || hasErrno(cause, 'ENOTDIR');
      throw (
        (isMissing && (await missingError(this.#files, this.#path))) ||
        vaultFileError(cause, 'read')
      );
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

  /** Reports a broken link as such, because its vault may be on a drive that is not there now. */
  async #takenError(): Promise<SignetError> {
    return (await missingError(this.#files, this.#path)) ?? nameTaken();
  }

  /** SECURITY: reading a device or a pipe might never end, so only a regular file is accepted. */
  async #status(): Promise<Attributes & { readonly size: number }> {
    const status = await this.#files.stat(this.#path);
    if (status.isFile()) return status;
    throw failure('FILE_UNUSABLE', [{ name: 'vaultIsNoFile' }], { field: 'vault' });
  }

  /** @returns the attributes of the file; @throws SignetError `FILE_CHANGED` unless it is the version last read */
  async #unchanged(): Promise<Attributes> {
    const current = await this.#current();
    if (current && this.#lastSeen?.equals(current.content)) return current.status;
    throw failure('FILE_CHANGED', [{ name: 'vaultChanged' }], { field: 'vault' });
  }

  /** @returns `undefined` if there is no file */
  async #current(): Promise<{ readonly status: Attributes; readonly content: Buffer } | undefined> {
    try {
      const status = await this.#status();
      // A file larger than any vault cannot be the version last read, so it need not be read to compare.
      const isTooLarge = status.size > fileLimitBytes;
      const content = isTooLarge ? Buffer.alloc(0) : await this.#files.readFile(this.#path);
      return { status, content };
    } catch (cause) {
      if (hasErrno(cause, 'ENOENT')) return undefined;
      throw cause;
    }
  }

  async #write(content: Buffer, old?: Attributes): Promise<void> {
    const folder = dirname(this.#path);
    await this.#removeLeftovers(folder).catch(() => undefined);
    await replaceFile(this.#files, {
      path: this.#path,
      temporary: join(folder, `${this.#temporaryPrefix()}${randomBytes(8).toString('hex')}`),
      content,
      old,
      beforeRetry: async () => {
        // The program that held the file, such as a sync program, may have written it.
        if (old) await this.#unchanged();
        else if (await this.#isTaken()) throw nameTaken();
      },
    });
    this.#lastSeen = content;
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

function nameTaken(): SignetError {
  return failure('FILE_EXISTS', [{ name: 'vaultExists' }], { field: 'vault' });
}
