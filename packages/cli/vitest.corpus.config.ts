import { defineConfig } from 'vitest/config';

// Third-party data lies beside the project and not in it: the caller decides whether to run this, and it fails where the data is missing.
export default defineConfig({ test: { include: ['corpus/**/*.corpus.ts'], testTimeout: 240_000, disableConsoleIntercept: true } });
