import { describe, expect, it } from 'vitest';
import { kind as kinds } from '../src/codes/kind.ts';
import { validateEntity } from '../src/entities/validate.ts';
import type { Issue } from '../src/issue.ts';
import { validateStory } from '../src/story/validate.ts';

const event = { kind: 'event', id: 'event/summit', type: 'summit' };
const claim = { kind: 'claim', id: 'claim/signed', statedIn: 'article/pact', modality: 'asserted', proposition: { text: 'They signed.' } };

const leaveOut = 'Leave it out: absent means unknown';
const place = 'Write the kind, a slash and a slug: place/some-slug';
const date = 'expected a date such as 2024-09-02, 2024-09, 1944~ or 2024-09-02T10:00:00Z';
const eventTypes = 'expected one of the 32 codes of EventType (agree, consult, support …), or a code of your own, x-…';

type Row = [value: unknown, code: string, pointer: string, message: string, hint?: string | undefined, limit?: number];

const missing: Row[] = [
  [{ kind: 'event', id: 'event/a' }, 'required', '/type', '"type" is missing', 'Add it: what sort of event it is'],
  [{ kind: 'event', type: 'summit' }, 'required', '/id', '"id" is missing', 'Add it: the id of the event'],
  [
    { ...claim, modality: undefined },
    'required',
    '/modality',
    '"modality" is missing',
    'Add it: how it is put: as a fact, a denial, an allegation, an expectation, a reading',
  ],
  [{ ...event, title: { lang: 'en' } }, 'required', '/title/text', '"text" is missing', 'Add it: the text, plain, without markup'],
  [
    { ...event, participants: [{ role: 'host' }] },
    'required',
    '/participants/0/actor',
    '"actor" is missing',
    'Add it: who or what takes part',
  ],
];

const empty: Row[] = [
  [{ ...event, on: '' }, 'empty', '/on', '"on" is an empty text', leaveOut],
  [{ ...event, place: '' }, 'empty', '/place', '"place" is an empty text', leaveOut],
  [{ ...event, status: '' }, 'empty', '/status', '"status" is an empty text', leaveOut],
  [{ ...event, period: { end: '' } }, 'empty', '/period/end', '"end" is an empty text', leaveOut],
  [{ ...event, urls: [''] }, 'empty', '/urls/0', 'entry 0 of "urls" is an empty text', leaveOut],
  [{ ...event, urls: [] }, 'empty', '/urls', '"urls" is an empty list', leaveOut],
  [{ ...event, period: {} }, 'empty', '/period', '"period" is an empty object', leaveOut],
  [{ ...event, title: {} }, 'empty', '/title', '"title" is an empty object', leaveOut],
  [{ ...event, title: [] }, 'empty', '/title', '"title" is an empty list', leaveOut],
  [{ kind: 'place', id: 'place/a', point: {} }, 'empty', '/point', '"point" is an empty object', leaveOut],
  [{ ...event, participants: [{}] }, 'empty', '/participants/0', 'entry 0 of "participants" is an empty object', leaveOut],
  [{ ...claim, about: [{ entity: 'event/a', path: '/a', value: '' }] }, 'empty', '/about/0/value', '"value" is an empty text', leaveOut],
  [{ ...event, id: '' }, 'empty', '/id', '"id" is an empty text', 'Fill it in: the id of the event'],
  [{ ...event, type: '' }, 'empty', '/type', '"type" is an empty text', 'Fill it in: what sort of event it is'],
  [{ ...event, title: { text: '' } }, 'empty', '/title/text', '"text" is an empty text', 'Fill it in: the text, plain, without markup'],
  [
    { kind: 'agreement', id: 'agreement/a', participants: [] },
    'empty',
    '/participants',
    '"participants" is an empty list',
    'Fill it in: who takes part, and in which role',
  ],
];

