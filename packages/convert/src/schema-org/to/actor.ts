import { type Address, before, type Name, type Person } from 'nutgraf';
import { compact } from '../../compact.ts';
import { countryOf } from '../../sanctions/country.ts';
import type { NodeOf } from './vocabulary.ts';
import { countryIdentifier, type EntityOf, uriFor, type Writer } from './writer.ts';

const organizationTypes = {
  company: 'Corporation',
  'public-body': 'GovernmentOrganization',
  'political-party': 'PoliticalParty',
  media: 'NewsMediaOrganization',
  ngo: 'NGO',
  university: 'CollegeOrUniversity',
} as const;

/** A person as a node. */
export function personNode(person: Person, writer: Writer): NodeOf<'Person'> {
  const {
    kind: _,
    id,
    names,
    unspecified,
    identifiers,
    urls,
    description,
    addresses,
    contacts,
    births,
    deaths,
    nationalities,
    gender,
    titles,
    ...rest
  } = person;
  writer.dropRest(rest);
  const isBackwards = isSurelyBefore(deaths?.[0]?.date, births?.[0]?.date);
  if (isBackwards) writer.drop('/deaths', 'of several days of birth the first is written, and this is before it');
  return compact<NodeOf<'Person'>>({
    '@type': 'Person',
    '@id': uriFor(id),
    ...callProperties({ names, unspecified }, writer, { isPerson: true, isPlace: false }),
    ...titleProperties(titles, writer),
    description: writer.local('/description', description),
    ...contactProperties(contacts, writer),
    address: addressNodes(addresses, writer),
    ...lifeProperties('birth', births, writer),
    ...lifeProperties('death', isBackwards ? [] : deaths, writer),
    nationality: writer.entries('/nationalities', nationalities).flatMap(({ value, at }): NodeOf<'Country'>[] => {
      const country = countryCode(value, at, writer);
      return country === undefined ? [] : [{ '@type': 'Country', identifier: country }];
    }),
    gender: gender === 'male' ? 'https://schema.org/Male' : gender === 'female' ? 'https://schema.org/Female' : gender,
    ...writer.identity({ identifiers, urls }),
  });
}

type OrganizationType = 'Organization' | (typeof organizationTypes)[keyof typeof organizationTypes];

/** An organization as a node. */
export function organizationNode(organization: EntityOf<'organization'>, writer: Writer): NodeOf<OrganizationType> {
  const { kind: _, id, names, unspecified, identifiers, urls, description, addresses, contacts, period, type, ...rest } = organization;
  const known =
    type !== undefined && Object.hasOwn(organizationTypes, type) ? organizationTypes[type as keyof typeof organizationTypes] : undefined;
  writer.dropRest(known === undefined ? { type, ...rest } : rest);
  return compact<NodeOf<'Organization'>>({
    '@type': (known ?? 'Organization') as 'Organization',
    '@id': uriFor(id),
    ...callProperties({ names, unspecified }, writer, { isPerson: false, isPlace: false }),
    ...bodyProperties({ description, addresses, contacts, period }, writer),
    ...writer.identity({ identifiers, urls }),
  });
}

/** A bloc as a node. */
export function blocNode(bloc: EntityOf<'bloc'>, writer: Writer): NodeOf<'Organization'> {
  const { kind: _, id, names, unspecified, identifiers, urls, description, addresses, contacts, period, ...rest } = bloc;
  writer.dropRest(rest);
  return compact<NodeOf<'Organization'>>({
    '@type': 'Organization',
    '@id': uriFor(id),
    ...callProperties({ names, unspecified }, writer, { isPerson: false, isPlace: false }),
    ...bodyProperties({ description, addresses, contacts, period }, writer),
    ...writer.identity({ identifiers, urls }),
  });
}

/** A government as a node. */
export function governmentNode(government: EntityOf<'government'>, writer: Writer): NodeOf<'GovernmentOrganization'> {
  const { kind: _, id, of, names, unspecified, identifiers, urls, description, addresses, contacts, period, ...rest } = government;
  writer.dropRest(rest);
  return compact<NodeOf<'GovernmentOrganization'>>({
    '@type': 'GovernmentOrganization',
    '@id': uriFor(id),
    ...callProperties({ names, unspecified }, writer, { isPerson: false, isPlace: false }),
    areaServed: writer.reference('/of', of, ['state']),
    ...bodyProperties({ description, addresses, contacts, period }, writer),
    ...writer.identity({ identifiers, urls }),
  });
}

