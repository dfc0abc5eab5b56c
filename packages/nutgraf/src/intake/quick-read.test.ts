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
    expect(read(given)).toMatchObject({ isSound: true, isValid: true });
    const { value, issues, isClear } = parseJson(encoder.encode(given));
    expect([value, issues, isClear]).toEqual([JSON.parse(given), [], true]);
  });
});

test('a text that has to be scanned, since a number in it could be shorter, is clear when nothing is found', () => {
  const given = JSON.stringify({ kind: 'group', id: 'group/a', names: [{ text: 'A' }], size: { value: 1000 } });
  expect(read(given)).toMatchObject({ isSound: false, isValid: true });
  expect(parseJson(encoder.encode(given))).toMatchObject({ isClear: true, issues: [] });
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
    const { isSound = false, isValid = false } = read(given) ?? {};
    expect(isSound && isValid).toBe(false);
  });

  test('and the trick with the shorter number would be one: both texts are equally long', () => {
    const long = group('100000000000000');
    const tricky = long.replace('100000000000000', '1e14').replace('{', '{"id":"gr/",');
    expect(long.length - tricky.length).toBe(0);
    expect(parseJson(encoder.encode(tricky)).issues.map(({ code }) => code)).toEqual(['json/duplicate-key']);
  });
});

describe('of a text whose value is at fault, or of no kind', () => {
  const other = { kind: 'nobody', a: [1, -2.5, null, true, false, '', [], {}], ü: { '🕊': '\n"' } };
  const one = JSON.stringify(other);
  const nested = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`;
  const keys = (count: number) => JSON.stringify(Object.fromEntries([...Array(count).keys()].map((key) => [`k${key}`, null])));
  test.each([
    ['as JSON.stringify writes it', one],
    ['with spaces and line ends between its parts', JSON.stringify(other, undefined, 2)],
    ['with escapes for what is not ASCII', one.replace('ü', '\\u00fc')],
    ['of an entity without what it has to have', JSON.stringify({ ...person, id: undefined })],
    ['as deep as is looked', nested(32)],
    ['with as many keys as are looked at', keys(1_000)],
    ['with as many items as are looked at', JSON.stringify({ a: Array(10_000).fill(null) })],
  ])('no scan is needed: %s', (_, given) => {
    expect(read(given)).toMatchObject({ isSound: true, isValid: false });
    const { value, issues, isClear } = parseJson(encoder.encode(given));
    expect([value, issues, isClear]).toEqual([JSON.parse(given), [], false]);
  });

  test.each([
    ['a key twice', one.replace('{', '{"kind":1,')],
    ['a key twice, of which one is an escape', one.replace('{', '{"\\u006bind":1,')],
    ['a key twice, and text that would be space elsewhere', one.replace('nobody', '       ').replace('{', '{"ü":1,')],
    ['a number of too many digits', one.replace('-2.5', '-2.50000000000000001')],
    ['a number that a double rounds', one.replace('1', '9007199254740993')],
    ['a number out of range', one.replace('1', '1e400')],
    ['a key twice and a number written shorter in its place', '{"x":1,"a":1e14,"x":1,"b":""}'],
    ['a key that may change what objects inherit', one.replace('ü', '__proto__')],
    ['such a key deep inside', one.replace('🕊', 'constructor')],
    ['half a character', one.replace('nobody', '\\ud83d')],
    ['a key of half a character', one.replace('ü', '\\uDD4A')],
    ['more depth than is looked into', nested(33)],
    ['more keys than are looked at', keys(1_001)],
    ['more items than are looked at', JSON.stringify({ a: Array(10_001).fill(null) })],
    ['an end before its time', one.slice(0, -1)],
  ])('a scan is needed: %s', (_, given) => {
    expect(read(given)?.isSound).toBe(false);
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
