import type { Mapping, MappingRow } from '../mapping.ts';

/** The forms of the file. */
export const families = {
  csv: 'the consolidated list of HM Treasury as CSV, with the day of the list on the line before the header',
} as const;

/** A form of the file. */
export type Family = keyof typeof families;

function from(ours: string, columns: string | readonly string[], note?: string): MappingRow<Family> {
  const fields = [columns].flat().map((column) => `/${column.replaceAll('/', '~1')}`);
  return { ours, theirs: { csv: fields }, ...(note === undefined ? {} : { note }) };
}

const given = ['Name 1', 'Name 2', 'Name 3', 'Name 4', 'Name 5'];

/** What becomes of each column of the list. Nothing is without a home; what is narrowed is told when it is met. */
export const mapping: Mapping<Family> = {
  families,
  rows: [
    from('person/id', 'Group ID', 'Also the identifier `uk-sanctions` and the number of the listing.'),
    from('person/names/*/text', [...given, 'Name 6'], 'One name a row; the one that the list calls prime stands first.'),
    from('person/names/*/parts/given', given),
    from('person/names/*/parts/family', 'Name 6', 'Of a person with a given name. Else it is the whole name.'),
    from('person/names/*/type', 'Alias Type', 'An FKA is a former name; a word that is not known is taken for an alias.'),
    from('person/titles/*', 'Title', 'Several are divided by `/`. A rank by its words, else an honorific.'),
    from('person/births/*/date', 'DOB', 'Several are alternatives. 00/00/1955 is the year.'),
    from(
      'person/births/*/address/full',
      'Town of Birth',
      'Numbered places are alternatives; the country of the same number goes with each.',
    ),
    from('person/births/*/address/country', 'Country of Birth'),
    from('person/nationalities/*', 'Nationality', 'What the words say besides a country stands in a note.'),
    from(
      'person/identifiers/*',
      'Passport Details',
      'Number, country, dates and status as far as the text has them; the note has the whole text. Text without a number is a note of the person.',
    ),
    from('person/identifiers/*', 'NI Number', 'A national identity number unless the text names another document.'),
    from('person/titles/*/text', 'Position', 'Of the type office. A position of an organization is a note.'),
    from(
      'person/addresses/*/full',
      [1, 2, 3, 4, 5, 6].map((number) => `Address ${number}`),
      'In one text: the list does not tell streets and towns apart.',
    ),
    from('person/addresses/*/postalCode', 'Post/Zip Code', 'A remark in brackets stands in the note.'),
    from('person/addresses/*/country', 'Country', 'What the words say besides the country stands in the note.'),
    from('person/notes/*/text', 'Other Information'),
    from(
      'person/identifiers/*/value',
      'Other Information',
      'The number of the entry on the list of the United Nations, `UN Ref …`; BIC and IMO numbers.',
    ),
    from('person/gender', 'Other Information', 'Where it says so in so many words.'),
    from('person/contacts/*/value', 'Other Information', 'Addresses of mail and web. Telephone numbers stay in the note.'),
    from('person/kind', 'Group Type', 'A person, an organization or an asset of the type vessel.'),
    from('program/title/text', 'Regime'),
    from('sanction/programs/*', 'Regime'),
    from('sanction/listings/*/listedOn', 'Listed On'),
    from('sanction/listings/*/amendedOn/*', 'Last Updated', 'Where it is another day than that of the listing.'),
  ],
  losses: [],
};
