// The one way in: `npm start`, `npm test` and the rest. Installs with the pinned pnpm, then lets turbo do the work.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { count } from './count.mjs';

const root = new URL('../', import.meta.url);
const { packageManager } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/** Runs the pinned pnpm and gives its exit code. */
function pnpm(...args) {
  const { status, error } = spawnSync('npx', ['--yes', packageManager, ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  return status ?? 1;
}

/** Runs tasks to the end, also past a failure, and says how many tests and tasks passed. */
function counted(...args) {
  rmSync(new URL('.turbo/runs', root), { recursive: true, force: true });
  const logs = args.some((arg) => arg.startsWith('--output-logs=')) ? [] : ['--output-logs=errors-only'];
  const status = pnpm('exec', 'turbo', 'run', ...args, ...logs, '--continue=dependencies-successful', '--summarize');
  const { passed, failed, failures } = count(root, status);
  for (const one of failures) process.stdout.write(`FAILED ${one}\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return status || Number(failed > 0);
}

/** Runs programs that each end with `N passed, N failed`, also past one that fails, and ends with the sum. */
function summed(...programs) {
  let passed = 0;
  let failed = 0;
  for (const program of programs) {
    const options = { cwd: root, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 64 * 2 ** 20 };
    const { stdout, status } = spawnSync(process.execPath, [program], options);
    process.stdout.write(`${program}\n${stdout ?? ''}`);
    const [, good, bad] = /(\d+) passed, (\d+) failed\s*$/u.exec(stdout ?? '') ?? [0, 0, 1];
    passed += Number(good);
    failed += Number(bad) || Number(status !== 0);
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return Number(failed > 0);
}

const build = () => pnpm('exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--log-prefix=none');

const tests = ['test', '//#generate:check'];
const checks = ['typecheck', 'check:package', '//#lint'];
const tasks = {
  start() {
    return build() || pnpm('--dir', 'examples/validate-a-feed', 'exec', 'tsx', 'src/start.ts');
  },
  explorer: () =>
    build() || pnpm('--dir', 'examples/story-explorer', 'run', 'page') || pnpm('--dir', 'examples/story-explorer', 'run', 'show'),
  test: () => counted(...tests),
  static: () => counted(...checks),
  check: () => counted(...tests, ...checks),
  corpus: () => counted('corpus'),
  docs: () => pnpm('exec', 'turbo', 'run', '//#docs:build', '--output-logs=errors-only', '--log-prefix=none'),
  browser: () =>
    tasks.docs() ||
    pnpm('--dir', 'examples/story-explorer', 'run', 'page') ||
    summed('tools/browser.mjs', 'examples/story-explorer/browser/run.mjs'),
  'fuzz:model': () => counted('fuzz', '--filter=nutgraf', '--output-logs=full'),
  'fuzz:formats': () => counted('fuzz', '--filter=@nutgraf/convert', '--output-logs=full'),
  adversarial: () => counted('adversarial', '--output-logs=full'),
  faults: () => counted('faults', '--output-logs=full'),
  regex: () => build() || pnpm('exec', 'tsx', 'tools/regex/check.mjs'),
  package: () => build() || pnpm('exec', 'node', 'tools/package/matrix.mjs'),
  release: () => pnpm('exec', 'node', 'tools/release/rehearse.mjs'),
  bench: (...args) => build() || pnpm('--dir', 'bench', 'exec', 'tsx', 'src/bench.ts', ...args),
  'bench:memory': (...args) => build() || pnpm('--dir', 'bench', 'exec', 'tsx', 'src/memory.ts', ...args),
  generate: () => pnpm('exec', 'tsx', 'packages/nutgraf/scripts/generate.ts'),
  changeset: (...args) => pnpm('exec', 'changeset', ...args),
};

const [name, ...args] = process.argv.slice(2);
const task = Object.hasOwn(tasks, name ?? '') ? tasks[name] : undefined;
if (task === undefined) {
  process.stderr.write(`There is no task ${name}: expected one of ${Object.keys(tasks).join(', ')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = pnpm('install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn') || task(...args);
}
