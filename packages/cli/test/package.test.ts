import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the package holds these files and no others', () => {
  const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [{ files }] = JSON.parse(report) as [{ files: { path: string }[] }];
  const patterns = files.map(({ path }) => path.replace(/^dist\/[\w-]+\.js$/u, 'dist/*.js'));
  expect([...new Set(patterns)].sort()).toEqual([
    'LICENSE',
    'README.md',
    'bin/nutgraf.js',
    'dist/*.js',
    'package.json',
    'schema/report.json',
    'schema/screening.json',
  ]);
});
