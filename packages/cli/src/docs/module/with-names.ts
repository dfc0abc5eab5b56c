import { codeLists } from 'nutgraf/codes';
import type { SchemaNode } from '../../explain/schema.ts';
import { typeOfList } from '../dictionary.ts';

type Types = Readonly<Record<string, SchemaNode>>;

const listOfCodes = new Map(codeLists.map(({ name, codes }) => [Object.keys(codes).join(' '), name]));

/** Types in which each object and each code list of the model has a name: an object that has none gets that of its property. */
export function withNames(types: Types): Types {
  const named: Record<string, SchemaNode> = { ...types };
  const visit = (node: SchemaNode, path: string): SchemaNode => {
    const { description, $ref } = node;
    if ($ref !== undefined) return node;
    const list = listOfCodes.get((node.enum ?? node.anyOf?.[0]?.enum ?? []).join(' '));
    if (list !== undefined) {
      named[typeOfList(list)] ??= { type: 'string', description: codeLists.find(({ name }) => name === list)?.description ?? '' };
      return { $ref: `#/$defs/${typeOfList(list)}`, ...(description === undefined ? {} : { description }) };
    }
    if (node.items !== undefined) return { ...node, items: visit(node.items, path) };
    if (node.anyOf !== undefined) return { ...node, anyOf: node.anyOf.map((one, index) => visit(one, `${path}${index + 1}`)) };
    if (node.properties === undefined) return node;
    named[path] = inside(node, path);
    return { $ref: `#/$defs/${path}`, ...(description === undefined ? {} : { description }) };
  };
  const inside = (node: SchemaNode, path: string): SchemaNode => ({
    ...node,
    properties: Object.fromEntries(
      Object.entries(node.properties ?? {}).map(([key, child]) => [
        key,
        visit(child, `${path}${key.charAt(0).toUpperCase()}${key.slice(1)}`),
      ]),
    ),
  });
  for (const [name, node] of Object.entries(types)) {
    if (node.properties !== undefined) named[name] = inside(node, name);
    else if (node.items !== undefined) named[name] = { ...node, items: visit(node.items, `${name}Entry`) };
  }
  return named;
}
