import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** The words that name the input of a command: those given, else standard input where something is piped into it. */
export function inputWords(files: readonly string[], io: Io, command: string): readonly string[] {
  const words = files.length > 0 || io.stdin.isTerminal ? files : ['-'];
  if (words.length === 0) throw new UsageError(`there is nothing to ${command}: name files, or pipe data in`, command, true);
  if (words.filter((word) => word === '-').length > 1) throw new UsageError('standard input can be read once: - stands twice', command);
  return words;
}
