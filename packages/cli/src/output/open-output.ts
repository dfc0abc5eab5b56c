import type { FileOutput, Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';

/** How many characters are gathered before they are written. */
const room = 65_536;

/** The file that `-o` names; none where it names standard output. */
export function fileNamed(path: string | undefined): string | undefined {
  return path === '-' || path === '/dev/stdout' ? undefined : path;
}

/** Begins to write a product: into a file, or to standard output where no file is named. Small texts are gathered. */
export async function openOutput(path: string | undefined, io: Io): Promise<FileOutput> {
  const file = fileNamed(path);
  return gathered(file === undefined ? standardOutput(io) : await io.writeFile(file));
}

/** Refuses to write a file that is read, or one that is written already: it would be lost before it is read. */
export function refuseSameFile(
  inputs: readonly string[],
  outputs: Readonly<Record<string, string | undefined>>,
  io: Io,
  command: string,
): void {
  const read = new Map(inputs.map((word) => [io.identityOf(word === '-' ? 0 : word), word === '-' ? 'standard input' : word]));
  const written = new Map<string, string>();
  for (const [option, path] of Object.entries(outputs)) {
    const file = fileNamed(path);
    const identity = io.identityOf(file ?? 1);
    if (identity === undefined) continue;
    const to = file === undefined ? 'standard output goes' : `${option} ${path} leads`;
    const input = read.get(identity);
    if (input !== undefined) throw new UsageError(`${to} to the file that is read: ${input}`, command);
    const other = written.get(identity);
    if (other !== undefined) throw new UsageError(`${other} and ${option} name the same file: ${path}`, command);
    written.set(identity, option);
  }
}

function standardOutput({ stdout }: Io): FileOutput {
  const nothing = async () => {};
  return { write: (text) => stdout.write(text), keep: nothing, drop: nothing };
}

function gathered(output: FileOutput): FileOutput {
  let text = '';
  const flush = async () => {
    const all = text;
    text = '';
    if (all !== '') await output.write(all);
  };
  return {
    write: async (more) => {
      text += more;
      if (text.length >= room) await flush();
    },
    keep: async () => {
      await flush();
      await output.keep();
    },
    drop: () => output.drop(),
  };
}
