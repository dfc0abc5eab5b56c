import { type Entity, type EntityId, type Issue, toPointer, validateEntity } from 'nutgraf';
import type { Exported, ExportOptions, Format } from '../src/format.ts';
import { convertBytes } from './convert-bytes.ts';

/** A format that can be written. */
export type Writable = Format & { to(entities: readonly Entity[], options?: ExportOptions): Exported };

/** What came of entities that were written in a form and read again. */
export interface RoundTrip {
  exported: Exported;
  /** What was read, one entity an id. */
  entities: Map<EntityId, Entity>;
  /** What is other than was said, in words: nothing where the round trip holds. */
  faults: string[];
}

/** Writes entities, reads them again, and compares: what was read is what was there, less the losses. */
export async function roundTrip(format: Writable, entities: readonly Entity[], options: ExportOptions = {}): Promise<RoundTrip> {
  const exported = format.to(entities, options);
  const read = await readBack(format, exported.documents);
  const faults = [...read.faults];
  const lost = new Lost(exported);
  for (const entity of entities) {
    const back = read.entities.get(entity.id);
    if (lost.has(entity.id, '')) {
      if (back !== undefined) faults.push(`${entity.id} is said to be lost as a whole, and is there`);
    } else if (back === undefined) faults.push(`${entity.id} is not there, and no loss says so`);
    else faults.push(...differences(entity, back, entity.id, '', lost));
  }
  const known = new Set<string>(entities.map(({ id }) => id));
  for (const entity of read.entities.values()) {
    if (!known.has(entity.id)) faults.push(`${entity.id} is there, and was not before`);
    const error = validateEntity(entity).issues.find(({ severity }) => severity === 'error');
    if (error !== undefined) faults.push(`${entity.id} is not valid as it is read: ${error.pointer} ${error.message}`);
  }
  return { exported, entities: read.entities, faults };
}

/** What is wrong with documents by the standard, as far as the format itself can tell. */
export function judged(format: Writable, documents: readonly object[]): Issue[] {
  return format.of === 'records' ? documents.flatMap((document) => format.judge(document, format.versions.at(-1))) : [];
}

async function readBack(format: Writable, documents: readonly object[]): Promise<{ entities: Map<EntityId, Entity>; faults: string[] }> {
  const found = new Map<EntityId, Entity>();
  const faults: string[] = [];
  const add = (entity: Entity): void => {
    const other = found.get(entity.id);
    found.set(entity.id, other === undefined ? entity : (union(other, entity, entity.id, faults) as Entity));
  };
  // What is written is a text: what JSON cannot hold would be lost only there.
  const texts = documents.map((document) => JSON.stringify(document));
  if (format.of === 'records') {
    for (const text of texts) {
      const { entities, issues } = format.from(JSON.parse(text));
      if (entities === undefined) faults.push(`a document is refused: ${issues[0]?.message}: ${text}`);
      entities?.forEach(add);
    }
  } else if (texts.length > 0) {
    const { entities, issues } = await convertBytes(format, `${texts.join('\n')}\n`);
    faults.push(...issues.filter(({ severity }) => severity === 'error').map(({ message }) => `it is not read: ${message}`));
    entities.forEach(add);
  }
  return { entities: found, faults };
}

/** Two readings of one entity together. A document may say less of it than another, and never anything else. */
function union(one: unknown, other: unknown, at: string, faults: string[]): unknown {
  if (isObject(one) && isObject(other)) {
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return Object.fromEntries(
      keys.map((key) => [key, key in one && key in other ? union(one[key], other[key], `${at}/${key}`, faults) : (one[key] ?? other[key])]),
    );
  }
  if (Array.isArray(one) && Array.isArray(other)) {
    const [long, short] = one.length >= other.length ? [one, other] : [other, one];
    if (isWithin(short, long)) return long;
    return long.map((entry, index) => (index < short.length ? union(entry, short[index], `${at}/${index}`, faults) : entry));
  }
  if (one !== other) faults.push(`${at} is both ${JSON.stringify(one)} and ${JSON.stringify(other)} in what is read`);
  return one;
}

/** Whether a list holds the entries of another in their order, and perhaps more. */
function isWithin(short: readonly unknown[], long: readonly unknown[]): boolean {
  const texts = long.map((entry) => JSON.stringify(entry));
  let from = 0;
  return short.every((entry) => {
    from = texts.indexOf(JSON.stringify(entry), from) + 1;
    return from > 0;
  });
}

/** The places that are said to be lost. */
class Lost {
  readonly #places = new Map<EntityId, Set<string>>();

  constructor({ losses }: Exported) {
    for (const { id, pointer } of losses) this.#places.set(id, (this.#places.get(id) ?? new Set()).add(pointer));
  }

  has(id: EntityId, pointer: string): boolean {
    return this.#places.get(id)?.has(pointer) === true;
  }

  /** Whether a part is lost, or all that lies in it. */
  holds(id: EntityId, pointer: string, value: unknown): boolean {
    if (this.has(id, pointer)) return true;
    if (typeof value !== 'object' || value === null) return false;
    return Object.entries(value).every(([key, inner]) => this.holds(id, pointer + toPointer([key]), inner));
  }
}

/** Where a part is other than it was, but for what is lost. */
function differences(before: unknown, after: unknown, id: EntityId, pointer: string, lost: Lost): string[] {
  if (lost.has(id, pointer)) return [];
  if (after === undefined)
    return lost.holds(id, pointer, before) ? [] : [`${id}${pointer} was ${JSON.stringify(before)} and is not there, and no loss says so`];
  const below = (key: PropertyKey, one: unknown, other: unknown) => differences(one, other, id, pointer + toPointer([key]), lost);
  if (Array.isArray(before) && Array.isArray(after)) {
    const all = before.map((value, key) => ({ value, key }));
    const kept = all.filter(({ value, key }) => !lost.holds(id, `${pointer}/${key}`, value));
    const aligned = after.length === all.length ? all : kept;
    if (aligned.length !== after.length)
      return [`${id}${pointer} has ${after.length} entries: of ${before.length} there were, ${before.length - kept.length} are lost`];
    return aligned.flatMap(({ value, key }, index) => below(key, value, after[index]));
  }
  if (isObject(before) && isObject(after)) {
    const added = Object.keys(after).filter((key) => before[key] === undefined && !lost.has(id, pointer + toPointer([key])));
    return [
      ...added.map((key) => `${id}${pointer}/${key} is ${JSON.stringify(after[key])} and was not there`),
      ...Object.entries(before).flatMap(([key, value]) => (value === undefined ? [] : below(key, value, after[key]))),
    ];
  }
  return before === after ? [] : [`${id}${pointer} was ${JSON.stringify(before)} and is ${JSON.stringify(after)}, and no loss says so`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
