import type { FuzzyDate, LifeDate } from 'nutgraf';
import { compact } from '../../compact.ts';
import { births as paired } from '../../sanctions/birth.ts';
import { readDates, takeDates } from '../../sanctions/date.ts';
import { View } from '../../view.ts';
import { addressOf } from './address.ts';
import { lineOf, remark } from './word.ts';

/** The births of a person: dates and places, which the list gives apart. */
export function birthsOf(view: View): LifeDate[] {
  const found = view.views('INDIVIDUAL_DATE_OF_BIRTH').flatMap(dateOf);
  const dates = [...new Set(found.flatMap(({ date }) => date ?? []))];
  const notes = new Map(found.flatMap(({ date, note }) => (date === undefined || note === undefined ? [] : [[date, note] as const])));
  const places = view.views('INDIVIDUAL_PLACE_OF_BIRTH').flatMap((place) => addressOf(place) ?? []);
  const births = paired(dates, places).map((birth) => compact<LifeDate>({ ...birth, note: notes.get(birth.date ?? '') }));
  return [...births, ...found.filter(({ date }) => date === undefined)];
}

/** The birth that goes with a name, such as one in a false passport. */
export function birthOfAlias(view: View, name: string | undefined): LifeDate[] {
  const dates = takeDates(view, ['DATE_OF_BIRTH']);
  const place = new View(
    { CITY: view.take('CITY_OF_BIRTH')?.value, COUNTRY: view.take('COUNTRY_OF_BIRTH')?.value },
    view.ledger,
    view.spot,
  );
  const address = addressOf(place);
  const note = name === undefined ? {} : { note: `Under the name ${name}` };
  return paired(dates, address === undefined ? [] : [address]).map((birth) => ({ ...birth, ...note }));
}

const about = /^approx/iu;
const month = /^\p{L}{3,9}\.?$/u;

/** A date in the elements that its type asks for; where they are empty, in the note. */
function dateOf(view: View): LifeDate[] {
  const type = lineOf(view, 'TYPE_OF_DATE');
  const date = lineOf(view, 'DATE');
  const year = lineOf(view, 'YEAR');
  const from = lineOf(view, 'FROM_YEAR');
  const to = lineOf(view, 'TO_YEAR');
  const note = lineOf(view, 'NOTE');
  view.close();
  const isMonth = note !== undefined && year !== undefined && month.test(note) && !about.test(note);
  const span = from !== undefined && to !== undefined ? `between ${from} and ${to}` : undefined;
  const stated = date ?? (isMonth ? `${note} ${year}` : year) ?? span;
  const words = stated ?? note ?? '';
  const isAbout = about.test(type ?? '') || about.test(note ?? '');
  const dates = stated === undefined && readDates(words) === undefined ? [] : read(view, isAbout ? `circa ${words}` : words);
  const isSpent = stated === undefined ? dates.length > 0 : isMonth || about.test(note ?? '');
  const end = span === undefined ? remark(from && `from ${from}`, to && `to ${to}`) : undefined;
  const left = compact<LifeDate>({ note: remark(isSpent ? undefined : note, end) });
  if (dates.length > 0) return dates.map((one) => ({ date: one, ...left }));
  return Object.keys(left).length === 0 ? [] : [left];
}

function read(view: View, words: string): FuzzyDate[] {
  return takeDates(new View({ DATE: words }, view.ledger, view.spot), ['DATE']);
}
