import { type Block, code, type DocPage, join, link, type Prose, say } from '../content.ts';
import { neighbours } from '../diagram/neighbours.ts';
import { type Dictionary, type DocKind, placeOf } from '../dictionary.ts';
import { partsOf } from '../node.ts';
import type { Reference } from '../reference.ts';
import { checkTable } from './check-table.ts';
import { mappingTables } from './mapping-table.ts';
import { codeFolds, propertyTable } from './property-table.ts';

/** An example of more lines is folded. */
const longestExample = 80;

/** The page of a kind: what it is, its properties and those of its parts, an example, what refers to it, its checks, formats and JSON Schema. */
export function kindPage(kind: DocKind, references: readonly Reference[], dictionary: Dictionary): DocPage {
  const { types, paths, schemas } = dictionary;
  const sentence = types[kind.name]?.description ?? '';
  const reached = reachedFrom(kind.name, dictionary);
  const parts = [...reached].filter((name) => paths.get(name) === `kind/${kind.word}#${name}`);
  const blocks: Block[] = [
    ...(sentence === kind.summary ? [] : [{ type: 'prose', content: say(sentence) } as const]),
    ...(kind.word in schemas ? [schemaLink(kind)] : []),
    ...diagramOf(kind, references, dictionary),
    { type: 'heading', text: 'Properties', anchor: 'properties' },
    ...propertyTable(kind.name, dictionary),
    ...parts.flatMap((name): Block[] => [
      { type: 'heading', text: name, anchor: name },
      { type: 'prose', content: say(types[name]?.description ?? '') },
      ...propertyTable(name, dictionary),
    ]),
    ...section('Code lists', codeFolds([kind.name, ...parts], dictionary)),
    ...section('Example', exampleOf(kind, dictionary)),
    ...section('What refers to it', referrers(kind, references, dictionary)),
    ...section('Checks', checkTable(kind, reached, dictionary)),
    ...section('In other formats', mappingTables(kind, dictionary)),
  ];
  return { path: `kind/${kind.word}`, title: kind.name, sort: 'Kind', summary: kind.summary, blocks };
}

/** A heading and what stands under it; nothing where nothing does. */
export function section(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ type: 'heading', text, anchor: text.toLowerCase().replaceAll(' ', '-') }, ...blocks];
}

function schemaLink({ word, name }: DocKind): Block {
  return {
    type: 'prose',
    tone: 'quiet',
    content: ['JSON Schema: ', link(`${word}.json`, `schema/${word}.json`), `, for whoever checks ${name} in another language.`],
  };
}

function diagramOf(kind: DocKind, references: readonly Reference[], dictionary: Dictionary): Block[] {
  const diagram = neighbours(kind, references, dictionary);
  return diagram === undefined ? [] : [{ type: 'diagram', diagram }];
}

/** The first record of a kind in the stories, and the one that has most to tell where that is another. */
function exampleOf({ name }: DocKind, { samples, types }: Dictionary): Block[] {
  const records = samples.ofType.get(name)?.map(({ value }) => value) ?? types[name]?.examples ?? [];
  const texts = records.map((value) => JSON.stringify(value, undefined, 2));
  const [first] = texts;
  if (first === undefined) return [];
  const lines = (text: string) => text.split('\n').length;
  const fullest = texts
    .filter((text) => lines(text) <= longestExample)
    .reduce((best, text) => (lines(text) > lines(best) ? text : best), '');
  return [...shown(first), ...(fullest === '' || lines(fullest) <= lines(first) ? [] : shown(fullest))];
}

function shown(text: string): Block[] {
  const count = text.split('\n').length;
  const block: Block = { type: 'code', text, language: 'json' };
  return count <= longestExample ? [block] : [{ type: 'fold', summary: `${count} lines of JSON`, content: [block] }];
}

/** The properties of other kinds that may name it, one row a kind. */
function referrers(kind: DocKind, references: readonly Reference[], dictionary: Dictionary): Block[] {
  const own = references.filter(({ to }) => to.includes(kind.word));
  const kinds = [...new Set(own.map(({ from }) => from))];
  if (kinds.length === 0) return [];
  const rows = kinds.map((from) => {
    const ways = own
      .filter((one) => one.from === from)
      .map(({ path, owner, property }): Prose => [code(path, placeOf(owner, property, dictionary))]);
    return { cells: [[link(from.name, `kind/${from.word}`)], join(ways, ', ')] };
  });
  return [{ type: 'table', caption: `What refers to ${kind.name}`, head: ['Kind', 'Properties'], rows }];
}

/** The types that a kind is made of, itself first and then in the order of the properties. */
function reachedFrom(name: string, { types, kinds }: Dictionary): Set<string> {
  const reached = new Set([name]);
  for (const one of reached) {
    for (const part of partsOf(types[one] ?? {})) if (!kinds.some((kind) => kind.name === part)) reached.add(part);
  }
  return reached;
}
