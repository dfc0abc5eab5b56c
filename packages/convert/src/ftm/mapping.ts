import type { LossRow, Mapping, MappingRow } from '../mapping.ts';

/** The versions, which differ in properties alone. */
export const families = { ftm: 'FollowTheMoney 4: records, and the lines of deltas' } as const;

/** A family of versions. */
export type Family = keyof typeof families;

/** @param names properties with a space between them; one that begins with `/` is a field beside them. */
function fieldsIn(names: string): string[] {
  return names.split(' ').map((name) => (name.startsWith('/') ? name : `/properties/${name}`));
}

function from(ours: string, names: string, note?: string): MappingRow<Family> {
  return { ours, theirs: { ftm: fieldsIn(names) }, ...(note === undefined ? {} : { note }) };
}

/** As `from`, of what is read and not written: something else stands for the same, or the published model does not have it. */
function read(ours: string, names: string, note?: string): MappingRow<Family> {
  return { ...from(ours, names, note), way: 'in' };
}

function lost(names: string, reason: string): LossRow<Family> {
  return { theirs: { ftm: fieldsIn(names) }, reason };
}

/** What becomes of each property. */
export const mapping: Mapping<Family> = {
  families,
  rows: [
    from('person/id', '/id', 'The kind follows from the schema alone: Person; LegalEntity and below it: organization; and so on.'),
    from('person/identifiers/*/value', '/id /referents', 'Of the schemes `x-ftm` or `opensanctions`, and `x-referent`.'),
    from(
      'person/identifiers/*/value',
      'idNumber innCode ogrnCode leiCode imoNumber mmsi swiftBic bic registrationNumber passportNumber wikidataId taxNumber vatCode dunsCode ' +
        'permId uniqueEntityId uscCode cageCode isin isinCode figiCode ticker callSign serialNumber publicKey iban accountNumber unscId ' +
        'kppCode okpoCode bvdId giiNumber npiCode cikCode ibcRuc ipoCode irsCode jibCode fnsCode mbsCode pfrNumber ricCode ' +
        'voenCode licenseNumber icaoCode crsNumber cadastralCode titleNumber osmId googlePlaceId',
      'A number whose form or check digit its scheme refuses goes under a private scheme; so does one of a scheme that the model has not.',
    ),
    from(
      'person/identifiers/*/country',
      'holder number type country authority startDate endDate',
      'Of an Identification or a Passport that comes before its holder.',
    ),
    read('person/identifiers/*/value', 'socialSecurityNumber territoryCode fipsCode zipCode'),
    read('person/identifiers/*/value', 'identification', 'Where the document stands in the record of its holder.'),
    from('person/names/*/text', 'name alias weakAlias previousName abbreviation', 'Each text once.'),
    from(
      'person/names/*/parts',
      'firstName middleName fatherName lastName nameSuffix',
      'Where the part stands in the name. Without any name they are one.',
    ),
    read('person/names/*/parts', 'secondName'),
    from('person/births/*/date', 'birthDate', 'Several are alternatives.'),
    from('person/births/*/address', 'birthPlace birthCountry'),
    from('person/deaths/*/date', 'deathDate'),
    from('person/nationalities/*', 'nationality'),
    read('person/nationalities/*', 'citizenship'),
    from('person/gender', 'gender'),
    from('person/titles/*/text', 'title position', 'A position in words is a title of the type office.'),
    from('person/countries/*', 'country', 'Of a Sanction: the jurisdiction of the authority.'),
    read('person/countries/*', 'mainCountry'),
    from('person/contacts/*/value', 'email phone website'),
    from('person/topics/*', 'topics', 'Also of organizations and assets.'),
    from('person/addresses/*', 'address addressEntity', 'An Address that was read with its holder in one stream, or that stands in it.'),
    from('person/addresses/*/street', 'street', 'Of an Address, and so the next ones.'),
    from('person/addresses/*/postOfficeBox', 'postOfficeBox'),
    from('person/addresses/*/city', 'city'),
    from('person/addresses/*/region', 'region'),
    from('person/addresses/*/postalCode', 'postalCode'),
    from('person/addresses/*/note', 'remarks'),
    from('person/description/text', 'description', 'The first; others are notes.'),
    from('person/notes/*/text', 'notes summary', 'Of links, offices held and sanctions: the summary.'),
    read(
      'person/notes/*/text',
      'status taxStatus purpose ownershipType legalBasis sharesType duration subnationalArea location profession constituency politicalGroup',
    ),
    from('person/urls/*', 'sourceUrl'),
    read('person/urls/*', 'wikipediaUrl opencorporatesUrl publisherUrl'),
    from('person/sources/*', '/datasets', 'Each becomes a source. Of a source nothing else is written.'),
    from(
      'organization/type',
      '/schema keywords',
      'Company and PublicBody. Any other type is the first keyword of what this project has written.',
    ),
    from(
      'bloc/id',
      '/id',
      'Of what this project has written: a state, a government, a bloc or a group is an Organization, and its id says which.',
    ),
    from('organization/classification', 'legalForm classification'),
    from('organization/jurisdiction', 'jurisdiction', 'The first; others are countries.'),
    from('organization/sectors/*', 'sector'),
    from('organization/period', 'incorporationDate dissolutionDate'),
    from('government/of', 'parent', 'Of what this project has written.'),
    from('asset/type', '/schema'),
    from('asset/classification', 'type accountType propertyType currencySymbol'),
    read('asset/classification', 'landType'),
    from('asset/flags/*/country', 'flag'),
    read('asset/flags/*/country', 'pastFlags'),
    from('asset/model', 'model'),
    from('asset/manufacturer', 'manufacturer'),
    from('asset/builtOn', 'buildDate'),
    from('place/names/*/text', 'full', 'Of an Address; its parts in one line where it is not full.'),
    read('place/names/*/text', 'street2 state'),
    from('place/point', 'latitude longitude'),
    from('place/type', 'keywords', 'Of what this project has written.'),
    read('place/type', 'level', 'Of a Territory: country, adm1, adm2, locality.'),
    read('place/within', 'partOf', 'Of a Territory.'),
    from('position/title/text', 'name'),
    from('position/of', 'organization'),
    from('tenure/holder', 'holder'),
    from('tenure/position', 'post'),
    from('tenure/period', 'startDate endDate'),
    from('tenure/reportedStatus', 'status'),
    from(
      'relationship/from',
      'owner director employer person debtor member payer agent candidate successor subject operator issuer bank',
      'The other end of the link is in `to`. The type follows from the schema, or from the property.',
    ),
    from('relationship/to', 'asset organization employee relative associate creditor beneficiary client match predecessor object holder'),
    read(
      'relationship/from',
      'controller',
      'Of a Control, which is written as an UnknownLink, since the published model does not have it.',
    ),
    read('relationship/to', 'controlled'),
    from(
      'relationship/role',
      'role relationship',
      'The first. A type that no schema tells stands before it in what this project has written.',
    ),
    read('relationship/role', 'controlType'),
    from('relationship/share', 'percentage sharesCount', 'The number of shares where there is no percentage.'),
    from('relationship/value', 'amount currency sharesValue sharesCurrency', 'The first with a currency.'),
    read('relationship/value', 'amountEur amountUsd'),
    from('relationship/period', 'startDate endDate date', 'A day alone is that of a Payment.'),
    from('sanction/target', 'entity'),
    from(
      'sanction/issuer',
      'authority',
      'An organization of that name, with `country` as its jurisdiction; or of the id that stands beside it.',
    ),
    from('program/title/text', 'programId program', 'Of a Sanction; the name where there is no id.'),
    read('sanction/notes/*/text', 'program', 'Where the program has an id.'),
    read('sanction/urls/*', 'programUrl'),
    from(
      'sanction/listings/*',
      'authorityId listingDate',
      'Of the list that is the only data set of the record, else called after the authority.',
    ),
    from('sanction/listings/*/list', 'publisher', 'Of what this project has written; of others the publisher is dropped.'),
    from('sanction/reasons/*/text', 'reason'),
    from('sanction/measures/*/stated', 'provisions', 'The type by its words, else `other`.'),
    from('sanction/history/*', 'startDate endDate', 'Imposed on the one, until the other.'),
    from('sanction/reportedStatus', 'status'),
    from('event/title/text', 'name'),
    from('event/type', 'keywords', 'Of what this project has written.'),
    from('event/on', 'date'),
    from('event/period', 'startDate endDate'),
    from('event/place', 'addressEntity'),
    from('event/origin', 'startLocation'),
    from('event/destination', 'endLocation'),
    from('event/participants/*/actor', 'organizer involved vehicle'),
  ],
  losses: [
    lost('/first_seen /last_seen /last_change', 'it is when a crawler saw the record, and says nothing of the entity'),
    lost('/target', 'it says what the topics say'),
    lost('createdAt modifiedAt retrievedAt', 'it is a day of the record, and not of the entity'),
    lost('recordId alephUrl indexText', 'it belongs to the record of the publisher, and not to the entity'),
    lost('important', 'the model has words of its own for what an entity is, the topics'),
    lost('proof', 'documents are no part of the model'),
    lost('declarationDate', 'it is the day on which an office holder declared assets'),
    lost('inceptionDate', 'an office has no day of its own, but for its tenures'),
    lost('numberOfSeats', 'the model does not count the holders of an office'),
    lost(
      'appearance education ethnicity eyeColor hairColor height motherName political religion spokenLanguage weight',
      'the model does not describe the body, the faith or the life of people',
    ),
    lost('icijId', 'it is the number of a record in an archive of leaks'),
    lost(
      'bikCode caemCode coatoCode fssCode okopfCode oksmCode okvedCode capital',
      'it is a code of a national statistic or a capital, for which the model has no property',
    ),
    lost(
      'balance balanceDate maxBalance maxBalanceDate openingDate closingDate creationDate mangingExchange privateKey bankAddress bankName',
      'the model has no property for what an account or a wallet holds and where',
    ),
    lost(
      'collateral issueDate maturityDate area censusBlock createDate encumbrance tenure',
      'the model has no property for the terms of a paper or a property',
    ),
    lost(
      'deregistrationDate registrationDate deadweightTonnage grossRegisteredTonnage tonnage nameChangeDate navigationArea pastTypes registrationPort',
      'the model has no property for how a vehicle is registered or measured',
    ),
    lost('nutsCode', 'it is a code of a statistic of areas, for which the model has no property'),
    lost('secretary', 'the secretary of a board is told in words, and is no end of the link'),
    lost(
      'beneficiaryAccount payerAccount contract project programme sequenceNumber transactionNumber',
      'a payment has two ends and a value',
    ),
    lost('confidenceScore criteria matcher', 'it is how a machine compared the two, and no fact'),
    lost(
      'companiesMentioned namesMentioned peopleMentioned detectedCountry locationMentioned emailMentioned ibanMentioned ipMentioned ' +
        'detectedLanguage phoneMentioned',
      'it is what a machine found in a text',
    ),
  ],
};
