import type { IssueCode } from '../issue.ts';

const code = (rule: string, title: string, meaning: string, mend: string, example: unknown): IssueCode => ({
  code: `schema/${rule}`,
  severity: 'error',
  title,
  meaning,
  mend,
  example: JSON.stringify(example),
});
const event = { kind: 'event', id: 'event/summit', type: 'summit' };

/** What can be wrong with a value against the schema. */
export const schemaCodes: readonly IssueCode[] = [
  code(
    'type',
    'Wrong type',
    'The value is not of the JSON type that the property has: a number where a text belongs, or `null`.',
    'Write the value in the type named in the message. Where it is not known, leave the property out: absent means unknown.',
    { ...event, on: 2024 },
  ),
  code(
    'required',
    'Missing property',
    'The record lacks one of the few properties that its kind cannot do without.',
    'Add the property. If its value is not known, the record cannot be of this kind.',
    { kind: 'event', id: 'event/summit' },
  ),
  code(
    'enum',
    'Not a code of the list',
    'The property takes the codes of a list, and this is none of them.',
    'Use a code of the list (`nutgraf explain <property>` shows it). An open list also takes a code of your own: `x-…`.',
    { ...event, status: 'planned' },
  ),
  code(
    'pattern',
    'Not of the right form',
    'The text does not have the form of a date, an id, an address on the web, a language tag or another value with a form.',
    'Write it in the form that the message shows.',
    { ...event, on: 'Next Monday' },
  ),
  code(
    'bounds',
    'Too long, too many, too large',
    'A text, a list or a number passes the bound that the schema sets. Bounds stand far above all that real data was seen to hold.',
    'Look whether two things were run together; if not, shorten it.',
    { kind: 'article', id: 'article/summit', urgency: 10 },
  ),
  code(
    'unknown-key',
    'Unknown property',
    'The object has a property that its kind does not have.',
    'Correct the spelling, or move it to `extensions` under a key with your own prefix.',
    { ...event, places: 'place/beijing' },
  ),
  code(
    'empty',
    'Empty value',
    'A text, a list or an object has nothing in it. The model has one way to say "unknown": the property is absent.',
    'Leave the property out.',
    { ...event, participants: [] },
  ),
];
