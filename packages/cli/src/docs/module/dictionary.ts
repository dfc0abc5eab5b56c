import { basename } from 'node:path';
import { codeLists } from 'nutgraf/codes';
import { stories } from 'nutgraf/fixtures';
import { types as modelTypes, type SchemaNode } from '../../explain/schema.ts';
import { UsageError } from '../../usage-error.ts';
import { type Dictionary, type DocKind, typeOfList, wordOf } from '../dictionary.ts';
import { pathsOf } from '../reference.ts';
import { samplesOf } from '../sample.ts';
import { loadModule, nutgrafBeside } from './load.ts';
import { namedSchemas, schemaOf } from './schema.ts';
import { withNames } from './with-names.ts';

/** The dictionary of the Zod schemas that a module exports: the model's own extended, or others. Its title is the name of the file, unless another is given. */
export async function moduleDictionary(path: string, title = basename(path).replace(/\.\w+$/u, '')): Promise<Dictionary> {
  const own = namedSchemas(await loadModule(path));
  if (own.size === 0) throw new UsageError(`${path} exports no Zod schema`, 'docs');
  const names = new Map([...namedSchemas(await nutgrafBeside(path)), ...own]);
  const types: Record<string, SchemaNode> = {};
  const schemas: Record<string, string> = {};
  for (const [schema, name] of own) {
    const { root, defs, text } = schemaOf(schema, name, names);
    for (const [one, node] of Object.entries({ ...defs, [name]: root })) if (!Object.hasOwn(types, one)) types[one] = node;
    schemas[wordOf(name)] = text;
  }
  const named = withNames(types);
  const kinds: DocKind[] = [...own.values()]
    .filter((name) => named[name]?.properties !== undefined)
    .map((name) => ({ word: wordOf(name), name, summary: named[name]?.description ?? '' }));
  const lists = codeLists.filter(({ name }) => Object.hasOwn(named, typeOfList(name)));
  const pages = new Map(lists.map(({ name }) => [typeOfList(name), `code/${name}`]));
  return {
    title,
    intro: 'What these schemas take, read from the schemas themselves.',
    types: named,
    kinds,
    lists,
    issues: [],
    formats: [],
    samples: samplesOf(modelTypes, 'Story', Object.values(stories)),
    paths: pathsOf(named, kinds, (name) => pages.get(name) ?? `type/${wordOf(name)}`),
    schemas,
  };
}
