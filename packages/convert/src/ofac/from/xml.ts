import type { Address } from 'nutgraf';
import { compact } from '../../compact.ts';
import type { Ledger, RecordPlace } from '../../ledger.ts';
import { countryOf } from '../../sanctions/country.ts';
import { joinName, nameOf, nameWord } from '../../sanctions/name.ts';
import { View } from '../../view.ts';
import type { XmlValue } from '../../xml.ts';
import { lists } from '../foreign.ts';
import { partOfRow, partsOf } from '../remark.ts';
import { datesOf, placeOf, route } from '../route.ts';
import { Target, type TargetContext, type TargetType } from '../target.ts';
import { countryIn, flagged, isUndetermined, owned } from './csv.ts';

/** An entry of the list, as it stands in its XML. */
export function entryView(value: XmlValue, ledger: Ledger, record: RecordPlace): View {
  return new View(typeof value === 'object' && !Array.isArray(value) ? value : { '#text': value }, ledger, {
    pointer: '',
    field: '',
    record,
  });
}

/** The number of an entry, where it has a sound one. */
export function uidOfEntry(view: View): string | undefined {
  const uid = view.peek('uid');
  return typeof uid === 'string' && /^\d+$/u.test(uid.trim()) ? uid.trim() : undefined;
}

/** The programs of an entry, without reading them. */
export function programsOfEntry(value: XmlValue): string[] {
  const held = typeof value === 'object' && !Array.isArray(value) ? value.programList : undefined;
  const programs = typeof held === 'object' && !Array.isArray(held) ? [held.program].flat() : [];
  return [...new Set(programs.filter((one): one is string => typeof one === 'string' && one.trim() !== '').map((one) => one.trim()))];
}

/** An entry. `undefined`: it has no name. */
export function targetOfEntry(view: View, uid: string, context: TargetContext): Target | undefined {
  view.take('uid');
  const type = typeOf(view);
  const target = new Target(uid, type, context);
  const name = nameIn(view, target);
  if (name === undefined) return undefined;
  target.called(name.name);
  context.links.named(name.written, target.id);
  const title = view.text('title')?.trim();
  if (title !== undefined && target.isPerson) for (const one of title.split(/;\s*/u)) target.titles.push(one);
  else if (title !== undefined) target.note(`Title: ${title}`, view.spotOf('title'));
  for (const row of viewsIn(view, 'vesselInfo')) vessel(row, target);
  const remarks = view.spotOf('remarks');
  for (const part of partsOf(view.text('remarks') ?? '')) route(target, part, remarks);
  for (const programs of viewsIn(view, 'programList')) {
    programs.take('program');
    programs.close();
  }
  for (const row of rowsIn(view, 'idList')) document(row, target);
  for (const row of rowsIn(view, 'akaList')) alias(row, target);
  for (const row of rowsIn(view, 'addressList')) address(row, target);
  for (const list of ['nationalityList', 'citizenshipList'] as const) for (const row of rowsIn(view, list)) nation(row, target);
  for (const row of mainFirst(rowsIn(view, 'dateOfBirthList'))) birth(row, target, 'dateOfBirth');
  for (const row of mainFirst(rowsIn(view, 'placeOfBirthList'))) birth(row, target, 'placeOfBirth');
  view.close();
  return target;
}

function typeOf(view: View): TargetType {
  const words = (view.text('sdnType', 'nspType') ?? 'entity').trim().toLowerCase();
  if (/^(?:individual|entity|vessel|aircraft)$/u.test(words)) return words as TargetType;
  view.ledger.note('guessed', view.spotOf('sdnType'), `is ${JSON.stringify(words)}, which is taken for an organization`);
  return 'entity';
}

/** The name of an entry or of an alias: for a person in two fields. */
function nameIn(view: View, target: Target, options: Parameters<typeof nameOf>[1] = {}) {
  const [family, given] = [view.text('lastName')?.trim(), view.text('firstName')?.trim()];
  const line = joinName(given, family);
  if (line === undefined) return undefined;
  const parts = target.isPerson ? compact<{ given?: string; family?: string }>({ given, family }) : undefined;
  const written = given === undefined || family === undefined ? line : `${family}, ${given}`;
  return { name: nameOf(line, { ...options, ...(parts && given !== undefined && { parts }) }), written };
}

/** The objects of an element that may come once or several times, with one field for all. */
function viewsIn(view: View, name: string): View[] {
  const found = view.take(name);
  if (found === undefined) return [];
  return [found.value].flat().flatMap((value) => view.viewOf({ ...found, value }) ?? []);
}

