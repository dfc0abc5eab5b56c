import { defineConfig } from 'vitest/config';

/** Hostile input against the command: its bounds of time and memory are of a process that does nothing else, so one file runs after another. */
export default defineConfig({
  test: { include: ['adversarial/**/*.adversarial.ts'], testTimeout: 60_000, fileParallelism: false, disableConsoleIntercept: true },
});
