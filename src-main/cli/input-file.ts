import { open } from 'node:fs/promises';
import { type CommandError, invalid } from './command-error.ts';
import { fileError } from './file-error.ts';
import type { OptionName } from './option-value.ts';

/** A file that an option names. */
export type InputFile = OptionName & { readonly path: string; readonly limitBytes: number };

/**
 * Reads a whole file, or a pipe such as `<(…)`, lends its bytes and wipes them.
 *
 * @throws SignetError `FILE_NOT_FOUND`, `FILE_UNUSABLE`, `INPUT_INVALID` for one over its limit
 */
export async function lendInputFile<Result>(
  file: InputFile,
  use: (bytes: Buffer) => Result,
): Promise<Result> {
  const bytes = Buffer.allocUnsafeSlow(file.limitBytes + 1);
  try {
    const length = await readInto(bytes, file);
    if (length > file.limitBytes) {
      throw tooLarge(file, file.limitBytes);
    }
    return use(bytes.subarray(0, length));
  } finally {
    bytes.fill(0);
  }
}

/**
 * Decodes text unchanged: invalid bytes are not replaced, and a byte order mark stays.
 *
 * @throws SignetError `INPUT_INVALID` for what is not UTF-8
 */
export function decodeText(bytes: Buffer, from: OptionName): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw invalid(from.field, ({ t }) =>
      t('commandErrors:file.encoding', { option: from.option, encoding: 'UTF-8' }),
    );
  }
}

/** The error for input of more bytes than the limit. */
export function tooLarge({ option, field }: OptionName, limitBytes: number): CommandError {
  const count = limitBytes;
  return invalid(field, ({ t }) => t('commandErrors:file.tooLarge', { option, count }));
}

/** The file of a password or a recovery code: its first line counts. */
const secretFileLimitBytes = 65_536;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Reads the first line, without its end, LF or CRLF. What follows it is not looked at. */
export function readFirstLine(file: Omit<InputFile, 'limitBytes'>): Promise<string> {
  return lendInputFile({ ...file, limitBytes: secretFileLimitBytes }, (bytes) => {
    const lineEnd = bytes.indexOf(lineFeed);
    const line = bytes.subarray(0, lineEnd === -1 ? bytes.length : lineEnd);
    const text = decodeText(line.at(-1) === carriageReturn ? line.subarray(0, -1) : line, file);
    if (!text.startsWith('\uFEFF')) return text;
    const { option } = file;
    throw invalid(file.field, ({ t }) => t('commandErrors:file.byteOrderMark', { option }));
  });
}

/** Reads the whole text of such a file. */
export function readText(file: Omit<InputFile, 'limitBytes'>): Promise<string> {
  return lendInputFile({ ...file, limitBytes: secretFileLimitBytes }, (bytes) =>
    decodeText(bytes, file),
  );
}

async function readInto(bytes: Buffer, { path, option, field }: InputFile): Promise<number> {
  try {
    const file = await open(path, 'r');
    try {
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, null);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      return length;
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw fileError(cause, { option, field });
  }
}
