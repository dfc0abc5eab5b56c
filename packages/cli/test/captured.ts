import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileBytes } from 'nutgraf/intake/node';
import type { Io } from '../src/io.ts';
import { main } from '../src/main.ts';
import { writeFile } from '../src/output/disk-file.ts';
import { identityOf, sizeOf } from '../src/output/identity.ts';

/** What a run said, and how it ended. */
export interface Ran {
  code: number;
  out: string;
  err: string;
}

/** What is different in a run. */
export interface Given {
  /** What stands in standard input; absent where it is a terminal. */
  stdin?: string | Uint8Array | AsyncIterable<Uint8Array> | undefined;
  env?: Record<string, string>;
  /** The width of the terminal that the run writes to; absent where it writes to a file. */
  columns?: number;
  signal?: AbortSignal;
}

/** Runs a command line in this process and captures what it says. Files are read from the disk. */
export async function captured(
  argv: readonly string[],
  { stdin, env = {}, columns, signal = new AbortController().signal }: Given = {},
): Promise<Ran> {
  const ran: Ran = { code: -1, out: '', err: '' };
  const into = (name: 'out' | 'err') => ({
    isTerminal: columns !== undefined,
    columns,
    write: async (text: string) => {
      ran[name] += text;
    },
  });
  const io: Io = {
    stdin: { isTerminal: stdin === undefined, read: () => once(stdin ?? '') },
    stdout: into('out'),
    stderr: into('err'),
    env,
    readFile: (path) => fileBytes(path),
    writeFile,
    identityOf: (file) => (typeof file === 'string' ? identityOf(file) : undefined),
    sizeOf: (file) => (typeof file === 'string' ? sizeOf(file) : undefined),
    signal,
  };
  ran.code = await main(argv, io);
  return ran;
}

async function* once(input: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof input === 'string') yield new TextEncoder().encode(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* input;
}

/** A folder for the files of a test, gone when the test is over. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'nutgraf-'));

  /** Writes a file and gives its path. */
  write(name: string, text: string | Uint8Array): string {
    const path = join(this.path, name);
    writeFileSync(path, text);
    return path;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** What must never reach a terminal: control characters other than line feeds, line separators, bidirectional controls. */
export const unsafe = /[^\P{Cc}\n]|[\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/u;

/** What a stack trace looks like. */
export const stackTrace = /^\s+at .+:\d+:\d+/mu;
