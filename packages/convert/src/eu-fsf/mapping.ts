import type { Mapping, MappingRow } from '../mapping.ts';

/** The forms of the file. */
export const families = {
  xml: 'the consolidated list of financial sanctions in XML, version 1.1: written after the published schema, and unproven on real data',
} as const;

/** A form of the file. */
export type Family = keyof typeof families;

function from(ours: string, fields: string | readonly string[], note?: string): MappingRow<Family> {
  return { ours, theirs: { xml: fields }, ...(note === undefined ? {} : { note }) };
}

const all = (element: string, ...names: string[]) => names.map((name) => `/${element}/*/${name}`);
const country = ['@countryIso2Code', '@countryDescription'];
const elements = ['nameAlias', 'citizenship', 'birthdate', 'identification', 'address'];

/** What becomes of each attribute and element of the list. */
export const mapping: Mapping<Family> = {
  families,
  rows: [
    from('person/id', ['/@euReferenceNumber', '/@logicalId'], 'The reference number; the other one where that is missing.'),
    from(
      'person/identifiers/*/value',
      ['/@euReferenceNumber', '/@logicalId', '/@unitedNationId'],
      'Of the schemes `eu-fsf`, `x-eu-fsf-logical-id` and `unsc`.',
    ),
    from('person/kind', all('subjectType', '@code', '@classificationCode'), 'A person or an organization.'),
    from('person/names/*/text', all('nameAlias', '@wholeName')),
    from('person/names/*/parts', all('nameAlias', '@firstName', '@middleName', '@lastName')),
    from('person/names/*/lang', all('nameAlias', '@nameLanguage')),
    from('person/names/*/quality', all('nameAlias', '@strong'), 'The first strong one is the name itself, the others are aliases.'),
    from('person/names/*/note', all('nameAlias', 'remark/*')),
    from('person/titles/*/text', all('nameAlias', '@title', '@function'), 'A function is of the type office.'),
    from('person/gender', all('nameAlias', '@gender')),
    from(
      'person/births/*/date',
      all(
        'birthdate',
        ...[
          '@birthdate',
          '@year',
          '@month',
          '@day',
          '@monthOfYear',
          '@dayOfMonth',
          '@yearRangeFrom',
          '@yearRangeTo',
          '@circa',
          '@calendarType',
        ],
      ),
      'A date of another calendar stands in the note.',
    ),
    from('person/births/*/address', all('birthdate', '@city', '@place', '@region', '@zipCode', ...country)),
    from('person/births/*/note', all('birthdate', 'remark/*')),
    from('person/nationalities/*', all('citizenship', ...country), '`00` and UNKNOWN say nothing.'),
    from('person/notes/*/text', ['/remark/*', ...all('citizenship', '@region', 'remark/*')]),
    from('person/identifiers/*/scheme', all('identification', '@identificationTypeCode', '@identificationTypeDescription')),
    from('person/identifiers/*/value', all('identification', '@number', '@latinNumber')),
    from('person/identifiers/*/country', all('identification', ...country)),
    from('person/identifiers/*/issuedBy', all('identification', '@issuedBy')),
    from('person/identifiers/*/issuedOn', all('identification', '@issuedDate')),
    from('person/identifiers/*/expiresOn', all('identification', '@validTo')),
    from('person/identifiers/*/status', all('identification', '@knownFalse', '@revokedByIssuer', '@reportedLost', '@knownExpired')),
    from('person/identifiers/*/note', all('identification', '@diplomatic', '@nameOnDocument', '@validFrom', '@region', 'remark/*')),
    from('person/addresses/*/street', all('address', '@street')),
    from('person/addresses/*/postOfficeBox', all('address', '@poBox')),
    from('person/addresses/*/city', all('address', '@city', '@place'), 'The place where there is no city, else it stands in the note.'),
    from('person/addresses/*/region', all('address', '@region')),
    from('person/addresses/*/postalCode', all('address', '@zipCode')),
    from('person/addresses/*/country', all('address', ...country)),
    from('person/addresses/*/note', all('address', '@asAtListingTime', 'remark/*')),
    from('person/contacts/*', all('address', '@contactInfo', 'contactInfo/*/@key', 'contactInfo/*/@value')),
    from('program/title/text', all('regulation', '@programme')),
    from('sanction/programs/*', all('regulation', '@programme')),
    from('sanction/legalBases/*/citation', all('regulation', '@numberTitle')),
    from('sanction/legalBases/*/url', all('regulation', 'publicationUrl/*')),
    from('sanction/listings/*/listedOn', '/@designationDate'),
    from('sanction/listings/*/amendedOn/*', all('regulation', '@publicationDate', '@regulationType'), 'Of acts that are amendments.'),
    from('sanction/notes/*/text', '/@designationDetails'),
    from('source/snapshotOn', '/export/@generationDate', 'The day, without the time.'),
  ],
  losses: [
    {
      theirs: { xml: all('regulation', '@entryIntoForceDate') },
      reason: 'the day on which the last act about an entry took effect is not that of the sanction',
    },
    { theirs: { xml: all('regulation', '@organisationType', '@logicalId') }, reason: 'which body passed the act, the citation tells' },
    {
      theirs: { xml: elements.flatMap((element) => all(element, '@logicalId')) },
      reason: 'it numbers a part of the entry, to which nothing else refers',
    },
    {
      theirs: { xml: elements.flatMap((element) => all(element, '@regulationLanguage')) },
      reason: 'it is the language of the act of law and not of the name',
    },
    {
      theirs: { xml: elements.flatMap((element) => all(element, 'regulationSummary')) },
      reason: 'which act brought in which part of an entry has no place',
    },
    { theirs: { xml: '/export/@globalFileId' }, reason: 'it numbers the file, which its hash tells from others' },
    { theirs: { xml: '/export/@schemaLocation' }, reason: 'it says where the schema of the file lies' },
  ],
};
