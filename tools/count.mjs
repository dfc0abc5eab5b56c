// What passed and failed in the last run of turbo: the tests that vitest counts, and each other task as one.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const json = (url) => JSON.parse(readFileSync(url, 'utf8'));

/** `root` is the URL of the workspace, `status` the exit code of turbo. A run without a summary, with two or with a task that left no result has failed. `failures` names what did. */
export function count(root, status) {
  const runs = new URL('.turbo/runs/', root);
  const [run, ...others] = existsSync(runs) ? readdirSync(runs) : [];
  if (run === undefined || others.length > 0) {
    return { passed: 0, failed: 1, failures: [`turbo left ${others.length + Number(run !== undefined)} summaries: expected one`] };
  }
  let passed = 0;
  let failed = 0;
  const failures = [];
  for (const task of json(new URL(run, runs)).tasks) {
    const failing = (task.execution?.exitCode ?? 1) !== 0;
    if (failing) failures.push(task.taskId);
    const file = new URL(`${task.directory ? `${task.directory}/` : ''}results/${task.task.replace('//#', '')}.json`, root);
    if (task.task === 'build') failed += Number(failing);
    else if (existsSync(file) && usesVitest(task)) {
      const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, testResults } = json(file);
      passed += numPassedTests;
      failed += numFailedTests + numPendingTests || Number(numFailedTestSuites > 0 || failing);
      failures.push(...notPassed(testResults, task.directory));
    } else if (failing || usesVitest(task)) failed += 1;
    else passed += 1;
  }
  return { passed, failed: failed || Number(status !== 0), failures };
}

/** The tests of a package that did not pass, and the files that did not load, each with the first line of what was wrong. */
function notPassed(files, directory) {
  return files.flatMap(({ name, status, message, assertionResults }) => {
    const file = name.slice(name.lastIndexOf(`/${directory}/`) + 1);
    const tests = assertionResults.filter((one) => one.status !== 'passed');
    if (tests.length === 0) return status === 'passed' ? [] : [`${file}: ${firstLine(message)}`];
    return tests.map((one) => `${file}: ${one.fullName} (${one.status}): ${firstLine(one.failureMessages[0])}`);
  });
}

const firstLine = (text = '') => text.trim().split('\n')[0].slice(0, 300);

const usesVitest = ({ command }) => command?.startsWith('vitest');
