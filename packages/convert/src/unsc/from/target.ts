import { type Entity, idFor, type Listing, type Measure, type Organization, type Person, type PersonTitle, WebUrlSchema } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { fits } from '../../fit.ts';
import { countriesIn } from '../../sanctions/country.ts';
import { takeDates, takeListDate } from '../../sanctions/date.ts';
import type { SanctionsList } from '../../sanctions/list.ts';
import { joinName } from '../../sanctions/name.ts';
import { trimOff } from '../../sanctions/trim.ts';
import type { View } from '../../view.ts';
import { spelledOut } from '../foreign.ts';
import { addressOf } from './address.ts';
import { birthsOf } from './birth.ts';
import { genderIn, measuresIn } from './comment.ts';
import { documentOf } from './document.ts';
import { namesOf } from './name.ts';
import { lineOf, wordsOf } from './word.ts';

/** What an entry becomes: its target and the sanction on it. */
export function entitiesOf(kind: 'person' | 'organization', entryId: string, view: View, list: SanctionsList): Entity[] {
  const element = kind === 'person' ? 'INDIVIDUAL' : 'ENTITY';
  const id = idFor(kind, list.head.scheme, entryId);
  const dataId = lineOf(view, 'DATAID');
  const { names, births } = namesOf(view, element);
  const { text = '', urls } = commentsOf(view, id, entryId, list);
  const notes = text === '' ? [] : [text];
  const own: Partial<Person> = kind === 'person' ? personal(view, births, notes) : {};
  list.links.named(entryId, id);
  const target = compact<Person>({
    kind: kind as 'person',
    id: id as Person['id'],
    names,
    ...own,
    gender: kind === 'person' ? (own.gender ?? genderIn(text)) : undefined,
    addresses: view.views(`${element}_ADDRESS`).flatMap((address) => addressOf(address) ?? []),
    identifiers: [
      { scheme: 'unsc', value: entryId },
      ...(dataId === undefined || dataId === entryId ? [] : [{ scheme: 'x-unsc-data-id' as const, value: dataId }]),
      ...(own.identifiers ?? []),
    ],
    notes: [...new Set(notes)].map((note) => ({ text: note })),
    urls,
    sources: [list.source],
  });
  return [target as Person | Organization as Entity, sanctionOf(view, entryId, target.id, list, measuresIn(text))];
}

const genders: Readonly<Record<string, Person['gender']>> = { male: 'male', female: 'female' };

/** What only a person has. */
function personal(view: View, births: Person['births'] & object, notes: string[]): Partial<Person> {
  const documents = view.views('INDIVIDUAL_DOCUMENT').flatMap((document) => documentOf(document, notes));
  const gender = lineOf(view, 'GENDER');
  const known = genders[gender?.toLowerCase() ?? ''];
  if (gender !== undefined && known === undefined) view.ledger.drop(view.spotOf('GENDER'), `${showValue(gender)}: it names none`);
  const [nationalities, countries] = citizenships(view, notes);
  return {
    births: [...birthsOf(view), ...births],
    nationalities,
    countries,
    gender: known,
    titles: [
      ...wordsOf(view, 'TITLE').map((text) => titleOf(text)),
      ...wordsOf(view, 'DESIGNATION').map((text) => titleOf(text, 'office')),
    ],
    identifiers: documents,
  };
}

/** The citizenships, and the countries of those that are in doubt or over: the words say more than a country. */
function citizenships(view: View, notes: string[]): [Person['nationalities'], Person['countries']] {
  const spot = view.spotOf('NATIONALITY');
  const sure = new Set<NonNullable<Person['nationalities']>[number]>();
  const unsure = new Set<NonNullable<Person['countries']>[number]>();
  for (const words of [...wordsOf(view, 'NATIONALITY'), ...wordsOf(view, 'NATIONALITY2')]) {
    const { countries, rest } = countriesIn(words);
    if (/^n\/?a\.?$/iu.test(words)) {
      view.ledger.drop(spot, `${showValue(words)}: it names none`);
      continue;
    }
    for (const country of countries) (rest === undefined ? sure : unsure).add(country);
    if (rest === undefined) continue;
    notes.push(`Nationality: ${words}`);
    view.ledger.note('narrowed', spot, `is ${showValue(words)}, which says more than a country; a note has the words`);
  }
  return [[...sure], [...unsure]];
}

