import * as z from 'zod';

// RFC 7946 as the schema on geojson.org states it: what is not named is free, and a ring is not asked to close.

const position = z.array(z.number()).min(2);
const bbox = z.array(z.number()).min(4).optional();

function geometry<T extends string>(type: T, coordinates: z.ZodType) {
  return z.looseObject({ type: z.literal(type), coordinates, bbox });
}

const line = z.array(position).min(2);
const rings = z.array(z.array(position).min(4));

const point = geometry('Point', position);
const lineString = geometry('LineString', line);
const polygon = geometry('Polygon', rings);
const multiPoint = geometry('MultiPoint', z.array(position));
const multiLineString = geometry('MultiLineString', z.array(line));
const multiPolygon = geometry('MultiPolygon', z.array(rings));
const simple = [point, lineString, polygon, multiPoint, multiLineString, multiPolygon] as const;

const collection = z.looseObject({
  type: z.literal('GeometryCollection'),
  geometries: z.array(z.discriminatedUnion('type', simple)),
  bbox,
});

const feature = z.looseObject({
  type: z.literal('Feature'),
  id: z.union([z.number(), z.string()]).optional(),
  properties: z.looseObject({}).nullable(),
  geometry: z.discriminatedUnion('type', [...simple, collection]).nullable(),
  bbox,
});

const features = z.looseObject({ type: z.literal('FeatureCollection'), features: z.array(feature), bbox });

/** A place on the map, RFC 7946. */
export const geojson = z.discriminatedUnion('type', [...simple, collection, feature, features]);
