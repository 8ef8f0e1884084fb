import type { Command } from 'commander';
import type { CommandLineTranslator } from '#words/command-line';
import type { CommonOptions } from './options.ts';
import { type Outcome, writeOutcome } from './output.ts';
import { type NamedVault, nameVault, namingVault } from './vault-option.ts';

/** Runs a command with its own options and the common ones, and writes its outcome. @param onDone receives the outcome */
export function runner(words: CommandLineTranslator, onDone: (outcome: Outcome) => void) {
  return <Options extends CommonOptions>(run: (options: Options) => Promise<Outcome>) =>
    async (_own: unknown, command: Command): Promise<void> => {
      const typed = command.optsWithGlobals<Typed<Options>>();
      const named = nameVault(typed.vault);
      // Whatever a command takes besides is optional, or commander has seen to it.
      const options = { ...typed, ...named, words } as unknown as Options;
      const outcome = await run(options).catch((cause: unknown) => {
        throw namingVault(cause, named);
      });
      await writeOutcome(outcome, words, options.json === true);
      onDone(outcome);
    };
}

/** Options as commander has them: the vault need not be named. */
type Typed<Options extends CommonOptions> = Omit<Options, keyof NamedVault | 'words'> & {
  readonly vault?: string;
};

export type Running = ReturnType<typeof runner>;
