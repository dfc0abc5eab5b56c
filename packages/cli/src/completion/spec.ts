import type { Command, Option } from 'commander';
import { plurals } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { convertible } from '../convert/chosen-format.ts';
import { targets } from '../convert/target.ts';

/** What can be typed at a place: one of some words, the name of a file or of a folder, or anything else. */
export type Typed = readonly string[] | 'file' | 'folder' | 'text';

/** An option, as it is completed. */
export interface CompletedOption {
  /** The ways to write it: `-o`, `--output`. */
  flags: readonly string[];
  about: string;
  /** Its value; absent where it takes none. */
  value?: Typed;
}

/** A command, as it is completed. */
export interface CompletedCommand {
  name: string;
  about: string;
  options: readonly CompletedOption[];
  /** What stands behind the options. */
  words: Typed;
}

/** What words stand for that the command line has in capitals. Of what is not here, anything can be typed. */
const placeholders: Readonly<Record<string, Typed>> = {
  FILE: 'file',
  FILES: 'file',
  STORY: 'file',
  ENTRY: 'file',
  DIR: 'folder',
  TARGET: targets.map(({ name }) => name),
  PATH: 'file',
  'FORMAT[@VERSION]': convertible.map(({ name }) => name),
  NAME: Object.keys(stories),
  KIND: [...Object.keys(plurals), 'story'],
  WORD: [...Object.keys(plurals), 'story'],
  SHELL: ['bash', 'zsh', 'fish'],
};

/** All that can be completed, read from the command line itself. */
export function completedCommands(root: Command): CompletedCommand[] {
  return root.commands.map((command) => ({
    name: command.name(),
    about: command.summary(),
    options: [...command.options.map(completedOption), { flags: ['-h', '--help'], about: 'print this help' }],
    words: placeholders[command.registeredArguments[0]?.name().replace('...', '') ?? ''] ?? 'text',
  }));
}

function completedOption({ short, long, description, flags, argChoices }: Option): CompletedOption {
  const spelled = [short, long].filter((one) => one !== undefined);
  const start = flags.search(/[<[]/u);
  const placeholder = start === -1 ? undefined : flags.slice(start + 1, -1).replace('...', '');
  if (placeholder === undefined) return { flags: spelled, about: description };
  return { flags: spelled, about: description, value: argChoices ?? placeholders[placeholder] ?? 'text' };
}
