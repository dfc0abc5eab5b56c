import { type Country, type Entity, idFor, type LegalBasis, type Listing, type Person, type Program, WebUrlSchema } from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { compact } from '../../compact.ts';
import { fits } from '../../fit.ts';
import { takeListDate } from '../../sanctions/date.ts';
import type { SanctionsList } from '../../sanctions/list.ts';
import type { View } from '../../view.ts';
import { addressOf } from './address.ts';
import { birthOf } from './birth.ts';
import { documentOf } from './document.ts';
import { namesOf } from './name.ts';
import { lineOf, placeOf, remark, remarksOf } from './word.ts';

/** What an entry becomes: its target and the sanction on it. */
export function entitiesOf(entryId: string, view: View, list: SanctionsList): Entity[] {
  const kind = kindOf(view);
  const id = idFor(kind, list.head.scheme, entryId);
  const { names, titles, gender } = namesOf(view);
  const notes = remarksOf(view);
  const found = view.views('address').map(addressOf);
  const number = lineOf(view, '@logicalId');
  const unitedNations = lineOf(view, '@unitedNationId');
  const own: Partial<Person> = kind === 'person' ? { gender, titles, ...personal(view, notes) } : {};
  if (kind === 'organization') notes.push(...titles.map(({ text }) => text));
  const target = compact<Person>({
    kind: kind as 'person',
    id: id as Person['id'],
    names,
    ...own,
    addresses: found.flatMap(({ addresses }) => addresses),
    contacts: found.flatMap(({ contacts }) => contacts),
    identifiers: [
      { scheme: 'eu-fsf', value: entryId },
      ...(number === undefined ? [] : [{ scheme: 'x-eu-fsf-logical-id' as const, value: number }]),
      ...(unitedNations === undefined ? [] : [{ scheme: 'unsc' as const, value: unitedNations }]),
      ...view.views('identification').flatMap((document) => documentOf(document, notes)),
    ],
    notes: [...new Set(notes)].map((text) => ({ text })),
    sources: [list.source],
  });
  list.links.named(entryId, target.id);
  return [target, sanctionOf(view, entryId, target.id, list)];
}

const kinds: Readonly<Record<string, 'person' | 'organization'>> = {
  p: 'person',
  person: 'person',
  e: 'organization',
  enterprise: 'organization',
};

function kindOf(view: View): 'person' | 'organization' {
  const words = view.views('subjectType').flatMap((type) => {
    const said = [lineOf(type, '@code'), lineOf(type, '@classificationCode')];
    type.close();
    return said.filter((word) => word !== undefined);
  });
  const kind = words.map((word) => kinds[word.toLowerCase()]).find((one) => one !== undefined);
  if (kind === undefined)
    view.ledger.note('guessed', view.spotOf('subjectType'), `is ${showValue(words.join(' '))}, which is taken for an organization`);
  return kind ?? 'organization';
}

function personal(view: View, notes: string[]): Partial<Person> {
  const nationalities = new Set<Country>();
  for (const citizenship of view.views('citizenship')) {
    const { country, words } = placeOf(citizenship);
    const said = remark(words, lineOf(citizenship, '@region'), ...remarksOf(citizenship));
    citizenship.close();
    if (country !== undefined) nationalities.add(country);
    if (said !== undefined) notes.push(`Citizenship: ${remark(country, said)}`);
  }
  return { births: view.views('birthdate').flatMap(birthOf), nationalities: [...nationalities] };
}

/** The sanction, with the acts of law that the list names and the programs that these belong to. */
function sanctionOf(view: View, entryId: string, target: Person['id'], list: SanctionsList): Entity {
  const programs = new Set<Program['id']>();
  const changes = new Set<string>();
  const legalBases = view.views('regulation').flatMap((regulation): LegalBasis[] => {
    const program = lineOf(regulation, '@programme');
    const publishedOn = takeListDate(regulation, ['@publicationDate']);
    const isAmendment = lineOf(regulation, '@regulationType')?.toLowerCase() === 'amendment';
    const citation = lineOf(regulation, '@numberTitle');
    const url = regulation.list('publicationUrl').find(({ value }) => typeof value === 'string' && fits(WebUrlSchema, value))?.value;
    regulation.close();
    if (program !== undefined) programs.add(list.program(program));
    if (isAmendment && publishedOn !== undefined) changes.add(publishedOn);
    return citation === undefined ? [] : [{ citation, ...(typeof url === 'string' && { url }) }];
  });
  const details = lineOf(view, '@designationDetails');
  const listedOn = takeListDate(view, ['@designationDate']);
  return list.sanction(
    entryId,
    target,
    compact({
      programs: [...programs],
      listings: [compact<Listing>({ list: list.head.title, entryId, listedOn, amendedOn: [...changes].sort() })],
      legalBases,
      notes: details === undefined ? [] : [{ text: details }],
    }),
  );
}
