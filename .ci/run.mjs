#!/usr/bin/env node
// .ci/run [part]…
// Runs the parts, all where none is named. At the end it names what failed and what was not run; the last line is `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.env.NUTGRAF_CORPUS ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const longest = 9 * 60_000;

const parts = {
  test: { command: ['npm', 'test'] },
  static: { command: ['node', 'tools/workspace.mjs', 'static'] },
  regex: { command: ['node', 'tools/workspace.mjs', 'regex'] },
  'fuzz:model': { command: ['node', 'tools/workspace.mjs', 'fuzz:model'] },
  'fuzz:formats': { command: ['node', 'tools/workspace.mjs', 'fuzz:formats'] },
  adversarial: { command: ['node', 'tools/workspace.mjs', 'adversarial'] },
  faults: { command: ['node', 'tools/workspace.mjs', 'faults'], before: installShells },
  package: { command: ['node', 'tools/workspace.mjs', 'package'] },
  release: { command: ['node', 'tools/workspace.mjs', 'release'] },
  browser: { command: ['node', 'tools/workspace.mjs', 'browser'], lacks: () => !hasBrowser() && 'skipped: no Chromium' },
  corpus: { command: ['node', 'tools/workspace.mjs', 'corpus'], lacks: () => !existsSync(corpus) && 'skipped: no corpus' },
};

/** Whether there is a Chromium; where the system can install it, there is one afterwards. */
function hasBrowser() {
  const chromium = '/usr/bin/chromium';
  const install = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium fonts-liberation';
  if (!existsSync(chromium)) spawnSync('sh', ['-c', install], { stdio: ['ignore', 'ignore', 'inherit'] });
  return existsSync(chromium);
}

/** Installs the shells whose completion is tested, where the system can. */
function installShells() {
  const missing = ['zsh', 'fish'].filter((shell) => spawnSync(shell, ['--version']).status !== 0);
  const install = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${missing.join(' ')}`;
  if (missing.length > 0) spawnSync('sh', ['-c', install], { stdio: ['ignore', 'ignore', 'inherit'] });
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  process.stderr.write(`.ci/run has no part ${unknown.join(', ')}: expected ${Object.keys(parts).join(', ')}\n`);
  process.exit(2);
}

/** Runs a part and hands on what it prints. One that takes too long, or is interrupted, is stopped with all that it started. */
async function run([program, ...args]) {
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, NUTGRAF_CORPUS: corpus },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    printed += text;
  });
  const ended = once(child, 'close');
  const stop = () => process.kill(-child.pid, 'SIGTERM');
  const interrupt = () => {
    stop();
    process.exit(130);
  };
  const timer = setTimeout(stop, longest);
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  const [status] = await ended;
  clearTimeout(timer);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  return { printed, status };
}

let passed = 0;
let failed = 0;
const notRun = [];
const failures = [];
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const { command, lacks, before } = parts[name];
  before?.();
  const reason = lacks?.();
  if (reason) {
    notRun.push(`${name} (${reason})`);
    continue;
  }
  const start = performance.now();
  const { printed, status } = await run(command);
  const took = performance.now() - start;
  const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/u.exec(printed) ?? [0, 0, 1];
  passed += Number(good);
  failed += Number(bad) || Number(status !== 0);
  const isLate = took > longest;
  const end = status === 0 ? '' : isLate ? `, stopped: a part may take ${longest / 60_000} minutes` : `, exit code ${status}`;
  process.stdout.write(`${name}: ${(took / 1000).toFixed(1)} s${end}\n`);
  const named = printed.split('\n').filter((line) => line.startsWith('FAILED'));
  failures.push(...(named.length > 0 || status === 0 ? named : [`FAILED${end}`]).map((line) => `${name}: ${line}`));
}

for (const one of failures) process.stdout.write(`${one}\n`);
for (const one of notRun) process.stdout.write(`not run: ${one}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
