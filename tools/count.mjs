// How many tests passed and failed in the last run of turbo: the tests that vitest counts, and each other task as one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const json = (url) => JSON.parse(readFileSync(url, 'utf8'));

/** `root` is the URL of the workspace, `status` the exit code of turbo. A run without a summary or with a task that left no result has failed. */
export function count(root, status) {
  const runs = new URL('.turbo/runs/', root);
  const [run] = existsSync(runs) ? readdirSync(runs) : [];
  if (run === undefined) return { passed: 0, failed: 1 };
  let passed = 0;
  let failed = 0;
  for (const task of json(new URL(run, runs)).tasks) {
    const failing = (task.execution?.exitCode ?? 1) !== 0;
    const file = new URL(`${task.directory ? `${task.directory}/` : ''}results/${task.task.replace('//#', '')}.json`, root);
    if (task.task === 'build') failed += Number(failing);
    else if (existsSync(file) && usesVitest(task)) {
      const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = json(file);
      passed += numPassedTests;
      failed += numFailedTests + numPendingTests || Number(numFailedTestSuites > 0 || failing);
    } else if (failing) failed += 1;
    else passed += 1;
  }
  return { passed, failed: failed || Number(status !== 0) };
}

const usesVitest = ({ command }) => command?.startsWith('vitest');
