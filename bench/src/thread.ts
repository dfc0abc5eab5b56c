import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in a tick of the clock that Linux counts the CPU of a thread in. */
const tick = 10;

/** Counts the CPU of each thread of this process as long as it lives; Linux alone tells it. */
export class Threads {
  readonly #cpu = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;

  constructor() {
    this.#look();
    this.#timer = setInterval(() => this.#look(), 20);
  }

  /** Ends the counting. The milliseconds of the main thread, and those of each other, the busiest first. */
  end(): { main: number; others: number[] } {
    clearInterval(this.#timer);
    this.#look();
    const { [String(process.pid)]: main = 0, ...others } = Object.fromEntries(this.#cpu);
    return { main, others: Object.values(others).sort((a, b) => b - a) };
  }

  #look(): void {
    for (const thread of readdirSync('/proc/self/task')) {
      // After the name, which may hold anything, in parentheses: the state is the third value, user and system time are 14th and 15th.
      const values = statOf(thread)
        ?.replace(/^.*\) /su, '')
        .split(' ');
      if (values !== undefined) this.#cpu.set(thread, (Number(values[11]) + Number(values[12])) * tick);
    }
  }
}

/** Undefined where the thread has just ended. */
function statOf(thread: string): string | undefined {
  try {
    return readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
  } catch {
    return undefined;
  }
}
