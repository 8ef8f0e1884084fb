import type { CompletedCommand, CompletedOption, CompletedValue } from './completed-words.ts';

/** Supports bash 3.2, which macOS has, and later. */
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
  _signet_offer -P "$listed" -W "$words" -- "\${word#"$listed"}"
}

_signet_files() {
  compopt -o filenames 2>/dev/null
  _signet_offer -f -- "$1"
}

# Line by line: in $(…) the shell would split names at spaces, and take a * in one for a pattern.
_signet_offer() {
  local offer
  while IFS= read -r offer; do COMPREPLY+=("$offer"); done < <(compgen "$@")
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
