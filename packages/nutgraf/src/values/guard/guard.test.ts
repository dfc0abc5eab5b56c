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
import { sizeOfNumber } from './size.ts';
import { isId, isIdOf, prefixesOf, prefixOf } from './slug.ts';
import { isTwoLetters, isUsualPointer, isUsualUrl } from './text.ts';

const isDateAsWritten = (text: unknown) => typeof text === 'string' && fuzzyDatePattern.test(text) && calendarFault(text) === undefined;
const accepts = (schema: z.ZodType) => (text: unknown) => z.safeParse(schema, text).success;
const kinds =
  'article person state government bloc organization group asset position tenure relationship agreement program sanction event place claim source';

/** Quick tests, what they have to imply, texts that they are meant for, and characters that are put into these. */
const tests = [
  [
    'dates',
    isDate,
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
  [
    'ids of one kind',
    (text: unknown) => isId(text, prefixOf('place')),
    accepts(PlaceIdSchema),
    ['place/port-ester', 'place/a', 'places/a'],
    'a/-~:.é\n',
  ],
  [
    'ids',
    (text: unknown) => isIdOf(text, prefixesOf(kinds)),
    accepts(EntityIdSchema),
    ['place/port-ester', 'person/a', 'program/1.2', 'source/A~20'],
    'aps/-~:.é\n',
  ],
  ['pointers', isUsualPointer, accepts(JsonPointerSchema), ['/history/0/on', '/a', '/'], 'a/~01.é\n'],
  [
    'addresses',
    isUsualUrl,
    accepts(WebUrlSchema),
    ['https://courier.example.org/a?b=c#d', 'http://a.example', 'HTTPS://A.example:80/'],
    'a:/?#@\\ é.\n\u200b',
  ],
  ['languages', isTwoLetters, accepts(LanguageTagSchema), ['en', 'fr'], 'aZ-1é'],
] as const;

describe('a quick test lets through nothing that the schema does not', () => {
  test.each(tests)('%s', (_, isQuick, isRight, texts, characters) => {
    const changed = fc
      .tuple(fc.constantFrom(...texts), fc.nat(30), fc.nat(2), fc.constantFrom(...characters))
      .map(([text, at, cut, one]) => `${text.slice(0, at)}${one}${text.slice(at + cut)}`);
    const any = fc.oneof(fc.constantFrom<string>(...texts), changed);
    fc.assert(
      fc.property(any, (text) => !isQuick(text) || isRight(text)),
      { numRuns: 3000 },
    );
    expect(texts.filter((text) => isQuick(text)).length).toBeGreaterThan(0);
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
