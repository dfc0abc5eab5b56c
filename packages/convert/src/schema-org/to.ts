import type { Entity, EntityId } from 'nutgraf';
import { factual } from '../factual.ts';
import type { Exported, ExportOptions } from '../format.ts';
import { Losses } from '../losses.ts';
import { blocNode, governmentNode, organizationNode, personNode, stateNode } from './to/actor.ts';
import { articleNode } from './to/article.ts';
import { claimNodes, silenceOn } from './to/claim.ts';
import { eventNode } from './to/event.ts';
import { placeNode } from './to/place.ts';
import { sourceNode } from './to/source.ts';
import type { GraphDocument, TopNode } from './to/vocabulary.ts';
import { type EntityOf, isWritten, Writer, type WrittenKind } from './to/writer.ts';

const writers: { readonly [K in WrittenKind]: (entity: EntityOf<K>, writer: Writer) => TopNode | readonly TopNode[] } = {
  article: articleNode,
  person: personNode,
  state: stateNode,
  government: governmentNode,
  bloc: blocNode,
  organization: organizationNode,
  event: eventNode,
  place: placeNode,
  claim: claimNodes,
  source: sourceNode,
};

/** An entity on its way: its nodes, and whom they refer to. */
interface Part {
  entity: Entity;
  nodes: readonly TopNode[];
  references: ReadonlySet<EntityId>;
}

/**
 * Writes entities as JSON-LD in terms of schema.org, one document an article: a graph with the article, the claims that it states, and whatever
 * they refer to. A last document holds what no article leads to. Agreements, programs, sanctions, assets, positions, tenures, relationships and
 * groups have no type of schema.org that means the same: they are lost.
 */
export function toSchemaOrg(entities: readonly Entity[], options: ExportOptions = {}): Exported {
  const losses = new Losses('schema.org');
  const parts = partsOf(factual(entities, losses, options), losses);
  const claims = claimsByOrigin(parts);
  const open = new Set(parts.keys());
  const documents: GraphDocument[] = [];
  for (const part of parts.values()) {
    if (part.entity.kind !== 'article') continue;
    documents.push(documentOf([part, ...(claims.get(part.entity.id) ?? [])], parts, open));
  }
  const rest = [...open].flatMap((id) => parts.get(id) ?? []);
  if (rest.length > 0) documents.push(documentOf(rest, parts, open));
  return { documents, issues: losses.issues(), losses: losses.places };
}

/** The claims by what they are stated in. */
function claimsByOrigin(parts: ReadonlyMap<EntityId, Part>): Map<EntityId, Part[]> {
  const claims = new Map<EntityId, Part[]>();
  for (const part of parts.values()) {
    if (part.entity.kind !== 'claim') continue;
    const others = claims.get(part.entity.statedIn);
    if (others === undefined) claims.set(part.entity.statedIn, [part]);
    else others.push(part);
  }
  return claims;
}

/** The entities that are written, by id, in order. */
function partsOf(entities: readonly Entity[], losses: Losses): Map<EntityId, Part> {
  const kept = withoutSilent(entities, losses);
  const known = new Set(kept.map(({ id }) => id));
  return new Map(
    kept.map((entity) => {
      const writer = new Writer(entity, losses, known);
      const nodes = [
        (writers[entity.kind as WrittenKind] as (entity: Entity, writer: Writer) => TopNode | readonly TopNode[])(entity, writer),
      ].flat();
      return [entity.id, { entity, nodes: nodes as TopNode[], references: writer.references }];
    }),
  );
}

/** The entities for which there is a type. A claim is nothing without where it is stated. */
function withoutSilent(entities: readonly Entity[], losses: Losses): Entity[] {
  return entities.filter((entity) => {
    const reason = isWritten(entity.kind)
      ? entity.kind === 'claim'
        ? silenceOn(entity)
        : undefined
      : 'schema.org has no type that means the same';
    if (reason !== undefined) losses.drop(entity, '', reason);
    return reason === undefined;
  });
}

/** A document with parts and all that they refer to. Of other articles it holds the reference alone. */
function documentOf(first: readonly Part[], parts: ReadonlyMap<EntityId, Part>, open: Set<EntityId>): GraphDocument {
  const held = new Map(first.map((part) => [part.entity.id, part]));
  // What is added is visited in the same loop.
  for (const part of held.values()) {
    open.delete(part.entity.id);
    for (const id of part.references) {
      const other = parts.get(id);
      if (other !== undefined && other.entity.kind !== 'article' && other.entity.kind !== 'claim') held.set(id, held.get(id) ?? other);
    }
  }
  return { '@context': 'https://schema.org', '@graph': [...held.values()].flatMap(({ nodes }) => nodes) };
}
