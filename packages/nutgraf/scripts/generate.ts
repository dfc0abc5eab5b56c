import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind } from '../src/codes/kind.ts';
import { registry } from '../src/entities/index.ts';
import { StorySchema } from '../src/story/story.ts';
import { entryOf } from '../src/values/define.ts';
import { codeListFiles } from './code-lists.ts';
import { exampleOf } from './example.ts';
import { ceasefire } from './fixture/ceasefire.ts';
import { mali } from './fixture/mali.ts';
import { guardFiles } from './guard.ts';
import { bundle, jsonSchemaOf } from './json-schema.ts';
import { readme } from './readme.ts';
import { interfaces } from './typescript.ts';
import { generatedName, vectorFiles } from './vectors.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of the package, by its path. */
const files = new Map<string, string>([...codeListFiles(), ['src/generated/model.ts', interfaces()], ...guardFiles()]);
const examples = new Map<string, unknown>();
for (const [kind, schema] of Object.entries({ ...registry, story: StorySchema })) {
  const example = exampleOf(kind as Kind | 'story', root);
  examples.set(String(entryOf(schema)?.id), example);
  files.set(`schema/${kind}.json`, json(jsonSchemaOf(kind, schema, example)));
}
files.set('schema/bundle.json', json(bundle(examples)));
for (const [name, story] of Object.entries({ mali, ceasefire })) files.set(`src/fixtures/${name}.json`, json(story));
for (const [file, content] of vectorFiles(root)) files.set(file, json(content));
files.set('../../README.md', readme(join(root, '../..')));

const read = (file: string): string | undefined => {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return undefined;
  }
};
const changed = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
const stale = ['schema', 'src/generated', 'src/fixtures', 'vectors']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
  .filter((file) => file.includes('.') && !files.has(file) && isGenerated(file));

/** Whether a file stands where only generated files of its sort stand. */
function isGenerated(file: string): boolean {
  if (file.startsWith('src/generated/')) return true;
  return file.startsWith('vectors/') ? generatedName.test(basename(file)) : file.endsWith('.json');
}

if (process.argv.includes('--check')) {
  for (const file of [...changed, ...stale])
    process.stderr.write(`packages/nutgraf/${file} does not say what its source says. Run: npm run generate\n`);
  process.exitCode = changed.length + stale.length === 0 ? 0 : 1;
} else {
  for (const file of changed) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), files.get(file) as string);
  }
  for (const file of stale) rmSync(join(root, file));
  process.stderr.write(`${changed.length + stale.length} of ${files.size} generated files were written anew\n`);
}
