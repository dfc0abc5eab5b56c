import { defineConfig } from 'vitest/config';

// No test changes what another sees, so the files share what they import: the libraries that are compared are slow to load.
export default defineConfig({ test: { testTimeout: 60_000, include: ['test/**/*.test.ts'], isolate: false, maxWorkers: 1 } });
