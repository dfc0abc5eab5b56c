#!/usr/bin/env node
// .ci/run [test|static|regex|fuzz|adversarial|faults|package|release|browser|corpus]…   Runs the parts, all where none is named, and ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.env.NUTGRAF_CORPUS ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const longest = 9 * 60_000;

const parts = {
  test: { command: ['npm', 'test'] },
  static: { command: ['node', 'tools/workspace.mjs', 'static'] },
  regex: { command: ['node', 'tools/workspace.mjs', 'regex'] },
  fuzz: { command: ['node', 'tools/workspace.mjs', 'fuzz'] },
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

let passed = 0;
let failed = 0;
const notRun = [];
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  const { command, lacks, before } = parts[name];
  before?.();
  const reason = lacks?.();
  if (reason) {
    notRun.push(`${name} (${reason})`);
    continue;
  }
  const [program, ...args] = command;
  const start = Date.now();
  const { stdout, status } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, NUTGRAF_CORPUS: corpus },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    timeout: longest,
    maxBuffer: 64 * 2 ** 20,
  });
  process.stdout.write(stdout ?? '');
  const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/u.exec(stdout ?? '') ?? [0, 0, 1];
  passed += Number(good);
  failed += Number(bad) || Number(status !== 0);
  process.stdout.write(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s${status === 0 ? '' : `, exit code ${status}`}\n`);
}

for (const one of notRun) process.stdout.write(`not run: ${one}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
