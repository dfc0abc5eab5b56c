import type { Relationship } from 'nutgraf';
import { propertiesOf } from '../foreign.ts';
import { type Edge, edges } from '../from/link.ts';
import type { Plan } from './plan.ts';

/** The schema of a link, and the properties of its ends. */
export interface LinkSchema extends Edge {
  schema: string;
}

/** Schemata of links that mean much the same as a type which has none of its own. */
const nearest: Readonly<Record<string, string>> = { 'acts-for': 'Representation' };

/** Schemata that are read and not written: the published model does not have them yet. */
const unpublished: ReadonlySet<string> = new Set(['Control']);

const schemataByType = new Map<string, string>([
  ...Object.entries(edges)
    .filter(([schema]) => !unpublished.has(schema))
    .map(([schema, { type }]) => [type, schema] as const),
  ...Object.entries(nearest),
]);

/**
 * The schema that says what a link says, if its ends can be those of such a link; else UnknownLink, whose role tells the type. `undefined` where
 * an end is not written, and for a link that denies one.
 */
export function edgeOf({ type, from, to }: Relationship, plan: Plan): LinkSchema | undefined {
  if (type === 'not-same-as') return undefined;
  return [schemataByType.get(type), 'UnknownLink']
    .flatMap((schema) => (schema === undefined ? [] : { schema, ...(edges[schema] as Edge) }))
    .find(({ schema, from: start, to: end }) => {
      const properties = propertiesOf(schema);
      return plan.isWithin(from, properties.get(start)?.range) && plan.isWithin(to, properties.get(end)?.range);
    });
}
