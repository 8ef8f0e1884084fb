import type { Command, Option } from 'commander';
import {
  auditEverySchema,
  compromiseSteps,
  confirmedEffects,
  environmentSchema,
  languageSchema,
  methodSchema,
  permissions,
  purposes,
  rotationReasons,
  siteSchema,
} from '#contract';
import { topicIds } from '#words';
import { topicWord } from './help.ts';

/** The value of an option: a file, one of a few words, several of them separated by commas, or any text. */
export type CompletedValue =
  | { readonly kind: 'file' | 'text' }
  | { readonly kind: 'word' | 'list'; readonly words: readonly string[] };

export type CompletedOption = {
  /** The name of the option, with its two hyphens. */
  readonly name: string;
  readonly description: string;
  readonly isRepeatable: boolean;
  /** Absent if the option takes no value. */
  readonly value?: CompletedValue;
};

export type CompletedCommand = {
  readonly name: string;
  readonly description: string;
  /** Its own and the common ones. */
  readonly options: readonly CompletedOption[];
  /** The values that may follow the command besides options. */
  readonly words: readonly string[];
};

/** Labels are missing: they are in the vault, which is locked. */
const values: Readonly<Record<string, CompletedValue>> = {
  '--language': { kind: 'word', words: languageSchema.options },
  '--site': { kind: 'word', words: siteSchema.options },
  '--environment': { kind: 'word', words: environmentSchema.options },
  '--permissions': { kind: 'list', words: permissions },
  '--purpose': { kind: 'word', words: purposes },
  '--confirm': { kind: 'word', words: confirmedEffects },
  '--method': { kind: 'word', words: methodSchema.options },
  '--reason': { kind: 'word', words: rotationReasons },
  '--audit-every': { kind: 'word', words: auditEverySchema.options },
  '--step': { kind: 'word', words: compromiseSteps },
};

/** Everything that can be typed after `signet`, in the order of its help. */
export function completedCommands(program: Command): readonly CompletedCommand[] {
  const common = optionsOf(program).filter(({ name }) => name !== '--version');
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({
      name: command.name(),
      description: command.description(),
      options: unique([...[command, ...command.commands].flatMap(optionsOf), ...common]),
      words: wordsAfter(command, program),
    }));
}

/** The options that may precede a command. */
export function commonOptions(program: Command): readonly CompletedOption[] {
  return optionsOf(program);
}

function optionsOf(command: Command): readonly CompletedOption[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .flatMap((option) => (option.long == null ? [] : [completedOption(option, option.long)]));
}

function completedOption(option: Option, name: string): CompletedOption {
  const described = {
    name,
    description: option.description,
    isRepeatable: option.parseArg !== undefined, // the parsers here collect
  };
  if (!option.required && !option.optional) return described;
  const isFile = option.flags.endsWith('<file>');
  return { ...described, value: values[name] ?? { kind: isFile ? 'file' : 'text' } };
}

function wordsAfter(command: Command, program: Command): readonly string[] {
  if (command.name() === 'help') {
    const commands = program.commands.map((other) => other.name());
    return [...new Set([...commands, topicWord, ...topicIds])];
  }
  const steps = command.commands.map((step) => step.name());
  if (steps.length > 0) return steps;
  return command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
}

function unique(options: readonly CompletedOption[]): readonly CompletedOption[] {
  return [...new Map(options.map((option) => [option.name, option])).values()];
}
