import { type Address, idFor, type Place } from 'nutgraf';
import { compact } from '../../compact.ts';
import { Ledger } from '../../ledger.ts';
import { nameOf } from '../../sanctions/name.ts';
import { View } from '../../view.ts';
import { isObject } from '../detect.ts';
import type { FtmRecord } from './context.ts';
import { dropCaption, sharedOf, topicsOf } from './shared.ts';
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

/** A record of an Address. */
export function placeOf(record: FtmRecord): Place {
  const { view, context, id } = record;
  const { full, note, country, ...parts } = partsOf(view);
  const line = full ?? (Object.values(parts).join(', ') || undefined);
  const names = [...(line === undefined ? [] : [line]), ...texts(view, 'name')].map((text) => nameOf(text));
  dropCaption(record, names);
  const [lat, lon] = [oneText(view, 'latitude'), oneText(view, 'longitude')].map(Number);
  const topics = topicsOf(record);
  if (topics.length > 0) context.ledger.drop(view.spotOf('topics'));
  const shared = sharedOf(record);
  return compact<Place>({
    kind: 'place',
    id: idFor('place', context.namespace, id),
    names: [...new Map(names.map((name) => [name.text, name])).values()],
    country,
    point: Number.isFinite(lat) && Number.isFinite(lon) ? { lat: lat as number, lon: lon as number } : undefined,
    ...shared,
    notes: [...(note === undefined ? [] : [{ text: note }]), ...shared.notes],
  });
}
