import { type Entry, SignetError } from '#contract';
import { type Context, createContext } from '../operations/context.ts';
import { type Proof, wipeProof } from '../operations/proof.ts';
import { Session } from '../operations/session.ts';
import { inspectVault } from '../operations/vault-file.ts';
import { CommandError } from './command-error.ts';
import { findEntry, parseLabel } from './entry-label.ts';
import { errorText } from './error-text.ts';
import { throwIfInterrupted } from './interruption.ts';
import type { AnswerOptions, CommonOptions, EntryOptions } from './options.ts';
import type { Outcome } from './output.ts';
import { checkProofOptions, readProof } from './proof.ts';
import { terminalShell } from './terminal-shell.ts';

/**
 * Unlocks the vault for the length of the call, and locks it in any case.
 *
 * @param use gets the proof that opened the vault, for a command that changes a key slot
 * @returns the outcome, with a warning if an operation could not save what it learned
 */
export async function withSession(
  options: CommonOptions & AnswerOptions,
  use: (context: Context, proof: Proof) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  // Checked first, so that no password is typed for a vault that does not exist.
  if (checkProofOptions(options)) await inspectVault(options.vault);
  const shell = terminalShell(options);
  const session = new Session(shell);
  const proof = await readProof(options);
  try {
    await session.unlock(proof);
    throwIfInterrupted();
    const outcome = await use(createContext(shell, session), proof);
    const warning = warningOf(shell.reported);
    return warning ? { ...outcome, warning } : outcome;
  } finally {
    session.lock();
    wipeProof(proof);
  }
}

/** Unlocks the vault as {@link withSession}, for a command about one entry. */
export function withEntry(
  options: EntryOptions & AnswerOptions,
  use: (context: Context, entry: Entry) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const label = parseLabel(options.label);
  return withSession(options, (context) => use(context, findEntry(context.session, label)));
}

/** Words what operations reported: the records that they could not save. */
function warningOf([cause]: readonly unknown[]): SignetError | undefined {
  if (cause === undefined) return undefined;
  if (!(cause instanceof SignetError)) throw cause;
  return new CommandError(
    cause.code,
    (words) => words.t('commandErrors:notSaved', { why: errorText(cause, words) }),
    { cause },
  );
}
