import fc from 'fast-check';
import { type Article, type Entity, NutgrafError, validateEntity } from 'nutgraf';
import { describe, expect, test } from 'vitest';
import { filledDocument } from '../../test/filled-document.ts';
import { producerDocuments } from '../../test/producer-document.ts';
import type { Converted } from '../format.ts';
import { versions } from './foreign.ts';
import { fromNinjs } from './from.ts';

function article(document: object): Partial<Article> {
  return fromNinjs({ uri: 'urn:example:1', ...document }).value ?? {};
}

function issues(document: object): [string, string][] {
  return fromNinjs({ uri: 'urn:example:1', ...document }).issues.map(({ code, pointer }) => [code, pointer]);
}

function entities(document: object): Entity[] {
  return fromNinjs({ uri: 'urn:example:1', ...document }).entities?.slice(1) ?? [];
}

function faults({ entities = [] }: Converted) {
  return entities.flatMap((entity) => validateEntity(entity).issues).filter(({ severity }) => severity === 'error');
}

describe('every output is valid for the model', () => {
  test.each(versions)('of a filled document of %s', (version) => {
    for (const filling of [{}, { choice: 'second' }, { type: 'text' }] as const) {
      const result = fromNinjs(filledDocument(version, filling));
      expect(faults(result)).toEqual([]);
      expect(result.entities?.[0]).toBe(result.value);
    }
  });

  test.each(producerDocuments.map((document) => [document.format, document]))('of %s', (_, document) => {
    expect(faults(fromNinjs(document))).toEqual([]);
  });

  test('of any JSON value, and nothing throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const result = fromNinjs(value);
        expect(result.value === undefined).toBe(result.issues.some(({ code }) => code === 'convert/refused'));
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('of a document with any JSON value in any property', () => {
    const names = [...new Set(versions.flatMap((version) => Object.keys(filledDocument(version))))];
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('x'.repeat(70_000), '9999-12-31', 'en_US', -1, 1e300, [[]], { a: { b: 1 } }),
      fc.constantFrom<unknown>([{ name: 'x'.repeat(2000) }], [{ uri: ' ' }], [{ name: 'a', rel: '\u001b[31m' }], { '\u009b': 1 }),
      fc.constant([{ type: 'picture', '\u001b[31m': 1, renditions: [{ href: 'https://example.org/a', '\u009b': 1 }] }]),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names, ...Object.keys(producerDocuments[0] ?? {})), odd, { minKeys: 1, maxKeys: 8 }),
        (document) => {
          const result = fromNinjs({ ...document, uri: 'urn:example:1' });
          expect(faults(result)).toEqual([]);
          for (const { message } of result.issues) expect(message).toMatch(/^[^\p{Cc}\p{Cs}]{1,401}$/u);
        },
      ),
      { numRuns: 1000, seed: 2 },
    );
  });
});

describe('what cannot be converted is refused', () => {
  test.each([[null], [5], ['text'], [[]], [{}], [{ headline: 'no identity' }], [{ uri: ' ' }], [{ uri: {} }]])('%j', (document) => {
    const result = fromNinjs(document);
    expect(result).not.toHaveProperty('value');
    expect(result.issues).toMatchObject([{ code: 'convert/refused', severity: 'error' }]);
  });

  test('and so is what is nested too deep', () => {
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = { uri: 'a', associations: { main: deep } };
    expect(fromNinjs(deep).issues).toMatchObject([{ code: 'convert/refused' }]);
  });
});

describe('identity', () => {
  test('an address on the web is also a url; another identity an identifier', () => {
    expect(fromNinjs({ uri: 'https://example.org/1' }).value).toEqual({
      kind: 'article',
      id: 'article/https:~2F~2Fexample.org~2F1',
      urls: ['https://example.org/1'],
    });
    expect(fromNinjs({ uri: 'tag:example.org,2024:1' }).value?.identifiers).toEqual([{ scheme: 'x-uri', value: 'tag:example.org,2024:1' }]);
  });

  test('an identity of the sender alone is told apart from that of others by the namespace', () => {
    expect(fromNinjs({ uri: '36' }).value?.id).toBe('article/ninjs:36');
    expect(fromNinjs({ uri: '36' }, { namespace: 'acme' }).value?.id).toBe('article/acme:36');
    expect(() => fromNinjs({ uri: '36' }, { namespace: 'http' })).toThrow(NutgrafError);
  });

  test('other identifiers keep the names that the sender gives them', () => {
    expect(article({ altids: { itemId: 'a' } }).identifiers).toContainEqual({ scheme: 'x-itemid', value: 'a', note: 'itemId' });
    expect(article({ altIds: [{ role: 'slug', value: 'a' }] }).identifiers).toContainEqual({ scheme: 'x-slug', value: 'a' });
  });
});

