import type { Kind } from 'nutgraf';
import { type SchemaRow, schemata, type ValueType } from './foreign/schemata.ts';

/** The versions of FollowTheMoney whose records are read. */
export const versions = ['4'] as const;

/** A property of a schema. */
export interface Property {
  type: ValueType | 'entity' | 'stub';
  /** The schema of what it refers to. */
  range?: string;
  /** Of a stub: by which property what stands in it refers back. */
  reverse?: string;
}

const known = new Map<string, ReadonlyMap<string, Property>>();

/** The row of a schema; `undefined` for a word that names none. */
export function schemaOf(name: string): SchemaRow | undefined {
  return Object.hasOwn(schemata, name) ? schemata[name] : undefined;
}

/** The properties of a schema by name, those of the schemata above it among them. None for a word that names no schema. */
export function propertiesOf(name: string): ReadonlyMap<string, Property> {
  const made = known.get(name);
  if (made !== undefined) return made;
  const row = schemaOf(name);
  if (row === undefined) return new Map();
  const properties = new Map<string, Property>(row.above.flatMap((above) => [...propertiesOf(above)]));
  for (const [type, names] of Object.entries(row.properties) as [Property['type'], string][]) {
    for (const one of names.split(' ')) {
      const [property = '', target] = one.split('>');
      const [range, reverse] = target?.split('.') ?? [];
      properties.set(property, { type, ...(range !== undefined && { range }), ...(reverse !== undefined && { reverse }) });
    }
  }
  known.set(name, properties);
  return properties;
}

/** Whether a schema is another one or stands below it. */
export function isA(name: string, above: string): boolean {
  return name === above || (lineages.get(name)?.has(above) ?? false);
}

/** Every schema with all that stand above it. */
const lineages: ReadonlyMap<string, ReadonlySet<string>> = new Map(Object.keys(schemata).map((name) => [name, new Set(aboveOf(name))]));

function aboveOf(name: string): string[] {
  return (schemaOf(name)?.above ?? []).flatMap((above) => [above, ...aboveOf(above)]);
}

/** What a schema becomes, with all below it; the first that fits counts. A company is an asset too, and becomes an organization. */
const homes: readonly (readonly [string, Kind | 'none'])[] = [
  ['Person', 'person'],
  ['LegalEntity', 'organization'],
  ['Document', 'none'],
  ['Contract', 'none'],
  ['Asset', 'asset'],
  ['CryptoWallet', 'asset'],
  ['Address', 'place'],
  ['Territory', 'place'],
  ['Position', 'position'],
  ['Occupancy', 'tenure'],
  ['Sanction', 'sanction'],
  ['Event', 'event'],
  ...[
    'Associate',
    'Control',
    'Debt',
    'Directorship',
    'Employment',
    'Family',
    'Membership',
    'Ownership',
    'Payment',
    'Representation',
    'Similar',
    'Succession',
    'UnknownLink',
  ].map((name) => [name, 'relationship'] as const),
];

const homeByName = new Map(Object.keys(schemata).map((name) => [name, homes.find(([above]) => isA(name, above))?.[1] ?? 'none'] as const));

/** The kind of entity that a record of a schema becomes, so that references to it can be written before it is read. */
export function homeOf(name: string): Kind | 'none' {
  return homeByName.get(name) ?? 'none';
}

const onlyHomeByName = new Map<string, Kind | undefined>(
  Object.keys(schemata).map((range) => {
    const below = Object.keys(schemata).filter((name) => isA(name, range) && schemaOf(name)?.isAbstract !== true);
    const [kind, ...others] = new Set(below.map(homeOf));
    return [range, others.length > 0 || kind === 'none' ? undefined : kind];
  }),
);

/** The kind of whatever a schema and those below it become, where that is one; else `undefined`. */
export function onlyHomeOf(range: string): Kind | undefined {
  return onlyHomeByName.get(range);
}
