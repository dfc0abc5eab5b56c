import { unitAt } from './unit-at.ts';

/** A character that nobody sees, and what to do about it. */
export interface Hidden {
  /** Which of the text's characters it is, in code points from 1. */
  at: number;
  /** Its code point and name: `U+202E right-to-left override`. */
  name: string;
  /** How many such characters the text has. */
  count: number;
  /** What to do about it. */
  hint: string;
}

/** What is not seen: what Unicode has fonts leave blank, controls but tab and line ends, halves of pairs, annotation marks; and whole flags. */
const hidden = /\u{1f3f4}[\u{e0020}-\u{e007e}]{1,16}\u{e007f}|(?![\t\n\r])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\ufff9-\ufffb]/gu;
const anyHidden = new RegExp(hidden.source, 'u');

/** The flag of a part of a country, such as Scotland: a black flag and the letters of its code in tag characters. */
const flag = /^\u{1f3f4}/u;

/** Every UTF-16 unit that can be of something hidden, from and to; all halves of pairs, for what lies beyond the first plane. */
const suspects: readonly (readonly [from: number, to: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
];

/** Marks the suspects, one byte a UTF-16 unit. */
const suspectMarks = suspects.reduce((marks, [from, to]) => marks.fill(1, from, to + 1), new Uint8Array(0x10000));

/** What deceives or is broken in any text: it turns the order of the words around, steers a device, or is half a character. */
const harmful = /[\u202a-\u202e\u2066-\u2069\p{Cc}\p{Cs}]/u;

/** Made once, and not before a text needs it: patterns with many scripts take an engine milliseconds. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Where writing needs such a character: which one, and between which neighbours it stands, itself marked `*`. */
const needed = once((): readonly [character: RegExp, context: RegExp][] => [
  // Writings that join letters, those of India, and those without spaces between words.
  [
    /[\u200c\u200d]/u,
    /[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Adlm}\p{scx=Rohg}]\*|\*[\p{scx=Arab}\p{scx=Syrc}\p{scx=Mand}\p{scx=Nkoo}\p{scx=Mong}\p{scx=Adlm}\p{scx=Rohg}]/u,
  ],
  [
    /[\u200c\u200d]/u,
    /[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]\*|\*[\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}]/u,
  ],
  [
    /[\u200b-\u200d]/u,
    /[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}]\*|\*[\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}\p{scx=Java}\p{scx=Bali}]/u,
  ],
  [/\u200d/u, /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\*\p{Extended_Pictographic}/u],
  [/[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u, /[\p{Emoji}\p{Ideographic}\p{Sm}\p{scx=Mymr}\p{scx=Phag}]\*/u],
  [/[\u180b-\u180f]/u, /\p{scx=Mong}\*/u],
  [/\u034f/u, /\p{M}\*|\*\p{M}/u],
]);

/** The marks that set punctuation right in a text that has words from right to left. */
const directionMark = /[\u061c\u200e\u200f]/u;
/** A character of a writing from right to left; the Arabic letter mark counts for one in Unicode, but is none to be seen. */
const anyRightToLeft = once(() => /(?!\u061c)[\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}\p{scx=Thaa}\p{scx=Nkoo}\p{scx=Adlm}\p{scx=Rohg}]/u);

/**
 * The first character of a text that nobody sees and no writing needs: bidirectional controls, zero-width characters, controls other
 * than tab and line ends, halves of surrogate pairs. In a text that is kept letter for letter (`verbatim`) only what can do harm counts.
 */
export function hiddenCharacter(text: string, verbatim = false): Hidden | undefined {
  const found = hiddenIn(text, verbatim);
  const [first] = found;
  if (first === undefined) return undefined;
  const codePoint = first[0].codePointAt(0) ?? 0;
  const [name, hint] = nameOf(codePoint);
  return {
    at: [...text.slice(0, first.index)].length + 1,
    name: `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')} ${name}`,
    count: found.length,
    hint,
  };
}

/** Whether a text has no such character: what `hiddenCharacter` finds nothing in. */
export function isSeen(text: string, verbatim: boolean): boolean {
  return !hasSuspect(text) || hiddenIn(text, verbatim).length === 0;
}

/** All that `hiddenCharacter` speaks of. */
function hiddenIn(text: string, verbatim: boolean): { 0: string; index: number }[] {
  if (!hasSuspect(text) || !anyHidden.test(text)) return [];
  const mayTurn = !verbatim && anyRightToLeft().test(text);
  return [...text.matchAll(hidden)].filter(({ 0: character, index }) => {
    if (verbatim) return harmful.test(character);
    return directionMark.test(character) ? !mayTurn : !isNeeded(character, index, text);
  });
}

/** One fast look that clears most texts of any script: several times as fast as a pattern of the same characters. */
function hasSuspect(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at++) if (suspectMarks[unitAt(text, at)] !== 0) return true;
  return false;
}

function isNeeded(character: string, index: number, text: string): boolean {
  if (flag.test(character)) return true;
  const end = index + character.length;
  const context = `${text.slice(Math.max(0, index - 2), index)}*${text.slice(end, end + 2)}`;
  return needed().some(([which, where]) => which.test(character) && where.test(context));
}

const takeOut = 'Take it out: a search for the words does not find them';
const turns = 'Take it out: it changes the order in which the text is shown';
const tags = 'Take it out: text can be hidden in such characters';

/** Names after the Unicode Character Database, the last column is what to do. The first range that holds a code point counts. */
const table: readonly [from: number, to: number, name: string, hint: string][] = [
  [0x80, 0x9f, 'control character', 'Read the source again in its own encoding, most likely windows-1252'],
  [0x00, 0x9f, 'control character', 'Take it out: it is no part of a text'],
  [0xad, 0xad, 'soft hyphen', takeOut],
  [0x34f, 0x34f, 'combining grapheme joiner', takeOut],
  [0x61c, 0x61c, 'Arabic letter mark', turns],
  [0x200b, 0x200b, 'zero-width space', takeOut],
  [0x200c, 0x200c, 'zero-width non-joiner', takeOut],
  [0x200d, 0x200d, 'zero-width joiner', takeOut],
  [0x200e, 0x200e, 'left-to-right mark', turns],
  [0x200f, 0x200f, 'right-to-left mark', turns],
  [0x202a, 0x202a, 'left-to-right embedding', turns],
  [0x202b, 0x202b, 'right-to-left embedding', turns],
  [0x202c, 0x202c, 'pop directional formatting', turns],
  [0x202d, 0x202d, 'left-to-right override', turns],
  [0x202e, 0x202e, 'right-to-left override', turns],
  [0x2060, 0x2060, 'word joiner', takeOut],
  [0x2066, 0x2066, 'left-to-right isolate', turns],
  [0x2067, 0x2067, 'right-to-left isolate', turns],
  [0x2068, 0x2068, 'first strong isolate', turns],
  [0x2069, 0x2069, 'pop directional isolate', turns],
  [0x3164, 0x3164, 'Hangul filler', takeOut],
  [0xd800, 0xdfff, 'half of a surrogate pair', 'Take the text from the source again: a character is broken'],
  [0xfe00, 0xfe0f, 'variation selector', tags],
  [0xfeff, 0xfeff, 'byte-order mark', takeOut],
  [0xe0000, 0xe007f, 'tag character', tags],
  [0xe0100, 0xe01ef, 'variation selector', tags],
];

function nameOf(codePoint: number): [name: string, hint: string] {
  const row = table.find(([from, to]) => from <= codePoint && codePoint <= to);
  return row === undefined ? ['invisible character', takeOut] : [row[2], row[3]];
}
