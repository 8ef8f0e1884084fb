import type { Argument, Command, Help, Option } from 'commander';
import type { CommandLineTranslator } from '#words/command-line';
import { exitCodeNumbers } from './exit-code.ts';
import { cells } from './table.ts';

/** Words the help of a command, and of those that are declared on it afterwards. */
export function wordHelp(command: Command, words: CommandLineTranslator): Command {
  const { t } = words;
  const description = t('commandHelp:help');
  return command
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: cells,
      styleTitle: (title) => titleText(title, words),
      optionDescription: (option) => optionText(option, words),
      argumentDescription: (argument) => argumentText(argument, words),
    } satisfies Partial<Help>)
    .helpOption('-h, --help', description)
    .helpCommand('help [command]', description);
}

/** `signet help topic NAME` prints a topic even if a command has the same name. */
export const topicWord = 'topic';

/** The exit codes, for the end of the help. */
export function exitCodeHelp({ t }: CommandLineTranslator): string {
  // The keys of an object literal.
  const names = Object.keys(exitCodeNumbers) as (keyof typeof exitCodeNumbers)[];
  const lines = names.map((name) => {
    const code = String(exitCodeNumbers[name]).padEnd(3);
    return `  ${code}  ${t(`commandHelp:exit.${name}`)}`;
  });
  return `\n${t('commandHelp:title.exitCodes')}\n${lines.join('\n')}`;
}

/** The headings that commander writes. */
const titles = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
  'Global Options:': 'globalOptions',
} as const;

function titleText(title: string, { t }: CommandLineTranslator): string {
  const [, name] = Object.entries(titles).find(([english]) => english === title) ?? [];
  return name === undefined ? title : t(`commandHelp:title.${name}`);
}

function optionText({ description, defaultValue }: Option, { t }: CommandLineTranslator): string {
  if (defaultValue === undefined) return description;
  return t('commandHelp:default', { description, value: JSON.stringify(defaultValue) });
}

function argumentText(
  { description, argChoices = [] }: Argument,
  { t }: CommandLineTranslator,
): string {
  return t('commandHelp:choices', { description, choices: argChoices.join(', ') });
}
