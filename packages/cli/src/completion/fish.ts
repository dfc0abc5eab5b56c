import type { CompletedCommand, CompletedOption, Typed } from './spec.ts';

/** A script that completes the command in fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c nutgraf -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(command.about)}`,
    `complete -c nutgraf -n '__fish_seen_subcommand_from ${command.name}' ${words(command.words)}`,
    ...command.options.map((option) => optionLine(command.name, option)),
  ]);
  return `# fish completion of nutgraf: nutgraf completion fish | source\n${lines.join('\n')}\n`;
}

function optionLine(name: string, { flags, about, value }: CompletedOption): string {
  const spelled = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ');
  const takes = value === undefined ? '' : ` -r ${words(value)}`;
  return `complete -c nutgraf -n '__fish_seen_subcommand_from ${name}' ${spelled}${takes} -d ${quoted(about)}`;
}

function words(typed: Typed): string {
  if (typed === 'file') return '-F';
  if (typed === 'folder') return `-f -a '(__fish_complete_directories)'`;
  return typed === 'text' ? '-f' : `-f -a ${quoted(typed.join(' '))}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/gu, '\\$&')}'`;
}
