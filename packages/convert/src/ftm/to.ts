import type { Entity, EntityId, Kind } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { factual } from '../factual.ts';
import type { Exported, ExportOptions } from '../format.ts';
import { Ledger } from '../ledger.ts';
import { Losses } from '../losses.ts';
import { convertLine, type Run } from './convert.ts';
import { Seen } from './seen.ts';
import { writeBody, writePerson } from './to/actor.ts';
import { writeAsset, writePlace } from './to/asset.ts';
import { differences } from './to/difference.ts';
import type { FtmEntity } from './to/draft.ts';
import { writeLink } from './to/link.ts';
import { writeEvent, writePosition, writeTenure } from './to/office.ts';
import { namespace, Plan } from './to/plan.ts';
import { reasonOf } from './to/reason.ts';
import { writeSanction } from './to/sanction.ts';
import { type Begun, begin } from './to/shared.ts';

type Writer<E extends Entity> = (begun: Begun, entity: E, plan: Plan) => void;

/** How each kind is written. The others become no records; sources become data sets, and programs stand in sanctions. */
const writers: { readonly [K in Kind]?: Writer<Extract<Entity, { kind: K }>> } = {
  person: writePerson,
  state: writeBody,
  government: writeBody,
  bloc: writeBody,
  organization: writeBody,
  group: writeBody,
  asset: writeAsset,
  place: writePlace,
  position: writePosition,
  tenure: writeTenure,
  relationship: writeLink,
  sanction: writeSanction,
  event: writeEvent,
};

/**
 * Writes entities as records of FollowTheMoney, as OpenSanctions publishes them: one JSON object a line, dates as prefixes, countries as codes in
 * small letters. Records that were read from FollowTheMoney get their ids back; any other is `urn:nutgraf:` and the id of the entity, and its
 * addresses and documents of identity are records that stand before it.
 *
 * The losses are measured: what was written is read back, and wherever that differs from the entities something was lost.
 */
export function toFtm(entities: readonly Entity[], options: ExportOptions = {}): Exported {
  const losses = new Losses('FollowTheMoney');
  const facts = factual(entities, losses, options);
  const plan = new Plan(facts);
  const documents = facts.flatMap((entity) => (plan.entity(entity.id) === entity ? written(entity, plan) : []));
  const read = readBack(documents);
  for (const entity of facts) noteLosses(entity, read.get(entity.id), losses);
  return { documents, issues: losses.issues(), losses: losses.places };
}

function written(entity: Entity, plan: Plan): FtmEntity[] {
  const begun = begin(entity, plan);
  if (begun === undefined) return [];
  const write = writers[entity.kind] as Writer<Entity> | undefined;
  write?.(begun, entity, plan);
  return [...begun.before, begun.draft].map((draft) => draft.entity());
}

/** The entities that records become. */
function readBack(documents: readonly FtmEntity[]): Map<EntityId, Entity> {
  const seen = new Seen();
  for (const record of documents) if (!seen.keep({ ...record })) seen.add({ ...record });
  const run: Run = { namespace, ledger: new Ledger(new Map()), others: seen };
  const read = new Map<EntityId, Entity>();
  for (const record of documents) {
    const outcome = convertLine(record, run);
    for (const entity of 'entities' in outcome ? outcome.entities : []) if (!read.has(entity.id)) read.set(entity.id, entity);
  }
  return read;
}

function noteLosses(entity: Entity, read: Entity | undefined, losses: Losses): void {
  for (const { pointer, found } of differences(entity, read)) {
    if (found === undefined) losses.drop(entity, pointer, reasonOf(entity.kind, pointer));
    else
      losses.narrow(
        entity,
        pointer,
        Array.isArray(found) ? 'is written in another order or form' : `is written so that it is read as ${showValue(found)}`,
      );
  }
}
