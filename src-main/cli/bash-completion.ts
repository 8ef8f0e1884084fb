import type { CompletedCommand, CompletedOption, CompletedValue } from './completed-words.ts';

/** For bash 3.2 and later, which is what macOS has. */
export function bashCompletion(
  commands: readonly CompletedCommand[],
  common: readonly CompletedOption[],
): string {
  const options = [...common, ...commands.flatMap((command) => command.options)];
  const valued = new Map(
    options.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value] as const])),
  );
  return `# Completes signet in bash. Made by: signet completion bash
_signet() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local command= words= listed= i
  COMPREPLY=()
  # --site=global comes as three words.
  if [[ $word == = ]]; then word=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${[...valued.keys()].join('|')})
        if [[ \${COMP_WORDS[i+1]} == = ]]; then ((i++)); fi
        ((i++)) ;;
      -*) ;;
      *) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case $before in
${[...valued].map(([name, value]) => `    ${name}) ${afterOption(value)} ;;`).join('\n')}
  esac
  if [[ -z $words ]]; then
    case $command in
      '') words='${[...commands, ...common].map(({ name }) => name).join(' ')}' ;;
${commands.map((command) => `      ${command.name}) words='${wordsOf(command)}' ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -P "$listed" -W "$words" -- "\${word#"$listed"}"))
}

_signet_files() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen -f -- "$1"))
}

complete -F _signet signet
`;
}

function afterOption(value: CompletedValue): string {
  switch (value.kind) {
    case 'file':
      return '_signet_files "$word"; return';
    case 'text':
      return 'return';
    case 'word':
      return `words='${value.words.join(' ')}'`;
    case 'list':
      return `words='${value.words.join(' ')}' listed=\${word%"\${word##*,}"}`;
  }
}

function wordsOf({ options, words }: CompletedCommand): string {
  return [...words, ...options.map(({ name }) => name)].join(' ');
}