const rank = /^(?:\p{L}+[- ]){0,2}(?:general|colonel|major|captain|lieutenant|admiral|brigadier|sergeant|marshal)$/iu;
const honorific =
  /^(?:mr|mrs|ms|dr|doctor|professor|prof|maula(?:na|vi)|mullah|haj[ij]?|had?j[ij]|alhaj|qari|mufti|imam|sheikh?|shaykh|cheikh|ustadz?|amir|cadi|qadi|sayyid|engineer)$/iu;

function titleOf(text: string, usual?: PersonTitle['type']): PersonTitle {
  const bare = text.replaceAll(/["“”.]/gu, '').trim();
  const type = rank.test(bare) ? 'rank' : (usual ?? (honorific.test(bare) ? 'honorific' : bare.includes(' ') ? 'office' : undefined));
  return { text, ...(type && { type }) };
}

const notice = /INTERPOL-UN Security Council Special Notice web link:?\s*(https?:\/\/\S+)/giu;
const address = /https?:\/\/[^\s<>"]+/giu;
const numberOfEntry = /\b[A-Z]{2}[ie]\.\d{3}\b/gu;

/** The comments, the pages that they point to, and the entries that they name by number. The words for the page of a notice go with it. */
function commentsOf(view: View, from: Person['id'] | Organization['id'], own: string, list: SanctionsList) {
  const spot = view.spotOf('COMMENTS1');
  const all = joinName(view.text('COMMENTS1')) ?? '';
  for (const name of new Set(all.match(numberOfEntry) ?? [])) {
    if (name !== own) list.links.state({ from, type: 'linked-to', name, isOptional: true, spot });
  }
  const found = [...all.matchAll(address)].map(([url]) => trimOff(url, ').,;:]'));
  const urls = new Set([...new Set(found)].filter((url) => fits(WebUrlSchema, url)));
  const text = joinName(all.replaceAll(notice, (words, url: string) => (urls.has(url) ? ' ' : words)));
  return { text, urls: [...urls] };
}

function sanctionOf(view: View, entryId: string, target: Person['id'], list: SanctionsList, measures: Measure[]): Entity {
  const program = lineOf(view, 'UN_LIST_TYPE');
  const words = wordsOf(view, 'LIST_TYPE');
  const listing = compact<Listing>({
    list: words.find((word) => word !== 'UN List') ?? list.head.title,
    entryId,
    listedOn: takeListDate(view, ['LISTED_ON']),
    delistedOn: takeListDate(view, ['DELISTED_ON']),
    amendedOn: amendments(view),
  });
  const submittedBy = wordsOf(view, 'SUBMITTED_BY').map((by) => `Submitted by ${by}`);
  const submittedOn = takeListDate(view, ['SUBMITTED_ON']);
  const notes = [...submittedBy, ...(submittedOn === undefined ? [] : [`Submitted on ${submittedOn}`])];
  return list.sanction(
    entryId,
    target,
    compact({
      programs: program === undefined ? [] : [list.program(program, spelledOut[program])],
      listings: [listing],
      measures,
      notes: notes.map((text) => ({ text })),
    }),
  );
}

/** The days of the changes, each once, in the order of time. */
function amendments(view: View): Listing['amendedOn'] {
  const dates = view.views('LAST_DAY_UPDATED').flatMap((updated) => {
    const found = takeDates(updated, ['VALUE']);
    updated.close();
    return found;
  });
  return [...new Set(dates)].sort();
}
