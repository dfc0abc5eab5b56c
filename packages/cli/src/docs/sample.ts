import { type SchemaNode, typeNameOf } from '../explain/schema.ts';

/** A value from a story that is valid, and where it stands there. */
export interface Sample {
  readonly value: unknown;
  /** Such as `agreement.history.on`. */
  readonly at: string;
}

/** What the stories that come with the model hold, by type and by property. */
export interface Samples {
  /** The values of a type, those of the first story first. */
  readonly ofType: ReadonlyMap<string, readonly Sample[]>;
  /** The first value of a property, by `Agreement.participants`. */
  readonly ofProperty: ReadonlyMap<string, unknown>;
}

/** More values of one type than this tell a reader nothing new. */
const most = 2000;

/** Reads values of each type and property out of documents of one type. */
export function samplesOf(types: Readonly<Record<string, SchemaNode>>, root: string, documents: readonly unknown[]): Samples {
  const ofType = new Map<string, Sample[]>();
  const ofProperty = new Map<string, unknown>();
  const walk = (node: SchemaNode, value: unknown, at: string, owner: string): void => {
    const name = node.items === undefined ? typeNameOf(node) : undefined;
    if (name !== undefined) {
      const known = ofType.get(name) ?? [];
      if (known.length < most) known.push({ value, at });
      ofType.set(name, known);
      walk(types[name] ?? {}, value, at, name);
    } else if (Array.isArray(value)) {
      for (const item of value) walk(node.items ?? {}, item, at, owner);
    } else if (typeof value === 'object' && value !== null && node.properties !== undefined) {
      for (const [key, child] of Object.entries(node.properties)) {
        const held = (value as Record<string, unknown>)[key];
        if (held === undefined) continue;
        if (!ofProperty.has(`${owner}.${key}`)) ofProperty.set(`${owner}.${key}`, held);
        const isKind = owner === root && child.items !== undefined;
        walk(child, held, isKind ? String((held as { kind?: string }[])[0]?.kind) : `${at === '' ? '' : `${at}.`}${key}`, owner);
      }
    }
  };
  for (const document of documents) walk({ $ref: `#/$defs/${root}` }, document, '', '');
  return { ofType, ofProperty };
}

/** A value in a few characters: a text, a number, or the beginning of JSON. */
export function brief(value: unknown, room = 72): string {
  const text = JSON.stringify(Array.isArray(value) ? value[0] : value);
  const whole = Array.isArray(value) ? `[${text}${value.length > 1 ? ', …' : ''}]` : text;
  const characters = [...whole];
  return characters.length <= room ? whole : `${characters.slice(0, room - 1).join('')}…`;
}
