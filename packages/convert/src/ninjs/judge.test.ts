import { NutgrafError } from 'nutgraf';
import { expect, test } from 'vitest';
import { filledDocument } from '../../test/filled-document.ts';
import type { NinjsVersion } from './foreign.ts';
import { versions } from './foreign.ts';
import { judge } from './judge.ts';

test.each(versions)('a document of %s that is filled in every property is valid', (version) => {
  expect(judge(filledDocument(version), version)).toEqual([]);
});

const cases: [NinjsVersion, unknown, string, string, RegExp, RegExp | undefined][] = [
  ['1.0', {}, 'schema/required', '/uri', /^"uri" is missing/u, undefined],
  ['1.0', { uri: 1 }, 'schema/type', '/uri', /"uri" is 1: expected a text/u, undefined],
  ['1.0', { uri: 'a', headline: null }, 'schema/type', '/headline', /is null/u, /Leave it out/u],
  ['1.0', { uri: 'a', mime_type: 'b' }, 'schema/unknown-key', '/mime_type', /no property of ninjs 1\.0/u, /"mimetype"/u],
  ['1.0', { uri: 'a', usageterms: 'b' }, 'schema/unknown-key', '/usageterms', /no property/u, /1\.1 to 2\.2/u],
  ['1.0', { uri: 'a', body_é: 'b' }, 'schema/unknown-key', '/body_é', /no property/u, undefined],
  ['1.0', { uri: 'a', body_text: {} }, 'schema/type', '/body_text', /an empty object: expected a text/u, undefined],
  ['1.0', { uri: 'a', 'x/y~z': 1 }, 'schema/unknown-key', '/x~1y~0z', /no property/u, undefined],
  ['1.0', { uri: 'a', pubstatus: 'cancelled' }, 'schema/enum', '/pubstatus', /one of usable, withheld, canceled/u, /"canceled"/u],
  [
    '1.0',
    { uri: 'a', associations: { main: { uri: 'b', headlin: 'c' } } },
    'schema/unknown-key',
    '/associations/main/headlin',
    /no property/u,
    /"headline"/u,
  ],
  ['1.4', { uri: 'a', rightsinfo: {} }, 'schema/required', '/rightsinfo', /either linkedrights or encodedrights/u, undefined],
  [
    '1.4',
    { uri: 'a', rightsinfo: { linkedrights: 'b', encodedrights: 'c' } },
    'schema/bounds',
    '/rightsinfo',
    /has linkedrights, encodedrights/u,
    undefined,
  ],
  ['1.5', { uri: 'a', subject: [{ relevance: 101 }] }, 'schema/bounds', '/subject/0/relevance', /at most 100/u, undefined],
  ['1.5', { uri: 'a', subject: [{ relevance: 1.5 }] }, 'schema/type', '/subject/0/relevance', /whole number/u, undefined],
  ['2.0', { uri: 'a', bodies: [{}] }, 'schema/required', '/bodies/0/value', /missing/u, undefined],
  [
    '2.0',
    { uri: 'a', places: [{ geojson: { type: 'Pont', coordinates: [1, 2] } }] },
    'schema/enum',
    '/places/0/geojson/type',
    /one of Point/u,
    undefined,
  ],
  ['2.0', { uri: 'a', places: [{ geojson: {} }] }, 'schema/required', '/places/0/geojson/type', /one of Point/u, undefined],
  ['2.0', { uri: 'a', associations: [{ uri: 'b', x: 1 }] }, 'schema/unknown-key', '/associations/0/x', /no property/u, undefined],
  ['2.1', { uri: 'a', associations: [{ name: 'b' }] }, 'schema/required', '/associations/0/uri', /missing/u, undefined],
  [
    '3.0',
    { uri: 'a', eventDetails: { dates: {} } },
    'schema/required',
    '/eventDetails/dates',
    /nothing in it: expected a start/u,
    undefined,
  ],
  [
    '3.0',
    { uri: 'a', eventDetails: { dates: { expectedEndDate: 'soon' } } },
    'schema/pattern',
    '/eventDetails/dates/expectedEndDate',
    /2024-02-29/u,
    undefined,
  ],
  ['3.0', { uri: 'a', versioncreated: 'b' }, 'schema/unknown-key', '/versioncreated', /no property/u, /1\.0 to 2\.2/u],
  ['3.0', { uri: 'a', plannedCoverage: [{ event: 'b' }] }, 'schema/unknown-key', '/plannedCoverage/0/event', /no property/u, /Remove it/u],
  ['3.1', [], 'schema/type', '', /^the document is an empty list: expected an object/u, undefined],
];

test.each(cases)('by %s, %j has %s at %s', (version, document, code, pointer, message, hint) => {
  const issues = judge(document, version);
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ code, severity: 'error', pointer });
  expect(issues[0]?.message).toMatch(message);
  if (hint !== undefined) expect(issues[0]?.hint).toMatch(hint);
});

test('what the standard makes impossible is refused, and the message says why', () => {
  const dates = { startDate: '2024', recurrence: { recurrenceDates: ['2024'] } };
  const [issue] = judge({ uri: 'a', eventDetails: { dates } }, '3.0');
  expect(issue?.message).toContain('a list and a text at once');
});

test('string formats are annotations in every version', () => {
  for (const version of versions)
    expect(
      judge({ uri: 'no address', versioncreated: 'Next Monday', versionCreated: 'Next Monday', expires: '?' }, version).every(
        ({ code }) => code === 'schema/unknown-key',
      ),
    ).toBe(true);
});

test('without a version a document is judged by the one that it follows, and by the newest where nothing tells', () => {
  expect(judge({ uri: 'a', versionCreated: 'b', mimetype: 'c' })[0]?.message).toContain('ninjs 3.1');
  expect(judge({ uri: 'a', $standard: { name: 'ninjs', version: '1.3' }, expires: 'b' })[0]?.message).toContain('ninjs 1.3');
  expect(judge({ uri: 'a' })).toEqual([]);
});

test('a version that is none is the caller’s mistake', () => {
  expect(() => judge({ uri: 'a' }, '4.0')).toThrow(NutgrafError);
});

test('no depth overflows the stack', () => {
  let deep: unknown = { uri: 'a' };
  for (let depth = 0; depth < 100_000; depth += 1) deep = { uri: 'a', associations: { main: deep } };
  expect(judge(deep, '1.6')).toMatchObject([{ code: 'json/limit-depth', limit: 64 }]);
});
