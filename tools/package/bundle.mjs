// What a browser loads of an application that uses one name of the packed package.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { esbuild, folder, newestZod, run } from './folder.mjs';

/** Bytes after gzip, Zod included where it is used. What they came down from: docs/decisions/010-how-the-package-is-built.md. */
const budgets = { ArticleSchema: 48_000, checkStory: 22_000, validateEntity: 114_000 };
export const bundles = Object.keys(budgets).map((name) => `browser bundle · ${name} alone`);

export async function sizesOf(tarballs, row) {
  const at = folder('bundle', { 'package.json': { private: true, type: 'module' } });
  run(at, ['npm', 'install', '--no-audit', '--no-fund', tarballs.nutgraf, `zod@${newestZod}`, esbuild]);
  const { buildSync } = createRequire(join(at, 'index.js'))('esbuild');
  for (const [name, budget] of Object.entries(budgets)) {
    await row(`browser bundle · ${name} alone`, () => {
      const stdin = { contents: `import { ${name} } from 'nutgraf'; globalThis.used = ${name};`, resolveDir: at };
      const { outputFiles } = buildSync({ stdin, bundle: true, minify: true, format: 'esm', platform: 'browser', write: false });
      const [{ contents }] = outputFiles;
      const size = gzipSync(contents).length;
      if (size > budget) throw new Error(`${size} bytes after gzip, more than the budget of ${budget}`);
      return `${contents.length} bytes, ${size} after gzip, budget ${budget}`;
    });
  }
}
