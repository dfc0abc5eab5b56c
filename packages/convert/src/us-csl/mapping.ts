import type { Mapping, MappingRow } from '../mapping.ts';

/** The forms of the file. */
export const families = {
  csv: 'the Consolidated Screening List as CSV without `_id`, where an entry of `ids` ends with its type',
  'csv-id': 'the Consolidated Screening List as CSV with `_id`, where an entry of `ids` begins with its type',
} as const;

/** A form of the file. */
export type Family = keyof typeof families;

function both(...fields: string[]): MappingRow<Family>['theirs'] {
  return { csv: fields, 'csv-id': fields };
}

/** What becomes of each column of the list. Nothing is without a home; what is guessed or repaired is told when it is met. */
export const mapping: Mapping<Family> = {
  families,
  rows: [
    {
      ours: 'organization/id',
      theirs: {
        csv: ['/entity_number', '/source', '/name', '/start_date', '/federal_register_notice'],
        'csv-id': ['/entity_number', '/_id'],
      },
      note: 'The number where the list is one of OFAC’s, so that the id is that of OFAC’s own list; else `_id`, or the list, name, date and notice.',
    },
    {
      ours: 'organization/identifiers/*/value',
      theirs: both('/entity_number'),
      note: 'As `ofac`. Of other lists it stands in the listing alone.',
    },
    { ours: 'organization/identifiers/*/value', theirs: { 'csv-id': '/_id' }, note: 'As `x-us-csl`, but for entries of OFAC.' },
    {
      ours: 'asset/kind',
      theirs: both('/type'),
      note: 'Where it is missing, which is so on all lists but OFAC’s, it is guessed by the name.',
    },
    { ours: 'organization/names/*/text', theirs: both('/name', '/alt_names/*'), note: 'The name first, then the aliases.' },
    { ours: 'person/titles/*/text', theirs: both('/title'), note: 'Of the type office. Of a body it is a note.' },
    { ours: 'organization/addresses/*', theirs: both('/addresses/*'), note: 'The country, and all the rest as one text.' },
    { ours: 'person/births/*/date', theirs: both('/dates_of_birth/*'), note: 'Several are alternatives.' },
    { ours: 'person/births/*/address', theirs: both('/places_of_birth/*') },
    { ours: 'person/nationalities/*', theirs: both('/nationalities/*', '/citizenships/*'), note: 'Of a body its countries.' },
    {
      ours: 'organization/identifiers/*',
      theirs: both('/ids/*'),
      note: 'Documents and numbers by their type; contacts, gender, flags, years and measures stand where they belong, and what has no home is a note.',
    },
    { ours: 'organization/contacts/*', theirs: both('/ids/*') },
    {
      ours: 'organization/notes/*/text',
      theirs: both('/remarks', '/ids/*'),
      note: 'But for names behind "Linked To", which are relationships.',
    },
    { ours: 'relationship/type', theirs: both('/remarks'), note: '"Linked To" is `linked-to`.' },
    { ours: 'relationship/from', theirs: both('/vessel_owner'), note: 'The owner `owns` the ship.' },
    { ours: 'asset/identifiers/*/value', theirs: both('/call_sign') },
    { ours: 'asset/classification', theirs: both('/vessel_type') },
    { ours: 'asset/flags/*/country', theirs: both('/vessel_flag', '/ids/*'), note: 'Former flags stand behind the present one.' },
    {
      ours: 'asset/notes/*/text',
      theirs: both('/gross_tonnage', '/gross_registered_tonnage'),
      note: 'The model has no property for the size of a ship.',
    },
    { ours: 'program/title/text', theirs: both('/programs/*') },
    { ours: 'sanction/programs/*', theirs: both('/programs/*') },
    { ours: 'sanction/issuer', theirs: both('/source'), note: 'By the short name of the list, in brackets.' },
    { ours: 'sanction/listings/*/list', theirs: both('/source') },
    { ours: 'sanction/listings/*/entryId', theirs: both('/entity_number') },
    { ours: 'sanction/legalBases/*/citation', theirs: both('/federal_register_notice'), note: 'One a notice, with its date as written.' },
    { ours: 'sanction/history/*/on', theirs: both('/start_date', '/end_date'), note: 'Imposed and lifted.' },
    { ours: 'sanction/history/*/until', theirs: both('/end_date'), note: 'Of a Denied Persons order, which runs out of itself.' },
    {
      ours: 'sanction/measures/*/stated',
      theirs: both('/license_requirement', '/license_policy', '/standard_order', '/ids/*', '/remarks'),
      note: 'Export control by the first three. Of `ids`, directives and secondary sanctions; remarks only on the lists where they state a measure.',
    },
    { ours: 'sanction/urls/*', theirs: both('/source_list_url', '/source_information_url') },
  ],
  losses: [],
};
