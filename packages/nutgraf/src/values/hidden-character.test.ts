import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenCharacter } from './hidden-character.ts';

describe('texts in which nothing is hidden', () => {
  it.each([
    ['Latin', 'Défense – « Mali’s junta » — 50 % … naïve'],
    ['tab and line ends', 'one\ttwo\nthree\r\nfour'],
    ['Cyrillic, Greek, Chinese, Japanese', 'Садио Камара Σάντιο 萨迪奥·卡马拉 サディオ'],
    ['an accent of its own', 'E\u0301tat'],
    ['Arabic with a mark', 'باماكو\u200f (مالي)'],
    ['Hebrew with a left-to-right mark', 'C++\u200e ממשלה'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Bengali with a non-joiner at the end of a word', 'পিপলস\u09cd\u200c পার্টি'],
    ['Marathi with a joiner', 'अ\u200dॅडम्स'],
    ['Khmer with zero-width spaces', 'ព្រះ\u200bរាជា\u200bណាចក្រ'],
    ['Mongolian with a variation selector', '\u182d\u180b'],
    ['an emoji of several', '👩🏾\u200d🚀 ❤\ufe0f 1\ufe0f\u20e3'],
    ['an arrow in its text form', 'back ↩\ufe0e'],
    ['the flag of Scotland', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['a Chinese character in one of its forms', '葛\u{e0100}城'],
    ['a whole surrogate pair', '😀'],
    ['a no-break space and a Hebrew point', '10\u00a0000 ב\u05b0\u034f\u05bd'],
  ])('%s', (_, text) => {
    expect(hiddenCharacter(text)).toBeUndefined();
  });
});

describe('texts in which something is hidden', () => {
  it.each([
    ['abc\u202ecod.exe', 4, 'U+202E right-to-left override', 1],
    ['\u202aSadio\u202c', 1, 'U+202A left-to-right embedding', 2],
    ['a\u2066b', 2, 'U+2066 left-to-right isolate', 1],
    ['Mali\u200f', 5, 'U+200F right-to-left mark', 1],
    ['Mali\u061c', 5, 'U+061C Arabic letter mark', 1],
    ['😀\u200bMali', 2, 'U+200B zero-width space', 1],
    ['Sadio\u200c Camara', 6, 'U+200C zero-width non-joiner', 1],
    ['Sadio\u200dCamara', 6, 'U+200D zero-width joiner', 1],
    ['de\u00adfence', 3, 'U+00AD soft hyphen', 1],
    ['\ufeffMali', 1, 'U+FEFF byte-order mark', 1],
    ['Ma\u2060li', 3, 'U+2060 word joiner', 1],
    ['Ma\u0000li', 3, 'U+0000 control character', 1],
    ['Ma\u001b[2Jli', 3, 'U+001B control character', 1],
    ['Gui\u0092an', 4, 'U+0092 control character', 1],
    ['Mali\ud83d', 5, 'U+D83D half of a surrogate pair', 1],
    ['\ude00Mali\u00ad', 1, 'U+DE00 half of a surrogate pair', 2],
    ['a\ufe0fb', 2, 'U+FE0F variation selector', 1],
    ['a\u{e0041}\u{e0042}', 2, 'U+E0041 tag character', 2],
    ['a\u3164b', 2, 'U+3164 Hangul filler', 1],
    ['a\u2063b', 2, 'U+2063 invisible character', 1],
    ['a\ufff9b', 2, 'U+FFF9 invisible character', 1],
    ['باماكو\u202eمالي', 7, 'U+202E right-to-left override', 1],
  ])('%j', (text, at, name, count) => {
    expect(hiddenCharacter(text)).toEqual({ at, name, count, hint: expect.stringMatching(/^(?:Take|Read) /u) });
  });
});

describe('a text that is kept letter for letter', () => {
  it.each(['de\u00adfence', 'a\u200bb', '\ufeffa', 'a\u2060b', 'a\u200fb', 'a\u200db', 'a\ufe0fb'])('may hold %j', (text) => {
    expect(hiddenCharacter(text, true)).toBeUndefined();
  });

  it.each(['a\u202eb', 'a\u2067b', 'a\u0000b', 'a\u0092b', 'a\ud800'])('may not hold %j', (text) => {
    expect(hiddenCharacter(text, true)).toMatchObject({ at: 2, count: 1 });
  });
});

describe('any text', () => {
  it('is counted in code points, and the character is named that stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = hiddenCharacter(text);
        if (found === undefined) return;
        const character = [...text][found.at - 1] ?? '';
        expect(found.name).toMatch(new RegExp(`^U\\+0*${character.codePointAt(0)?.toString(16).toUpperCase()} `, 'u'));
        expect(found.count).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('of printable characters alone hides nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aé中ж9 .,-‘’“”–—…\t\n') }), (text) => {
        expect(hiddenCharacter(text)).toBeUndefined();
      }),
    );
  });
});
