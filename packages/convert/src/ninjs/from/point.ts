import { type GeoPoint, PlaceSchema } from 'nutgraf';
import { fits } from '../../fit.ts';
import type { Found, View } from '../../view.ts';
import type { Context } from './context.ts';

/** The point of a place, where its geometry is a point. Lines and areas are dropped. */
export function pointOf(entry: View, { ledger }: Context): GeoPoint | undefined {
  const shapes = ['geojson', 'geoJSON', ...entry.unread.filter((name) => name.startsWith('geometry_'))];
  let point: GeoPoint | undefined;
  for (const found of shapes.flatMap((name) => entry.take(name) ?? [])) {
    const read = readPoint(found);
    if (read === undefined) ledger.drop(found.spot, 'the model has points on the map and neither lines nor areas');
    else if (point === undefined) point = read;
    else ledger.drop(found.spot, 'a place has one point');
  }
  return point;
}

function readPoint({ value }: Found): GeoPoint | undefined {
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown };
  if (type !== 'Point' || !Array.isArray(coordinates)) return undefined;
  const point = { lat: coordinates[1], lon: coordinates[0] };
  return fits(PlaceSchema.shape.point, point) ? point : undefined;
}
