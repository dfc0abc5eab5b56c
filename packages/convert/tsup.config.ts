import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/ninjs/index.ts', 'src/screen/index.ts'],
  format: ['esm'],
  target: 'node20',
  clean: true,
  splitting: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
