import type { Command } from 'commander';
import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { completedCommands } from '../completion/spec.ts';
import { zshScript } from '../completion/zsh.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** Prints a script that completes commands, options and their values in a shell. */
export async function completion(shell: keyof typeof scripts, root: Command, io: Io): Promise<ExitCode> {
  await io.stdout.write(scripts[shell](completedCommands(root)));
  return exitCode.valid;
}
