import type { Name, NameParts, NameQuality, NameType, Script } from 'nutgraf';
import { trimOff } from './trim.ts';

export interface NameOptions {
  type?: NameType | undefined;
  quality?: NameQuality | undefined;
  /** Whether the text is the name of a person with the family name first, `LAST, First Middle`. An organization keeps its commas. */
  family?: boolean | undefined;
  /** The parts of the name, where the list has a field for each. */
  parts?: NameParts | undefined;
  note?: string | undefined;
}

/** What the word of a list for the sort of a name means. */
export type NameWord = Pick<Name, 'type' | 'quality' | 'note'>;

/** A name as a list writes it, in one line: the given name first, spaces folded, and its script named where that is not Latin. */
export function nameOf(text: string, { type, quality, family = false, parts, note }: NameOptions = {}): Name {
  const turned = family ? turn(fold(text)) : undefined;
  const line = turned?.text ?? fold(text);
  const script = scriptOf(line);
  const known = parts ?? turned?.parts;
  const name: Name = { text: line };
  if (type) name.type = type;
  if (script) name.script = script;
  if (quality) name.quality = quality;
  if (known) name.parts = known;
  if (note !== undefined) name.note = note;
  return name;
}

/** The name that several fields hold, in one line. `undefined` where all are empty. */
export function joinName(...fields: (string | undefined)[]): string | undefined {
  const line = fold(fields.join(' '));
  return line === '' ? undefined : line;
}

/** `LAST, First Middle, Jr.` as a person is called. A name without a comma, or with nothing before or after it, stays. */
function turn(text: string): { text: string; parts: NameParts } | undefined {
  const [family = '', ...others] = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const suffix = others.length > 1 && /^(?:jr|sr|i{2,3}|iv)\.?$/iu.test(others.at(-1) ?? '') ? others.pop() : undefined;
  const given = others.join(', ');
  if (given === '') return undefined;
  const end = suffix === undefined ? '' : `, ${suffix}`;
  return { text: `${given} ${family}${end}`, parts: { given, family, ...(suffix && { suffix }) } };
}

function fold(text: string): string {
  return (/\s\s|[^\S ]/u.test(text) ? text.replaceAll(/\s+/gu, ' ') : text).trim();
}

const scripts: readonly [Script, RegExp][] = [
  ['Arab', /\p{Script=Arabic}/gu],
  ['Cyrl', /\p{Script=Cyrillic}/gu],
  ['Hani', /\p{Script=Han}/gu],
  ['Jpan', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Kore', /\p{Script=Hangul}/gu],
  ['Hebr', /\p{Script=Hebrew}/gu],
  ['Grek', /\p{Script=Greek}/gu],
  ['Armn', /\p{Script=Armenian}/gu],
  ['Geor', /\p{Script=Georgian}/gu],
  ['Ethi', /\p{Script=Ethiopic}/gu],
  ['Deva', /\p{Script=Devanagari}/gu],
  ['Beng', /\p{Script=Bengali}/gu],
  ['Taml', /\p{Script=Tamil}/gu],
  ['Thaa', /\p{Script=Thaana}/gu],
  ['Sinh', /\p{Script=Sinhala}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Khmr', /\p{Script=Khmer}/gu],
  ['Laoo', /\p{Script=Lao}/gu],
  ['Mymr', /\p{Script=Myanmar}/gu],
  ['Tibt', /\p{Script=Tibetan}/gu],
  ['Mong', /\p{Script=Mongolian}/gu],
  ['Syrc', /\p{Script=Syriac}/gu],
  ['Tfng', /\p{Script=Tifinagh}/gu],
];

/** The script of a text, by its letters. `undefined` for Latin, for a script that is not known here, and for a mixture with Latin. */
export function scriptOf(text: string): Script | undefined {
  if (/\p{Script=Latin}/u.test(text)) return undefined;
  const found = scripts.filter(([, letter]) => text.search(letter) >= 0).map(([script]) => script);
  return found.find((script) => script === 'Jpan' || script === 'Kore') ?? found[0];
}

/** A mark that says no more than that a name is in its own letters, or in which language. */
const originalScript =
  /\((?:original script|amharic|arabic|chinese|dari|farsi|korean|pashto|persian|russian|tigrinya|ukrainian|urdu)\)|original script\s*:/giu;

/**
 * The names that a text holds in several scripts: `Ahmoudou (أحمدو)` are two, and so is `اسم (A Name; Another Name)` three. A text of one script
 * stays whole with its brackets, which then hold an acronym or a remark.
 */
export function splitScript(text: string): string[] {
  const line = trimOff(fold(text.replaceAll(originalScript, ' ')), ',;');
  const open = lastBracket(line);
  if (open < 1) return namesIn(line);
  const outside = line.slice(0, open);
  const parts = line.slice(open + 1, -1).split(';');
  const outer = scriptOf(outside);
  const isMixed = /\p{L}/u.test(outside) && parts.some((part) => /\p{L}/u.test(part) && scriptOf(part) !== outer);
  return isMixed ? [outside, ...parts].flatMap(namesIn) : namesIn(line);
}

/** Where the bracket opens that closes at the end of a text, or -1. */
function lastBracket(text: string): number {
  if (!text.endsWith(')')) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && --depth === 0) return at;
  }
  return -1;
}

/** A text that is Latin up to a point and of another script after it, as two names; else as it is. */
function namesIn(text: string): string[] {
  const at = text.search(/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u);
  const isCut = text[at - 1] === ' ' && /\p{Script=Latin}/u.test(text.slice(0, at)) && !/\p{Script=Latin}/u.test(text.slice(at));
  const names = isCut ? [text.slice(0, at), text.slice(at)] : [text];
  return names.map((name) => trimOff(fold(name), ',;')).filter((name) => name !== '');
}

const words: Readonly<Record<string, NameWord>> = {
  primaryname: {},
  primealias: {},
  primary: {},
  good: { type: 'alias', quality: 'good' },
  low: { type: 'alias', quality: 'low' },
  strong: { type: 'alias', quality: 'good' },
  weak: { type: 'alias', quality: 'low' },
  goodqualityalias: { type: 'alias', quality: 'good' },
  lowqualityalias: { type: 'alias', quality: 'low' },
  goodqualityaka: { type: 'alias', quality: 'good' },
  lowqualityaka: { type: 'alias', quality: 'low' },
  strongaka: { type: 'alias', quality: 'good' },
  weakaka: { type: 'alias', quality: 'low' },
  aka: { type: 'alias' },
  alias: { type: 'alias' },
  alsoknownas: { type: 'alias' },
  primarynamevariation: { type: 'alias' },
  fka: { type: 'former' },
  formerlyknownas: { type: 'former' },
  formername: { type: 'former' },
  nka: { type: 'alias', note: 'now known as' },
  nowknownas: { type: 'alias', note: 'now known as' },
  maidenname: { type: 'birth' },
  birthname: { type: 'birth' },
  nee: { type: 'birth' },
  nomdeguerre: { type: 'nom-de-guerre' },
};

/**
 * What the word of a list for the sort or the quality of a name means: `a.k.a.`, `FKA`, `Low`, `Prime Alias`, the first of which are names
 * besides and the last the name itself. `undefined` for any other word.
 */
export function nameWord(word: string): NameWord | undefined {
  const key = word
    .normalize('NFD')
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
  return Object.hasOwn(words, key) ? words[key] : undefined;
}
