import { defineConfig } from 'vitest/config';

/** The tests that try many more inputs than `npm test`, each time others: the seed stands in the names, and a failure tells how to repeat it. */
export default defineConfig({
  test: { include: ['fuzz/**/*.fuzz.ts'], testTimeout: 8 * 60_000, maxWorkers: 2, disableConsoleIntercept: true },
});
