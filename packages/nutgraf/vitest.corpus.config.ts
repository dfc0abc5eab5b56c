import { defineConfig } from 'vitest/config';

/** The tests that read the collection of third-party data beside the repository; the other tests need nothing but the repository. */
export default defineConfig({ test: { include: ['corpus/**/*.corpus.ts'] } });
