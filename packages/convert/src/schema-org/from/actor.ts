import {
  type Address,
  type Bloc,
  before,
  type Contact,
  type ContactType,
  type Country,
  type Gender,
  type Government,
  type LifeDate,
  type Name,
  type NameParts,
  type Organization,
  type Period,
  type Person,
  type PersonTitle,
  type State,
} from 'nutgraf';
import { showValue } from 'nutgraf/intake';
import { countryOf } from '../../sanctions/country.ts';
import type { Found } from '../../view.ts';
import { organizationTypes } from '../foreign.ts';
import { isNode } from '../graph.ts';
import { type Context, compact, NodeView, type Reading } from './context.ts';
import { dateOf, identity, oneText, plainText, texts } from './value.ts';

/** A node of a person as one. */
export function person({ id, view, context }: Reading<'person'>): Person {
  const birth = life(view, 'birth', context);
  const death = life(view, 'death', context);
  const isBackwards = birth?.date !== undefined && death?.date !== undefined && before(death.date, birth.date) === 'yes';
  if (isBackwards) context.ledger.drop(view.spotOf('deathDate'), `${death.date} is before the birth, ${birth.date}`);
  const prefixes = texts(view, ['honorificPrefix'], context).map(({ text, lang }) =>
    compact<PersonTitle>({ text, lang, type: 'honorific' }),
  );
  const offices = texts(view, ['jobTitle'], context).map(({ text, lang }) => compact<PersonTitle>({ text, lang, type: 'office' }));
  return compact<Person>({
    kind: 'person',
    id,
    ...common(view, names(view, context, partsOf(view, context)), context),
    births: birth === undefined ? [] : [birth],
    deaths: death === undefined || isBackwards ? [] : [death],
    nationalities: countries(view, 'nationality', context),
    gender: genderOf(view, context),
    titles: [...offices, ...prefixes],
  });
}

/** A node of an organization as one. */
export function organization({ node, id, view, context }: Reading<'organization'>): Organization {
  const type = node['@type'].map((one) => organizationTypes[one]).find((one) => one !== undefined);
  return compact<Organization>({
    kind: 'organization',
    id,
    type,
    ...common(view, names(view, context), context),
    period: period(view, context),
  });
}

/** A node of a state that this project has written. */
export function state({ id, view, context }: Reading<'state'>): State {
  const { identifiers = [], ...rest } = common(view, names(view, context), context);
  const country = identifiers.find(({ scheme }) => scheme === 'iso3166-1');
  return compact<State>({
    kind: 'state',
    id,
    ...rest,
    identifiers: identifiers.filter((one) => one !== country),
    country: country?.value as Country | undefined,
    period: period(view, context),
  });
}

/** A node of a government that this project has written. */
export function government({ id, view, context }: Reading<'government'>): Government | undefined {
  const [found] = view.list('areaServed');
  const of = found === undefined ? undefined : context.refer(found.value, found.spot, ['state']);
  if (of === undefined) return undefined;
  return compact<Government>({
    kind: 'government',
    id,
    of,
    ...common(view, names(view, context), context),
    period: period(view, context),
  });
}

/** A node of a bloc that this project has written. */
export function bloc({ id, view, context }: Reading<'bloc'>): Bloc {
  return compact<Bloc>({ kind: 'bloc', id, ...common(view, names(view, context), context), period: period(view, context) });
}

/** Names, the main one first: `name`, `legalName`, and what a node is called besides. */
export function names(view: NodeView, context: Context, parts?: NameParts): Name[] {
  const named = (property: string, type: Name['type']) =>
    texts(view, [property], context).map(({ text, lang }) => compact<Name>({ text, lang, type }));
  const [first, ...rest] = named('name', undefined);
  const written = first?.text ?? ([parts?.given, parts?.additional, parts?.family].filter(Boolean).join(' ') || undefined);
  const main = written === undefined ? [] : [compact<Name>({ ...first, text: written, parts })];
  const all = [...main, ...rest, ...named('legalName', 'official'), ...named('alternateName', 'alias')];
  return [...new Map(all.reverse().map((name) => [`${name.lang ?? ''} ${name.text}`, name])).values()].reverse();
}

function partsOf(view: NodeView, context: Context): NameParts | undefined {
  const parts = compact<NameParts>({
    given: plainText(view, ['givenName'], context),
    additional: plainText(view, ['additionalName'], context),
    family: plainText(view, ['familyName'], context),
    suffix: plainText(view, ['honorificSuffix'], context),
  });
  return Object.keys(parts).length === 0 ? undefined : parts;
}

