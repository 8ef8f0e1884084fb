import type { CompletedCommand, CompletedOption, CompletedValue } from './completed-words.ts';

/** Belongs into a folder of zsh's `fpath`, or is sourced after `compinit`. */
export function zshCompletion(
  commands: readonly CompletedCommand[],
  common: readonly CompletedOption[],
): string {
  return `#compdef signet
# Completes signet in zsh. Made by: signet completion zsh
_signet() {
  local curcontext=$curcontext state
  local -a line commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${escaped(description)}`)}`).join('\n')}
  )
  _arguments -C \\
${common.map((option) => `    ${specOf(option)} \\`).join('\n')}
    '1:command:->command' '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commands.map(argumentsOf).join('\n')}
      esac ;;
  esac
}

if [[ $funcstack[1] == _signet ]]; then _signet "$@"; else compdef _signet signet; fi
`;
}

function argumentsOf({ name, options, words }: CompletedCommand): string {
  const specs = options.map(specOf);
  if (words.length > 0) specs.push(quoted(`1:word:(${words.join(' ')})`));
  return `        ${name}) _arguments \\
${specs.map((spec) => `          ${spec}`).join(' \\\n')} ;;`;
}

/** As `_arguments` of zsh's completion system reads it (zshcompsys, "Completion functions"). */
function specOf({ name, description, isRepeatable, value }: CompletedOption): string {
  const option = `${isRepeatable ? '*' : ''}${name}${value === undefined ? '' : '='}`;
  return quoted(`${option}[${escaped(description)}]${value === undefined ? '' : actionOf(value)}`);
}

function actionOf(value: CompletedValue): string {
  switch (value.kind) {
    case 'file':
      return ':file:_files';
    case 'text':
      return ':text: ';
    case 'word':
      return `:word:(${value.words.join(' ')})`;
    case 'list':
      return `:list:_values -s , word ${value.words.join(' ')}`;
  }
}

function escaped(description: string): string {
  return description.replaceAll(/[\\:[\]]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
