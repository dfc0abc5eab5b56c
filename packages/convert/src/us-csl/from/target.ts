import {
  type Asset,
  type Contact,
  type Country,
  type FuzzyDate,
  type Identifier,
  idFor,
  type Measure,
  type Organization,
  type Person,
} from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { births } from '../../sanctions/birth.ts';
import { countryOf } from '../../sanctions/country.ts';
import { readDates, takeDates } from '../../sanctions/date.ts';
import { soundIdentifier } from '../../sanctions/identifier.ts';
import { nameOf } from '../../sanctions/name.ts';
import type { Found, View } from '../../view.ts';
import { type ScreeningList, scheme } from '../owner.ts';
import { addressOf } from './address.ts';
import { readId } from './id.ts';
import { likelyKind, statedKind, type TargetKind } from './kind.ts';
import { readRemarks } from './remark.ts';

/** What the row of a target says that is no property of it. */
export interface ReadTarget {
  target: Person | Organization | Asset;
  /** The measures that its `ids` and its remarks state. */
  measures: Measure[];
  /** Others that it is linked to, by name. */
  linkedTo: string[];
}

/** How a row is known: by the number that the list gives, or by what tells it from others. */
export interface RowKey {
  /** The raw id. */
  raw: string;
  /** The numbers that stand in the row. */
  identifiers: Identifier[];
  isTypeFirst: boolean;
}

const order = { order: 'mdy' } as const;

/** What the row of a target says of it. */
export function readTarget(view: View, list: ScreeningList, key: RowKey): ReadTarget {
  const name = view.text('name')?.trim() ?? '';
  const { kind, type } = kindOf(view, name, list);
  const ids = readIds(view, key);
  const remarks = readRemarks(view.text('remarks') ?? '');
  const isMeasure = list.remarks !== undefined && remarks.notes.length > 0;
  const measures: Measure[] = isMeasure ? remarks.notes.map((stated) => ({ type: list.remarks ?? 'other', stated })) : [];
  const notes = [...(isMeasure ? [] : remarks.notes), ...ids.notes];
  const shared = {
    id: idFor(kind, list.scheme, key.raw),
    names: [name, ...texts(view, 'alt_names')].map((text, index) =>
      nameOf(text, { family: kind === 'person', ...(index > 0 && { type: 'alias' }) }),
    ),
    identifiers: distinct([...key.identifiers, ...callSign(view), ...ids.identifiers]),
    addresses: distinct(texts(view, 'addresses').map(addressOf)),
  };
  const own =
    kind === 'person' ? ofPerson(view, ids) : kind === 'asset' ? { type, ...ofAsset(view, ids, notes) } : ofBody(view, ids, notes);
  for (const column of ['gross_tonnage', 'gross_registered_tonnage', 'title']) {
    const text = view.text(column);
    if (text !== undefined) notes.push(`${column.replaceAll('_', ' ')}: ${text}`);
  }
  dropForeign(view);
  const all: object = { kind, ...shared, ...own, notes: distinct(notes).map((text) => ({ text })) };
  const target = compact<object>(all) as ReadTarget['target'];
  return { target, measures: [...measures, ...ids.measures], linkedTo: remarks.linkedTo };
}

/** Columns that say nothing of a target of another kind. */
const onlyOf: ReadonlyMap<string, string> = new Map([
  ['dates_of_birth', 'a person'],
  ['places_of_birth', 'a person'],
  ['nationalities', 'a person or a body'],
  ['citizenships', 'a person or a body'],
  ['vessel_type', 'a ship'],
  ['vessel_flag', 'a ship'],
]);

/** Drops what was not read, since the target is of another kind. */
function dropForeign(view: View): void {
  for (const name of view.unread) {
    const kind = onlyOf.get(name);
    if (kind !== undefined) view.ledger.drop((view.take(name) as Found).spot, `only ${kind} has one`);
  }
}

