import type { Entity, FuzzyDate, PartyId } from 'nutgraf';
import { guards } from 'nutgraf/guards';
import { showValue } from 'nutgraf/intake';
import { isDeeper } from '../judge.ts';
import { type Ledger, type RecordPlace, type Spot, spotAt } from '../ledger.ts';
import { settled } from '../sanctions/settle.ts';
import { saysNothing, View } from '../view.ts';
import { isObject, lineOf } from './detect.ts';
import { homeOf, isA, propertiesOf, schemaOf } from './foreign.ts';
import { personOf } from './from/actor.ts';
import { placeOf } from './from/address.ts';
import { assetOf } from './from/asset.ts';
import { bodyOf } from './from/body.ts';
import type { Context, FtmRecord, Others } from './from/context.ts';
import { eventOf } from './from/event.ts';
import { linksOf, linksWith } from './from/link.ts';
import { positionOf, tenuresOf } from './from/office.ts';
import { sanctionsOf } from './from/sanction.ts';
import { bodies, entityOf, idOf, kindOf, type Own, ownOf } from './identity.ts';

/** Why a record is refused. */
export interface Fault {
  fault: { pointer: string; message: string; hint: string };
}

/** What came of a record: entities, or nothing because its schema has no home or it is deleted, or a fault for which it is refused. */
export type Outcome = { entities: Entity[] } | { skipped: string } | Fault;

/** What is shared by the records of a run. */
export interface Run {
  namespace: string;
  /** The day whose state the records show, where it is known. */
  snapshotOn?: FuzzyDate | undefined;
  ledger: Ledger;
  others: Others;
  /** The ids of what several records share, such as authorities, and was given out. Absent: each record gives out its own. */
  given?: Set<string> | undefined;
}

/** The deepest nesting of objects and lists that is read. */
const deepest = 64;

/** Converts a line of a stream: a record, or what a delta does to one. Never throws for a JSON value. */
export function convertLine(value: unknown, run: Run, record?: RecordPlace): Outcome {
  const line = lineOf(value);
  if (line === undefined) return fault('', `the record is ${showValue(value)}: expected an object`, 'Give one record a line');
  if (isDeeper(value, deepest))
    return fault(
      '',
      `the record nests objects and lists more than ${deepest} deep`,
      'Give records one by one instead of within each other',
    );
  const pointer = line.op === undefined ? '' : '/entity';
  const spot = spotAt(pointer, '', record);
  if (line.op === 'DEL') {
    const spot = { pointer: '/op', field: '/op/DEL', ...(record && { record }) };
    run.ledger.note('dropped-field', spot, 'is DEL: the record is deleted, and what it became is to be deleted by its id');
    return { skipped: 'DEL' };
  }
  if (line.op === 'MOD')
    run.ledger.note(
      'narrowed',
      { ...spot, pointer: '/op', field: '/op/MOD' },
      'is MOD: what the record becomes replaces what it became before',
    );
  return convertRecord(line.record, run, spot);
}

const noWords: ReadonlyMap<string, string> = new Map();

/** The properties of a record without the codes that `toFtm` has written first into those whose values are free, and those codes. */
function wordsIn(properties: Record<string, unknown>, own: Own | undefined, schema: string) {
  if (own === undefined) return { words: noWords, rest: properties };
  const words = new Map<string, string>();
  const rest = { ...properties };
  for (const name of homeOf(schema) === 'relationship' ? ['role'] : ['keywords']) {
    const [first, ...more] = [rest[name]].flat();
    if (typeof first !== 'string' || !/^[a-z][a-z0-9-]*$/u.test(first)) continue;
    words.set(name, first);
    rest[name] = more;
  }
  return { words, rest };
}

/** What every record needs: a schema that records can be of, and an id. */
function identified({ id, schema }: Record<string, unknown>, spot: Spot): { id: string; schema: string } | Fault {
  if (typeof schema !== 'string' || schemaOf(schema) === undefined)
    return fault(
      `${spot.pointer}/schema`,
      `"schema" is ${showValue(schema)}: no schema of FollowTheMoney`,
      'Look whether it is a record at all',
    );
  if (schemaOf(schema)?.isAbstract)
    return fault(`${spot.pointer}/schema`, `"schema" is ${schema}, of which no record can be`, 'Name one of the schemata below it');
  if (typeof id !== 'string' || id.trim() === '')
    return fault(`${spot.pointer}/id`, `"id" is ${showValue(id)}: nothing else says which record this is`, 'Give each record an id');
  return { id: id.trim(), schema };
}