/** The rows of a list. A row's number names the row alone. */
function rowsIn(view: View, list: keyof typeof lists): View[] {
  const rows = viewsIn(view, list).flatMap((outer) => {
    const inner = viewsIn(outer, lists[list]);
    outer.close();
    return inner;
  });
  for (const row of rows) {
    const uid = row.take('uid');
    if (uid !== undefined) row.ledger.drop(uid.spot);
  }
  return rows;
}

function mainFirst(rows: View[]): View[] {
  const isMain = new Map(rows.map((row) => [row, row.text('mainEntry')?.trim() === 'true']));
  return [...rows].sort((one, other) => Number(isMain.get(other)) - Number(isMain.get(one)));
}

function document(row: View, target: Target): void {
  const [type, number] = [row.text('idType')?.trim(), row.text('idNumber')?.trim()];
  const [country, issued, expires] = [row.text('idCountry'), row.text('issueDate'), row.text('expirationDate')];
  if (type !== undefined) route(target, partOfRow({ type, number: number ?? '', country, issued, expires }), row.spotOf('idType'));
  else if (number !== undefined) target.note(number, row.spotOf('idNumber'));
  row.close();
}

function alias(row: View, target: Target): void {
  const type = nameWord(row.text('type') ?? 'a.k.a.') ?? { type: 'alias' as const };
  const category = nameWord(row.text('category') ?? '');
  const quality = category?.quality === 'low' ? { quality: 'low' as const } : {};
  const found = nameIn(row, target, { ...type, ...quality });
  if (found !== undefined) target.called(found.name);
  row.close();
}

function address(row: View, target: Target): void {
  const words = row.text('country')?.trim();
  const country = words === undefined ? undefined : countryIn(words);
  const street = ['address1', 'address2', 'address3'].flatMap((name) => row.text(name)?.trim() ?? []).join(', ');
  const [city, region, postalCode] = [row.text('city'), row.text('stateOrProvince'), row.text('postalCode')].map((one) => one?.trim());
  const full = [street, city, region, postalCode, words].filter((one) => one !== undefined && one !== '').join(', ');
  const isNamed = words === undefined || country !== undefined || isUndetermined(words);
  const found = compact<Address>({
    full: isNamed ? undefined : full,
    street: street === '' ? undefined : street,
    city,
    region,
    postalCode,
    country,
  });
  if (Object.keys(found).length > 0) target.addresses.push(found);
  row.close();
}

function nation(row: View, target: Target): void {
  const words = row.text('country')?.trim();
  const isMain = row.text('mainEntry')?.trim() === 'true';
  const country = words === undefined ? undefined : countryOf(words);
  if (country !== undefined && !target.isAsset) target.nationalities[isMain ? 'unshift' : 'push'](country);
  else if (words !== undefined) target.note(`Nationality: ${words}`, row.spotOf('country'));
  row.close();
}

function birth(row: View, target: Target, name: 'dateOfBirth' | 'placeOfBirth'): void {
  const words = row.text(name)?.trim();
  if (words !== undefined && !target.isPerson) target.note(`${name === 'dateOfBirth' ? 'DOB' : 'POB'} ${words}`, row.spotOf(name));
  else if (words !== undefined && name === 'placeOfBirth') target.birthPlaces.push(placeOf(words));
  else if (words !== undefined)
    for (const date of datesOf(target, { text: `DOB ${words}`, value: words }, row.spotOf(name))) target.birthDates.push(date);
  row.close();
}

function vessel(row: View, target: Target): void {
  if (!target.isAsset) {
    row.ledger.drop(row.spot, 'the entry is no ship');
    return;
  }
  const callSign = row.text('callSign')?.trim();
  if (callSign !== undefined) target.identify({ scheme: 'call-sign', value: callSign }, row.spotOf('callSign'));
  const type = row.text('vesselType')?.trim();
  if (type !== undefined) target.classifications.push(type);
  const [tonnage, gross] = [row.text('tonnage'), row.text('grossRegisteredTonnage')];
  if (tonnage !== undefined) target.extensions['ofac:tonnage'] = tonnage.trim();
  if (gross !== undefined) target.extensions['ofac:grossRegisteredTonnage'] = gross.trim();
  const flag = row.text('vesselFlag')?.trim();
  if (flag !== undefined) flagged(target, flag, row.spotOf('vesselFlag'));
  const owner = row.text('vesselOwner')?.trim();
  if (owner !== undefined) owned(target, owner, row.spotOf('vesselOwner'));
  row.close();
}