describe('texts', () => {
  test('a name with a suffix says role and media type', () => {
    expect(article({ body_xhtml: '<p/>', body_web_text: 'a', headline_short: 'b' })).toMatchObject({
      headlines: [{ text: 'b', role: 'short' }],
      bodies: [
        { text: '<p/>', contentType: 'application/xhtml+xml' },
        { text: 'a', role: 'web', contentType: 'text/plain' },
      ],
    });
  });

  test('the main headline comes first, and a title is a headline', () => {
    expect(
      article({
        title: 'c',
        headlines: [
          { value: 'a', role: 'short' },
          { value: 'b', role: 'main' },
        ],
      }).headlines?.map(({ text }) => text),
    ).toEqual(['b', 'a', 'c']);
  });

  test('every text has the language and bodies the version', () => {
    expect(article({ language: 'en', version: '2', headline: 'a', body_text: 'b', byline: 'c' })).toMatchObject({
      headlines: [{ lang: 'en' }],
      bodies: [{ lang: 'en', version: '2' }],
      byline: { lang: 'en' },
    });
  });

  test.each([
    ['en_US', 'en-US', 'convert/repaired'],
    ['en_GB.UTF-8', 'en-GB', 'convert/repaired'],
    ['English', undefined, 'convert/dropped-field'],
    ['und', undefined, 'convert/dropped-field'],
  ])('the language %s is read as %s', (language, lang, code) => {
    expect(article({ language, headline: 'a' }).headlines).toEqual([lang === undefined ? { text: 'a' } : { text: 'a', lang }]);
    expect(issues({ language, headline: 'a' })).toEqual([[code, '/language']]);
  });

  test('a language and a version without a text to stand at are reported', () => {
    expect(issues({ language: 'en', version: '1' })).toEqual([
      ['convert/dropped-field', '/version'],
      ['convert/dropped-field', '/language'],
    ]);
  });

  test('HTML that is said to be plain text is taken for HTML', () => {
    expect(article({ body_text: '<table><tr/></table>' }).bodies).toEqual([{ text: '<table><tr/></table>', contentType: 'text/html' }]);
    expect(issues({ body_text: '<table><tr/></table>' })).toEqual([['convert/guessed', '/body_text']]);
    expect(issues({ body_text: '<5 % of voters' })).toEqual([]);
  });

  test('a text beyond the bounds of the model is dropped, and where it stood is told', () => {
    expect(issues({ headline: 'x'.repeat(16_385) })).toEqual([['convert/dropped-field', '/headline']]);
  });

  test('one issue stands for a field, however often it occurs', () => {
    const bodies = [1, 2, 3].map((wordcount) => ({ value: 'a', wordcount }));
    expect(fromNinjs({ uri: 'a:1', bodies }).issues).toMatchObject([
      { pointer: '/bodies/0/wordcount', message: expect.stringContaining('so in 3 places') },
    ]);
  });
});

describe('dates', () => {
  test.each([
    ['2024-09-02T10:00:00Z', '2024-09-02T10:00:00Z', undefined],
    ['2024-09-02T10:00:00+0200', '2024-09-02T10:00:00+02:00', 'convert/repaired'],
    ['2016-05-24T05:55%Z', '2016-05-24T05:55:00', 'convert/repaired'],
    ['Next Monday', undefined, 'convert/dropped-field'],
    ['2024-02-30', undefined, 'convert/dropped-field'],
    [1_709_200_800, undefined, 'convert/dropped-field'],
  ])('%s is read as %s', (embargoed, date, code) => {
    expect(article({ embargoed }).embargoedUntil).toBe(date);
    expect(issues({ embargoed })).toEqual(code === undefined ? [] : [[code, '/embargoed']]);
  });

  test('a first version that is later than this one is dropped', () => {
    const dates = { firstcreated: '2024-09-03T10:00:00Z', versioncreated: '2024-09-02T10:00:00Z' };
    expect(article(dates)).toMatchObject({ modifiedAt: dates.versioncreated });
    expect(issues(dates)).toEqual([['convert/dropped-field', '/firstcreated']]);
  });
});

