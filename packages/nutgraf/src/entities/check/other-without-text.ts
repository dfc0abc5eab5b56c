import { pointerOf, type Spot } from '../walk.ts';
import type { EntityRule } from './rule.ts';

/** Where a code says "something else" and a text beside it can say what. */
interface Place {
  /** The property that holds the code, or a list of codes. */
  readonly property: string;
  /** The code. Absent: `other`. */
  readonly code?: string;
  /** The properties that can say what, any of which is enough. */
  readonly texts: readonly string[];
}

/** By the kind of an entity, or the list that an object stands in. */
export const otherPlaces: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['agreement', { property: 'topics', texts: ['title', 'description'] }],
  ['asset', { property: 'type', texts: ['classification', 'description'] }],
  ['bloc', { property: 'type', texts: ['description'] }],
  ['contacts', { property: 'type', texts: ['note'] }],
  ['exemptions', { property: 'category', texts: ['text'] }],
  ['identifiers', { property: 'scheme', code: 'other-document', texts: ['note'] }],
  ['items', { property: 'category', texts: ['designation'] }],
  ['measures', { property: 'type', texts: ['stated'] }],
  ['organization', { property: 'type', texts: ['classification', 'description'] }],
  ['provisions', { property: 'type', texts: ['text'] }],
  ['relationship', { property: 'tier', texts: ['role'] }],
  ['source', { property: 'type', texts: ['title', 'description'] }],
]);

/** Codes that say "something else" and nothing that says what. */
export const otherWithoutText: EntityRule = {
  code: {
    code: 'entity/other-without-text',
    severity: 'warning',
    title: 'Something else, not said what',
    meaning: 'The code is `other`, and the property beside it that could say in words what is meant is missing.',
    mend: 'Say it in the words of the source. If a code of the list fits, use that; an open list also takes a code of your own, `x-…`.',
    example: JSON.stringify({
      kind: 'sanction',
      id: 'sanction/pact',
      target: 'person/camara',
      issuer: 'bloc/ecowas',
      measures: [{ type: 'other' }],
    }),
  },
  object(object, spot, report) {
    const place = otherPlaces.get(nameOf(object, spot));
    if (place === undefined) return;
    const { property, code = 'other', texts } = place;
    const value = object[property];
    if (value !== code && !(Array.isArray(value) && value.includes(code))) return;
    if (texts.some((text) => object[text] !== undefined)) return;
    const expected = texts.map((text) => `"${text}"`).join(' or ');
    report(pointerOf(spot, property), `"${property}" is "${code}", and no ${expected} says what`, 'Say it in the words of the source');
  },
};

/** Whether the rule has nothing to say of an object with this code, or list of codes, and these of the texts that can say what is meant. */
export function otherWithoutTextClear(code: string, value: unknown, ...texts: unknown[]): boolean {
  return (value !== code && !(Array.isArray(value) && value.includes(code))) || texts.some((text) => text !== undefined);
}

/** The kind of an entity; of any other object the list that it stands in. */
function nameOf(object: Record<string, unknown>, spot: Spot | undefined): string {
  const name = spot === undefined ? object.kind : spot.above?.key;
  return typeof name === 'string' ? name : '';
}
