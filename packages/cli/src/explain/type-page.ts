import { issueCodes, type Kind, plurals } from 'nutgraf';
import type { Look } from '../report/paint.ts';
import { type Page, paragraph, type Row, table } from './page.ts';
import { type Property, propertiesOf, types, typeText } from './schema.ts';

/** The name of the type of a kind: `agreement` is `Agreement`. */
export function typeOfKind(word: string): string | undefined {
  return Object.hasOwn(plurals, word) || word === 'story' ? word.charAt(0).toUpperCase() + word.slice(1) : undefined;
}

/** The page of a kind, or of the story. */
export function kindPage(word: string): Page | undefined {
  const name = typeOfKind(word);
  if (name === undefined || types[name] === undefined) return undefined;
  return { word, sense: word === 'story' ? 'the document' : 'a kind', ask: word, body: (look) => kindBody(word, name, look) };
}

/** The page of a type that is no kind and no code list: `Participant`, `FuzzyDate`. Capitals do not count. */
export function typePage(word: string): Page | undefined {
  const name = Object.keys(types).find((one) => one.toLowerCase() === word.toLowerCase());
  const node = name === undefined ? undefined : types[name];
  if (name === undefined || node === undefined || typeOfKind(word.toLowerCase()) !== undefined) return undefined;
  return {
    word: name,
    sense: 'a type',
    ask: name,
    body: (look) => [paragraph(node.description ?? '', look), ...propertyTable(name, look)],
  };
}

/** The properties of a type as a table; nothing where it has none. */
export function propertyTable(name: string, look: Look): string[] {
  const properties = propertiesOf(name);
  if (properties.length === 0) return [];
  return [`Properties${properties.some(({ isRequired }) => isRequired) ? ' (* is required)' : ''}\n${table(properties.map(row), look)}`];
}

function kindBody(word: string, name: string, look: Look): string[] {
  const one = word === 'story' ? undefined : (word as Kind);
  const home = one === undefined ? [] : [paragraph(`Its id begins with ${one}/, and a story holds it in "${plurals[one]}".`, look)];
  return [paragraph(types[name]?.description ?? '', look), ...home, ...propertyTable(name, look), checks(one === undefined, look)];
}

/** The checks that run on a record of any kind. Which of them find something depends on what the record holds. */
function checks(isStory: boolean, look: Look): string {
  const ofRecord = checksOf('entity/');
  const ofStory = checksOf('story/');
  const rows: Row[] = [...(isStory ? [] : [['entity/…', ofRecord.join(', ')] as const]), ['story/…', ofStory.join(', ')]];
  return `Checks beyond the schema\n${table(rows, look)}`;
}

function row({ name, node, isRequired }: Property): Row {
  return [isRequired ? `${name} *` : name, typeText(node), node.description ?? typeDescription(node) ?? ''];
}

function typeDescription(node: Property['node']): string | undefined {
  return types[typeText(node)]?.description;
}

/** The names of the checks of one layer. */
function checksOf(layer: string): string[] {
  return issueCodes.flatMap(({ code }) => (code.startsWith(layer) ? [code.slice(layer.length)] : []));
}
