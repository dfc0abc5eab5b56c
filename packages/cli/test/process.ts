import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The built command. */
export const bin = fileURLToPath(new URL('../bin/nutgraf.js', import.meta.url));

/** How a process ended and what it said. */
export interface Ended {
  /** The exit code, or the name of the signal that ended it. */
  end: number | string;
  out: string;
  err: string;
}

/** A process that was started. */
export interface Started {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** Starts a script of Node, by default the command, with arguments. */
export function start(argv: readonly string[], { program = bin, ...options }: SpawnOptions & { program?: string } = {}): Started {
  return watch(spawn(process.execPath, [program, ...argv], { stdio: 'pipe', env: bare(), ...options }));
}

/** Runs a line of shell in a folder, `nutgraf` being the command. */
export async function shell(line: string, cwd: string, env: Record<string, string> = {}): Promise<Ended> {
  const script = `nutgraf() { "${process.execPath}" "${bin}" "$@"; }\n${line}`;
  return watch(spawn('bash', ['--norc', '-c', script], { cwd, env: { ...bare(), ...env } })).ended;
}

/** The environment of a process of which nothing is set that changes how it looks. */
export function bare(): Record<string, string> {
  return { PATH: process.env.PATH ?? '' };
}

function watch(child: ChildProcess): Started {
  const said = { out: '', err: '' };
  child.stdin?.on('error', () => {});
  for (const [name, stream] of [['out', child.stdout] as const, ['err', child.stderr] as const]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said[name] += text;
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ end: (code ?? signal) as number | string, ...said }));
  return { child, ended };
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
