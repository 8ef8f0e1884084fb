import type { SignetError } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { CommandError } from './command-error.ts';
import { errorText } from './error-text.ts';
import { printable } from './printable.ts';

/** What a command has to say, for programs and for people; the vault is locked by then. */
export type Outcome = {
  readonly json: object;
  readonly text: string;
  /** It holds something that is shown only once: nobody reading it is then an error. */
  readonly isShownOnce?: boolean;
  /** Something is left to do for the owner of the keys; told by the exit code, for cron. */
  readonly needsAction?: boolean;
  /** What could not be done besides; told on stderr, and no failure. */
  readonly warning?: SignetError;
  /** What went wrong after the work was done; told after the rest. */
  readonly trouble?: SignetError;
};

/**
 * Writes the outcome to stdout.
 *
 * @throws SignetError `FILE_UNUSABLE` if it cannot be written; a reader that has left, such as `head`, is
 *   no error
 */
export async function writeOutcome(
  outcome: Outcome,
  words: CommandLineTranslator,
  isJson: boolean,
): Promise<void> {
  try {
    await write(process.stdout, isJson ? JSON.stringify(outcome.json) : outcome.text);
  } catch (cause) {
    const errno = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    if (errno === 'EPIPE' && outcome.isShownOnce !== true) return;
    const effect = outcome.isShownOnce ? 'codeLost' : 'failed';
    throw new CommandError(
      'FILE_UNUSABLE',
      ({ t }) => t(`commandErrors:output.${effect}`, { errno }),
      { field: 'output', cause },
    );
  }
  if (outcome.warning) await writeError('warning', outcome.warning, { words, isJson });
  if (outcome.trouble) throw outcome.trouble;
}

/** Writes an error to stderr; where even that fails, the exit code tells. */
export function writeFailure(
  error: SignetError,
  words: CommandLineTranslator,
  isJson: boolean,
): Promise<void> {
  return writeError('error', error, { words, isJson });
}

async function writeError(
  name: 'error' | 'warning',
  error: SignetError,
  { words, isJson }: { readonly words: CommandLineTranslator; readonly isJson: boolean },
): Promise<void> {
  const { code, field, okxCode } = error;
  const shown = {
    code,
    // A message can hold OKX's own words.
    message: printable(errorText(error, words)),
    ...(field === undefined ? {} : { field }),
    ...(okxCode === undefined ? {} : { okxCode }),
  };
  const text = isJson ? JSON.stringify({ [name]: shown }) : `signet: ${shown.message}`;
  await write(process.stderr, text).catch(() => undefined);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // A stream that fails also emits the error, which would end the process if nobody listened.
    stream.once('error', reject);
    stream.write(`${text}\n`, (cause) => (cause ? reject(cause) : resolve()));
  });
}
