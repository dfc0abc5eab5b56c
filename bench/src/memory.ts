// npm run bench:memory [GIBIBYTES…]: the peak memory of the command while it judges streams of these sizes (1 and 10 where none is given),
// made and piped and never on disk, which it keeps in memory.json for `npm run bench`; then what it does to a reader of its output that takes a megabyte
// a second for a minute and goes away.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Records } from './data.ts';
import { keepPeaks, type StreamPeak } from './stream-peak.ts';

const binary = createRequire(import.meta.url)
  .resolve('@nutgraf/cli/package.json')
  .replace(/package\.json$/u, 'bin/nutgraf.js');
const gibibyte = 2 ** 30;
const mebibyte = 2 ** 20;

/** The most memory that a process of Linux has held, in bytes; 0 where it cannot be told any more. */
function peakOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
  } catch {
    return 0;
  }
}

interface Outcome {
  peak: number;
  code: number | null;
  seconds: number;
}

/** Runs the command on a generated stream; `read` takes its output. */
async function run(args: readonly string[], size: number, read: (out: Readable) => Promise<void>): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, [binary, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid ?? 0) || 0);
  }, 20);
  const fed = pipeline(Readable.from(new Records().bytes(size)), child.stdin).catch((error: NodeJS.ErrnoException) => {
    // The command ends before its input does when nobody reads its output any more.
    if (error.code !== 'EPIPE') throw error;
  });
  await Promise.all([fed, read(child.stdout)]);
  const code = await ended;
  clearInterval(watch);
  return { peak, code, seconds: (performance.now() - start) / 1000 };
}

async function all(out: Readable): Promise<void> {
  for await (const _ of out);
}

/** Takes a megabyte a second for some seconds, and goes away. */
async function slowly(out: Readable, seconds: number): Promise<void> {
  const end = performance.now() + seconds * 1000;
  let taken = 0;
  const start = performance.now();
  for await (const bytes of out) {
    taken += (bytes as Buffer).length;
    const due = start + (taken / 1e6) * 1000;
    if (due > performance.now()) await pause(due - performance.now());
    if (performance.now() > end) break;
  }
  out.destroy();
}

function tell(what: string, { peak, code, seconds }: Outcome): void {
  process.stdout.write(`${what.padEnd(44)} peak ${(peak / mebibyte).toFixed(0).padStart(4)} MiB  exit ${code}  ${seconds.toFixed(0)} s\n`);
}

const sizes = process.argv.slice(2).map(Number);
const peaks: StreamPeak[] = [];
for (const gibibytes of sizes.length > 0 ? sizes : [1, 10]) {
  const outcome = await run(['validate', '-', '--format', 'json'], gibibytes * gibibyte, all);
  tell(`validate -, ${gibibytes} GiB`, outcome);
  peaks.push({ gibibytes, bytes: outcome.peak });
}
keepPeaks(peaks);
tell('convert -, a slow reader that goes away', await run(['convert', '--from', 'nutgraf', '-'], gibibyte, (out) => slowly(out, 60)));
