#!/usr/bin/env node
// Committed, so that the package manager finds a file to link before the first build.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) {
  const { run } = await import(main.href);
  await run();
} else {
  process.stderr.write('nutgraf is not built yet. Run: npm start\n');
  process.exitCode = 70;
}
