import { type Entity, fromPointer } from 'nutgraf';
import { pathOf, textsIn } from './text-in.ts';

/** That an entity refers to another one, or to a part of it. */
export interface ReferenceTo {
  /** The entity that refers, by its number. */
  index: number;
  /** What of it goes where that which it refers to goes. */
  path: string[];
  /** The part that it refers to; absent: the whole. */
  into?: string[];
}

/** Which entities refer to which. */
export interface References {
  to(id: string): readonly ReferenceTo[];
}

/** Every reference between some entities: texts that are ids of others, paths of claims, and the parts of articles that evidence stands in. */
export function referencesInto(entities: readonly Entity[]): References {
  const references = new Map<string, ReferenceTo[]>(entities.map(({ id }) => [id, []]));
  for (const [index, entity] of entities.entries()) {
    for (const { text, spot } of textsIn(entity)) {
      const known = spot.above === undefined && spot.key === 'id' ? undefined : references.get(text);
      if (known === undefined) continue;
      const path = pathOf(spot);
      if (path[0] !== 'extensions') known.push({ index, path });
    }
    if (entity.kind !== 'claim') continue;
    for (const [number, { entity: id, path }] of (entity.about ?? []).entries())
      if (path !== undefined) references.get(id)?.push({ index, path: ['about', String(number)], into: fromPointer(path) });
    for (const [number, { part }] of (entity.evidence ?? []).entries())
      if (part !== undefined) references.get(entity.statedIn)?.push({ index, path: ['evidence', String(number)], into: fromPointer(part) });
  }
  return { to: (id) => references.get(id) ?? [] };
}
