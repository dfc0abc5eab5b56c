import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/codes.ts',
    'src/eu-fsf/index.ts',
    'src/ftm/index.ts',
    'src/ninjs/index.ts',
    'src/ofac/index.ts',
    'src/schema-org/index.ts',
    'src/screen/index.ts',
    'src/table/index.ts',
    'src/uk-sanctions/index.ts',
    'src/unsc/index.ts',
    'src/us-csl/index.ts',
    'src/web-annotation/index.ts',
  ],
  format: ['esm'],
  target: 'node20',
  clean: true,
  splitting: true,
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
});