describe('codes', () => {
  test.each([
    [{ pubstatus: 'cancelled' }, { pubStatus: 'canceled' }, 'convert/repaired'],
    [{ pubstatus: 'stat:usable' }, { pubStatus: 'usable' }, 'convert/repaired'],
    [{ pubstatus: 'commissioned' }, {}, 'convert/dropped-field'],
    [{ urgency: '4' }, { urgency: 4 }, 'convert/repaired'],
    [{ urgency: 0.5 }, {}, 'convert/dropped-field'],
    [{ genre: [{ name: 'Fact Check' }] }, { genres: ['fact-check'] }, undefined],
    [{ genres: [{ uri: 'http://cv.iptc.org/newscodes/genre/Analysis' }] }, { genres: ['analysis'] }, undefined],
    [{ genres: [{ name: 'Från Örebro' }] }, { genres: ['x-fran-orebro'] }, 'convert/narrowed'],
    [{ digitalsourcetype: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/print' } }, { digitalSourceType: 'print' }, undefined],
    [{ digitalsourcetype: { name: 'by hand' } }, {}, 'convert/dropped-field'],
  ])('%j', (document, expected, code) => {
    const { kind: _, id: __, identifiers: ___, ...rest } = article(document);
    expect(rest).toEqual(expected);
    expect(issues(document).map(([one]) => one)).toEqual(code === undefined ? [] : [code]);
  });
});

describe('concepts', () => {
  test('subjects are terms by address, by qcode or of the sender’s own list; a name alone is a keyword', () => {
    const subjects = [
      { uri: 'http://cv.iptc.org/newscodes/mediatopic/01000000', name: 'arts' },
      { uri: 'https://example.org/topics#peace' },
      { literal: 'exsubject:12' },
      { literal: '13' },
      { name: 'talks', rel: 'about' },
    ];
    expect(article({ subjects })).toMatchObject({
      subjects: [
        { scheme: 'medtop', code: '01000000', name: 'arts' },
        { scheme: 'https://example.org/topics#', code: 'peace' },
        { scheme: 'exsubject', code: '12' },
        { scheme: 'ninjs', code: '13' },
      ],
      keywords: ['talks'],
    });
  });

  test('people, organisations, places, things and events become entities that the article mentions', () => {
    const person = [{ name: 'Anna Example', rel: 'about', scheme: 'http://www.wikidata.org/entity/', code: 'Q1' }];
    const place = [{ name: 'Example City', rel: 'mentions', geometry_geojson: { type: 'Point', coordinates: [7, 47] } }];
    expect(article({ person, place }).mentions).toEqual([
      { ref: 'person/http:~2F~2Fwww.wikidata.org~2Fentity~2FQ1', role: 'about' },
      { ref: 'place/urn:example:1~23place:Example~20City', role: 'mentions' },
    ]);
    expect(entities({ person, place })).toMatchObject([
      { kind: 'person', names: [{ text: 'Anna Example' }], identifiers: [{ scheme: 'wikidata', value: 'Q1' }] },
      { kind: 'place', names: [{ text: 'Example City' }], point: { lat: 47, lon: 7 } },
    ]);
  });

  test('two entries of one concept are one entity with both names', () => {
    const people = [
      { uri: 'urn:p', name: 'A' },
      { uri: 'urn:p', name: 'B' },
    ];
    expect(entities({ people })).toMatchObject([{ names: [{ text: 'A' }, { text: 'B' }] }]);
    expect(article({ people }).mentions).toEqual([{ ref: 'person/urn:p' }]);
  });

  test('a source is publisher, distributor or contributor, as its role says', () => {
    const infosources = ['publisher', 'http://cv.example.org/distributor', 'photographer', 'odd'].map((role, index) => ({
      name: `N${index}`,
      role,
    }));
    expect(article({ infosources })).toMatchObject({
      publisher: expect.stringMatching(/^organization\/.*N0$/u),
      distributor: expect.stringMatching(/^organization\/.*N1$/u),
      contributors: [
        { actor: expect.stringMatching(/^person\/.*N2$/u), role: 'photographer' },
        { actor: expect.stringMatching(/^organization\/.*N3$/u), role: 'contributor' },
      ],
    });
  });

  test('ways to reach somebody become contacts and addresses', () => {
    const contactinfo = [
      { type: 'phone', role: 'desk', value: '1' },
      { address: { lines: ['Street 1'], locality: 'Town', postalcode: '2', country: 'ML' } },
      { address: { locality: 'Vilnius', country: 'Lithuania' } },
    ];
    expect(entities({ people: [{ name: 'A', contactinfo }] })).toMatchObject([
      {
        contacts: [{ type: 'phone', value: '1', note: 'desk' }],
        addresses: [
          { street: 'Street 1', city: 'Town', postalCode: '2', country: 'ML' },
          { city: 'Vilnius', full: 'Vilnius, Lithuania' },
        ],
      },
    ]);
  });

  test('an entry that says nothing to tell it by is dropped', () => {
    expect(issues({ people: [{ rel: 'about' }] })).toEqual([['convert/dropped-field', '/people/0']]);
  });
});

describe('media', () => {
  test('the largest rendition stands for an item and for a picture that goes with it', () => {
    const small = { href: 'https://example.org/s.jpg', width: 10, height: 10 };
    const large = { href: 'https://example.org/l l.jpg', width: 100, height: 100 };
    const picture = { uri: 'b', type: 'picture', headline: 'Hall', byline: 'A', renditions: { small, large } };
    expect(article({ type: 'text', associations: { main: picture } }).media).toEqual([
      { type: 'image', url: 'https://example.org/l%20l.jpg', caption: { text: 'Hall' }, credit: 'A' },
    ]);
    expect(article({ type: 'video', contentcreated: '2024', renditions: [{ name: 'main', href: 'https://example.org/v' }] }).media).toEqual(
      [{ type: 'video', url: 'https://example.org/v', takenAt: '2024' }],
    );
  });

  test('the form is told by type, media type or file name, and what nothing tells is dropped', () => {
    const of = (rendition: object) => article({ renditions: [rendition] }).media?.map(({ type }) => type);
    expect(of({ href: 'https://example.org/a', contenttype: 'audio/mpeg' })).toEqual(['audio']);
    expect(of({ href: 'https://example.org/a.PNG?x=1' })).toEqual(['image']);
    expect(of({ href: 'https://example.org/a' })).toBeUndefined();
  });

  test('a rendition without an address is reported', () => {
    expect(issues({ type: 'text', renditions: [{ name: 'main', width: 5 }] })).toEqual([['convert/dropped-field', '/renditions/0']]);
  });

  test('an association that is no medium is reported', () => {
    expect(issues({ associations: [{ name: 'more', uri: 'b', type: 'text' }] })).toEqual([['convert/dropped-field', '/associations/0']]);
  });
});

describe('events', () => {
  const eventDetails = {
    eventStatus: 'http://cv.iptc.org/newscodes/eventoccurstatus/eos6',
    dates: { startDate: '2024-09-02T10:00:00Z', expectedEndDate: '2024-09-03' },
    organiser: { name: 'Example Body' },
  };

  test('an item about an event comes with the event', () => {
    expect(article({ type: 'event', title: 'Talks', eventDetails }).mentions).toEqual([{ ref: 'event/urn:example:1', role: 'about' }]);
    expect(entities({ type: 'event', title: 'Talks', eventDetails })).toContainEqual({
      kind: 'event',
      id: 'event/urn:example:1',
      type: 'x-unspecified',
      title: { text: 'Talks' },
      status: 'cancelled',
      period: { start: '2024-09-02T10:00:00Z', end: '2024-09-03' },
      participants: [{ actor: 'organization/urn:example:1~23organization:Example~20Body', role: 'organizer' }],
    });
  });

  test('a start alone is a day, and an end before the start is dropped', () => {
    const on = (dates: object) => entities({ eventDetails: { dates } })[0];
    expect(on({ expectedStartDate: '2024-09' })).toMatchObject({ on: '2024-09' });
    expect(on({ startDate: '2024-09-03', endDate: '2024-09-02' })).toMatchObject({ on: '2024-09-03' });
  });
});

test('what two producers send beside the standard is understood', () => {
  const [wire, agency] = producerDocuments.map((document) => fromNinjs(document).value);
  expect(wire).toMatchObject({
    id: 'article/urn:example:wire:1',
    headlines: [{ text: 'Minister reden weiter', lang: 'de' }, { role: 'kicker' }, { role: 'subhead' }],
    bodies: [{ role: 'main', contentType: 'text/html', version: '2' }, { role: 'infobox' }, { role: 'linkbox' }],
    contributors: [{ role: 'author' }],
    subjects: [{ scheme: 'exsubject', code: '11', name: 'Politik' }],
    keywords: ['Diplomatie'],
    media: [{ type: 'image', url: 'https://example.org/saal.jpg', caption: { text: 'Der Saal', lang: 'de' }, credit: 'Bild/beispiel' }],
  });
  expect(agency).toMatchObject({
    subjects: [{ scheme: 'excat', code: 'TLK' }],
    keywords: ['news', 'talks', 'peace'],
    slugline: 'TALKS example',
    rights: { usageTerms: 'For subscribers' },
    extensions: { 'ninjs:priority': '5' },
  });
});

test('words that every JavaScript object seems to know are words like others', () => {
  const document = {
    type: 'constructor',
    body_constructor: 'a',
    genres: [{ name: 'toString' }],
    people: [{ name: 'valueOf', rel: 'constructor' }],
  };
  expect(article({ ...document, renditions: [{ href: 'https://example.org/a.jpg' }] })).toMatchObject({
    bodies: [{ text: 'a', role: 'constructor' }],
    genres: ['x-tostring'],
    mentions: [{ ref: 'person/urn:example:1~23person:valueOf' }],
    media: [{ type: 'image' }],
  });
});
