/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** A generator of numbers from a seed: mulberry32. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const values = [
  null,
  true,
  0,
  5,
  5.5,
  -1,
  101,
  1e300,
  '',
  'text',
  'usable',
  'Next Monday',
  '2024-02',
  [],
  {},
  [''],
  [null],
  [{}],
  { name: 'a' },
  { uri: 'a' },
  { value: 'a' },
  { linkedrights: 'a', encodedrights: 'b' },
  { type: 'Point', coordinates: [1, 2] },
  { type: 'Point', coordinates: ['a'] },
  { type: 'Feature', properties: null, geometry: null },
  { startDate: 'a', expectedStartDate: '2024' },
  { endDate: 'a' },
];

/** Names to give to properties: some of the standard, some next to them. */
export const plainNames = [
  'uri',
  'name',
  'rel',
  'value',
  'body_text',
  'body_',
  'body_é',
  'headline_1',
  'geometry_a',
  'description_a b',
  'associations',
  'renditions',
  'main',
  '_main',
  'é',
  'type',
  'unknown',
  'address',
  'urgency',
  'encodedrights',
  'linkedRights',
];

/** Names that every JavaScript object seems to have. */
export const inheritedNames = ['__proto__', 'constructor', 'toString'];

/** A copy of a document with one to three changes: something removed, replaced, added, renamed, or brought from elsewhere. */
export function mutant(document: unknown, others: readonly unknown[], names: readonly string[], random: Random): unknown {
  let changed = structuredClone(document);
  for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) changed = mutate(changed, others, names, random);
  return changed;
}

/** A document that is one change away from another. */
export interface Neighbour {
  /** What was changed, for people. */
  change: string;
  value: unknown;
}

/** Copies of a document with one property removed, or replaced by each of many values, or added. */
export function* neighbours(document: unknown, names: readonly string[]): Generator<Neighbour> {
  const count = containers(document).length;
  for (let index = 0; index < count; index += 1) {
    const place = containers(document)[index] as Container;
    for (const name of Object.keys(place)) {
      yield { change: `${index}: without ${name}`, value: changedAt(document, index, (copy) => remove(copy, name)) };
      for (const value of values) {
        yield {
          change: `${index}: ${name} = ${JSON.stringify(value)}`,
          value: changedAt(document, index, (copy) => put(copy, name, structuredClone(value))),
        };
      }
    }
    for (const name of names)
      yield { change: `${index}: with ${name}`, value: changedAt(document, index, (copy) => put(copy, name, 'text')) };
  }
}

function changedAt(document: unknown, index: number, change: (place: Container) => void): unknown {
  const copy = structuredClone(document);
  change(containers(copy)[index] as Container);
  return copy;
}

function mutate(document: unknown, others: readonly unknown[], names: readonly string[], random: Random): unknown {
  const places = containers(document);
  if (places.length === 0) return structuredClone(pick(values, random));
  const place = pick(places, random);
  const key = pick(Object.keys(place), random);
  const act = Math.floor(random() * 6);
  if (act === 0 && key !== undefined) remove(place, key);
  else if (act === 1 && key !== undefined) put(place, key, structuredClone(pick(values, random)));
  else if (act === 2) put(place, pick(names, random), structuredClone(pick(values, random)));
  else if (act === 3 && key !== undefined) put(place, pick(names, random), structuredClone(place[key]));
  else if (act === 4 && key !== undefined) put(place, key, [structuredClone(place[key])]);
  else {
    const other = pick(containers(pick(others, random)), random);
    const name = other === undefined ? undefined : pick(Object.keys(other), random);
    if (other !== undefined && name !== undefined) put(place, name, structuredClone(other[name]));
  }
  return document;
}

type Container = Record<string, unknown>;

function containers(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containers)];
}

function put(place: Container, key: string, value: unknown): void {
  if (Array.isArray(place)) place[place.length] = value;
  else Object.defineProperty(place, key, { value, writable: true, enumerable: true, configurable: true });
}

function remove(place: Container, key: string): void {
  if (Array.isArray(place)) place.splice(Number(key), 1);
  else delete place[key];
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
