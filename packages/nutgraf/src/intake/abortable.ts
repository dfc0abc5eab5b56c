/** The same pieces until a signal is given, whose reason is thrown then, even while a piece is waited for. */
export async function* abortable<T>(pieces: AsyncIterable<T>, signal?: AbortSignal): AsyncGenerator<T, void> {
  const iterator = pieces[Symbol.asyncIterator]();
  let stop: (() => void) | undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason);
    signal?.addEventListener('abort', stop, { once: true });
  });
  stopped.catch(() => {});
  let isOver = false;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const next = iterator.next();
      const result = await (signal === undefined ? next : Promise.race([next, stopped]));
      if (result.done) {
        isOver = true;
        return;
      }
      yield result.value;
    }
  } finally {
    if (stop !== undefined) signal?.removeEventListener('abort', stop);
    // A source that waits for bytes would not answer before they come.
    const closed = isOver ? undefined : iterator.return?.();
    if (signal?.aborted) closed?.catch(() => {});
    else await closed;
  }
}

/** How long work goes on before it leaves the thread to others, in milliseconds. */
const breath = 50;

/** Leaves the thread to others where it was kept long enough, so that signals are seen and a page stays alive. */
export class Breath {
  #last = performance.now();

  /** Whether the thread was kept long enough. */
  get isDue(): boolean {
    return performance.now() - this.#last > breath;
  }

  async take(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#last = performance.now();
  }
}
