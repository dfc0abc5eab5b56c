import type { ExitCode } from './exit-code.ts';

/** A way out for text: standard output or standard error. */
export interface Output {
  /** Whether a person looks at it. */
  readonly isTerminal: boolean;
  /** The width of the terminal in columns, where there is one. */
  readonly columns?: number | undefined;
  /** Writes a text. Settles when the text is handed over; fails with an `OutputError` where it cannot be. */
  write(text: string): Promise<void>;
}

/** A file that is written whole or not at all. */
export interface FileOutput {
  /** Writes a text. Fails with an `OutputError` where it cannot be. */
  write(text: string): Promise<void>;
  /** Puts what was written in the place of the file. */
  keep(): Promise<void>;
  /** Lets go of what was written: the file is as it was before. Does nothing once it was kept. */
  drop(): Promise<void>;
}

/** Bytes as they come in. */
export type Bytes = AsyncIterable<Uint8Array>;

/** Everything through which a run touches the world, so that a test can run it in one process. */
export interface Io {
  readonly stdin: { readonly isTerminal: boolean; read(): Bytes };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The bytes of a file. What the system says against it is thrown while they are read. */
  readFile(path: string): Bytes;
  /** Begins to write a file. Fails with an `OutputError` where it cannot be written. */
  writeFile(path: string): Promise<FileOutput>;
  /**
   * What tells one file of the disk from another, whatever names and links lead to it. Absent for what holds no bytes of its own, such as a
   * terminal, a pipe or a device. The file is named by its path, or is what standard input (0) or output (1) is.
   */
  identityOf(file: string | 0 | 1): string | undefined;
  /** The size of a file in bytes, where it has one: no pipe and no device has. Named as in `identityOf`. */
  sizeOf(file: string | 0): number | undefined;
  /** Aborted by an interrupt, with the exit code as its reason. */
  readonly signal: AbortSignal;
}

/** Output that could not be written: the reader went away, or the disk is full. */
export class OutputError extends Error {
  override readonly name: string = 'OutputError';
  /** The code of the system: `EPIPE`, `ENOSPC`. */
  readonly code: string | undefined;

  /** @param message what is said of it; by default what the system says. */
  constructor(cause: NodeJS.ErrnoException, message: string = cause.message) {
    super(message, { cause });
    this.code = cause.code;
  }
}

/** The exit code that an interrupt asks for, where there was one. */
export function interruption({ signal }: Io): ExitCode | undefined {
  return signal.aborted ? (signal.reason as ExitCode) : undefined;
}
