import type { IssueCode } from 'nutgraf';

const loss = { severity: 'info' } as const;

/** What conversions report: what was lost, changed, guessed and made up, and what could not be converted. */
export const convertCodes: readonly IssueCode[] = [
  {
    ...loss,
    code: 'convert/dropped-field',
    title: 'Dropped field',
    meaning:
      'A field does not come through. On the way in, the model has no property for it, or its value cannot be read; on the way out, the foreign form has no place for it, or it is no fact and is withheld. The message says which and why.',
    mend: 'Keep the original beside the converted record, or put what you need into `extensions` under a key with your own prefix.',
    example: '{"uri":"urn:example:1","headline":"Talks go on","wordcount":512}',
  },
  {
    ...loss,
    code: 'convert/narrowed',
    title: 'Narrowed value',
    meaning: 'A field comes through in part, on the way in or out: several values become one, or a fine distinction becomes a coarser one.',
    mend: 'Look whether the part that is left is the one you need; the original holds the rest.',
    example: '{"uri":"urn:example:1","genre":[{"name":"Scener"}]}',
  },
  {
    ...loss,
    code: 'convert/repaired',
    title: 'Repaired value',
    meaning:
      'A value was rewritten that can mean one thing only: on the way in, since its standard does not allow its form; in a table, since a spreadsheet would take it for a formula.',
    mend: 'Nothing needs to be done here. Tell the sender, so that others can read it too.',
    example: '{"uri":"urn:example:1","versioncreated":"2024-09-02T10:00:00+0200"}',
  },
  {
    ...loss,
    code: 'convert/guessed',
    title: 'Guessed value',
    meaning: 'The foreign record does not say what the model asks for, and the likeliest was taken.',
    mend: 'Look at the record, and correct it where the guess is wrong.',
    example: '{"uri":"urn:example:1","body_text":"<p>Talks go on.</p>"}',
  },
  {
    ...loss,
    code: 'convert/stub-created',
    title: 'New entity',
    meaning: 'The foreign record names somebody or something in a few words; it became an entity of its own that holds no more than those.',
    mend: 'Complete it, or merge it with the entity that you already have.',
    example: '{"uri":"urn:example:1","person":[{"name":"Anna Example"}]}',
  },
  {
    code: 'convert/unknown-format',
    severity: 'error',
    title: 'Unknown format',
    meaning: 'The content is of no format that can be converted, or nothing in it tells which.',
    mend: 'Name the format, with `--from` on the command line. If it is none of those listed, convert it yourself before.',
    example: '{"weather":"fair"}',
  },
  {
    code: 'convert/refused',
    severity: 'error',
    title: 'Record that cannot be converted',
    meaning: 'The record is of the right format but lacks what no entity can do without, such as anything that identifies it.',
    mend: 'Look at the message for what is missing, and ask the sender for it.',
    example: '{"uri":" ","headline":"Talks go on"}',
  },
];
