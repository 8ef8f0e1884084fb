import { CommanderError } from 'commander';
import { type CommandLineTranslator, commandLineTranslator } from '#words/command-line';
import { probeAlgorithms } from '../operations/probes.ts';
import { languageOf } from './command-language.ts';
import { createProgram } from './commands.ts';
import { exitActionNeeded, exitCodes, exitDone } from './exit-code.ts';
import { failureOf } from './failure.ts';
import { listenForInterruption } from './interruption.ts';
import { writeFailure, writeOutcome } from './output.ts';

/** @returns the exit code */
async function main(args: readonly string[], words: CommandLineTranslator): Promise<number> {
  try {
    probeAlgorithms();
    return await runCommand(args, words);
  } catch (cause) {
    const failure = failureOf(cause);
    await writeFailure(failure, words, args.includes('--json'));
    return exitCodes[failure.code];
  }
}

async function runCommand(args: readonly string[], words: CommandLineTranslator): Promise<number> {
  let exitCode: number = exitDone;
  // Help and the version. Commander would write them itself, and not notice if that fails.
  let shown = '';
  const program = createProgram(
    words,
    ({ needsAction = false }) => {
      if (needsAction) exitCode = exitActionNeeded;
    },
    (text) => {
      shown += text;
    },
  );
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (cause) {
    const isShown = cause instanceof CommanderError && cause.exitCode === exitDone;
    if (!isShown) throw cause;
    await writeOutcome({ json: {}, text: shown.trimEnd() }, words, false);
  }
  return exitCode;
}

/**
 * SECURITY: without a listener Node prints the message of an uncaught error, which could quote a secret, and the
 * line of source that threw it. Its exit code would be 1, which means that `due` found something.
 */
function watchForUncaught(args: readonly string[], words: CommandLineTranslator): void {
  process.once('uncaughtException', async (cause) => {
    const failure = failureOf(cause);
    await writeFailure(failure, words, args.includes('--json'));
    process.exit(exitCodes[failure.code]);
  });
}

const args = process.argv.slice(2);
const words = await commandLineTranslator(languageOf(args, process.env));
watchForUncaught(args, words);
listenForInterruption();
process.exitCode = await main(args, words);