/** A state as a node: a country, which has an address and no foundation. */
export function stateNode(state: EntityOf<'state'>, writer: Writer): NodeOf<'Country'> {
  const { kind: _, id, names, unspecified, country, identifiers, urls, description, ...rest } = state;
  writer.dropRest(rest);
  const isSame = (one: { scheme: string; value: string }) => one.scheme === 'iso3166-1' && (country === undefined || one.value === country);
  for (const { value, at } of writer.entries('/identifiers', identifiers))
    if (isSame(value)) writer.drop(at, 'it is read back as `country`');
  const { identifier, ...identity } = writer.identity({ identifiers, urls });
  const own = country === undefined ? [] : [countryIdentifier(country)];
  const others = [identifier ?? []].flat() as NodeOf<'PropertyValue'>[];
  return compact<NodeOf<'Country'>>({
    '@type': 'Country',
    '@id': uriFor(id),
    ...callProperties({ names, unspecified }, writer, { isPerson: false, isPlace: true }),
    description: writer.local('/description', description),
    identifier: [
      ...own.map(({ scheme, value }): NodeOf<'PropertyValue'> => ({ '@type': 'PropertyValue', propertyID: scheme, value })),
      ...others.filter(({ propertyID, value }) => !isSame({ scheme: String(propertyID), value: String(value) })),
    ],
    ...identity,
  });
}

/** What an actor is called: its names, or of one without a name the words that stand in their place. */
function callProperties(
  { names, unspecified }: Pick<EntityOf<'person'>, 'names' | 'unspecified'>,
  writer: Writer,
  { isPerson, isPlace }: { isPerson: boolean; isPlace: boolean },
) {
  const named = nameProperties(names, writer, isPerson, isPlace);
  if (unspecified === undefined) return named;
  const { reason, description } = unspecified;
  const canSay = Object.keys(named).length === 0 && reason !== 'protected';
  const words = canSay ? writer.local('/unspecified/description', description) : undefined;
  if (words === undefined) writer.drop('/unspecified');
  else if (reason !== 'not-named-by-source') writer.narrow('/unspecified/reason', 'is read back as `not-named-by-source`');
  return words === undefined ? named : { ...named, disambiguatingDescription: words };
}

/** Names: the first as `name`, and the others by what they are. */
export function nameProperties(names: readonly Name[] | undefined, writer: Writer, isPerson: boolean, isPlace = false) {
  const node: { name: string[]; legalName: string[]; alternateName: string[] } = { name: [], legalName: [], alternateName: [] };
  const groups: number[] = [];
  let parts: object = {};
  for (const [index, { value, at }] of writer.distinct('/names', names, ({ text, lang }) => [text, lang ?? '']).entries()) {
    const { text, lang, type, parts: named, ...rest } = value;
    writer.dropRest(rest, at);
    const written = writer.local(at, { text, lang });
    if (written === undefined) continue;
    const isLegal = type === 'official' && !isPerson && !isPlace;
    const group = index === 0 || type === undefined ? 0 : isLegal ? 1 : 2;
    groups.push(group);
    if (index === 0 && type !== undefined) writer.drop(`${at}/type`, 'the main name is of no type');
    if (group === 2 && type !== 'alias') writer.narrow(`${at}/type`, 'is read back as `alias`');
    node[(['name', 'legalName', 'alternateName'] as const)[group] ?? 'name'].push(written);
    if (named === undefined) continue;
    if (index > 0 || !isPerson) writer.drop(`${at}/parts`, 'the parts of the main name of a person are written, and no others');
    else parts = partProperties(named, `${at}/parts`, writer);
  }
  writer.order('/names', groups);
  return compact({ ...node, ...parts } as { name?: string[]; legalName?: string[]; alternateName?: string[] });
}

function partProperties({ given, additional, family, suffix, ...rest }: NonNullable<Name['parts']>, at: string, writer: Writer) {
  writer.dropRest(rest, at);
  return {
    givenName: writer.text(`${at}/given`, given),
    additionalName: writer.text(`${at}/additional`, additional),
    familyName: writer.text(`${at}/family`, family),
    honorificSuffix: writer.text(`${at}/suffix`, suffix),
  };
}

