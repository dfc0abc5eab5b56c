// An application whose Zod is not the one that nutgraf gets: package managers do this when ranges do not meet.
import { deepEqual } from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { folder, lowestZod, newestZod, run } from './folder.mjs';

export const secondCopies = [
  'second copy of zod · the schemas in an application’s own',
  'second copy of zod · the same issues',
  'second copy of zod · JSON Schema',
  'second copy of zod · types',
];

const application = `
  import { createRequire } from 'node:module';
  import * as z from 'zod';
  import { AgreementSchema, ArticleSchema, validateEntity } from 'nutgraf';
  import { mali } from 'nutgraf/fixtures';
  const theirs = createRequire(createRequire(import.meta.url).resolve('nutgraf/package.json'))('zod');
  const [article] = mali.articles;
  const Desk = z.object({ desk: z.string(), article: ArticleSchema, others: z.array(ArticleSchema) });
  const Either = z.discriminatedUnion('kind', [ArticleSchema, AgreementSchema]);
  const paths = (result) => result.error.issues.map((issue) => issue.code + ' ' + issue.path.join('/'));
  console.log(JSON.stringify({
    copies: theirs.z !== z.z,
    parsed: Desk.safeParse({ desk: 'world', article, others: [article] }).success,
    either: Either.safeParse(article).success,
    refused: paths(Desk.safeParse({ desk: 'world', article: { ...article, colour: 'red' }, others: [{}] })),
    extended: paths(ArticleSchema.extend({ desk: z.string() }).safeParse(article)),
    isType: ArticleSchema instanceof z.ZodType,
    issues: validateEntity({ ...article, colour: 'red' }).issues.map(({ code, pointer }) => code + ' ' + pointer),
    keys: Object.keys(z.toJSONSchema(Desk, { io: 'input' }).properties.article.properties).length === Object.keys(ArticleSchema.shape).length,
  }));`;

const types = `
  import * as z from 'zod';
  import { type Article, ArticleSchema } from 'nutgraf';
  const Desk = z.object({ desk: z.string(), article: ArticleSchema });
  export const article: Article = Desk.parse({}).article;`;

export async function twoCopies(tarballs, row) {
  const at = folder('second-copy', {
    'package.json': { private: true, type: 'module' },
    'use.js': application,
    'use.ts': types,
    'tsconfig.json': {
      compilerOptions: { module: 'nodenext', target: 'es2022', types: [], strict: true, noEmit: true },
      files: ['use.ts'],
    },
  });
  let said;
  await row(secondCopies[0], () => {
    run(at, ['npm', 'install', '--no-audit', '--no-fund', tarballs.nutgraf, `zod@${lowestZod}`, 'typescript@6.0.3']);
    const newest = folder('second-copy-newest', { 'package.json': { private: true } });
    run(newest, ['npm', 'install', '--no-audit', '--no-fund', `zod@${newestZod}`]);
    cpSync(join(newest, 'node_modules/zod'), join(at, 'node_modules/nutgraf/node_modules/zod'), { recursive: true });
    said = JSON.parse(run(at, ['node', 'use.js']));
    const { copies, parsed, either, isType } = said;
    deepEqual({ copies, parsed, either, isType }, { copies: true, parsed: true, either: true, isType: true });
  });
  await row(secondCopies[1], () => {
    deepEqual(said.refused.slice(0, 2), ['unrecognized_keys article', 'invalid_value others/0/kind']);
    deepEqual(said.extended, ['invalid_type desk']);
    deepEqual(said.issues, ['schema/unknown-key /colour']);
  });
  await row(secondCopies[2], () => deepEqual(said.keys, true));
  await row(secondCopies[3], () => void run(at, ['npx', 'tsc']));
}
