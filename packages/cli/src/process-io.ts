import { createReadStream } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { exitCode } from './exit-code.ts';
import { type Io, type Output, OutputError } from './io.ts';

/** The bytes that are read from a file at once. */
const chunk = 262_144;

/** The world as the process sees it. The first interrupt asks the run to end and report; the second ends it at once. */
export function processIo(): Io {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort(exitCode.interrupted));
  process.once('SIGTERM', () => stop.abort(exitCode.terminated));
  return {
    stdin: { isTerminal: process.stdin.isTTY === true, read: () => addAbortSignal(stop.signal, process.stdin) },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    readFile: (path) => createReadStream(path, { highWaterMark: chunk, signal: stop.signal }),
    signal: stop.signal,
  };
}

function output(stream: NodeJS.WriteStream): Output {
  // Each failure comes back through the callback of its write; without a listener it would end the process as well.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(new OutputError(error)) : resolve()));
      }),
  };
}
