import type { SignetError } from '#contract';
import type { CommandLineTranslator } from '#words/command-line';
import { CommandError } from './command-error.ts';
import { errorText } from './error-text.ts';
import { printable } from './printable.ts';

/** The output of a command, for programs and for people; the vault is locked by then. */
export type Outcome = {
  readonly json: object;
  readonly text: string;
  /** `true` if the output is shown only once, so that a closed stdout is an error. */
  readonly isShownOnce?: boolean;
  /** `true` if the user has something to do, which the exit code says for cron. */
  readonly needsAction?: boolean;
  /** A warning about a side effect that failed; printed on stderr, without failing. */
  readonly warning?: SignetError;
  /** An error after the work was done; printed after the output. */
  readonly failure?: SignetError;
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
  if (outcome.failure) throw outcome.failure;
}

/** Writes an error to stderr. If even that fails, the exit code still reports it. */
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
  const details = error instanceof CommandError ? error.details?.(words) : undefined;
  const lines = (details?.lines ?? []).map((line) => `  ${printable(line)}`);
  const text = isJson
    ? JSON.stringify({ [name]: { ...shown, ...details?.json } })
    : [`signet: ${shown.message}`, ...lines].join('\n');
  await write(process.stderr, text).catch(() => undefined);
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    // A failing stream also emits the error, which would end the process without a listener.
    stream.once('error', reject);
    stream.write(`${text}\n`, (cause) => (cause ? reject(cause) : resolve()));
  });
}
