import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('..', import.meta.url));

/** What a browser loads of an application that uses one name of the built package: bytes after gzip, and the modules of Zod in it. */
async function bundleOf(name: string, entry = 'index') {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `import { ${name} } from './dist/${entry}.js'; globalThis.used = ${name};`, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const zod = Object.entries(output?.inputs ?? {}).filter(([path, { bytesInOutput }]) => path.includes('/zod/') && bytesInOutput > 0);
  return { gzip: gzipSync(outputFiles[0]?.contents ?? '').length, zod: zod.map(([path]) => path) };
}

// The budgets and what they came down from: docs/decisions/010-how-the-package-is-built.md; what the guards add: 014-guards.md.
test.each([
  ['ArticleSchema', 48_000],
  ['AgreementSchema', 58_000],
  ['validateEntity', 114_000],
])('%s alone stays below %i bytes in a browser, and Zod brings no translations', async (name, budget) => {
  const { gzip, zod } = await bundleOf(name);
  expect(zod.filter((path) => path.includes('/locales/'))).toEqual([expect.stringMatching(/\/locales\/en\.js$/u)]);
  expect(gzip).toBeLessThan(budget);
  expect(gzip).toBeGreaterThan(budget / 2);
});

test.each([
  ['checkStory', 22_000],
  ['inForce', 15_000],
  ['hasErrors', 500],
  ['guards', 21_000, 'guards/index'],
])('%s alone stays below %i bytes in a browser, and comes without Zod', async (name, budget, entry?: string) => {
  const { gzip, zod } = await bundleOf(name, entry);
  expect(zod).toEqual([]);
  expect(gzip).toBeLessThan(budget);
});
