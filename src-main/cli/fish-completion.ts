import type { CompletedCommand, CompletedOption, CompletedValue } from './completed-words.ts';

/** For fish 3 and later. */
export function fishCompletion(
  commands: readonly CompletedCommand[],
  common: readonly CompletedOption[],
): string {
  const names = commands.map(({ name }) => name).join(' ');
  const lines = [
    '# Completes signet in fish. Made by: signet completion fish',
    'complete -c signet -f',
    ...common.map((option) => optionLine(option)),
    ...commands.flatMap((command) => [
      `complete -c signet -n ${quoted(`not __fish_seen_subcommand_from ${names}`)} -a ${command.name} -d ${quoted(command.description)}`,
      ...linesOf(command, common),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function linesOf(
  { name, options, words }: CompletedCommand,
  common: readonly CompletedOption[],
): readonly string[] {
  const condition = `__fish_seen_subcommand_from ${name}`;
  const own = options.filter((option) => !common.some((other) => other.name === option.name));
  const lines = own.map((option) => optionLine(option, condition));
  if (words.length === 0) return lines;
  return [...lines, `complete -c signet -n ${quoted(condition)} -a ${quoted(words.join(' '))}`];
}

function optionLine({ name, description, value }: CompletedOption, condition?: string): string {
  const when = condition === undefined ? '' : ` -n ${quoted(condition)}`;
  const option = `-l ${name.replace('--', '')}${value === undefined ? '' : ` ${valueFlags(value)}`}`;
  return `complete -c signet${when} ${option} -d ${quoted(description)}`;
}

function valueFlags(value: CompletedValue): string {
  switch (value.kind) {
    case 'file':
      return '-r -F';
    case 'text':
      return '-x';
    case 'word':
      return `-x -a ${quoted(value.words.join(' '))}`;
    case 'list':
      return `-x -a ${quoted(`(__fish_append , ${value.words.join(' ')})`)}`;
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
