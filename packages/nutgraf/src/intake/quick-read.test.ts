import { describe, expect, test } from 'vitest';
import { defaultLimits, resolveLimits } from './limit.ts';
import { parseJson } from './parse-json.ts';
import { quickRead } from './quick-read.ts';
import { startOfSource } from './text-position.ts';

const encoder = new TextEncoder();
const read = (text: string, limits = defaultLimits) => quickRead({ bytes: encoder.encode(text), start: startOfSource }, limits);

const person = {
  kind: 'person',
  id: 'person/ines-falk',
  names: [{ text: 'Inés Falk', lang: 'en' }],
  description: { text: 'Says:\n"Yes" 🕊' },
};
const text = JSON.stringify(person);

describe('a text with nothing wrong is clear', () => {
  test.each([
    ['as JSON.stringify writes it', text],
    [
      'with escapes for what is not ASCII',
      text.replaceAll(/[^ -~]/gu, (one) =>
        [...Array(one.length).keys()].map((at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
      ),
    ],
    ['with spaces and line ends between its parts', JSON.stringify(person, undefined, 2)],
    ['with spaces after commas and colons, as Python writes them', text.replaceAll('":', '": ').replaceAll(',"', ', "')],
    ['with a carriage return at its end', `${text}\r`],
    ['with numbers', JSON.stringify({ kind: 'place', id: 'place/a', names: [{ text: 'A' }], point: { lat: -12.6392, lon: 8 } })],
    ['with data of somebody else', JSON.stringify({ ...person, extensions: { 'acme:desk': { a: [1, null, true, 'b', {}, []] } } })],
  ])('%s', (_, given) => {
    expect(read(given)?.isClear).toBe(true);
    const { value, issues, isClear } = parseJson(encoder.encode(given));
    expect([value, issues, isClear]).toEqual([JSON.parse(given), [], true]);
  });
});

describe('a text is not clear', () => {
  const group = (size: string) => `{"kind":"group","id":"group/a","names":[{"text":"A"}],"size":{"value":${size}}}`;
  test.each([
    ['with a key twice where spaces are, which do not count for it', text.replaceAll(':', ': ').replace('{', '{"id": "person/x", ')],
    ['with spaces inside texts in place of those between', text.replaceAll('Says', 'S   ys').replace('{', '{"id":1,')],
    ['with a key twice', text.replace('{', '{"id":"person/x",')],
    [
      'with a key twice and a number written shorter in its place',
      group('100000000000000').replace('100000000000000', '1e14').replace('{', '{"id":"gr/",'),
    ],
    ['with a number of too many digits', group('0.1234567890123456789')],
    ['with a number that a double rounds', group('9007199254740993')],
    ['with an exponent below what a double holds', group('1e-400')],
    ['with a key that may change what objects inherit', JSON.stringify(person).replace('{', '{"extensions":{"acme:a":{"constructor":1}},')],
    ['with half a character', JSON.stringify({ ...person, extensions: { 'acme:a': '\ud83d' } })],
    ['with a key of half a character', JSON.stringify({ ...person, extensions: { 'acme:a': { '\ud83d': 1 } } })],
    ['with a character that nobody sees', text.replace('Falk', 'Fa\u200blk')],
    ['with nothing but a list', '[]'],
    ['that breaks off', text.slice(0, -1)],
  ])('%s', (_, given) => {
    expect(read(given)?.isClear ?? false).toBe(false);
  });

  test('and the trick with the shorter number would be one: both texts are equally long', () => {
    const long = group('100000000000000');
    const tricky = long.replace('100000000000000', '1e14').replace('{', '{"id":"gr/",');
    expect(long.length - tricky.length).toBe(0);
    expect(parseJson(encoder.encode(tricky)).issues.map(({ code }) => code)).toEqual(['json/duplicate-key']);
  });
});

test.each([[{ depth: 31 }], [{ keys: 999 }], [{ items: 9_999 }], [{ string: text.length - 1 }], [{ record: text.length - 1 }]])(
  'with lower limits %o a scan has to count',
  (limits) => {
    expect(read(text, resolveLimits(limits))).toBeUndefined();
  },
);

test('a text that is too long or not UTF-8 is not looked at', () => {
  expect(read(JSON.stringify({ ...person, notes: [{ text: 'a'.repeat(300_000) }] }))).toBeUndefined();
  expect(quickRead({ bytes: Uint8Array.of(0x7b, 0xff), start: startOfSource }, defaultLimits)).toBeUndefined();
});
