import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { calendarFault, fuzzyDatePattern } from '../edtf.ts';
import { hiddenCharacter, isSeen } from '../hidden-character.ts';
import { EntityIdSchema, PlaceIdSchema } from '../id.ts';
import { JsonPointerSchema } from '../json-pointer.ts';
import { LanguageTagSchema } from '../language-tag.ts';
import { WebUrlSchema } from '../web-url.ts';
import { isDate } from './date.ts';
import { codeForm, dateForm, type Form, idForm, patternForm, textForm, verbatimForm } from './form.ts';
import { sizeOfNumber } from './size.ts';
import { sizeOf } from './size-of.ts';

const isDateAsWritten = (text: string) => fuzzyDatePattern.test(text) && calendarFault(text) === undefined;
const accepts = (schema: z.ZodType) => (text: string) => z.safeParse(schema, text).success;
const kinds =
  'article person state government bloc organization group asset position tenure relationship agreement program sanction event place claim source';

/** A form with a pattern, of which only the usual texts are told. */
const usual = (sort: 'language' | 'pointer' | 'url') => patternForm(sort, 2048, /(?!)/u, false);

/** Forms, what their texts have to be, some of these and some that are near to them, and characters that are put into them. */
const forms: readonly (readonly [name: string, form: Form, isRight: (text: string) => boolean, texts: readonly string[], put: string])[] = [
  [
    'dates',
    dateForm(),
    isDateAsWritten,
    [
      '2024',
      '2024-09',
      '2024-09-02',
      '2024-02-30',
      '../2024-09-02',
      '2024-09-02/..',
      '2024-09-02T10:00:00Z',
      '2024-09-02T10:00:00.000Z',
      '1944~',
      '197X',
      '../2024-09/..',
    ],
    '0129-TZ:/.~X٣',
  ],
  ['open ends', dateForm('..'), (text) => text === '..' || isDateAsWritten(text), ['..', '2024-09-02'], '.'],
  ['ids of one kind', idForm('place'), accepts(PlaceIdSchema), ['place/port-ester', 'place/a', 'places/a'], 'a/-~:.é\n'],
  ['ids', idForm(kinds), accepts(EntityIdSchema), ['place/port-ester', 'person/a', 'program/1.2', 'source/A~20'], 'aps/-~:.é\n'],
  ['codes', codeForm('met not-met'), (text) => text === 'met' || text === 'not-met', ['met', 'not-met', 'x-met'], 'met-x '],
  ['own codes', codeForm('met', /^x-[a-z]+$/u), (text) => /^(?:met|x-[a-z]+)$/u.test(text), ['met', 'x-unmet'], 'mtx-\u200b'],
  [
    'texts',
    textForm(20),
    (text) => isSeen(text, false) && text.length <= 20,
    ['Fa\u00adlk', 'Falk', 'a'.repeat(20)],
    'é\u200b\u202e\u200c',
  ],
  ['texts by the letter', verbatimForm(20), (text) => isSeen(text, true), ['Falk', 'Fa\u00adlk', 'F\u202elk'], '\u200b\u202e\u0007'],
  ['pointers', usual('pointer'), accepts(JsonPointerSchema), ['/history/0/on', '/a', '/'], 'a/~01.é\n'],
  [
    'addresses',
    usual('url'),
    accepts(WebUrlSchema),
    ['https://courier.example.org/a?b=c#d', 'http://a.example', 'HTTPS://A.example:80/'],
    'a:/?#@\\ é.\n\u200b',
  ],
  ['languages', usual('language'), accepts(LanguageTagSchema), ['en', 'fr'], 'aZ-1é'],
];

describe('a form lets through nothing that the schema does not', () => {
  test.each(forms)('%s', (_, form, isRight, texts, characters) => {
    const changed = fc
      .tuple(fc.constantFrom(...texts), fc.nat(30), fc.nat(2), fc.constantFrom(...characters))
      .map(([text, at, cut, one]) => `${text.slice(0, at)}${one}${text.slice(at + cut)}`);
    const any = fc.oneof(fc.constantFrom<string>(...texts), changed);
    fc.assert(
      fc.property(any, (text) => [-1, ...(isRight(text) ? [text.length + 2] : [])].includes(sizeOf(text, form, true))),
      { numRuns: 3000 },
    );
    expect(texts.filter((text) => sizeOf(text, form, true) > 0).length).toBeGreaterThan(0);
    for (const value of [undefined, null, 5, [], {}, '']) expect(sizeOf(value, form, true)).toBe(-1);
  });

  test('and a date is a date whichever way it is told', () => {
    const digits = fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d(?:T[0-2]\d:[0-5]\d:[0-6]\d(?:\.\d{3})?Z)?$/u);
    fc.assert(
      fc.property(digits, (text) => isDate(text) === isDateAsWritten(text)),
      { numRuns: 3000 },
    );
  });
});

test('no character that nobody sees is passed over by the first look', () => {
  const found: string[] = [];
  for (let point = 0; point <= 0x10ffff; point++) {
    const text = String.fromCodePoint(point);
    if (/^(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\ufff9-\ufffb]$/u.test(text) && isSeen(text, false)) found.push(text);
  }
  expect(found).toEqual([]);
  expect(hiddenCharacter('Fa\u200blk')?.at).toBe(3);
});

test.each([
  [0, 1],
  [7, 1],
  [-7, 2],
  [99, 2],
  [100, 3],
  [1000, 2 ** 30],
  [1001, 4],
  [-12.5, 5],
  [0.01, 4],
  [0.001, 2 ** 30],
  [1e15, 2 ** 30],
  [1 / 3, 2 ** 30],
])('the shortest text of %d has %d characters, as far as can be told', (value, size) => {
  expect(sizeOfNumber(value)).toBe(size);
});