function titleProperties(titles: Person['titles'], writer: Writer): Pick<NodeOf<'Person'>, 'jobTitle' | 'honorificPrefix'> {
  const node: { jobTitle: string[]; honorificPrefix: string[] } = { jobTitle: [], honorificPrefix: [] };
  const groups = writer.entries('/titles', titles).flatMap(({ value: { text, lang, type, ...rest }, at }) => {
    writer.dropRest(rest, at);
    const written = writer.local(at, { text, lang });
    if (written === undefined) return [];
    const isPrefix = type === 'honorific';
    if (!isPrefix && type !== 'office') writer.narrow(`${at}/type`, 'is read back as `office`');
    node[isPrefix ? 'honorificPrefix' : 'jobTitle'].push(written);
    return [isPrefix ? 1 : 0];
  });
  writer.order('/titles', groups);
  return node;
}

type Body = Pick<EntityOf<'organization'>, 'description' | 'addresses' | 'contacts' | 'period'>;

function bodyProperties({ description, addresses, contacts, period }: Body, writer: Writer) {
  const end = period?.end === '..' ? writer.drop('/period/end', 'schema.org does not say that it goes on') : period?.end;
  return {
    description: writer.local('/description', description),
    ...contactProperties(contacts, writer),
    address: addressNodes(addresses, writer),
    foundingDate: writer.date('/period/start', period?.start),
    dissolutionDate: writer.date('/period/end', end),
  };
}

const contactGroups = ['email', 'phone', 'fax'] as const;

function contactProperties(contacts: EntityOf<'person'>['contacts'], writer: Writer) {
  const node: Record<(typeof contactGroups)[number], string[]> = { email: [], phone: [], fax: [] };
  const groups = writer.entries('/contacts', contacts).flatMap(({ value: { type, value, ...rest }, at }) => {
    const group = contactGroups.find((one) => one === type);
    if (group === undefined || /^(?:mailto|tel|fax):/iu.test(value)) {
      writer.drop(at);
      return [];
    }
    writer.dropRest(rest, at);
    const text = writer.text(at, value);
    if (text !== undefined) node[group].push(text);
    return text === undefined ? [] : [contactGroups.indexOf(group)];
  });
  writer.order('/contacts', groups);
  return { email: node.email, telephone: node.phone, faxNumber: node.fax };
}

function addressNodes(addresses: readonly Address[] | undefined, writer: Writer): NodeOf<'PostalAddress'>[] {
  return writer.entries('/addresses', addresses).flatMap(({ value, at }) => {
    const { full, street, postOfficeBox, city, region, postalCode, country, ...rest } = value;
    writer.dropRest(rest, at);
    const node = compact<NodeOf<'PostalAddress'>>({
      '@type': 'PostalAddress',
      name: writer.text(`${at}/full`, full),
      streetAddress: writer.text(`${at}/street`, street),
      postOfficeBoxNumber: writer.text(`${at}/postOfficeBox`, postOfficeBox),
      addressLocality: writer.text(`${at}/city`, city),
      addressRegion: writer.text(`${at}/region`, region),
      postalCode: writer.text(`${at}/postalCode`, postalCode),
      addressCountry: country === undefined ? undefined : countryCode(country, `${at}/country`, writer),
    });
    return Object.keys(node).length === 1 ? [] : [node];
  });
}

/** A country as its code, where that is read back as the same. */
export function countryCode(country: string, at: string, writer: Writer): string | undefined {
  return countryOf(country) === country ? country : writer.drop(at, 'readers do not know the code');
}

function isSurelyBefore(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && before(one, other) === 'yes';
}

function lifeProperties(word: 'birth' | 'death', all: Person['births'], writer: Writer) {
  const pointer = word === 'birth' ? '/births' : '/deaths';
  const [first, ...others] = writer.entries(pointer, all);
  for (const { at } of others) writer.drop(at, 'schema.org has one');
  if (first === undefined) return {};
  const { date, place, ...rest } = first.value;
  writer.dropRest(rest, first.at);
  return {
    [`${word}Date`]: writer.date(`${first.at}/date`, date),
    [`${word}Place`]: writer.reference(`${first.at}/place`, place, ['place']),
  };
}
