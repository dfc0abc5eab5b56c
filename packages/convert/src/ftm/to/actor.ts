import type { Bloc, Country, Government, Group, Organization, Person, State } from 'nutgraf';
import type { Plan } from './plan.ts';
import { type Begun, writeAddresses, writeContacts, writeFolds, writeNames, writeShared, writeUnspecified, writeWord } from './shared.ts';
import { countryOf, dateOf, endsOf } from './value.ts';

type Body = State | Government | Bloc | Organization | Group;

/** Writes a person. */
export function writePerson(begun: Begun, person: Person, plan: Plan): void {
  const { draft } = begun;
  writeNames(begun, person.names);
  for (const { parts } of person.names ?? []) {
    draft.add('firstName', parts?.given);
    draft.add('middleName', parts?.additional);
    draft.add('fatherName', parts?.patronymic);
    draft.add('lastName', parts?.family);
    draft.add('nameSuffix', parts?.suffix);
  }
  for (const { date, place, address } of person.births ?? []) {
    draft.add('birthDate', dateOf(date));
    draft.add('birthPlace', address?.full ?? address?.city ?? labelOf(plan, place));
    draft.add('birthCountry', address?.country && countryOf(address.country));
  }
  for (const { date } of person.deaths ?? []) draft.add('deathDate', dateOf(date));
  draft.add('nationality', ...codes(person.nationalities));
  draft.add('gender', person.gender);
  for (const { text, type } of person.titles ?? []) draft.add(type === 'office' ? 'position' : 'title', text);
  draft.add('country', ...codes(person.countries));
  writeActor(begun, person, plan);
}

/** Writes a body of whatever kind. */
export function writeBody(begun: Begun, body: Body, plan: Plan): void {
  const { draft } = begun;
  writeNames(begun, body.names);
  if (body.kind === 'state') draft.add('country', ...codes(body.country && [body.country]));
  else if (body.kind !== 'bloc') draft.add('country', ...codes(body.countries));
  if (body.kind === 'bloc') writeWord(begun, body.type);
  if (body.kind === 'government') {
    writeWord(begun, body.status);
    plan.refer(draft, 'parent', body.of);
  }
  if (body.kind === 'organization') {
    if (draft.schema === 'Organization') writeWord(begun, body.type);
    draft.add(draft.schema === 'Company' ? 'legalForm' : 'classification', body.classification);
    draft.add('jurisdiction', ...codes(body.jurisdiction && [body.jurisdiction]));
    draft.add('sector', ...(body.sectors ?? []));
  }
  const { start, end } = endsOf(body.period);
  draft.add('incorporationDate', start);
  draft.add('dissolutionDate', end);
  writeActor(begun, body, plan);
}

function writeActor(begun: Begun, actor: Person | Body, plan: Plan): void {
  writeUnspecified(begun, actor);
  begun.draft.add('topics', ...(actor.topics ?? []));
  writeContacts(begun, actor.contacts);
  writeAddresses(begun, actor.id, actor.addresses);
  writeFolds(begun, actor.id, plan);
  writeShared(begun, actor, plan);
}

function codes(countries: readonly Country[] = []): string[] {
  return countries.map(countryOf);
}

/** The first name of a place. */
function labelOf(plan: Plan, id: `place/${string}` | undefined): string | undefined {
  const place = plan.entity(id);
  return place?.kind === 'place' ? place.names?.[0]?.text : undefined;
}
