// What a compiler and an editor see of the package.
import { equal } from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { folder, lowestZod, newestZod, run } from './folder.mjs';

const compilers = { 5.9: '5.9.3', '6.0': '6.0.3', '7.0': '7.0.2' };
const modules = {
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};
const zods = [lowestZod, newestZod];

const combinations = zods.flatMap((zod) =>
  Object.keys(compilers).flatMap((compiler) =>
    Object.keys(modules).map((kind) => ({ zod, compiler, kind, name: `zod ${zod} · TypeScript ${compiler} · ${kind}` })),
  ),
);
export const types = [...zods.map((zod) => `zod ${zod} · the vectors`), ...combinations.map(({ name }) => name)];
export const hovers = ['hover · Agreement.participants', 'hover · parse'];

const application = `
  import * as z from 'zod';
  import { type Agreement, AgreementSchema, type Article, ArticleSchema, checkStory, type Issue, StorySchema, validateEntity } from 'nutgraf';
  import { country } from 'nutgraf/codes';
  import { mali } from 'nutgraf/fixtures';
  import { guards } from 'nutgraf/guards';
  import { type JudgedRecord, parseJson, readLines } from 'nutgraf/intake';
  import { validateFile } from 'nutgraf/intake/node';
  import { fromNinjs } from '@nutgraf/convert/ninjs';
  const deal: Agreement = AgreementSchema.parse(mali.agreements?.[0]);
  const agreement = deal.participants;
  const issues: Issue[] = [...checkStory(StorySchema.parse(mali)), ...validateEntity(deal).issues];
  const id: \`article/\${string}\` = ArticleSchema.pick({ kind: true, id: true }).parse({}).id;
  const Desk = z.object({ desk: z.string(), article: ArticleSchema.extend({ desk: z.string() }), all: z.array(ArticleSchema) });
  const Either = z.discriminatedUnion('kind', [ArticleSchema, AgreementSchema]);
  const one = Either.parse({});
  const article: Article | undefined = one.kind === 'article' ? one : undefined;
  const desk: string = Desk.parse({}).article.desk;
  // @ts-expect-error An article has no such property.
  article?.colour;
  async function* bytes() { yield new Uint8Array(); }
  for await (const { value } of readLines(bytes())) if (value?.kind === 'article') value.headlines;
  for await (const { value } of readLines(bytes(), { judge: () => ({ value: 1, issues: [] }) })) value?.toFixed();
  for await (const { line } of validateFile('x', { workers: 2 })) line?.toFixed();
  const given: unknown = mali.people?.[0];
  if (guards.person(given)) given.births?.length;
  if (guards.entity(given) && given.kind === 'event') given.on?.length;
  export type Record = JudgedRecord;
  export { agreement, country, desk, fromNinjs, id, issues, parseJson };
`;

/** Every vector of the package, judged by the package: the same issues at the same places. */
const vectors = `
  import { deepEqual } from 'node:assert/strict';
  import { readFileSync } from 'node:fs';
  import { createRequire } from 'node:module';
  import { validateEntity, validateStory } from 'nutgraf';
  import index from 'nutgraf/vectors/index.json' with { type: 'json' };
  const { resolve } = createRequire(import.meta.url);
  const places = (issues) => issues.map(({ code, pointer }) => pointer + ' ' + code).sort();
  for (const { file, kind } of index) {
    const { value, issues } = JSON.parse(readFileSync(resolve('nutgraf/vectors/' + file), 'utf8'));
    deepEqual(places((kind === 'story' ? validateStory : validateEntity)(value).issues), places(issues), file);
  }
  console.log(index.length + ' vectors');`;

const names = { 5.9: 'ts59', '6.0': 'ts60', '7.0': 'ts70' };

export async function typesOf(tarballs, row) {
  let at;
  for (const zod of zods) {
    at = folder(`type-${zod}`, {
      'package.json': { private: true, type: 'module' },
      'use.ts': application,
      'vectors.js': vectors,
      ...Object.fromEntries(
        Object.entries(modules).map(([kind, options]) => [
          `${kind}.json`,
          {
            compilerOptions: { ...options, target: 'es2022', types: [], strict: true, exactOptionalPropertyTypes: true, noEmit: true },
            files: ['use.ts'],
          },
        ]),
      ),
    });
    await row(`zod ${zod} · the vectors`, () => {
      const aliases = Object.entries(compilers).map(([name, version]) => `${names[name]}@npm:typescript@${version}`);
      run(at, ['npm', 'install', '--no-audit', '--no-fund', tarballs.nutgraf, tarballs['@nutgraf/convert'], `zod@${zod}`, ...aliases]);
      return run(at, ['node', '--no-warnings', 'vectors.js']).trim();
    });
    for (const { zod: of, compiler, kind, name } of combinations) {
      if (of !== zod) continue;
      await row(name, () => void run(at, ['node', join(at, 'node_modules', names[compiler], 'bin/tsc'), '-p', `${kind}.json`]));
    }
  }
  await hoversOf(at, row);
}

async function hoversOf(at, row) {
  const ts = createRequire(join(at, 'use.js'))('ts60');
  const file = join(at, 'use.ts');
  const { options } = ts.parseJsonConfigFileContent(
    { compilerOptions: { ...modules.nodenext, target: 'es2022', strict: true } },
    ts.sys,
    at,
  );
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => (ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(ts.sys.readFile(path)) : undefined),
    getCurrentDirectory: () => at,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const hover = (text) => {
    const { displayParts, documentation } = service.getQuickInfoAtPosition(file, application.indexOf(text) + text.lastIndexOf('.') + 1);
    return `${ts.displayPartsToString(displayParts)} // ${ts.displayPartsToString(documentation)}`;
  };
  const schema = createRequire(join(at, 'use.js'))('nutgraf/schema/agreement.json');
  const sentence = (schema.properties ?? schema.$defs.Agreement.properties).participants.description;
  await row(hovers[0], () => equal(hover('deal.participants'), `(property) Agreement.participants: Participant[] // ${sentence}`));
  await row(hovers[1], () => {
    const [line] = hover('AgreementSchema.parse').split('\n');
    equal(/\): Agreement\b/u.test(line), true, line);
    return line.slice(0, 120);
  });
}
