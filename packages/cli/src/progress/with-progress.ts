import type { Bytes, Io } from '../io.ts';
import { barText } from './bar.ts';

/** How long a run goes on before it shows how far it is, and how often it shows it, in milliseconds. */
const pause = { first: 400, next: 100 } as const;
/** Goes to the beginning of the line and clears it. */
const clear = '\r\u001b[K';

/** The world of a run that shows how far it is. */
export interface Watched {
  io: Io;
  /** Says how many bytes of a file were read, where they are not read through `io`. */
  seen(word: string, bytes: number): void;
  /** Erases what was shown. Nothing is shown after it. */
  end(): Promise<void>;
}

/**
 * Shows on standard error how far the reading of files is: where that is a terminal that can erase a line, not in continuous integration,
 * and not where the run is to be quiet. `isShared` says that a product is written to standard output meanwhile: on the same terminal the two
 * would mix.
 */
export function withProgress(io: Io, words: readonly string[], { quiet, isShared }: { quiet: boolean; isShared: boolean }): Watched {
  const { stderr, stdout, env } = io;
  const isShown = stderr.isTerminal && !quiet && !env.CI && env.TERM !== 'dumb' && !(isShared && stdout.isTerminal);
  if (!isShown) return { io, seen: () => {}, end: async () => {} };
  const read = new Map<string, number>();
  const total = totalOf(words, io);
  const start = performance.now();
  let writing: Promise<void> | undefined;
  let hasShown = false;
  const show = () => {
    if (writing !== undefined) return;
    const bytes = [...read.values()].reduce((sum, one) => sum + one, 0);
    hasShown = true;
    const text = barText({ bytes, total, seconds: (performance.now() - start) / 1000 }, stderr.columns || 80);
    // A terminal that is gone ends the run by its own signal.
    writing = stderr.write(`${clear}${text}`).catch(() => {});
    writing.finally(() => {
      writing = undefined;
    });
  };
  let timer = setTimeout(() => {
    show();
    timer = setInterval(show, pause.next);
    timer.unref();
  }, pause.first);
  timer.unref();
  const counted = (word: string, bytes: Bytes): Bytes => count(bytes, (sum) => read.set(word, sum));
  return {
    io: {
      ...io,
      stdin: { ...io.stdin, read: () => counted('-', io.stdin.read()) },
      readFile: (path) => counted(path, io.readFile(path)),
    },
    seen: (word, bytes) => read.set(word, bytes),
    end: async () => {
      clearTimeout(timer);
      await writing;
      if (hasShown) await stderr.write(clear).catch(() => {});
    },
  };
}

async function* count(bytes: Bytes, seen: (sum: number) => void): Bytes {
  let sum = 0;
  for await (const piece of bytes) {
    sum += piece.length;
    seen(sum);
    yield piece;
  }
}

/** The bytes of all files together, where each has a size. */
function totalOf(words: readonly string[], io: Io): number | undefined {
  const sizes = words.map((word) => io.sizeOf(word === '-' ? 0 : word));
  return sizes.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0);
}
