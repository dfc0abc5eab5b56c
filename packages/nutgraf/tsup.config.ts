import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/codes/index.ts', 'src/fixtures/index.ts', 'src/intake/index.ts'],
  format: ['esm'],
  target: 'node20',
  clean: true,
  splitting: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
