import { type Case, eventWith, good, onLine2, short } from '../case.ts';

const utf8 = (text: string) => Buffer.from(text);
const mark = utf8('\ufeff');

/** Bytes that are no UTF-8 (RFC 3629), each for a reason of its own. */
const broken: readonly [name: string, ...bytes: number[]][] = [
  ['a continuation byte alone', 0x80],
  ['windows-1252', 0x92],
  ['an overlong slash', 0xc0, 0xaf],
  ['an overlong NUL', 0xc0, 0x80],
  ['three bytes, overlong', 0xe0, 0x80, 0xaf],
  ['four bytes, overlong', 0xf0, 0x80, 0x80, 0xaf],
  ['half of a surrogate pair', 0xed, 0xa0, 0x80],
  ['both halves of a pair', 0xed, 0xa0, 0xbd, 0xed, 0xb5, 0x8a],
  ['above U+10FFFF', 0xf4, 0x90, 0x80, 0x80],
  ['five bytes', 0xf8, 0x88, 0x80, 0x80, 0x80],
  ['a cut character', 0xe2, 0x82],
  ['the bytes FE and FF', 0xfe, 0xff],
];

const places: readonly [name: string, before: string, after: string][] = [
  ['in a string', '{"kind":"event","id":"event/a', '"}'],
  ['in a key', '{"kind":"event","a', '":0}'],
  ['in an escape', '{"kind":"event","id":"\\u00', '"}'],
  ['between', '{"kind":', '"event"}'],
];

/** A text in UTF-16 or UTF-32. */
function wide(text: string, width: 2 | 4, isLittle: boolean): Uint8Array {
  const units =
    width === 2 ? Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)) : [...text].map((one) => one.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(units.length * width));
  units.forEach((unit, at) => {
    if (width === 2) view.setUint16(at * 2, unit, isLittle);
    else view.setUint32(at * 4, unit, isLittle);
  });
  return new Uint8Array(view.buffer);
}

const wideCases = ([2, 4] as const).flatMap((width) =>
  [true, false].flatMap((isLittle) =>
    ['', '\ufeff'].map((start) => {
      const name = `UTF-${width * 8}${isLittle ? 'LE' : 'BE'} with${start === '' ? 'out' : ''} a mark`;
      return short(name, wide(`${start}${good}`, width, isLittle), ['json/encoding']);
    }),
  ),
);

/** Texts that are not in UTF-8, byte-order marks, and NUL bytes. */
export const encodingCases: readonly Case[] = [
  ...broken.flatMap(([name, ...bytes]) =>
    places.flatMap(([place, before, after]) => {
      const code = place === 'in an escape' ? 'json/syntax' : 'json/utf8';
      const one = short(`no UTF-8 ${place}: ${name}`, Buffer.concat([utf8(before), Buffer.from(bytes), utf8(after)]), [code]);
      return [one, onLine2(one)];
    }),
  ),
  short('a character that the end cuts', Buffer.concat([utf8('{"id":"'), Buffer.from([0xe2, 0x82])]), ['json/truncated']),
  ...wideCases,
  short('a mark at the start', Buffer.concat([mark, utf8(good)]), [], { valid: 1 }),
  short('a mark at the start of lines', Buffer.concat([mark, utf8(`${good}\n${good}\n`)]), [], { read: 2, valid: 2 }),
  short('two marks at the start', Buffer.concat([mark, mark, utf8(good)]), ['json/bom']),
  onLine2(short('a mark', Buffer.concat([mark, utf8(good)]), ['json/bom'])),
  onLine2(short('a mark alone', mark, ['json/bom'])),
  short('a mark alone', mark, ['json/empty']),
  short('a mark inside', '{"kind":\ufeff"event","id":"event/summit","type":"summit"}', ['json/bom']),
  short('a mark at the end', `${good}\ufeff`, ['json/bom']),
  short('a mark in a string', eventWith('title', '{"text":"\ufeffSummit","lang":"en"}'), ['entity/hidden-character'], { valid: 1 }),
  ...['{"kind":\0"event"}', `\0${good}`, `${good}\0`, '\0'].map((text, at) => short(`a NUL byte, place ${at}`, text, ['json/nul'])),
  short('a NUL byte in a string', '{"kind":"ev\0ent"}', ['json/nul']),
  short('a megabyte of NUL bytes', new Uint8Array(1_000_000), ['json/nul']),
  short('an escaped NUL', eventWith('title', '{"text":"\\u0000","lang":"en"}'), ['entity/hidden-character'], { valid: 1 }),
];
