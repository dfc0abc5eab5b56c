import type { CompletedCommand } from './spec.ts';

/** A script that completes the command in bash. Where it offers no words, bash offers files. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  return `# bash completion of nutgraf: eval "$(nutgraf completion bash)"
_nutgraf() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=''
  if [[ $current == '=' ]]; then current=''
  elif [[ $before == '=' ]]; then before="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  if ((COMP_CWORD == 1)); then words='${commands.map(({ name }) => name).join(' ')} --help --version'
  else
    case "\${COMP_WORDS[1]} $before" in
${commands.flatMap(valueCases).join('\n')}
    *)
      case "\${COMP_WORDS[1]} $current" in
${commands.map(wordCases).join('\n')}
      esac ;;
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F _nutgraf nutgraf
`;
}

/** What may stand behind the options of a command that take a value. */
function valueCases({ name, options }: CompletedCommand): string[] {
  return options.flatMap(({ flags, value }) => {
    if (value === undefined) return [];
    const patterns = flags.map((flag) => `'${name} ${flag}'`).join('|');
    return [`    ${patterns}) words='${typeof value === 'string' ? '' : value.join(' ')}' ;;`];
  });
}

function wordCases({ name, options, words }: CompletedCommand): string {
  const flags = options.flatMap((option) => option.flags).join(' ');
  return `      '${name} -'*) words='${flags}' ;;\n      '${name} '*) words='${typeof words === 'string' ? '' : words.join(' ')}' ;;`;
}
