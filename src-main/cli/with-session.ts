import { type Context, createContext } from '../operations/context.ts';
import { Session } from '../operations/session.ts';
import { decodeFile } from '../vault/format.ts';
import { throwIfInterrupted } from './interruption.ts';
import type { CommonOptions } from './options.ts';
import { checkProofOptions, readProof, wipeProof } from './proof.ts';
import { type TerminalShell, terminalShell } from './terminal-shell.ts';

/**
 * Unlocks the vault for the length of the call, and locks it in any case.
 *
 * @param shell made by the caller if options answer questions in advance
 */
export async function withSession<Result>(
  options: CommonOptions,
  use: (context: Context<TerminalShell>) => Result | Promise<Result>,
  shell = terminalShell(options.vault),
): Promise<Result> {
  // Checked first, so that no password is typed for a vault that does not exist.
  if (checkProofOptions(options)) decodeFile(await shell.openVaultFile(options.vault).read());
  const session = new Session(shell);
  const proof = await readProof(options);
  try {
    await session.unlock(proof);
    throwIfInterrupted();
    return await use(createContext(shell, session));
  } finally {
    session.lock();
    wipeProof(proof);
  }
}
