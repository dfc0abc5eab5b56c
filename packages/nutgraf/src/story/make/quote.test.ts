import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NutgrafError } from '../../error.ts';
import type { Article } from '../../generated/model.ts';
import { fromPointer, valueAt } from '../../json-pointer.ts';
import { EvidenceSchema } from '../../values/evidence.ts';
import { quote } from './quote.ts';

const article: Article = {
  kind: 'article',
  id: 'article/ferry',
  headlines: [{ text: 'Ferry line “Aurora” signs with Port Selva' }],
  bodies: [
    { contentType: 'text/html', text: '<p>The mayor, a sailor, signed. The end.</p>' },
    { text: 'The mayor signed on Monday. The ferry “Aurora”, the mayor said, sails at dawn.' },
    { contentType: 'text/plain; charset=utf-8', text: 'A second text. The end.' },
  ],
  descriptions: [{ text: 'A summary with the port.' }],
  media: [{ type: 'image' }, { type: 'image', caption: { text: 'The quay at dawn' } }],
};

describe('quote', () => {
  it('gives the words, their place and what stands around them', () => {
    expect(quote(article, 'signed on Monday')).toEqual({
      exact: 'signed on Monday',
      part: '/bodies/1/text',
      start: 10,
      end: 26,
      prefix: 'The mayor ',
      suffix: '. The ferry “Aur',
    });
  });

  it.each([
    ['the mayor', '/bodies/1/text'],
    ['The end.', '/bodies/2/text'],
    ['Ferry', '/headlines/0/text'],
    ['the port', '/descriptions/0/text'],
    ['The quay', '/media/1/caption/text'],
  ])('finds %j in %s: bodies, headlines, descriptions, captions; plain text only', (words, part) => {
    expect(quote(article, words).part).toBe(part);
  });

  it('takes the first of these that has the words', () => {
    const text = 'All aboard';
    const one: Article = { kind: 'article', id: 'article/a', bodies: [{ text }], headlines: [{ text }], descriptions: [{ text }] };
    expect(quote(one, 'aboard').part).toBe('/bodies/0/text');
    expect(quote({ ...one, bodies: undefined }, 'aboard').part).toBe('/headlines/0/text');
    const media: Article['media'] = [{ type: 'image', caption: { text } }];
    expect(quote({ ...one, bodies: undefined, headlines: undefined, media }, 'aboard').part).toBe('/descriptions/0/text');
  });

  it('leaves out what is not there: nothing before the first word, nothing after the last', () => {
    expect(quote(article, 'A second text. The end.')).toEqual({
      exact: 'A second text. The end.',
      part: '/bodies/2/text',
      start: 0,
      end: 23,
    });
  });

  it('looks in the part that is named, and counts occurrences from 1', () => {
    expect(quote(article, 'dawn', { part: '/media/1/caption/text' }).start).toBe(12);
    expect(quote(article, 'mayor', { occurrence: 2 })).toMatchObject({ part: '/bodies/1/text', start: 52 });
  });

  it.each([
    ['', {}, 'nothing to quote'],
    ['\ud83d', {}, 'nothing to quote'],
    ['captain', {}, '"captain" stands in no plain text of article/ferry'],
    ['a sailor', {}, 'in no plain text'],
    ['a sailor', { part: '/bodies/0/text' }, 'not in /bodies/0/text of article/ferry: there is no plain text'],
    ['Ferry', { part: '/bodies/1/text' }, '/bodies/1/text has "ferry"'],
    ['ferry "Aurora",  the', {}, '/bodies/1/text has "ferry “Aurora”, the"'],
    ['mayor', {}, 'stands 2 times in /bodies/1/text of article/ferry: say which one `occurrence` from 1 to 2'],
    ['mayor', { occurrence: 3 }, 'expected instead of 3 an `occurrence` from 1 to 2'],
    ['mayor', { occurrence: 0 }, 'from 1 to 2'],
    ['mayor', { occurrence: 1.5 }, 'from 1 to 2'],
    ['Monday', { occurrence: 2 }, 'stands once'],
  ])('refuses %j with %j', (words, options, message) => {
    expect(() => quote(article, words, options)).toThrow(NutgrafError);
    expect(() => quote(article, words, options)).toThrow(message);
  });

  it('names what looks alike in any script, accent and spacing', () => {
    const one: Article = { ...article, bodies: [{ text: 'In Sélva\u00a0  Grande – a port' }] };
    expect(() => quote(one, 'selva grande - a')).toThrow('has "Sélva\u00a0  Grande – a"');
  });

  it('counts places that overlap', () => {
    const one: Article = { kind: 'article', id: 'article/a', bodies: [{ text: 'aaa' }] };
    expect(() => quote(one, 'aa')).toThrow('stands 2 times');
    expect(quote(one, 'aa', { occurrence: 2 })).toEqual({ exact: 'aa', part: '/bodies/0/text', start: 1, end: 3, prefix: 'a' });
  });

  it('breaks no character in what stands around: astral, combining, joined', () => {
    const family = '👩‍👩‍👧‍👦';
    const one: Article = {
      kind: 'article',
      id: 'article/a',
      bodies: [{ text: `${family}e\u0301${'x'.repeat(14)}word${'y'.repeat(14)}e\u0301${family}` }],
    };
    expect(quote(one, 'word')).toMatchObject({ prefix: `e\u0301${'x'.repeat(14)}`, suffix: `${'y'.repeat(14)}e\u0301`, start: 23 });
    expect(quote(one, `e\u0301${'x'.repeat(14)}word`)).toMatchObject({ prefix: family, start: 7 });
    const odd: Article = { kind: 'article', id: 'article/a', bodies: [{ text: `${'🚢'.repeat(40)}word${'🚢'.repeat(40)}` }] };
    expect(quote(odd, 'word')).toMatchObject({ prefix: '🚢'.repeat(16), suffix: '🚢'.repeat(16), start: 40 });
    const bent: Article = { kind: 'article', id: 'article/a', bodies: [{ text: `${'x'.repeat(15)}e\u0301word${'y'.repeat(15)}e\u0301` }] };
    expect(quote(bent, `e\u0301word`).suffix).toBe('y'.repeat(15));
  });

  it('cuts out of any text the exact words, at its offsets, between its context', () => {
    const unit = fc.oneof(
      fc.constantFrom('a', 'b', ' ', 'é', 'e', '\u0301', '🚢', '\u200d', '字', '\n'),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    );
    const text = fc.array(unit, { minLength: 1, maxLength: 90 }).map((units) => units.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (body, from, length) => {
        const points = Array.from(body);
        const start = from % points.length;
        const exact = points.slice(start, start + 1 + (length % 20)).join('');
        const one: Article = { kind: 'article', id: 'article/a', bodies: [{ text: body }] };
        const places = points.flatMap((_, at) => (points.slice(at, at + Array.from(exact).length).join('') === exact ? [at] : []));
        const evidence = quote(one, exact, { occurrence: places.indexOf(start) + 1 });
        expect(EvidenceSchema.safeParse(evidence).success).toBe(true);
        expect(evidence.start).toBe(start);
        const cut = Array.from(valueAt(one, fromPointer(evidence.part ?? '')) as string);
        expect(cut.slice(evidence.start, evidence.end).join('')).toBe(exact);
        const { prefix = '', suffix = '' } = evidence;
        expect(body).toContain(prefix + exact + suffix);
        expect(`${prefix}|${suffix}`).not.toMatch(/\p{Cs}/u);
        expect(Math.max(Array.from(prefix).length, Array.from(suffix).length)).toBeLessThanOrEqual(16);
      }),
      { numRuns: 3000, seed: 4 },
    );
  });
});
