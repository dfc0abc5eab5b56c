import type { GeoPoint, Place } from 'nutgraf';
import { placeTypes } from '../foreign.ts';
import { isNode } from '../graph.ts';
import { countryIn, names } from './actor.ts';
import { type Context, compact, NodeView, type Reading } from './context.ts';
import { identity, numberOf, oneText } from './value.ts';

/** A node of a place as one. */
export function place({ node, id, view, context }: Reading<'place'>): Place {
  const type = node['@type'].map((one) => placeTypes[one]).find((one) => one !== undefined);
  const within = view.take('containedInPlace', 'containedIn');
  return compact<Place>({
    kind: 'place',
    id,
    names: names(view, context),
    type,
    within: within && context.refer(within.value, within.spot, ['place']),
    country: countryOfAddress(view, context),
    point: pointOf(view, context),
    description: oneText(view, ['description'], context),
    ...identity(view, context),
  });
}

/** Of an address a place keeps the country; a site with a street is a place by its name. */
function countryOfAddress(view: NodeView, context: Context): Place['country'] {
  const found = view.take('address');
  if (found === undefined) return undefined;
  if (!isNode(found.value)) {
    context.ledger.drop(found.spot);
    return undefined;
  }
  const address = new NodeView(context.graph.resolve(found.value), context);
  const { country, words } = countryIn(address, context);
  if (words !== undefined) context.ledger.drop(address.spotOf('addressCountry'), `${words} is no country that is known`);
  for (const name of address.unread) address.ledger.drop(address.spotOf(name), 'of the address of a place the country is kept');
  return country;
}

function pointOf(view: NodeView, context: Context): GeoPoint | undefined {
  const found = view.take('geo');
  const geo = found === undefined ? view : isNode(found.value) ? new NodeView(context.graph.resolve(found.value), context) : undefined;
  const lat = geo && numberOf(geo, ['latitude'], context);
  const lon = geo && numberOf(geo, ['longitude'], context);
  if (found !== undefined) geo?.close();
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  if (found !== undefined) context.ledger.drop(found.spot, 'it gives no latitude and longitude');
  return undefined;
}
