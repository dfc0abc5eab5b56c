import type { CompletedCommand, CompletedOption, Typed } from './spec.ts';

/** A script that completes the command in zsh. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return `#compdef nutgraf
# zsh completion of nutgraf: eval "$(nutgraf completion zsh)", or a file _nutgraf on the fpath
_nutgraf() {
  local -a commands=(
${commands.map(({ name, about }) => `    ${quoted(`${name}:${about}`)}`).join('\n')}
  )
  local state line
  _arguments -C '1:command:->command' '*::word:->word'
  case $state in
    command) _describe command commands ;;
    word)
      case $words[1] in
${commands.map(commandCase).join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _nutgraf ]]; then _nutgraf "$@"; else compdef _nutgraf nutgraf; fi
`;
}

function commandCase({ name, options, words }: CompletedCommand): string {
  const parts = [...options.map(optionSpec), quoted(`*:word:${action(words)}`)];
  return `        ${name}) _arguments -s ${parts.join(' \\\n          ')} ;;`;
}

function optionSpec({ flags, about, value }: CompletedOption): string {
  const end = `[${about.replaceAll(/[[\]:\\]/gu, '\\$&')}]${value === undefined ? '' : `:value:${action(value)}`}`;
  const [only] = flags;
  return flags.length === 1 ? quoted(`${only}${end}`) : `${quoted(`(${flags.join(' ')})`)}{${flags.join(',')}}${quoted(end)}`;
}

function action(typed: Typed): string {
  if (typed === 'file') return '_files';
  if (typed === 'folder') return '_files -/';
  return typed === 'text' ? ' ' : `(${typed.join(' ')})`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
