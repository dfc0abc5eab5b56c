import type { Asset, Place } from 'nutgraf';
import type { Plan } from './plan.ts';
import { type Begun, writeAddresses, writeFolds, writeNames, writeShared, writeWord } from './shared.ts';
import { countryOf, dateOf } from './value.ts';

/** Where the sort of a thing is told; the first that its schema has. */
const sorts = ['type', 'accountType', 'propertyType', 'classification', 'currencySymbol'];

/** Writes an asset. */
export function writeAsset(begun: Begun, asset: Asset, plan: Plan): void {
  const { draft } = begun;
  writeNames(begun, asset.names);
  if (draft.schema === 'Asset' && asset.type !== 'other') writeWord(begun, asset.type);
  const sort = sorts.find((name) => draft.takes(name));
  if (sort !== undefined) draft.add(sort, asset.classification);
  draft.add('flag', ...(asset.flags ?? []).map(({ country }) => countryOf(country)));
  draft.add('model', asset.model);
  draft.add('manufacturer', asset.manufacturer);
  draft.add('buildDate', dateOf(asset.builtOn));
  draft.add('topics', ...(asset.topics ?? []));
  writeAddresses(begun, asset.id, asset.addresses);
  writeFolds(begun, asset.id, plan);
  writeShared(begun, asset, plan);
}

/** Writes a place, as an address that is called by its first name. */
export function writePlace(begun: Begun, place: Place, plan: Plan): void {
  const { draft } = begun;
  const [first, ...more] = place.names ?? [];
  draft.add('full', first?.text);
  draft.add('name', ...more.map(({ text }) => text));
  writeWord(begun, place.type);
  draft.add('country', place.country && countryOf(place.country));
  if (place.point !== undefined) {
    draft.add('latitude', String(place.point.lat));
    draft.add('longitude', String(place.point.lon));
  }
  writeShared(begun, place, plan);
}
