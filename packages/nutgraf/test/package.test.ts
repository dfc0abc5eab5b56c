import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const zod = dirname(resolve('zod/package.json'));

/** An empty folder of somebody who uses the package. */
let folder: string;

function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder },
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

interface Packed {
  filename: string;
  files: { path: string }[];
}

const pack = (path: string): Packed => (JSON.parse(run('npm', 'pack', path, '--json', '--ignore-scripts')) as [Packed])[0];

let packed: Packed;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-package-'));
  packed = pack(root);
  cpSync(zod, join(folder, 'zod'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--engine-strict', packed.filename, pack('./zod').filename);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the package holds these files and no others', () => {
  const patterns = packed.files.map(({ path }) =>
    path
      .replace(/^schema\/[a-z]+\.json$/u, 'schema/*.json')
      .replace(/^vectors\/[a-z]+\/(valid|invalid)\/[\w-]+\.json$/u, 'vectors/*/$1/*.json')
      .replace(/-[\w-]{8}(?=\.d\.ts$|\.js$)/u, '-*'),
  );
  expect([...new Set(patterns)].sort()).toEqual([
    'LICENSE',
    'README.md',
    'THIRD-PARTY.md',
    'bin/nutgraf.js',
    'dist/chunk-*.js',
    'dist/codes/index.d.ts',
    'dist/codes/index.js',
    'dist/error-*.d.ts',
    'dist/fixtures/index.d.ts',
    'dist/fixtures/index.js',
    'dist/guards/index.d.ts',
    'dist/guards/index.js',
    'dist/index.d.ts',
    'dist/index.js',
    'dist/intake/index.d.ts',
    'dist/intake/index.js',
    'dist/intake/node/index.d.ts',
    'dist/intake/node/index.js',
    'dist/intake/node/worker.js',
    'dist/judge-*.d.ts',
    'dist/judge-*.js',
    'dist/kind-*.d.ts',
    'dist/model-*.d.ts',
    'dist/model-judge-*.js',
    'dist/validate-records-*.d.ts',
    'package.json',
    'schema/*.json',
    'vectors/*/invalid/*.json',
    'vectors/*/valid/*.json',
    'vectors/index.json',
  ]);
});

test('it is imported by ES modules and required by CommonJS, and both get the same schemas', () => {
  const code = `
    import { createRequire } from 'node:module';
    import { ArticleSchema, validateEntity } from 'nutgraf';
    import { mali } from 'nutgraf/fixtures';
    import { guards } from 'nutgraf/guards';
    import schema from 'nutgraf/schema/article.json' with { type: 'json' };
    const required = createRequire(import.meta.url)('nutgraf');
    const { issues } = validateEntity(mali.articles[0]);
    console.log(issues.length, guards.story(mali), required.ArticleSchema === ArticleSchema, schema.$id);`;
  writeFileSync(join(folder, 'use.mjs'), code);
  expect(run('node', '--no-warnings', 'use.mjs')).toBe('0 true true urn:nutgraf:1:article\n');
});

test('workers of the package share a large file', () => {
  const line = `{"kind":"person","id":"person/ada",${' '.repeat(500_000)}"names":[{"text":"Ada"}]}\n`;
  writeFileSync(join(folder, 'large.ndjson'), line.repeat(101));
  const code = `
    import { validateFile } from 'nutgraf/intake/node';
    let workers = 0;
    process.on('worker', () => { workers += 1; });
    const run = validateFile('large.ndjson', { workers: 2 });
    for await (const issue of run) console.log(issue);
    console.log(workers, JSON.stringify(run.counts));`;
  writeFileSync(join(folder, 'share.mjs'), code);
  const counts = { complete: true, read: 101, valid: 101, invalid: 0, bytes: line.length * 101, issues: {} };
  expect(run('node', 'share.mjs')).toBe(`2 ${JSON.stringify(counts)}\n`);
});
