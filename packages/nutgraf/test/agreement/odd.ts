import fc from 'fast-check';

type Arbitrary = fc.Arbitrary<unknown>;

/** An arbitrary that is mostly `usual` and, so many times in ten thousand, something else. */
export function mostly(usual: Arbitrary, ...others: [perTenThousand: number, arbitrary: Arbitrary][]): Arbitrary {
  const rest = others.reduce((left, [weight]) => left - weight, 10_000);
  return fc.oneof({ weight: rest, arbitrary: usual }, ...others.map(([weight, arbitrary]) => ({ weight, arbitrary })));
}

/** Texts on which two judges may differ: halves of a character, line ends behind a match, look-alikes of forms and of codes. */
const texts = [
  '',
  ' ',
  '\n',
  'some text',
  '\ud83d',
  '\udd4a\ud83d',
  '🕊',
  '🕊'.repeat(64),
  '🕊'.repeat(65),
  'e\u0301',
  '\u0000',
  '\u2028',
  'null',
  '..',
  '__proto__',
  'constructor',
  'x-',
  'x-own-code',
  'X-Own',
  'summit\n',
  '2024-02-31',
  '2024-13',
  '2024-09-02\n',
  '２０２４',
  'person/a',
  'person/a\n',
  'person/',
  'person/🕊',
  `place/${'a'.repeat(200)}`,
  `place/${'a'.repeat(201)}`,
  '/a/~2',
  '/0/on',
  'https://a@b.example',
  'HTTPS://a.example/ü',
  '1e3',
  '-0',
  '12.50',
  'en-',
  'en',
  'acme:desk',
];
const numbers = [0, -0, 1, -1, 1.5, 100, 100.5, 1e21, -1e21, 1e-7, 2 ** 53, 2 ** 53 - 1, -(2 ** 53), Number.MAX_VALUE, 5e-324];

/** Keys that no object of the model has, and some that some have. */
const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'unheardOf', 'Kind', 'title', 'id', 'acme:desk', 'acme:', '🕊'];

export const oddText: Arbitrary = fc.constantFrom(...texts);
export const oddNumber: Arbitrary = fc.constantFrom(...numbers);
export const oddKey: fc.Arbitrary<string> = fc.constantFrom(...keys);

/** An object with an own key `__proto__`, as only `JSON.parse` makes it. */
const proto: unknown = JSON.parse('{"__proto__":{"kind":"event"}}');

/** JSON values of every type: where one stands, most schemas want another. */
export const oddValue: Arbitrary = fc.oneof(
  fc.constantFrom(null, true, false, [], {}, [[]], [null], [''], proto, { text: 'a' }, { text: '' }, { kind: 'event' }),
  oddText,
  oddNumber,
);

/** Any JSON value, a small one. */
export const jsonValue: Arbitrary = fc.oneof(
  oddValue,
  fc.array(oddValue, { maxLength: 3 }),
  fc.dictionary(oddKey, oddValue, { maxKeys: 3 }),
);

/** Texts as long as a bound allows and longer by one, in characters of one and of two code units. */
export function longText(most: number): Arbitrary {
  return fc
    .constantFrom(most, most + 1)
    .chain((length) => fc.constantFrom('x', '🕊', '\ud83d').map((character) => character.repeat(length)));
}
