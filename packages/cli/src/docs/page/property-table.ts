import { type SchemaNode, typeNameOf } from '../../explain/schema.ts';
import { type Block, code, type Prose, say } from '../content.ts';
import { type Dictionary, typeOfList } from '../dictionary.ts';
import { ruleProse, typeProse } from '../node.ts';
import { brief } from '../sample.ts';

/** A list of more codes than this is not shown whole beside a property. */
const longest = 60;

/** The properties of a type: type, whether it must be there, bounds, meaning and a value from a story. */
export function propertyTable(name: string, dictionary: Dictionary): Block[] {
  const { properties = {}, required = [] } = dictionary.types[name] ?? {};
  const rows = Object.entries(properties).map(([property, node]) => ({
    anchor: `${name}.${property}`,
    cells: [
      [code(property)],
      typeProse(node, dictionary),
      required.includes(property) ? ['yes'] : [],
      ruleProse(node),
      say(node.description ?? typeSentence(node, dictionary)),
      exampleProse(name, property, node, dictionary),
    ],
  }));
  if (rows.length === 0) return [];
  return [
    { type: 'table', caption: `The properties of ${name}`, head: ['Property', 'Type', 'Required', 'Rules', 'Meaning', 'Example'], rows },
  ];
}

/** The codes that the properties of types may hold, folded, one table a list. */
export function codeFolds(names: readonly string[], dictionary: Dictionary): Block[] {
  const used = new Set(
    names.flatMap((name) => Object.values(dictionary.types[name]?.properties ?? {}).map((node) => typeNameOf(node) ?? '')),
  );
  return dictionary.lists
    .filter(({ name, codes }) => used.has(typeOfList(name)) && Object.keys(codes).length <= longest)
    .map(({ name, description, codes }) => ({
      type: 'fold',
      summary: `${typeOfList(name)}: ${Object.keys(codes).length} codes`,
      content: [
        {
          type: 'prose',
          content: [...say(description), ' ', { text: 'The page of the list', to: `code/${name}` }, ' says where they come from.'],
        },
        {
          type: 'table',
          caption: `The codes of ${typeOfList(name)}`,
          head: ['Code', 'Title', 'Meaning'],
          rows: Object.entries(codes).map(([one, { title, description: sentence }]) => ({
            cells: [[code(one, `code/${name}#${one}`)], [title], say(sentence)],
          })),
        },
      ],
    }));
}

function typeSentence(node: SchemaNode, { types }: Dictionary): string {
  return types[typeNameOf(node) ?? '']?.description ?? '';
}

function exampleProse(owner: string, property: string, node: SchemaNode, { samples }: Dictionary): Prose {
  const value = samples.ofProperty.get(`${owner}.${property}`) ?? node.examples?.[0];
  return value === undefined || node.const !== undefined ? [] : [code(brief(value))];
}
