import type { Command } from 'commander';
import { bashCompletion } from './bash-completion.ts';
import { choices } from './choices.ts';
import { invalid } from './command-error.ts';
import { commonOptions, completedCommands } from './completed-words.ts';
import { fishCompletion } from './fish-completion.ts';
import { type Shell, shells } from './options.ts';
import type { Outcome } from './output.ts';
import { zshCompletion } from './zsh-completion.ts';

const writers = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** The script that completes every command and option of the program in a shell; it runs nothing of Signet. */
export function completionScript(program: Command, shell: Shell): string {
  return writers[shell](completedCommands(program), commonOptions(program));
}

/** @throws SignetError `INPUT_INVALID` for a shell without a script, field `shell` */
export async function completion(program: Command, shell: string | undefined): Promise<Outcome> {
  if (!isShell(shell)) {
    throw invalid('shell', (words) =>
      words.t('commandErrors:usage.nameShell', { choices: choices(shells, words) }),
    );
  }
  const script = completionScript(program, shell);
  return { json: { shell, script }, text: script.trimEnd() };
}

function isShell(name: string | undefined): name is Shell {
  return name !== undefined && Object.hasOwn(writers, name);
}
