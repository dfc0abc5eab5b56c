import type { Address, Place, PlaceId } from 'nutgraf';
import { placeType } from 'nutgraf/codes';
import { compact } from '../../compact.ts';
import { Ledger } from '../../ledger.ts';
import { nameOf } from '../../sanctions/name.ts';
import { View } from '../../view.ts';
import { isObject } from '../detect.ts';
import { idOf } from '../identity.ts';
import { type FtmRecord, references } from './context.ts';
import { dropCaption, ownWord, sharedOf, topicsOf } from './shared.ts';
import { countries, first, oneText, texts } from './value.ts';

/** The addresses of a record: those in words, and those of Address records that stand in it or were read. */
export function addressesOf({ view, context }: FtmRecord): Address[] {
  const own = texts(view, 'address').map((full): Address => ({ full }));
  const entities = view.list('addressEntity').flatMap(({ value, spot }) => {
    if (isObject(value) && isObject(value.properties)) {
      const inner = new View(value.properties, context.ledger, spot);
      const address = partsOf(inner);
      inner.close();
      return address;
    }
    const address = typeof value === 'string' ? context.others.addressOf(value.trim()) : undefined;
    if (address === undefined) context.ledger.drop(spot, 'the address that it refers to was not read with it');
    return address ?? [];
  });
  const lines = new Set(entities.map(({ full }) => full));
  const all = [...entities, ...own.filter(({ full }) => !lines.has(full))];
  return all.filter((one) => Object.keys(one).length > 0);
}

/** The address that the properties of an Address record are, for its holders. What is lost of it is told where the record itself is read. */
export function addressIn(properties: object): Address | undefined {
  const address = partsOf(new View(properties, new Ledger(new Map())));
  return Object.keys(address).length === 0 ? undefined : address;
}

function partsOf(view: View): Address {
  const street = texts(view, 'street', 'street2').join(', ');
  return compact<Address>({
    full: oneText(view, 'full'),
    street: street === '' ? undefined : street,
    postOfficeBox: oneText(view, 'postOfficeBox'),
    city: oneText(view, 'city'),
    region: oneText(view, 'region') ?? oneText(view, 'state'),
    postalCode: oneText(view, 'postalCode'),
    country: first(countries(view, 'country'), view, 'country'),
    note: oneText(view, 'remarks'),
  });
}

/** What the levels of a Territory mean. */
const levels: Readonly<Record<string, Place['type']>> = { country: 'country', adm1: 'admin1', adm2: 'admin2', locality: 'city' };

/** A record of an Address or of a Territory. */
export function placeOf(record: FtmRecord): Place {
  const { view, context, id, schema } = record;
  const isTerritory = schema === 'Territory';
  const level = isTerritory ? (oneText(view, 'level') ?? '') : '';
  const { full, note, country, ...parts } = partsOf(view);
  const line = full ?? (Object.values(parts).join(', ') || undefined);
  const names = [...(line === undefined ? [] : [line]), ...texts(view, 'name')].map((text) => nameOf(text));
  dropCaption(record, names);
  const [lat, lon] = [oneText(view, 'latitude'), oneText(view, 'longitude')].map(Number);
  const topics = topicsOf(record);
  if (topics.length > 0) context.ledger.drop(view.spotOf('topics'));
  const { identifiers, description, notes, urls, sources } = sharedOf(record);
  return compact<Place>({
    kind: 'place',
    id: idOf('place', context.namespace, id),
    names: [...new Map(names.map((name) => [name.text, name])).values()],
    type: ownWord(record, placeType) ?? levels[level],
    within: isTerritory ? first(references(record, 'partOf', 'Territory') as PlaceId[], view, 'partOf') : undefined,
    country,
    point: Number.isFinite(lat) && Number.isFinite(lon) ? { lat: lat as number, lon: lon as number } : undefined,
    identifiers,
    description,
    notes: [...(note === undefined ? [] : [{ text: note }]), ...notes],
    urls,
    sources,
  });
}