const types: Row[] = [
  [null, 'type', '', 'the value is null: expected an entity, an object with a kind'],
  [[], 'type', '', 'the value is an empty list: expected an entity, an object with a kind'],
  ['event', 'type', '', 'the value is "event": expected an entity, an object with a kind'],
  [{ ...event, on: null }, 'type', '/on', '"on" is null: expected a text', leaveOut],
  [{ ...event, id: null }, 'type', '/id', '"id" is null: expected a text', 'Fill it in: the id of the event'],
  [{ ...event, type: null }, 'type', '/type', '"type" is null: expected a text', 'Fill it in: what sort of event it is'],
  [{ ...event, on: 2024 }, 'type', '/on', '"on" is 2024: expected a text', 'Put it in quotes: "2024"'],
  [{ ...event, status: true }, 'type', '/status', '"status" is true: expected a text'],
  [{ ...event, type: 5 }, 'type', '/type', '"type" is 5: expected a text'],
  [{ ...event, place: { id: 'place/a' } }, 'type', '/place', '"place" is an object: expected a text', place],
  [
    { ...event, title: 'The summit' },
    'type',
    '/title',
    '"title" is "The summit": expected an object',
    'Write it as an object: { "text": … }',
  ],
  [
    { ...event, urls: 'https://a.org' },
    'type',
    '/urls',
    '"urls" is "https://a.org": expected a list',
    'Put it into a list, even alone: [ … ]',
  ],
  [{ ...event, participants: ['person/a'] }, 'type', '/participants/0', 'entry 0 of "participants" is "person/a": expected an object'],
  [{ ...claim, confidence: '50' }, 'type', '/confidence', '"confidence" is "50": expected a number', 'Write it without quotes: 50'],
  [{ ...claim, confidence: 'high' }, 'type', '/confidence', '"confidence" is "high": expected a number'],
  [{ kind: 'article', id: 'article/a', urgency: 1.5 }, 'type', '/urgency', '"urgency" is 1.5: expected a whole number'],
  [
    { ...event, period: { end: [1] } },
    'type',
    '/period/end',
    '"end" is a list: expected a text',
    expect.stringMatching(/^Write the date /u) as never,
  ],
  [
    { ...claim, about: [{ entity: 'event/a', path: '/a', value: [1] }] },
    'type',
    '/about/0/value',
    '"value" is a list: expected a text, a number or true or false',
  ],
  [
    { ...claim, about: [{ entity: 'event/a', path: '/a', value: null }] },
    'type',
    '/about/0/value',
    '"value" is null: expected a text, a number or true or false',
    leaveOut,
  ],
  [
    { ...event, extensions: 'x' },
    'type',
    '/extensions',
    '"extensions" is "x": expected an object',
    'Give the key your own prefix: acme:deskCode',
  ],
  [{ ...event, extensions: { 'acme:a': Number.NaN } }, 'type', '/extensions/acme:a', '"acme:a" is NaN: expected a JSON value'],
];

const codes: Row[] = [
  [{ ...event, status: 'planned' }, 'enum', '/status', '"status" is "planned": expected one of scheduled, occurred, cancelled, disputed'],
  [
    { ...event, status: 'Canceled' },
    'enum',
    '/status',
    '"status" is "Canceled": expected one of scheduled, occurred, cancelled, disputed',
    'Did you mean "cancelled"?',
  ],
  [{ ...event, type: 'conference' }, 'enum', '/type', `"type" is "conference": ${eventTypes}`],
  [{ ...event, type: 'Sumit' }, 'enum', '/type', `"type" is "Sumit": ${eventTypes}`, 'Did you mean "summit"?'],
  [
    { ...event, type: 'x-Food Aid' },
    'enum',
    '/type',
    `"type" is "x-Food Aid": ${eventTypes}`,
    'A code of your own is x- and small letters, digits and hyphens: x-my-code',
  ],
  [
    { kind: 'person', id: 'person/a', nationalities: ['ML', 'Mali'] },
    'enum',
    '/nationalities/1',
    'entry 1 of "nationalities" is "Mali": expected one of the 256 codes of Country (AD, AE, AF …)',
  ],
  [{ kind: 'evnt' }, 'enum', '/kind', `"kind" is "evnt": expected one of ${Object.keys(kinds.codes).join(', ')}`, 'Did you mean "event"?'],
  [{ kind: 'toString' }, 'enum', '/kind', `"kind" is "toString": expected one of ${Object.keys(kinds.codes).join(', ')}`],
];

const forms: Row[] = [
  [
    { ...event, on: 'Next Monday' },
    'pattern',
    '/on',
    `"on" is "Next Monday": ${date}`,
    "Keep the words in the claim's stated, write the day as 2024-09-02",
  ],
  [{ ...event, on: 'circa 1944' }, 'pattern', '/on', `"on" is "circa 1944": ${date}`, 'Write 1944~: ~ is approximate'],
  [
    { ...event, period: { end: 'present' } },
    'pattern',
    '/period/end',
    `"end" is "present": ${date}, or ..`,
    'Leave it out; the end of a period that is still open is ..',
  ],
  [{ ...event, place: 'person/x' }, 'pattern', '/place', '"place" is "person/x", the id of a person: expected the id of a place', place],
  [{ ...event, place: 'event/x' }, 'pattern', '/place', '"place" is "event/x", the id of an event: expected the id of a place', place],
  [{ ...event, place: 'place/a b' }, 'pattern', '/place', '"place" is "place/a b": expected the id of a place', place],
  [{ ...event, place: 'Bamako' }, 'pattern', '/place', '"place" is "Bamako": expected the id of a place', place],
  [
    { ...event, place: `place/${'a'.repeat(201)}` },
    'pattern',
    '/place',
    `"place" is "place/${'a'.repeat(53)}…": expected the id of a place`,
    'What follows the slash has at most 200 characters',
  ],
  [
    { ...event, results: ['event/a', 'story/a'] },
    'pattern',
    '/results/1',
    'entry 1 of "results" is "story/a": expected the id of an entity of any kind',
    'Write the kind, a slash and a slug: article/some-slug',
  ],
  [
    { ...event, urls: ['ftp://a.org'] },
    'pattern',
    '/urls/0',
    'entry 0 of "urls" is "ftp://a.org": expected an http or https address without user name, spaces or invisible characters',
    'Give the whole address, https://…, with spaces written as %20',
  ],
  [
    { ...event, extensions: { desk: 1 } },
    'pattern',
    '/extensions/desk',
    'the key "desk" is not of the right form: expected a key with a prefix, such as acme:deskCode',
    'Give the key your own prefix: acme:deskCode',
  ],
  [
    { ...event, value: { amount: '1,000', currency: 'XOF' } },
    'pattern',
    '/value/amount',
    '"amount" is "1,000": expected a decimal number in a string, such as "1500000.50"',
  ],
];

