import { type Block, code, type DocPage, join, link, type Prose, say } from '../content.ts';
import { type Dictionary, placeOf, wordOf } from '../dictionary.ts';
import { ruleProse, typeProse } from '../node.ts';
import { holdersOf, kindsNamedBy } from '../reference.ts';
import { checkLink } from './check-table.ts';
import { fuzzyDateForms } from './fuzzy-date.ts';
import { section } from './kind.ts';
import { codeFolds, propertyTable } from './property-table.ts';

/** More values than this of one type tell a reader nothing new. */
const mostExamples = 12;

/** What the page of a type has of its own, by the name of the type. */
const own: Readonly<Record<string, () => Block[]>> = { FuzzyDate: fuzzyDateForms };

/** The page of a type that several kinds share: a value, an id. */
export function typePage(name: string, dictionary: Dictionary): DocPage {
  const { types, kinds, issues } = dictionary;
  const node = types[name] ?? {};
  const named = kindsNamedBy(name, types, kinds);
  const checks = issues.filter(({ concerns }) => concerns.includes(name));
  return {
    path: `type/${wordOf(name)}`,
    title: name,
    sort: named.length > 0 ? 'Id' : 'Type',
    summary: node.description ?? '',
    blocks: [
      ...(node.properties === undefined ? [{ type: 'prose', content: form(name, dictionary) } as const] : []),
      ...(named.length === 0 ? [] : [{ type: 'prose', content: ['It names a ', ...join(named.map(kindLink), ', a '), '.'] } as const]),
      ...(own[name]?.() ?? []),
      ...section('Properties', propertyTable(name, dictionary)),
      ...section('Code lists', codeFolds([name], dictionary)),
      ...section('Examples', examples(name, dictionary)),
      ...section('Where it stands', holderTable(name, dictionary)),
      ...section(
        'Checks',
        checks.length === 0
          ? []
          : [{ type: 'list', items: checks.map(({ known }) => [checkLink(known.code), ` ${known.title}. `, ...say(known.meaning)]) }],
      ),
      ...pattern(node.pattern),
    ],
  };
}

const kindLink = ({ name, word }: { name: string; word: string }): Prose => [link(name, `kind/${word}`)];

function form(name: string, dictionary: Dictionary): Prose {
  const { description: _, ...node } = dictionary.types[name] ?? {};
  const rules = ruleProse(node);
  return ['In JSON: ', ...typeProse(node, dictionary), ...(rules.length === 0 ? [] : [', ', ...rules]), '.'];
}

/** A few different values, and where they stand. Objects are shown on the pages of what holds them. */
function examples(name: string, { samples, types }: Dictionary): Block[] {
  const seen = new Map((types[name]?.examples ?? []).map((value) => [JSON.stringify(value), '']));
  for (const { value, at } of samples.ofType.get(name) ?? []) {
    const text = JSON.stringify(value);
    if (text.length <= 400 && !seen.has(text)) seen.set(text, at);
  }
  const rows = [...seen].slice(0, mostExamples).map(([text, at]) => ({ cells: [[code(text)], at === '' ? [] : [code(at)]] }));
  return rows.length === 0 ? [] : [{ type: 'table', caption: `Values of ${name}`, head: ['Value', 'Stands in'], rows }];
}

/** The types and properties that hold a type. */
export function holderTable(name: string, dictionary: Dictionary): Block[] {
  const rows = holdersOf(name, dictionary.types).map(({ owner, property, node }) => ({
    cells: [[code(`${owner}.${property}`, placeOf(owner, property, dictionary))], say(node.description ?? '')],
  }));
  return rows.length === 0 ? [] : [{ type: 'table', caption: `What holds ${name}`, head: ['Property', 'Meaning'], rows }];
}

function pattern(text: string | undefined): Block[] {
  if (text === undefined) return [];
  return [{ type: 'fold', summary: 'The pattern, for machines', content: [{ type: 'code', text, language: 'text' }] }];
}
