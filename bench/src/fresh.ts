import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));
/** Where a module stands while it runs: below this package, so that it finds the packages that it imports. */
const scratch = join(folder, 'results');
let made = 0;

/** What a process of its own took. */
export interface Usage {
  /** Milliseconds of all its threads, user and system, from its start to its end, as it says itself. */
  cpu: number;
  /** The most memory that it held, in bytes. */
  peak: number;
  /** What it wrote to its output. */
  out: string;
}

/** Runs in the process before all else, and in none of its threads: says at its end what it took. */
const report = `import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS * 1024 }));
});`;

/**
 * Runs the text of a module in a fresh process, with arguments from `process.argv[2]` on.
 * @throws Error where it ends otherwise than well.
 */
export async function freshModule(text: string, ...args: readonly string[]): Promise<Usage> {
  mkdirSync(scratch, { recursive: true });
  made += 1;
  const path = join(scratch, `${process.pid}-${made}.mjs`);
  writeFileSync(path, text);
  try {
    return await freshFile(path, ...args);
  } finally {
    rmSync(path);
  }
}

/** As `freshModule`, of a file. */
export async function freshFile(path: string, ...given: readonly string[]): Promise<Usage> {
  const args = ['--import', `data:text/javascript,${encodeURIComponent(report)}`, path, ...given];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit', 'pipe'] });
  const [out, said] = await Promise.all([textOf(child.stdout as Readable), textOf(child.stdio[3] as Readable), once(child, 'close')]);
  if (child.exitCode !== 0) throw new Error(`a process ended with ${child.exitCode ?? child.signalCode}: ${[path, ...given].join(' ')}`);
  return { ...(JSON.parse(said) as Omit<Usage, 'out'>), out };
}

/** The text of a module as plain JavaScript, with the files of this folder that it imports in it. Packages are left to be imported. */
export function moduleText(contents: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: `${folder}/src`, loader: 'ts' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

async function textOf(stream: Readable): Promise<string> {
  let text = '';
  for await (const bytes of stream.setEncoding('utf8')) text += bytes;
  return text;
}
