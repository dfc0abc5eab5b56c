import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { kind } from '../../codes/kind.ts';
import { NutgrafError } from '../../error.ts';
import type { PersonId } from '../../generated/model.ts';
import { slugPattern } from '../../values/id.ts';
import * as made from './made-id.ts';

const { personId } = made;

describe('the makers of ids', () => {
  it.each([
    ['Assimi Goïta', 'assimi-goita'],
    ['Xi Jinping', 'xi-jinping'],
    ['  Côte d’Ivoire  ', 'cote-d-ivoire'],
    ['N’Djamena (Tchad)', 'n-djamena-tchad'],
    ['Łódź', 'lodz'],
    ['Søren Ærø', 'soren-aero'],
    ['Straße', 'strasse'],
    ['STRAẞE', 'strasse'],
    ['Đorđe Þór', 'dorde-thor'],
    ['İstanbul Diyarbakır', 'istanbul-diyarbakir'],
    ['Ǿrsted', 'orsted'],
    ['Ŋaliema Ɓala', 'ngaliema-bala'],
    ['ﬁnance № 5', 'finance-no-5'],
    ['ＣＨＩＮＡ ２', 'china-2'],
    ['co\u00adoperate\u200b', 'cooperate'],
    ['a:b/c~d', 'a-b-c-d'],
    ['1st Battalion', '1st-battalion'],
    ['عاصمي غويتا', 'u639.627.635.645.64a-u63a.648.64a.62a.627'],
    ['习近平', 'u4e60.8fd1.5e73'],
    ['Xi Jinping 习近平', 'xi-jinping-u4e60.8fd1.5e73'],
    ['Сергей', 'u441.435.440.433.435.439'],
    ['K2号', 'k2-u53f7'],
  ])('makes of %j the slug %s', (text, slug) => {
    expect(personId(text)).toBe(`person/${slug}`);
  });

  it('keeps apart what only the marks of another script keep apart', () => {
    expect(personId('Сергеи')).not.toBe(personId('Сергей'));
    expect(personId('が')).not.toBe(personId('か'));
    expect(personId('한국')).toBe(personId('한국'.normalize('NFD')));
    const names = ['王伟', '王玮', '王维', 'محمد', 'مُحمد', 'Иван', 'Іван', 'عمر', 'عمرو', 'Γιώργος', 'Γιάννης'];
    expect(new Set(names.map(personId)).size).toBe(names.length);
  });

  it.each(['', ' ', '—', '🚢', '\u0301', 'ʼ', '\u200b'])('refuses %j, which has no letter or digit', (text) => {
    expect(() => personId(text)).toThrow(NutgrafError);
  });

  it('ends a long one in a SHA-256, and keeps two apart that only differ at the end', () => {
    const title = 'A treaty on the mutual recognition of port dues '.repeat(6);
    const [a, b] = [personId(`${title} one`), personId(`${title} two`)];
    expect(a).toMatch(/^person\/a-treaty-[a-z-]+~~[0-9a-f]{32}$/u);
    expect(a.length).toBe('person/'.length + 200);
    expect(a).not.toBe(b);
  });

  it('makes of any text a slug that holds no colon and is its own slug, or refuses it', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 60 }));
    fc.assert(
      fc.property(text, (one) => {
        let id: string;
        try {
          id = personId(one);
        } catch (error) {
          expect(error).toBeInstanceOf(NutgrafError);
          return;
        }
        expect(id.slice(7)).toMatch(slugPattern);
        expect(id).not.toContain(':');
        expect(personId(one.normalize('NFD').toUpperCase())).toBe(personId(one.normalize('NFC').toUpperCase()));
      }),
      { numRuns: 3000, seed: 3 },
    );
  });

  it('has one for each kind and for the story', () => {
    const kinds = [...Object.keys(kind.codes), 'story'];
    expect(Object.keys(made).sort()).toEqual(kinds.map((one) => `${one}Id`).sort());
    for (const one of kinds) {
      const make = (made as unknown as Record<string, (text: string) => string>)[`${one}Id`];
      expect(make?.('Some Name')).toBe(`${one}/some-name`);
    }
    expectTypeOf(personId('a')).toEqualTypeOf<PersonId>();
  });
});
