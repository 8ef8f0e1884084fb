import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { invalid } from './command-error.ts';
import { fileError } from './file-error.ts';

const name = { option: '--recovery-file', field: 'recoveryFile' } as const;
/**
 * As long as a recovery code with its line break, so that the space is reserved before anything depends on
 * it.
 */
const placeholder = `${' '.repeat(44)}\n`;

/** @throws SignetError `FILE_EXISTS` early; {@link RecoveryFile.reserve} asks again */
export async function checkRecoveryFile(
  path: string | undefined,
  vaultPath: string,
): Promise<void> {
  if (path === undefined) return;
  if ([resolve(vaultPath), `${resolve(vaultPath)}.lock`].includes(resolve(path))) {
    const { option, field } = name;
    throw invalid(field, ({ t }) => t('commandErrors:recovery.isVault', { option }));
  }
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw fileError(Object.assign(new Error(), { code: 'EEXIST' }), name);
}

/**
 * The file for a recovery code. It is created before the code, so that no code is created that cannot be
 * saved.
 */
export class RecoveryFile {
  readonly path: string;
  readonly #handle: FileHandle;

  private constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  /** @throws SignetError `FILE_EXISTS`, `FILE_NOT_FOUND`, `FILE_UNUSABLE`, `FOLDER_READ_ONLY`, `DISK_FULL` */
  static async reserve(path: string): Promise<RecoveryFile> {
    let file: RecoveryFile | undefined;
    try {
      // SECURITY: `wx` does not follow a planted link, and only the owner can read a file with mode 0600.
      file = new RecoveryFile(resolve(path), await open(path, 'wx', 0o600));
      await file.#write(placeholder);
      return file;
    } catch (cause) {
      await file?.discard();
      throw fileError(cause, name);
    }
  }

  /** Writes the code and sees that it is there under the file's name. */
  async fill(code: string): Promise<void> {
    try {
      await this.#write(`${code}\n`);
      const [written, named] = await Promise.all([this.#handle.stat(), stat(this.path)]);
      if (written.ino !== named.ino) throw Object.assign(new Error(), { code: 'ENOENT' });
      await this.#handle.close();
    } catch (cause) {
      throw fileError(cause, name);
    }
  }

  async discard(): Promise<void> {
    await this.#handle.close();
    await rm(this.path, { force: true });
  }

  async #write(text: string): Promise<void> {
    await this.#handle.write(text, 0, 'utf8');
    await this.#handle.sync();
  }
}
