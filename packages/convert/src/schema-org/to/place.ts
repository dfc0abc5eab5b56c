import type { Place } from 'nutgraf';
import { compact } from '../../compact.ts';
import { countryCode, nameProperties } from './actor.ts';
import type { NodeOf } from './vocabulary.ts';
import { uriFor, type Writer } from './writer.ts';

const types = { country: 'Country', admin1: 'State', city: 'City', water: 'BodyOfWater' } as const;

/** A place as a node. */
export function placeNode(place: Place, writer: Writer): NodeOf<'Place'> {
  const { kind: _, id, names, type, within, country, point, identifiers, urls, description, ...rest } = place;
  const known = type !== undefined && Object.hasOwn(types, type) ? types[type as keyof typeof types] : undefined;
  writer.dropRest(known === undefined ? { type, ...rest } : rest);
  const code = country === undefined ? undefined : countryCode(country, '/country', writer);
  return compact<NodeOf<'Place'>>({
    '@type': (known ?? 'Place') as 'Place',
    '@id': uriFor(id),
    ...nameProperties(names, writer, false, true),
    description: writer.local('/description', description),
    containedInPlace: writer.reference('/within', within, ['place']),
    address: code === undefined ? undefined : { '@type': 'PostalAddress', addressCountry: code },
    geo: point === undefined ? undefined : { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lon },
    ...writer.identity({ identifiers, urls }),
  });
}
