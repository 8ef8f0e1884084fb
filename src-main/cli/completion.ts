import type { Command } from 'commander';
import { SignetError } from '#contract';
import { bashCompletion } from './bash-completion.ts';
import { commonOptions, completedCommands } from './completed-words.ts';
import { fishCompletion } from './fish-completion.ts';
import type { Shell } from './options.ts';
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
    throw new SignetError('INPUT_INVALID', 'Name a shell: bash, zsh or fish.', { field: 'shell' });
  }
  const script = completionScript(program, shell);
  return { json: { shell, script }, text: script.trimEnd() };
}

function isShell(name: string | undefined): name is Shell {
  return name !== undefined && Object.hasOwn(writers, name);
}
