import { type SchemaNode, typeNameOf } from '../explain/schema.ts';
import { code, type Inline, join, type Prose } from './content.ts';
import type { Dictionary } from './dictionary.ts';

/** More characters of a pattern than this are no help to a reader. */
const longestPattern = 80;

const figure = (count: number): string => count.toLocaleString('en-US');

/** The type of a value, each name a link to its page. */
export function typeProse(node: SchemaNode, dictionary: Dictionary): Prose {
  if (node.items !== undefined) {
    const item = typeProse(node.items, dictionary);
    return node.items.anyOf === undefined ? [...item, '[]'] : ['(', ...item, ')[]'];
  }
  const name = typeNameOf(node);
  if (name !== undefined) return [code(name, dictionary.paths.get(name))];
  if (node.const !== undefined) return [code(JSON.stringify(node.const))];
  if (node.enum !== undefined)
    return [
      'one of ',
      ...join(
        node.enum.map((one): Inline[] => [code(one)]),
        ', ',
      ),
    ];
  if (node.anyOf !== undefined)
    return join(
      node.anyOf.map((one) => typeProse(one, dictionary)),
      ' or ',
    );
  return [code(node.type ?? 'any JSON')];
}

/** What a value must keep to beyond its type, in words. */
export function ruleProse(node: SchemaNode): Prose {
  return join(
    [
      ...span(node.minItems, node.maxItems, 'entry', 'entries'),
      ...span(node.minLength, node.maxLength, 'character', 'characters'),
      ...span(node.minimum, node.maximum, '', ''),
      ...(node.pattern !== undefined && node.pattern.length <= longestPattern ? [['form ', code(node.pattern)]] : []),
      ...(node.items === undefined || typeNameOf(node) !== undefined ? [] : [ruleProse(node.items)].filter(({ length }) => length > 0)),
    ],
    ', ',
  );
}

function span(least: number | undefined, most: number | undefined, one: string, many: string): Prose[] {
  const from = least !== undefined && Math.abs(least) < Number.MAX_SAFE_INTEGER ? least : undefined;
  const to = most !== undefined && Math.abs(most) < Number.MAX_SAFE_INTEGER ? most : undefined;
  if (from === undefined && to === undefined) return [];
  const noun = (to ?? from) === 1 ? one : many;
  const range =
    to === undefined ? `at least ${figure(from ?? 0)}` : from === undefined ? `at most ${figure(to)}` : `${figure(from)} to ${figure(to)}`;
  return [[`${range} ${noun}`.trimEnd()]];
}

/** The names of the types that a type is made of, one step down. */
export function partsOf(node: SchemaNode): string[] {
  const { $ref, items, anyOf = [], properties = {}, additionalProperties } = node;
  const further = [items, ...anyOf, ...Object.values(properties), additionalProperties];
  const own = $ref === undefined ? [] : [$ref.slice($ref.lastIndexOf('/') + 1)];
  return [...own, ...further.flatMap((one) => (typeof one === 'object' ? partsOf(one) : []))];
}

/** The kinds whose ids a type takes: `ActorId` takes those of a person, a state and four more. Empty where it is no id. */
export function kindsOfId(node: SchemaNode | undefined): string[] {
  const [, words] = /^\^\(([a-z|-]+)\)\\\//u.exec(node?.pattern ?? '') ?? [];
  return words?.split('|') ?? [];
}