function convertRecord(value: Record<string, unknown>, run: Run, spot: Spot): Outcome {
  const { ledger } = run;
  const named = identified(value, spot);
  if ('fault' in named) return named;
  const { id, schema } = named;
  const own = entityOf(id);
  // An address of its holder, in whom it stands.
  if (own === undefined && schema === 'Address' && ownOf(id) !== undefined) return { skipped: schema };
  if (homeOf(schema) === 'none') {
    const at = { ...spot, pointer: `${spot.pointer}/schema`, field: `/schema/${schema}` };
    ledger.note('dropped-field', at, `is ${schema}, which is left out: ${whyNot(schema)}`);
    return { skipped: schema };
  }
  const properties = isObject(value.properties) ? value.properties : {};
  if (!isObject(value.properties) && !saysNothing(value.properties))
    ledger.drop({ ...spot, pointer: `${spot.pointer}/properties`, field: '/properties' }, 'it is no object');
  const context: Context = {
    namespace: run.namespace,
    snapshotOn: run.snapshotOn,
    ledger,
    others: run.others,
    given: run.given,
    entities: new Map(),
    nested: (inner, at) => {
      const others: Others = { ...run.others, homeOf: (one) => (one === id ? kindOf(id, schema) : run.others.homeOf(one)) };
      const outcome = convertRecord(inner, { ...run, given: undefined, others }, { ...at, field: '' });
      if ('entities' in outcome) for (const entity of outcome.entities) context.entities.set(entity.id, entity);
      else if ('fault' in outcome) ledger.drop(at, outcome.fault.message);
    },
  };
  const top = new View(value, ledger, spot);
  top.skip('properties');
  const { words, rest } = wordsIn(properties, own, schema);
  const view = new View(rest, ledger, spotAt(`${spot.pointer}/properties`, '/properties', spot.record));
  const isOfOpenSanctions = Array.isArray(value.datasets) && tracked.some((name) => Object.hasOwn(value, name));
  const record: FtmRecord = { id, schema, own, words, isOfOpenSanctions, top, view, context };
  const entities = fitting(record, run, spot);
  if (entities !== undefined) return { entities };
  return fault(
    `${spot.pointer}/properties`,
    `the ${schema} has ${lacking[homeOf(schema)] ?? 'nothing that the model takes'}`,
    'Ask the sender for it',
  );
}

/** The entities of a record as the model takes them, what it brings along only once in a run. `undefined` where that of the record itself is none. */
function fitting(record: FtmRecord, run: Run, spot: Spot): Entity[] | undefined {
  const { top, view, context } = record;
  const made = entitiesOf(record);
  top.skip('id', 'schema', 'caption');
  nestedIn(record);
  top.close();
  view.close();
  const fresh = new Map<string, Entity>();
  for (const entity of made) fresh.set(entity.id, entity);
  for (const [one, entity] of context.entities) if (fresh.has(one) || !run.given?.has(one)) fresh.set(one, entity);
  const entities: Entity[] = [];
  for (const entity of fresh.values())
    if (guards.entity(entity)) entities.push(entity);
    else entities.push(...settled([entity], context.ledger, spot));
  if (made.length === 0 || !entities.some((entity) => entity.id === made[0]?.id)) return undefined;
  for (const one of context.entities.keys()) run.given?.add(one);
  return entities;
}

/** What OpenSanctions writes beside the properties of each record, and others do not. */
const tracked = ['first_seen', 'last_change', 'referents'] as const;

/** What a record lacks of which nothing can be made. */
const lacking: Readonly<Record<string, string>> = {
  relationship: 'not both ends of the link, or such as no link of the model has',
  sanction: 'no target that the model can have',
  tenure: 'no holder who is a person',
  position: 'no name',
};

function entitiesOf(record: FtmRecord): Entity[] {
  const { schema, id, context } = record;
  const home = kindOf(id, schema);
  if (home === 'person' || home === 'asset' || bodies.has(home)) {
    const one = home === 'person' ? personOf(record) : home === 'asset' ? assetOf(record) : bodyOf(record);
    const links = linksWith(record, idOf(home as 'person', context.namespace, id) as PartyId);
    return [one, ...links.map((link) => ({ ...link, ...(one.sources && { sources: one.sources }) }))];
  }
  if (home === 'place') return [placeOf(record)];
  if (home === 'position') return [positionOf(record) ?? []].flat();
  if (home === 'tenure') return tenuresOf(record);
  if (home === 'sanction') return sanctionsOf(record);
  if (home === 'event') return [eventOf(record)];
  return linksOf(record);
}

/** Records that stand in a property by which they refer to the record around them. They need not name it again. */
function nestedIn({ view, schema, id, context }: FtmRecord): void {
  for (const name of view.unread) {
    const { type, reverse } = propertiesOf(schema).get(name) ?? {};
    if (type !== 'stub' || reverse === undefined) continue;
    for (const { value, spot } of view.list(name)) {
      if (!isObject(value)) context.ledger.drop(spot, 'what refers to the record is a record of its own');
      else {
        const inner = isObject(value.properties) ? value.properties : {};
        const back = saysNothing(inner[reverse]) ? { [reverse]: [id] } : {};
        context.nested({ ...value, properties: { ...inner, ...back } }, spot);
      }
    }
  }
}

function fault(pointer: string, message: string, hint: string): Fault {
  return { fault: { pointer, message, hint } };
}

/** Why records of a schema become nothing. */
function whyNot(schema: string): string {
  if (isA(schema, 'Document') || schema === 'Page') return 'documents and their text are no part of the model';
  if (isA(schema, 'Identification'))
    return 'a document of identity stands in the entity of its holder, and this one does not come before its holder';
  if (isA(schema, 'Contract') || schema === 'ContractAward' || schema === 'CallForTenders') return 'the model has no public procurement';
  return 'the model has no entity of this sort';
}
