import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import * as nodeFiles from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SignetError } from '../contract/errors.ts';
import type { VaultReach } from '../contract/place-procedures.ts';
import { withFileLock } from './file-lock.ts';
import { fileTrouble, hasErrno } from './file-trouble.ts';
import { fileLimitBytes } from './format.ts';

/** The calls that a save makes, so that a test can fail, or be killed, at each of them. */
export type Files = Pick<
  typeof nodeFiles,
  'lstat' | 'open' | 'readFile' | 'readdir' | 'realpath' | 'rename' | 'rm' | 'stat'
>;

/**
 * One vault file on disk: read whole, replaced whole, and never replaced over a version nobody here has read.
 */
export class VaultFile {
  /** As the user named it, links resolved once the file exists. */
  #path: string;
  readonly #files: Files;
  /** What was last read or written, whole: sealed bytes, so comparing them needs no digest. */
  #lastSeen: Buffer | undefined;

  constructor(path: string, files: Files = nodeFiles) {
    this.#path = path;
    this.#files = files;
  }

  /** Whether there is anything at the path, and if not, how far it leads. A folder and an unreadable file count. */
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
   * @throws SignetError `FILE_NOT_FOUND`, `FILE_UNUSABLE`, `VAULT_DAMAGED` for one larger than any vault
   */
  async read(): Promise<Buffer> {
    const content = await this.#read();
    this.#lastSeen = content;
    return content;
  }

  /**
   * Reads what another program wrote meanwhile.
   *
   * @param take whether it may be replaced from now on; if not, {@link replace} refuses as before
   * @returns what `take` said
   * @throws SignetError as {@link read}, and what `take` throws
   */
  async readAgain(take: (content: Buffer) => boolean): Promise<boolean> {
    const content = await this.#read();
    const isTaken = take(content);
    if (isTaken) this.#lastSeen = content;
    return isTaken;
  }

  /**
   * Writes a new vault.
   *
   * @throws SignetError `FILE_EXISTS` rather than touch a file that is there, `FILE_NOT_FOUND` for a link to
   * nothing, and what {@link replace} throws
   */
  create(content: Buffer): Promise<void> {
    return this.#locked(async () => {
      if (await this.#currentContent()) {
        const message = 'There is already a file of that name; Signet never writes over one.';
        throw new SignetError('FILE_EXISTS', message, { field: 'vault' });
      }
      // The rename would put the new file in the place of the link, and cut off the vault it leads to.
      if (await this.#isLink()) throw linkBroken();
      await this.#write(content);
    });
  }

  /**
   * Replaces the vault that was read: at every instant the file is whole, the old one or the new.
   *
   * @throws SignetError `FILE_CHANGED` if it is no longer the one last read; `FILE_BUSY`, `DISK_FULL`,
   * `FOLDER_MISSING`, `FOLDER_READ_ONLY`, `FILE_UNUSABLE`. In each case the file is as it was.
   */
  replace(content: Buffer): Promise<void> {
    return this.#locked(async () => {
      const current = await this.#currentContent();
      if (!current || !this.#lastSeen?.equals(current)) {
        const message =
          'The vault file was changed by another program since it was read. Lock and unlock to read it again.';
        throw new SignetError('FILE_CHANGED', message, { field: 'vault' });
      }
      await this.#write(content);
    });
  }

  async #locked(work: () => Promise<void>): Promise<void> {
    try {
      await withFileLock(this.#path, work);
    } catch (cause) {
      throw fileTrouble(cause, 'write');
    }
  }

  async #read(): Promise<Buffer> {
    try {
      this.#path = await this.#files.realpath(this.#path);
      const size = await this.#size();
      if (size > fileLimitBytes) {
        const message = `The file has ${size} bytes, more than any vault: at most ${fileLimitBytes}.`;
        throw new SignetError('VAULT_DAMAGED', message, { field: 'vault' });
      }
      return await this.#files.readFile(this.#path);
    } catch (cause) {
      if (isMissing(cause) && (await this.#isLink())) throw linkBroken();
      throw fileTrouble(cause, 'read');
    }
  }

  /** Whether the path itself is a link, whatever it leads to. */
  #isLink(): Promise<boolean> {
    return this.#files.lstat(this.#path).then(
      (status) => status.isSymbolicLink(),
      () => false,
    );
  }

  /** SECURITY: reading a device or a pipe might never end, so only a regular file is looked at. */
  async #size(): Promise<number> {
    const status = await this.#files.stat(this.#path);
    if (status.isFile()) return status.size;
    const message = 'That path is a folder or a device, not a vault file.';
    throw new SignetError('FILE_UNUSABLE', message, { field: 'vault' });
  }

  /** What is there now, whole; `undefined` where nothing is. */
  async #currentContent(): Promise<Buffer | undefined> {
    try {
      // What is larger than any vault is none that was read here: it need not be read to know.
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
      // The first trouble is the one to tell; what stays behind goes with the next save.
      await this.#files.rm(temporary, { force: true }).catch(() => undefined);
      throw cause;
    }
    this.#lastSeen = content;
    // From here on the new file is in place: to call the save failed would be untrue.
    await this.#syncFolder(folder).catch(() => undefined);
  }

  async #writeDurably(path: string, content: Buffer): Promise<void> {
    const file = await this.#files.open(path, 'wx', 0o600);
    await closing(file, async () => {
      await file.writeFile(content);
      // SECURITY: without it a crash after the rename could leave a name that points to nothing.
      await file.sync();
    });
  }

  /** Makes the rename itself durable. Windows has no such call, and opens no folder. */
  async #syncFolder(path: string): Promise<void> {
    if (process.platform === 'win32') return;
    const folder = await this.#files.open(path, 'r');
    await closing(folder, () => folder.sync());
  }

  /** What a killed process left behind. Only a holder of the lock writes such files, and that is us. */
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

function linkBroken(): SignetError {
  const message =
    'The vault file is a link to a place that is not there now: is a drive or a synced folder missing?';
  return new SignetError('FILE_NOT_FOUND', message, { field: 'vault' });
}

async function closing(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}
