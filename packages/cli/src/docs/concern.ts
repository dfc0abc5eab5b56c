import { fromPointer, type IssueCode, plurals } from 'nutgraf';
import { type SchemaNode, typeNameOf, types } from '../explain/schema.ts';
import { typeOfList } from './dictionary.ts';

/** The types that a check looks at, as its example shows: of a story its kinds, of an entity the type of the value at fault or of what holds it. */
export function concernsOf({ code, example = '' }: IssueCode, pointer: string): string[] {
  if (!/^(?:entity|story)\//u.test(code)) return [];
  const document = JSON.parse(example) as Record<string, unknown>;
  if (document.kind === 'story') {
    return Object.entries(plurals).flatMap(([kind, plural]) => (plural in document ? [typeOfList(kind)] : []));
  }
  let owner = typeOfList(String(document.kind));
  let node: SchemaNode | undefined = types[owner];
  let last = owner;
  for (const step of fromPointer(pointer)) {
    const inner: SchemaNode | undefined = /^\d+$/u.test(step) ? node?.items : node?.properties?.[step];
    const name = inner?.items === undefined && inner !== undefined ? typeNameOf(inner) : undefined;
    node = name === undefined ? inner : types[name];
    last = name ?? owner;
    if (node?.properties !== undefined && name !== undefined) owner = name;
  }
  return [last];
}
