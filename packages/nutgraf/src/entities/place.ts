import * as z from 'zod';
import { placePrecision } from '../codes/place-precision.ts';
import { placeType } from '../codes/place-type.ts';
import type { GeoPoint, Place } from '../generated/model.ts';
import { coded } from '../values/coded.ts';
import { namedObject, type ObjectSchema } from '../values/define.ts';
import { PlaceIdSchema } from '../values/id.ts';
import { property } from '../values/property.ts';
import { namesProperty } from './actor.ts';
import { entityShape } from './entity.ts';

export const GeoPointSchema: ObjectSchema<GeoPoint> = namedObject(
  'GeoPoint',
  'A point on the earth, WGS 84.',
  z.strictObject({
    lat: z.number().min(-90).max(90).describe('The latitude in degrees, north positive.'),
    lon: z.number().min(-180).max(180).describe('The longitude in degrees, east positive.'),
  }),
);

export const PlaceSchema: ObjectSchema<Place> = namedObject(
  'Place',
  'A part of the earth: a country’s territory, a city, a site, a region, a water. A facility is a place where something happens, and an `asset` where it is owned.',
  z.strictObject({
    kind: z.literal('place').describe('Always `place`.'),
    id: PlaceIdSchema.describe('The id of the place.'),
    names: namesProperty,
    type: coded(placeType).optional().describe('What sort of place it is.'),
    within: PlaceIdSchema.optional().describe('The next larger place that it lies in.'),
    country: property.country,
    point: GeoPointSchema.optional().describe('A point in it.'),
    precision: coded(placePrecision).optional().describe('How exactly the point tells where it is.'),
    ...entityShape,
  }),
);
