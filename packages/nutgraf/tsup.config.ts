import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import ts from 'typescript';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Lets a bundler drop what an application does not use. A schema is the result of a chain of calls, and a bundler has to keep a call
 * that may have an effect; here every value at the top of a module becomes `/* @__PURE__ *\/ (() => …)()`, which says that it has none.
 */
const pureConstants: Plugin = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withPureConstants(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

function withPureConstants(path: string, text: string): string {
  const made = ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest)
    .statements.filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .flatMap(({ initializer }) => (initializer && !ts.isFunctionLike(initializer) ? [initializer] : []));
  return made.reduceRight(
    (rest, { pos, end }) => `${rest.slice(0, pos)} /* @__PURE__ */ (() => (${rest.slice(pos, end)}))()${rest.slice(end)}`,
    text,
  );
}

const entry = [
  'src/index.ts',
  'src/codes/index.ts',
  'src/fixtures/index.ts',
  'src/guards/index.ts',
  'src/intake/index.ts',
  'src/intake/node/index.ts',
];

export default defineConfig({
  // Nobody imports the file that a worker runs.
  entry: [...entry, 'src/intake/node/worker.ts'],
  format: ['esm'],
  target: 'node20',
  clean: true,
  splitting: true,
  esbuildPlugins: [pureConstants],
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
});