const bounds: Row[] = [
  [
    { ...event, title: { text: 'x'.repeat(2049) } },
    'bounds',
    '/title/text',
    '"text" has 2049 characters: expected at most 2048',
    undefined,
    2048,
  ],
  [
    { ...event, title: { text: '😀'.repeat(2049) } },
    'bounds',
    '/title/text',
    '"text" has 2049 characters: expected at most 2048',
    undefined,
    2048,
  ],
  [{ ...event, on: '2'.repeat(65) }, 'bounds', '/on', '"on" has 65 characters: expected at most 64', undefined, 64],
  [{ ...event, period: { end: '2'.repeat(65) } }, 'bounds', '/period/end', '"end" has 65 characters: expected at most 64', undefined, 64],
  [
    { ...event, results: Array(1001).fill('event/a') },
    'bounds',
    '/results',
    '"results" has 1001 entries: expected at most 1000',
    undefined,
    1000,
  ],
  [{ ...claim, confidence: 101 }, 'bounds', '/confidence', '"confidence" is 101: expected at most 100', undefined, 100],
  [{ ...claim, confidence: -1 }, 'bounds', '/confidence', '"confidence" is -1: expected at least 0', undefined, 0],
  [
    { ...claim, about: [{ entity: 'event/a', path: '/a', value: 'x'.repeat(65_537) }] },
    'bounds',
    '/about/0/value',
    '"value" has 65537 characters: expected at most 65536',
    undefined,
    65_536,
  ],
];

const keys: Row[] = [
  [{ ...event, places: 'place/a' }, 'unknown-key', '/places', '"places" is not a property of Event', 'Did you mean "place"?'],
  [
    { ...event, signedOn: '2024' },
    'unknown-key',
    '/signedOn',
    '"signedOn" is not a property of Event',
    'Data of your own goes into "extensions": { "acme:deskCode": … }',
  ],
  [
    { ...event, period: { start: '2024', until: '2025' } },
    'unknown-key',
    '/period/until',
    '"until" is not a property of Period',
    'Data of your own goes into "extensions": { "acme:deskCode": … }',
  ],
  [
    { ...event, 'a/b\u202e': 1 },
    'unknown-key',
    '/a~1b\u202e',
    '"a/b\\u202e" is not a property of Event',
    'Data of your own goes into "extensions": { "acme:deskCode": … }',
  ],
  [
    JSON.parse('{ "kind": "event", "id": "event/a", "type": "summit", "__proto__": 1 }'),
    'unknown-key',
    '/__proto__',
    '"__proto__" is not a property of Event',
    'Data of your own goes into "extensions": { "acme:deskCode": … }',
  ],
  [
    { ...event, extensions: JSON.parse('{ "__proto__": 1 }') },
    'unknown-key',
    '/extensions/__proto__',
    '"__proto__" is not a property of Extensions',
    'Give the key your own prefix: acme:deskCode',
  ],
];

describe.each([
  ['what is missing', missing],
  ['what is empty', empty],
  ['what is of the wrong type', types],
  ['what is no code', codes],
  ['what has the wrong form', forms],
  ['what passes a bound', bounds],
  ['what has no place', keys],
])('an issue of the schema names %s:', (_, rows) => {
  it.each(rows)('%#', (value, rule, pointer, message, hint, limit) => {
    const issue: Issue = { code: `schema/${rule}`, severity: 'error', pointer, message };
    expect(validateEntity(value)).toEqual({
      issues: [{ ...issue, ...(hint === undefined ? {} : { hint }), ...(limit === undefined ? {} : { limit }) }],
    });
  });
});

it('of more faults than a call has room for names the first thousand, and throws nothing', () => {
  const provision = { type: 'other', items: Array(200).fill({}) };
  const agreement = {
    kind: 'agreement',
    id: 'agreement/a',
    participants: [{ actor: 'state/a', role: 'party' }],
    provisions: Array(1000).fill(provision),
  };
  const story = { kind: 'story', specVersion: '1.0', id: 'story/a', title: { text: 'A' }, agreements: [agreement] };
  const { issues } = validateStory(story);
  expect(issues).toHaveLength(1_000);
  expect(issues[0]).toMatchObject({ code: 'schema/empty', severity: 'error', pointer: '/agreements/0/provisions/0/items/0' });
});
