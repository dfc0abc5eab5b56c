import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the package holds these files and no others', () => {
  const report = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
    stdio: 'pipe',
  });
  const [{ files }] = JSON.parse(report) as [{ files: { path: string }[] }];
  const patterns = files.map(({ path }) =>
    path
      .replace(/^dist\/[a-z-]+(?=\/index\.)/u, 'dist/*')
      .replace(/^dist\/[\w-]+\.js$/u, 'dist/*.js')
      .replace(/-[\w-]{8}(?=\.d\.ts$)/u, '-*'),
  );
  expect([...new Set(patterns)].sort()).toEqual([
    'LICENSE',
    'README.md',
    'dist/*.js',
    'dist/*/index.d.ts',
    'dist/*/index.js',
    'dist/codes.d.ts',
    'dist/format-*.d.ts',
    'dist/index.d.ts',
    'package.json',
  ]);
});
