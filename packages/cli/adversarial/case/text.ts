import { type Case, eventWith, good, onLine2, short } from '../case.ts';

const inTitle = (json: string) => eventWith('title', `{"text":"${json}","lang":"en"}`);

const halves: readonly [name: string, json: string][] = [
  ['the first half of a pair', 'a\\ud83d'],
  ['the second half of a pair', '\\udd4a a'],
  ['a pair the wrong way round', '\\udd4a\\ud83d'],
  ['two first halves', '\\ud83d\\ud83d\\udd4a'],
  ['a half at the end of an escape', '\\uD800\\n'],
];

const hidden: readonly [name: string, character: string][] = [
  ['right-to-left override', '\u202e'],
  ['left-to-right isolate', '\u2066'],
  ['pop directional isolate', '\u2069'],
  ['Arabic letter mark', '\u061c'],
  ['zero-width space', '\u200b'],
  ['zero-width joiner', '\u200d'],
  ['word joiner', '\u2060'],
  ['soft hyphen', '\u00ad'],
  ['Hangul filler', '\u3164'],
  ['tag letters', '\u{e0041}\u{e007f}'],
  ['variation selector', '\u{e0101}'],
  ['escape of a terminal', '\u001b[2J\u001b]0;owned\u0007'],
  ['a C1 control', '\u009b31m'],
  ['delete', '\u007f'],
];

const asJson = (text: string) => JSON.stringify(text).slice(1, -1);

/** Halves of characters, and characters that nobody sees or that steer a terminal. */
export const textCases: readonly Case[] = [
  ...halves.flatMap(([name, json]) => {
    const inValue = short(`${name}, in a string`, inTitle(json), ['json/lone-surrogate']);
    return [
      inValue,
      onLine2(inValue),
      short(`${name}, in a key`, eventWith('x', '0').replace('"x"', `"${json}"`), ['json/lone-surrogate']),
    ];
  }),
  short('a whole pair as escapes', inTitle('\\ud83d\\udd4a'), [], { valid: 1 }),
  ...hidden.flatMap(([name, character]): Case[] => [
    short(`${name}, in a text`, inTitle(`Sum${asJson(character)}mit`), ['entity/hidden-character'], { valid: 1 }),
    short(`${name}, in an id`, good.replace('event/summit', `event/sum${asJson(character)}mit`), ['schema/pattern']),
    short(`${name}, in a code`, good.replace('"summit"', `"sum${asJson(character)}mit"`), ['schema/enum']),
    onLine2(short(`${name}, in a key`, eventWith(`ti${character}tle`, '0'), ['schema/unknown-key'])),
    short(`${name}, outside of strings`, `${character}${good}`, ['json/syntax']),
  ]),
  ...['\u0000', '\u001b', '\n', '\t', '\u001f'].map((character) =>
    short(`a raw control character ${asJson(character)} in a string`, `{"kind":"${character}"}`, [
      character === '\u0000' ? 'json/nul' : 'json/syntax',
    ]),
  ),
];