/** What all actors have. Of whom no name is told, what the page calls it instead is kept as such. */
function common(view: NodeView, called: Name[], context: Context) {
  const { identifiers, urls } = identity(view, context);
  const points = view.list('contactPoint').flatMap(({ value }) => (isNode(value) ? [new NodeView(value, context)] : []));
  const contacts = [view, ...points].flatMap((one) => contactsOf(one, context));
  for (const point of points) point.close();
  const instead = called.length === 0 ? oneText(view, ['disambiguatingDescription'], context) : undefined;
  return {
    names: called,
    unspecified: instead && ({ reason: 'not-named-by-source', description: instead } as const),
    description: oneText(view, ['description', 'disambiguatingDescription'], context),
    addresses: view.list('address').flatMap((found) => addressOf(found, context) ?? []),
    contacts,
    identifiers,
    urls,
  };
}

const contactProperties: readonly (readonly [string, ContactType])[] = [
  ['email', 'email'],
  ['telephone', 'phone'],
  ['faxNumber', 'fax'],
];

function contactsOf(view: NodeView, context: Context): Contact[] {
  return contactProperties.flatMap(([name, type]) =>
    texts(view, [name], context).map(({ text }): Contact => ({ type, value: text.replace(/^(?:mailto|tel|fax):/iu, '') })),
  );
}

/** A postal address, or a text as the whole of one. */
function addressOf(found: Found, context: Context): Address | undefined {
  if (typeof found.value === 'string') return { full: found.value };
  if (!isNode(found.value)) {
    context.ledger.drop(found.spot, 'it is neither a text nor a postal address');
    return undefined;
  }
  const view = new NodeView(context.graph.resolve(found.value), context);
  const { country, words } = countryIn(view, context);
  const street = texts(view, ['streetAddress'], context).map(({ text }) => text);
  const address = compact<Address>({
    full: plainText(view, ['name'], context),
    street: street.length === 0 ? undefined : street.join(', '),
    postOfficeBox: plainText(view, ['postOfficeBoxNumber'], context),
    city: plainText(view, ['addressLocality'], context),
    region: plainText(view, ['addressRegion'], context),
    postalCode: plainText(view, ['postalCode'], context),
    country,
    note: words,
  });
  view.close();
  return Object.keys(address).length === 0 ? undefined : address;
}

/** The country of an address, or the words that name none. */
export function countryIn(view: NodeView, context: Context): { country?: Country; words?: string } {
  const text = plainText(view, ['addressCountry'], context);
  const country = text === undefined ? undefined : countryOf(text);
  if (country !== undefined) return { country };
  return text === undefined ? {} : { words: text };
}

function life(view: NodeView, word: 'birth' | 'death', context: Context): LifeDate | undefined {
  const date = dateOf(view, [`${word}Date`], context);
  const found = view.take(`${word}Place`);
  const place = found === undefined ? undefined : context.refer(found.value, found.spot, ['place']);
  const result = compact<LifeDate>({ date, place });
  return Object.keys(result).length === 0 ? undefined : result;
}

function countries(view: NodeView, property: string, context: Context): Country[] {
  return view.list(property).flatMap(({ value, spot }) => {
    const node = isNode(value) ? new NodeView(context.graph.resolve(value), context) : undefined;
    const text = node === undefined ? value : plainText(node, ['identifier', 'name', 'alternateName'], context);
    const country = typeof text === 'string' ? countryOf(text) : undefined;
    if (country === undefined) context.ledger.drop(spot, `${showValue(text)} is no country that is known`);
    return country === undefined ? [] : [country];
  });
}

const genders: ReadonlyMap<string, Gender> = new Map([
  ['male', 'male'],
  ['m', 'male'],
  ['female', 'female'],
  ['f', 'female'],
  ['other', 'other'],
]);

function genderOf(view: NodeView, context: Context): Gender | undefined {
  const text = plainText(view, ['gender'], context);
  const gender = text === undefined ? undefined : genders.get((text.split(/[/#:]/u).at(-1) ?? '').trim().toLowerCase());
  if (text !== undefined && gender === undefined)
    context.ledger.drop(view.spotOf('gender'), `${showValue(text)} is no gender that the model has`);
  return gender;
}

function period(view: NodeView, context: Context): Period | undefined {
  const start = dateOf(view, ['foundingDate'], context);
  const end = dateOf(view, ['dissolutionDate'], context);
  if (start !== undefined && end !== undefined && before(end, start) === 'yes') {
    context.ledger.drop(view.spotOf('dissolutionDate'), `${end} is before the founding, ${start}`);
    return { start };
  }
  return start === undefined && end === undefined ? undefined : compact<Period>({ start, end });
}
