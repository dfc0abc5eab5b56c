import { before, earliest, latest, validateEntity } from 'nutgraf';
import { type Block, code, say } from '../content.ts';
import { section } from './kind.ts';

/** The forms that a date takes, each with what it says. The first and last moments are computed. */
export const forms: readonly (readonly [date: string, says: string])[] = [
  ['2024-09-02', 'That day.'],
  ['2024-09', 'Some day of that month.'],
  ['2024', 'Some day of that year.'],
  ['2024-22', 'Some day of that summer. `21` to `24` are spring to winter, of whichever hemisphere the source means.'],
  ['197X', 'Some day of those ten years.'],
  ['19XX', 'Some day of those hundred years.'],
  ['2024-XX-XX', 'A day of that year, month and day not known.'],
  ['1944~', 'About that year: the one before and the one after are possible.'],
  ['1944?', 'That year, as far as the source is sure.'],
  ['../2024-09-02', 'On that day or before.'],
  ['2024-09-04/..', 'On that day or after.'],
  ['2024-09-04/2024-09-06', 'Some day from the one to the other, not all of them.'],
  ['2024-09-02T10:00:00', 'That moment on the clock of the place; the zone is not known.'],
  ['2024-09-02T10:00:00Z', 'That instant, by RFC 3339.'],
  ['Y-13798000000', 'A year of more than four digits.'],
];

/** Pairs of dates. Whether the first lies before the second is computed. */
export const pairs: readonly (readonly [first: string, second: string])[] = [
  ['2024-08-31', '2024-09-02'],
  ['2024-09', '2024-09-02'],
  ['1944~', '1946'],
  ['2024-09-04/2024-09-06', '2024-09-04'],
];

/** What people write and no schema takes. What is said of it is asked of the schema. */
export const refused: readonly string[] = ['02/09/2024', '2024-9-2', 'September 2024', '2024/', 'Monday'];

/** How dates are written, how far each reaches, how two compare, and what is refused. */
export function fuzzyDateForms(): Block[] {
  return [
    ...section('How it is written', [
      {
        type: 'table',
        caption: 'The forms of a date',
        head: ['Written', 'Says', 'Not before', 'Not after'],
        rows: forms.map(([date, says]) => ({ cells: [[code(date)], say(says), bound(earliest(date)), bound(latest(date))] })),
      },
      { type: 'prose', content: say('What lasts is no date but a period: `{ "start": "2024-09-04", "end": "2024-09-06" }`.') },
    ]),
    ...section('Which is earlier', [
      { type: 'prose', content: say('`before(first, second)` answers `maybe` where both orders are possible, and never guesses.') },
      {
        type: 'table',
        caption: 'Pairs of dates',
        head: ['First', 'Second', 'Is it before?'],
        rows: pairs.map(([first, second]) => ({ cells: [[code(first)], [code(second)], [before(first, second)]] })),
      },
    ]),
    ...section('What is refused', [
      {
        type: 'table',
        caption: 'Texts that are no date',
        head: ['Written', 'What is said of it', 'Hint'],
        rows: refused.map((text) => ({ cells: [[code(text)], ...saidOf(text).map(say)] })),
      },
    ]),
  ];
}

/** The message and the hint for a text where a date is expected. */
export function saidOf(text: string): [message: string, hint: string] {
  const [issue] = validateEntity({ kind: 'event', id: 'event/example', type: 'summit', on: text }).issues;
  return [sentence(issue?.message ?? ''), sentence(issue?.hint ?? '')];
}

function sentence(clause: string): string {
  return clause === '' ? '' : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

function bound(day: string | undefined): [] | [ReturnType<typeof code>] {
  return day === undefined ? [] : [code(day)];
}
