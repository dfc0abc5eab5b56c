import type { Mapping, MappingRow } from '../mapping.ts';

/** The forms of the file. */
export const families = {
  xml: 'the consolidated list of the Security Council in XML: INDIVIDUAL and ENTITY in CONSOLIDATED_LIST',
} as const;

/** A form of the file. */
export type Family = keyof typeof families;

function from(ours: string, fields: string | readonly string[], note?: string): MappingRow<Family> {
  return { ours, theirs: { xml: fields }, ...(note === undefined ? {} : { note }) };
}

/** Fields of an element that both sorts of entry have, and come several times. */
const ofBoth = (element: string, ...names: string[]) =>
  ['INDIVIDUAL', 'ENTITY'].flatMap((kind) => names.map((name) => `/${kind}_${element}/*/${name}`));

const ofPerson = (element: string, ...names: string[]) => names.map((name) => `/INDIVIDUAL_${element}/*/${name}`);

const fourNames = ['/FIRST_NAME', '/SECOND_NAME', '/THIRD_NAME', '/FOURTH_NAME'];

/** What becomes of each element of the list. */
export const mapping: Mapping<Family> = {
  families,
  rows: [
    from(
      'person/id',
      ['/REFERENCE_NUMBER', '/DATAID'],
      'The reference number; the other one where that is missing. Of an ENTITY: an organization.',
    ),
    from('person/identifiers/*/value', ['/REFERENCE_NUMBER', '/DATAID'], 'Of the schemes `unsc` and `x-unsc-data-id`.'),
    from('person/names/*/text', fourNames, 'In one line. Which of the four is a family name the list does not say.'),
    from('person/names/*/text', '/NAME_ORIGINAL_SCRIPT/*', 'With its script; a remark in Latin letters behind it is its note.'),
    from(
      'person/names/*/text',
      ofBoth('ALIAS', 'ALIAS_NAME'),
      'Several names in one text, divided by `;` or in brackets in another script, become several.',
    ),
    from('person/names/*/type', ofBoth('ALIAS', 'QUALITY'), 'f.k.a. is a former name, all else an alias.'),
    from('person/names/*/quality', ofBoth('ALIAS', 'QUALITY'), 'Good and Low.'),
    from(
      'person/names/*/note',
      ofBoth('ALIAS', 'NOTE'),
      'A name in its own script, and the word for a nom de guerre, go to where they belong.',
    ),
    from(
      'person/births/*/date',
      ofPerson('DATE_OF_BIRTH', 'TYPE_OF_DATE', 'DATE', 'YEAR', 'FROM_YEAR', 'TO_YEAR'),
      'Several are alternatives.',
    ),
    from('person/births/*/note', ofPerson('DATE_OF_BIRTH', 'NOTE'), 'Where the note is the date itself, or its month, it becomes that.'),
    from('person/births/*/address/street', ofPerson('PLACE_OF_BIRTH', 'STREET')),
    from('person/births/*/address/city', ofPerson('PLACE_OF_BIRTH', 'CITY')),
    from('person/births/*/address/region', ofPerson('PLACE_OF_BIRTH', 'STATE_PROVINCE')),
    from('person/births/*/address/country', ofPerson('PLACE_OF_BIRTH', 'COUNTRY')),
    from('person/births/*/address/note', ofPerson('PLACE_OF_BIRTH', 'NOTE')),
    from(
      'person/births/*',
      ofPerson('ALIAS', 'DATE_OF_BIRTH', 'CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH'),
      'One more alternative, whose note says with which name it goes.',
    ),
    from(
      'person/nationalities/*',
      ['/NATIONALITY/*/VALUE/*', '/NATIONALITY2/*/VALUE/*'],
      'Words that say more than a country become a note, and the country one of `countries`.',
    ),
    from('person/gender', ['/GENDER', '/COMMENTS1'], 'The comments where the element is not there and they say it in so many words.'),
    from(
      'sanction/measures/*',
      '/COMMENTS1',
      'Where they say so: `Listed pursuant to … (Travel Ban, Asset Freeze)`. Most entries state none.',
    ),
    from('person/titles/*', '/TITLE/*/VALUE/*', 'A rank, an honorific or an office, by its words.'),
    from(
      'person/titles/*',
      '/DESIGNATION/*/VALUE/*',
      'Of the type office, but for a rank alone: the list does not say which post in which body it is.',
    ),
    from('person/addresses/*/street', ofBoth('ADDRESS', 'STREET')),
    from('person/addresses/*/city', ofBoth('ADDRESS', 'CITY')),
    from('person/addresses/*/region', ofBoth('ADDRESS', 'STATE_PROVINCE')),
    from('person/addresses/*/postalCode', ofBoth('ADDRESS', 'ZIP_CODE')),
    from('person/addresses/*/country', ofBoth('ADDRESS', 'COUNTRY'), 'Words that name no country or several stand in the note.'),
    from('person/addresses/*/note', ofBoth('ADDRESS', 'NOTE'), 'Numbers of telephones stay in it.'),
    from(
      'person/identifiers/*/scheme',
      ofPerson('DOCUMENT', 'TYPE_OF_DOCUMENT2', 'TYPE_OF_DOCUMENT'),
      'The second one says more where it is there.',
    ),
    from(
      'person/identifiers/*/value',
      ofPerson('DOCUMENT', 'NUMBER'),
      'Words beside the number stand in the note; without a number all is a note of the person.',
    ),
    from('person/identifiers/*/country', ofPerson('DOCUMENT', 'ISSUING_COUNTRY', 'COUNTRY_OF_ISSUE')),
    from('person/identifiers/*/issuedOn', ofPerson('DOCUMENT', 'DATE_OF_ISSUE')),
    from(
      'person/identifiers/*/note',
      ofPerson('DOCUMENT', 'NOTE', 'CITY_OF_ISSUE'),
      'Days of issue and expiry and the status are read out of it.',
    ),
    from('person/notes/*/text', '/COMMENTS1'),
    from('person/urls/*', '/COMMENTS1', 'Addresses in the text. The words for the notice of INTERPOL go with its address.'),
    from(
      'relationship/to',
      '/COMMENTS1',
      'Of the type linked-to: entries of the list that the text names by number. How they are linked, the note says.',
    ),
    from('program/title/text', '/UN_LIST_TYPE', 'Abbreviations are spelled out.'),
    from('sanction/programs/*', '/UN_LIST_TYPE'),
    from('sanction/listings/*/entryId', '/REFERENCE_NUMBER'),
    from('sanction/listings/*/list', '/LIST_TYPE/*/VALUE/*', '`UN List` is the consolidated list under its full name.'),
    from('sanction/listings/*/listedOn', '/LISTED_ON', 'Without the offset that some have.'),
    from('sanction/listings/*/delistedOn', '/DELISTED_ON'),
    from('sanction/listings/*/amendedOn/*', '/LAST_DAY_UPDATED/*/VALUE/*', 'Each day once, in the order of time.'),
    from('sanction/notes/*/text', ['/SUBMITTED_BY/*', '/SUBMITTED_ON'], 'Which state proposed the entry, and when.'),
    from('source/snapshotOn', '/CONSOLIDATED_LIST/@dateGenerated', 'The day, without the time.'),
  ],
  losses: [
    { theirs: { xml: '/VERSIONNUM' }, reason: 'it numbers the form of the entry, and `amendedOn` has the days of its changes' },
    { theirs: { xml: ['/SORT_KEY', '/SORT_KEY_LAST_MOD'] }, reason: 'it is there to sort the printed list' },
    { theirs: { xml: '/CONSOLIDATED_LIST/@noNamespaceSchemaLocation' }, reason: 'it says where the schema of the file lies' },
  ],
};
