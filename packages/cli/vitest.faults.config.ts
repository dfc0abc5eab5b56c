import { defineConfig } from 'vitest/config';

/** The built command with real files, pipes and signals: times are those of a machine that does nothing else, so one file runs after another. */
export default defineConfig({
  test: { include: ['faults/**/*.faults.ts'], testTimeout: 120_000, fileParallelism: false, disableConsoleIntercept: true },
});
