import { type Block, type DocPage, say } from '../content.ts';
import { overview } from '../diagram/overview.ts';
import type { Dictionary } from '../dictionary.ts';
import type { Reference } from '../reference.ts';
import { section } from './kind.ts';

/** The first page: what there is, and every page with its sentence. */
export function homePage(pages: readonly DocPage[], references: readonly Reference[], dictionary: Dictionary): DocPage {
  const { title, intro, schemas } = dictionary;
  const diagram = overview(references, dictionary);
  const tables = [
    ['Kinds', 'kind/'],
    ['Formats', 'format/'],
    ['Types', 'type/'],
    ['Code lists', 'code/'],
    ['Issue codes', 'issue/'],
  ] as const;
  return {
    path: 'index',
    title,
    sort: 'Data dictionary',
    summary: intro,
    blocks: [
      ...tables.slice(0, 1).flatMap(([name, under]) => section(name, index(name, pages, under))),
      ...section('How they hang together', diagram === undefined ? [] : [{ type: 'diagram', diagram }]),
      ...tables.slice(1).flatMap(([name, under]) => section(name, index(name, pages, under))),
      ...section('JSON Schema', [
        { type: 'prose', content: ['JSON Schema 2020-12, each file whole in itself.'] },
        { type: 'list', items: Object.keys(schemas).map((name) => [{ text: `${name}.json`, to: `schema/${name}.json` }]) },
      ]),
    ],
  };
}

function index(name: string, pages: readonly DocPage[], under: string): Block[] {
  const rows = pages
    .filter(({ path }) => path.startsWith(under))
    .map(({ path, title, summary }) => ({ cells: [[{ text: title, to: path }], say(summary)] }));
  return rows.length === 0 ? [] : [{ type: 'table', caption: name, head: ['Name', 'What it is'], rows }];
}
