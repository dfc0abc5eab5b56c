import type { Entity, PartyId } from 'nutgraf';
import type { ListReader } from './list-reader.ts';

/** Kinds that can stand for themselves with a name alone. */
const namedKinds: ReadonlySet<string> = new Set(['person', 'state', 'bloc', 'organization', 'group', 'asset', 'place']);

/**
 * The entries that were matched, their sanctions, the programs of these, whoever else they refer to, and the lists that were asked, for
 * it matters which ones had no entry. Those that are only referred to were not kept while the list streamed by, so they come with the name alone; what only their record would tell stands on the list.
 */
export function keptEntities(reader: ListReader, entries: readonly PartyId[]): Entity[] {
  const found = new Map<string, Entity>();
  const waiting: Entity[] = [];
  const take = (entity: Entity | undefined): void => {
    if (entity === undefined || found.has(entity.id)) return;
    found.set(entity.id, entity);
    waiting.push(entity);
  };
  for (const entry of entries) {
    take(reader.kept.get(entry));
    for (const sanction of reader.sanctions.get(entry)?.values() ?? []) take(sanction);
  }
  for (const source of reader.sources.values()) if (source.type === 'sanctions-list') take(source);
  for (let entity = waiting.pop(); entity !== undefined; entity = waiting.pop()) {
    for (const id of textsIn(entity)) {
      if (found.has(id)) continue;
      take(reader.programs.get(id) ?? reader.sources.get(id) ?? stubOf(reader, id));
    }
  }
  return [...found.values()];
}

function stubOf({ kept, labels }: ListReader, id: string): Entity | undefined {
  const party = kept.get(id as PartyId);
  if (party !== undefined) return party;
  const label = labels.get(id);
  const kind = id.slice(0, id.indexOf('/'));
  if (label === undefined || !namedKinds.has(kind)) return undefined;
  return { kind, id, names: [{ text: label }] } as Entity;
}

/** Every text in an entity: those that are ids of the list are its references, and no other text has the form of one. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}
