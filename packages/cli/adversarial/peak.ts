import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const reset = '/proc/self/clear_refs';

/** Whether the system counts the peak of a process: Linux does. */
export const isPeakKnown = existsSync(reset);

/** Frees what is not used, and begins a new peak there. Gives the resident memory in bytes. */
export function beginPeak(): number {
  collect();
  if (isPeakKnown) writeFileSync(reset, '5');
  return process.memoryUsage.rss();
}

/**
 * The most resident memory, in bytes, that the process had since the last `beginPeak`: not sampled but counted by the kernel (VmHWM), so
 * that what is taken and given back inside one synchronous step counts. It is that of the whole process: the test runner is in it, and so
 * are the bytes of the case.
 */
export function peak(): number {
  if (!isPeakKnown) return process.memoryUsage.rss();
  const [, kibibytes] = /^VmHWM:\s+(\d+) kB$/mu.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kibibytes) * 1024;
}