function kindOf(view: View, name: string, list: ScreeningList): TargetKind {
  const spot = view.spotOf('type');
  const word = view.text('type');
  const stated = word === undefined ? undefined : statedKind(word);
  if (stated !== undefined) return stated;
  const likely = likelyKind(name, list);
  const what = word === undefined ? 'is missing' : `is ${showValue(word)}`;
  view.ledger.note(
    'guessed',
    spot,
    `${what}, and by its name ${showValue(name)} is taken for ${likely.kind === 'person' ? 'a person' : 'an organization'}`,
  );
  return likely;
}

type Ids = { identifiers: Identifier[]; contacts: Contact[]; measures: Measure[]; notes: string[] } & Pick<Person, 'gender'> &
  Pick<Asset, 'model' | 'builtOn' | 'flags'> &
  Pick<Organization, 'period'>;

/** What `ids` holds, each where it belongs. */
function readIds(view: View, { isTypeFirst }: RowKey): Ids {
  const ids: Ids = { identifiers: [], contacts: [], measures: [], notes: [] };
  for (const { value, spot } of view.list('ids')) {
    const entry = String(value);
    const read = readId(entry, { isTypeFirst });
    if ('identifier' in read)
      ids.identifiers.push(soundIdentifier(read.identifier, (reason) => view.ledger.note('repaired', spot, reason)));
    else if ('contact' in read) ids.contacts.push(read.contact);
    else if ('measure' in read) ids.measures.push(read.measure);
    else if ('gender' in read) ids.gender = read.gender;
    else if ('formerFlag' in read) {
      ids.flags ??= [];
      ids.flags.push({ country: read.formerFlag });
    } else if ('model' in read) ids.model = read.model;
    else if ('note' in read) ids.notes.push(read.note);
    else {
      const date = dateOf('builtOn' in read ? read.builtOn : read.established);
      if (date === undefined) ids.notes.push(entry);
      else if ('builtOn' in read) ids.builtOn = date;
      else ids.period = { start: date };
    }
  }
  return ids;
}

function dateOf(words: string): FuzzyDate | undefined {
  const reading = readDates(words, order);
  return reading?.dates.length === 1 ? reading.dates[0] : undefined;
}

function ofPerson(view: View, { contacts, gender }: Ids): object {
  const dates = distinct(takeDates(view, ['dates_of_birth'], order));
  const title = view.text('title');
  return {
    births: births(dates, distinct(texts(view, 'places_of_birth').map(addressOf))),
    nationalities: distinct([...countries(view, 'nationalities'), ...countries(view, 'citizenships')]),
    gender,
    titles: title === undefined ? undefined : [{ text: title, type: 'office' }],
    contacts,
  };
}

function ofBody(view: View, { contacts, period, gender, builtOn, model }: Ids, notes: string[]): object {
  for (const text of [gender, builtOn, model]) if (text !== undefined) notes.push(text);
  return {
    contacts,
    countries: distinct([...countries(view, 'nationalities'), ...countries(view, 'citizenships')]),
    ...(period && { period }),
  };
}

function ofAsset(view: View, { contacts, flags, model, builtOn }: Ids, notes: string[]): object {
  notes.push(...contacts.map(({ type, value }) => `${type}: ${value}`));
  const flown = countries(view, 'vessel_flag').map((country) => ({ country }));
  return {
    classification: view.text('vessel_type'),
    flags: distinct([...flown, ...(flags ?? [])]),
    model,
    builtOn,
  };
}

function callSign(view: View): Identifier[] {
  const value = view.text('call_sign');
  return value === undefined ? [] : [{ scheme: 'call-sign', value }];
}

/** The entries of a column that is a list. */
function texts(view: View, column: string): string[] {
  return view.list(column).map(({ value }) => String(value));
}

function countries(view: View, column: string): Country[] {
  return view.list(column).flatMap((found: Found) => {
    const country = countryOf(String(found.value));
    if (country === undefined) view.ledger.drop(found.spot, `${showValue(found.value)}: it is no country that the model has a code for`);
    return country ?? [];
  });
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** The identifiers of a row that the list gives itself. */
export function ownIdentifiers(list: ScreeningList, id: string | undefined, number: string | undefined): Identifier[] {
  if (list.isOfac) return number === undefined ? [] : [{ scheme: 'ofac', value: number }];
  return id === undefined ? [] : [{ scheme: `x-${scheme}`, value: id }];
}
