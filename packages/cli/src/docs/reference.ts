import type { SchemaNode } from '../explain/schema.ts';
import type { DocKind } from './dictionary.ts';
import { kindsOfId, partsOf } from './node.ts';

type Types = Readonly<Record<string, SchemaNode>>;

/** A property through which one kind refers to others. */
export interface Reference {
  readonly from: DocKind;
  /** The way to it from the kind: `participants.actor`. */
  readonly path: string;
  /** The type that has the property, and its name there. */
  readonly owner: string;
  readonly property: string;
  /** The type of the id: `ActorId`. */
  readonly id: string;
  /** The words of the kinds that it may name. */
  readonly to: readonly string[];
}

/** How kinds refer to each other, in the order of the kinds and of their properties. */
export function referencesOf(types: Types, kinds: readonly DocKind[]): Reference[] {
  const isKind = new Set(kinds.map(({ name }) => name));
  const from = (kind: DocKind): Reference[] => {
    const found: Reference[] = [];
    const walk = (owner: string, path: string, above: readonly string[]): void => {
      for (const [property, node] of Object.entries(types[owner]?.properties ?? {})) {
        if (property === 'id' && owner === kind.name) continue;
        const here = path === '' ? property : `${path}.${property}`;
        for (const name of new Set(partsOf(node))) {
          const to = kindsNamedBy(name, types, kinds).map(({ word }) => word);
          if (to.length > 0) found.push({ from: kind, path: here, owner, property, id: name, to });
          else if (!isKind.has(name) && !above.includes(name)) walk(name, here, [...above, name]);
        }
      }
    };
    walk(kind.name, '', []);
    return found;
  };
  return kinds.flatMap(from);
}

/** The kinds that the ids of a type name, by the word in their `kind`. */
export function kindsNamedBy(id: string, types: Types, kinds: readonly DocKind[]): DocKind[] {
  const words = kindsOfId(types[id]);
  return kinds.filter(({ name }) => words.includes(types[name]?.properties?.kind?.const ?? ''));
}

/** Where a type is told of: a kind on its page, a list on its own, what one kind alone uses on the page of that kind. */
export function pathsOf(types: Types, kinds: readonly DocKind[], pageOf: (name: string) => string): Map<string, string> {
  const reached = new Map<string, Set<DocKind>>();
  for (const kind of kinds) {
    const seen = new Set<string>([kind.name]);
    const visit = (name: string): void => {
      for (const part of partsOf(types[name] ?? {})) {
        if (seen.has(part) || kinds.some((one) => one.name === part)) continue;
        seen.add(part);
        reached.set(part, (reached.get(part) ?? new Set()).add(kind));
        visit(part);
      }
    };
    visit(kind.name);
  }
  const place = (name: string): string => {
    const own = kinds.find((kind) => kind.name === name);
    if (own !== undefined) return `kind/${own.word}`;
    const [only, ...others] = reached.get(name) ?? [];
    const isPart = types[name]?.properties !== undefined && only !== undefined && others.length === 0;
    return isPart ? `kind/${only.word}#${name}` : pageOf(name);
  };
  return new Map(Object.keys(types).map((name) => [name, place(name)]));
}

/** The types that hold a type directly, and in which property. */
export function holdersOf(name: string, types: Types): { owner: string; property: string; node: SchemaNode }[] {
  return Object.entries(types).flatMap(([owner, { properties = {} }]) =>
    Object.entries(properties).flatMap(([property, node]) => (partsOf(node).includes(name) ? [{ owner, property, node }] : [])),
  );
}
