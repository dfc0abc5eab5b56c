import { addAbortSignal } from 'node:stream';
import { type ExitCode, exitCode } from './exit-code.ts';
import { diskBytes } from './input/disk-bytes.ts';
import { type Io, type Output, OutputError } from './io.ts';
import { removeUnfinished, writeFile } from './output/disk-file.ts';
import { identityOf, sizeOf } from './output/identity.ts';

/** The world as the process sees it. The first interrupt asks the run to end and report; the second ends it at once. */
export function processIo(): Io {
  const stop = new AbortController();
  process.once('SIGINT', () => interrupted('SIGINT', exitCode.interrupted));
  process.once('SIGTERM', () => interrupted('SIGTERM', exitCode.terminated));
  process.once('SIGHUP', () => endAtOnce('SIGHUP'));
  process.once('exit', removeUnfinished);
  const interrupted = (signal: NodeJS.Signals, code: ExitCode) => {
    if (stop.signal.aborted) return endAtOnce(signal);
    process.once(signal, () => endAtOnce(signal));
    stop.abort(code);
  };
  return {
    stdin: { isTerminal: process.stdin.isTTY === true, read: () => addAbortSignal(stop.signal, process.stdin) },
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    env: process.env,
    readFile: (path) => diskBytes(path, stop.signal),
    writeFile,
    identityOf,
    sizeOf,
    signal: stop.signal,
  };
}

/** Ends the process by a signal, as if nobody had listened to it. */
function endAtOnce(signal: NodeJS.Signals): void {
  removeUnfinished();
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
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
