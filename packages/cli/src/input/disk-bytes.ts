import { constants, openSync } from 'node:fs';
import { Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { fileBytes } from 'nutgraf/intake/node';
import type { Bytes } from '../io.ts';
import { statusOf } from '../output/identity.ts';

/**
 * The bytes of a file, until a signal is given. A named pipe is waited for by the event loop and not by a thread: a process of which a
 * thread waits could not end.
 */
export async function* diskBytes(path: string, signal: AbortSignal): Bytes {
  for await (const piece of isPipe(path) ? pipeBytes(path, signal) : fileBytes(path)) {
    signal.throwIfAborted();
    yield piece;
  }
}

function isPipe(path: string): boolean {
  try {
    return statusOf(path).isFIFO();
  } catch {
    // Whoever opens it finds out why.
    return false;
  }
}

function pipeBytes(path: string, signal: AbortSignal): Bytes {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return addAbortSignal(signal, new Socket({ fd, readable: true, writable: false }));
}
