import { CommanderError } from 'commander';
import { type ExitCode, exitCode } from './exit-code.ts';
import { failureOf } from './failure.ts';
import type { Io } from './io.ts';
import { processIo } from './process-io.ts';
import { program } from './program.ts';
import { widthOf } from './report/paint.ts';

/** Runs the command line of this process. Ends it by its exit code alone, so that nothing written is lost. */
export async function run(): Promise<void> {
  process.once('uncaughtException', (error) => {
    const { code, text } = failureOf(error, [], () => undefined, process);
    process.stderr.write(text);
    process.exit(code);
  });
  process.exitCode = await main(process.argv.slice(2), processIo());
}

/** Runs a command line, given without the names of the runtime and the script. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCode.valid;
  let help = '';
  const collect = {
    add: (text: string) => {
      help += text;
    },
    width: widthOf(io.stdout),
  };
  const root = program(io, collect, (end) => {
    code = end;
  });
  const helpOf = (name: string) => {
    help = '';
    root.commands.find((command) => command.name() === name)?.outputHelp();
    return help === '' ? undefined : help;
  };
  try {
    if (argv.length === 0) {
      root.outputHelp();
      await io.stderr.write(help);
      return exitCode.usage;
    }
    await root.parseAsync([...argv], { from: 'user' }).catch(async (error: unknown) => {
      if (!(error instanceof CommanderError) || error.exitCode !== 0) throw error;
      await io.stdout.write(help);
    });
    return code;
  } catch (error) {
    const { code: end, text } = failureOf(error, argv, helpOf, io);
    // Where nobody takes the message either, the exit code is all that is left to say.
    if (text !== '') await io.stderr.write(text).catch(() => {});
    return end;
  }
}
