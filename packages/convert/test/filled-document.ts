import * as z from 'zod';
import { type NinjsVersion, schemas } from '../src/ninjs/foreign.ts';
import { patternsOf } from '../src/patterned.ts';

/** How a document is filled. */
export interface Filling {
  /** The type of the item and of its associations. */
  type?: 'picture' | 'text';
  /** Which of two properties that exclude each other is filled. */
  choice?: 'first' | 'second';
}

/** Of two properties that exclude each other, by path: those that are left out where the first is chosen, and where the second is. */
const excluded = {
  first: /contactinfo\/\*\/address$|encodedrights$|expected(?:start|end)date$|recurrencedates$/u,
  second: /contactinfo\/\*\/value$|linkedrights$|\/(?:start|end)date$|recurrencedates$/u,
};

/** Texts by path: what a converter reads must look like what it is. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/\/digitalsourcetype\/uri$/u, 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'],
  [/\/eventstatus$/u, 'http://cv.iptc.org/newscodes/speventstatus/pre-event'],
  [/\/infosources?\/\*\/(?:rel|role)$/u, 'publisher'],
  [/\/rel$/u, 'mentions'],
  [/\/language$|\/lang$/u, 'fr-ML'],
  [/\/contactinfo\/\*\/type$/u, 'e-mail'],
  [/\/(?:mimetype|contenttype)$/u, 'text/html'],
  [/(?:created|embargoed|embargoeduntil|expires|startdate|until|\/on)$/u, '2024-02-28T10:00:00Z'],
  [/enddate$/u, '2024-02-29T10:00:00Z'],
];

/** A document of a version with a value of its own in every property, and in one property of each pattern. Associations stand one deep. */
export function filledDocument(version: NinjsVersion, { type = 'picture', choice = 'first' }: Filling = {}): Record<string, unknown> {
  return fill(schemas[version], '', { type, choice }) as Record<string, unknown>;
}

function fill(schema: z.core.$ZodType, path: string, filling: Required<Filling>): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodLazy) {
    return fill(schema.unwrap() as z.core.$ZodType, path, filling);
  }
  if (schema instanceof z.ZodUnion) return fill(schema.options[0] as z.core.$ZodType, path, filling);
  if (schema instanceof z.ZodArray) {
    const entry = fill(schema.element as z.core.$ZodType, `${path}/*`, filling);
    return path.endsWith('/coordinates') ? [entry, 9.5] : [entry];
  }
  if (schema instanceof z.ZodEnum) return schema.options.includes(filling.type) ? filling.type : schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodNumber) return 5;
  if (schema instanceof z.ZodString) return textAt(path);
  if (schema instanceof z.ZodObject) return fillObject(schema, path, filling);
  throw new Error(`no value is known for a schema of type ${schema._zod.def.type}, at ${path}`);
}

function fillObject(schema: z.ZodObject, path: string, filling: Required<Filling>): unknown {
  if (/\/geometry_[a-z]+$/u.test(path)) return { type: 'Point', coordinates: [5, 9.5] };
  if (path.endsWith('/altids')) return { some: 'value of altids' };
  const free = patternsOf(schema).flatMap(({ names, value }) => freeNames(names).map((name) => [name, value] as const));
  const entries = [...Object.entries(schema.shape), ...free].filter(([key]) => {
    const at = `${path}/${key}`.toLowerCase();
    return key !== 'bbox' && !excluded[filling.choice].test(at) && !at.includes('/associations/*/associations');
  });
  const step = (key: string) => (key === 'main' ? `${path}/*` : `${path}/${key}`);
  return Object.fromEntries(entries.map(([key, value]) => [key, fill(value as z.core.$ZodType, step(key), filling)]));
}

/** Names that match a pattern: `main` where any name does. */
function freeNames(names: RegExp): string[] {
  if (names.test('main')) return ['main'];
  return ['description_text', 'body_text', 'headline_text', 'geometry_geojson'].filter((name) => names.test(name));
}

function textAt(path: string): string {
  const known = texts.find(([paths]) => paths.test(path.toLowerCase()))?.[1];
  if (known !== undefined) return known;
  const name = path.slice(1).replaceAll(/[/*]+/gu, '-');
  return /\/(?:uri|href|scheme|schema|langid|linkedrights)$/iu.test(path) ? `https://example.org/${name}` : `some ${name}`;
}
