import { CommanderError } from 'commander';
import { type ExitCode, exitCode } from './exit-code.ts';
import { type Io, OutputError } from './io.ts';
import { safe } from './report/safe.ts';
import { UsageError } from './usage-error.ts';

/** How a run that failed ends, and what is said of it on standard error. */
export interface Failure {
  code: ExitCode;
  text: string;
}

/** Says what went wrong in a run. Bad data is none of it: that is reported. */
export function failureOf(
  error: unknown,
  argv: readonly string[],
  helpOf: (command: string) => string | undefined,
  { env }: Pick<Io, 'env'>,
): Failure {
  if (error instanceof OutputError) {
    if (error.code === 'EPIPE') return { code: exitCode.readerGone, text: '' };
    return { code: exitCode.failed, text: `nutgraf: the output cannot be written: ${safe(error.message)}\n` };
  }
  if (error instanceof CommanderError) return usage(new UsageError(plain(error.message), argv[0]), helpOf);
  if (error instanceof UsageError) return usage(error, helpOf);
  const detail = error instanceof Error ? ((env.NUTGRAF_DEBUG ? error.stack : undefined) ?? error.message) : String(error);
  const text = `nutgraf: this is a fault of nutgraf and not of your data: ${detail}\nSet NUTGRAF_DEBUG=1 to see where, and report it.\n`;
  return { code: exitCode.bug, text };
}

function usage({ message, command = '', showHelp }: UsageError, helpOf: (command: string) => string | undefined): Failure {
  const help = helpOf(command);
  const name = help === undefined ? 'nutgraf' : `nutgraf ${command}`;
  const end = /[.?!]$/u.test(message) ? '' : '.';
  const more = showHelp && help !== undefined ? `\n${help}` : `${name} --help tells more.\n`;
  return { code: exitCode.usage, text: `${name}: ${safe(message)}${end}\n${more}` };
}

/** What the parser says of a command line, in the words of this one. */
function plain(message: string): string {
  const [first = '', suggestion = ''] = message.replace(/^error: /u, '').split('\n');
  const text = first.replace(/^unknown (option|command) '(.*)'$/su, 'there is no $1 $2').replace(/\.$/u, '');
  const near = suggestion.replace(/^\(|\)$/gu, '');
  if (near !== '') return `${text}. ${near}`;
  const file = /^there is no command (\S+)$/u.exec(text)?.[1] ?? '';
  return !/[./]/u.test(file) ? text : `${text}. Did you mean nutgraf validate ${file}?`;
}
