/** Numbers from 0 up to 1, the same for the same seed. */
export type Random = () => number;

/** A generator of numbers from a seed: mulberry32, begun at a hash of the seed, so that seeds in a row give numbers of their own. */
export function seeded(seed: number): Random {
  let state = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to one below `end`. */
const below = (end: number, random: Random): number => Math.floor(random() * end);

export function pick<T>(list: readonly T[], random: Random): T {
  return list[below(list.length, random)] as T;
}

/** What breaks readers of JSON, XML and tables: brackets, quotes, escapes, keys, characters, dates. */
const tokens = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', "'", 'null', 'true', '{}', '[]', '""', '/*', '//', ' ', '\n', '\r\n', '\r', '\t', '\0'],
  ...['"__proto__":', '"constructor":', '"kind":', '"id":', '\\ud800', '\\udc00', '\\u0000', '\\u', '\\"', '\\\\'],
  ...['\ufeff', '\u202e', '\u200b', '\u2028', '\u0085', '\u001b[2J', '🕊', 'e\u0301', '\u{e0041}', '\u3000', 'İ', 'ß', '\uffff'],
  ...['<', '>', '</', '/>', '<!--', '-->', '<![CDATA[', ']]>', '&amp;', '&#0;', '&#x1F54A;', '&lol;', '<?xml', '?>', '<!DOCTYPE a>'],
  ...[';', '|', '""""', '-0-', '-0- ', '=1+1', '0000-00-00', '2024-02-30', '31/02/1999', '00/00/0000', 'circa 1944', 'javascript:'],
  ...['[', '{"a":', '<a>', '"', 'a', '0', ','].map((text) => text.repeat(100)),
].map((text) => new TextEncoder().encode(text));

/** Numbers at the edge of what a double holds, and beyond. */
const numbers = [
  '0',
  '-0',
  '-1',
  '1e400',
  '1e-400',
  '9007199254740993',
  '0.1e1',
  '00',
  '1.',
  '99999999999999999999',
  '4294967296',
  '1e5',
].map((text) => new TextEncoder().encode(text));

const encoded = (characters: Iterable<string>) => [...characters].map((character) => new TextEncoder().encode(character));
const letters = encoded('aeiouxyzABC-_/.: ');
const digits = encoded('0123456789');
/** Characters that are whole and seldom meant. */
const oddities = encoded('é🕊\u0301\u200b\u202e\u00a0\ufeffß');
const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

type Act = (bytes: Uint8Array, others: readonly Uint8Array[], random: Random) => Uint8Array;

const acts: readonly Act[] = [
  // A letter or a digit changed, which leaves most formats whole; a bit turned, a byte changed.
  (bytes, _, random) => instead(bytes, isLetter, letters, random),
  (bytes, _, random) => instead(bytes, isLetter, letters, random),
  (bytes, _, random) => instead(bytes, isDigit, digits, random),
  (bytes, _, random) => instead(bytes, isLetter, oddities, random),
  (bytes, _, random) => changed(bytes, below(bytes.length, random), (byte) => byte ^ (1 << below(8, random))),
  (bytes, _, random) => changed(bytes, below(bytes.length, random), () => below(256, random)),
  // The end cut off, a part cut out.
  (bytes, _, random) => bytes.slice(0, below(bytes.length, random)),
  (bytes, _, random) => replaced(bytes, ...range(bytes, random), new Uint8Array()),
  // A part twice, a part of it elsewhere.
  (bytes, _, random) => {
    const [from, to] = range(bytes, random);
    return replaced(bytes, to, to, bytes.slice(from, to));
  },
  (bytes, others, random) => {
    const other = pick(others, random);
    return replaced(bytes, ...range(bytes, random), other.slice(...range(other, random)));
  },
  // A token between, one in place of a part, one in place of a digit or of a quote.
  (bytes, _, random) => {
    const at = below(bytes.length + 1, random);
    return replaced(bytes, at, at, pick(tokens, random));
  },
  (bytes, _, random) => replaced(bytes, ...range(bytes, random), pick(tokens, random)),
  (bytes, _, random) => instead(bytes, isDigit, numbers, random),
  (bytes, _, random) => instead(bytes, (byte) => byte === 0x22, tokens, random),
  // Another encoding.
  (bytes, _, random) =>
    random() < 0.2 ? recoded(bytes, random) : changed(bytes, below(bytes.length, random), () => 0x80 + below(128, random)),
];

/** Bytes with one to four changes, some of them of the sort that a format minds. `others` is what parts are taken from. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  let result = bytes;
  for (let left = 1 + below(random() < 0.6 ? 1 : 4, random); left > 0; left -= 1) result = pick(acts, random)(result, others, random);
  return result;
}

/** Bytes in pieces of random lengths. */
export function* inPieces(bytes: Uint8Array, random: Random): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const to = from + 1 + below(random() < 0.3 ? 4 : bytes.length, random);
    yield new Uint8Array(bytes.subarray(from, to));
    from = to;
  }
}

function range(bytes: Uint8Array, random: Random): [from: number, to: number] {
  const from = below(bytes.length + 1, random);
  const most = random() < 0.7 ? 12 : bytes.length - from;
  return [from, Math.min(bytes.length, from + below(most + 1, random))];
}

function replaced(bytes: Uint8Array, from: number, to: number, by: Uint8Array): Uint8Array {
  const result = new Uint8Array(bytes.length - (to - from) + by.length);
  result.set(bytes.subarray(0, from));
  result.set(by, from);
  result.set(bytes.subarray(to), from + by.length);
  return result;
}

function changed(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  // No `slice`: that of a Buffer shares its memory.
  const result = new Uint8Array(bytes);
  if (at < result.length) result[at] = change(result[at] as number);
  return result;
}

function instead(bytes: Uint8Array, isMeant: (byte: number) => boolean, by: readonly Uint8Array[], random: Random): Uint8Array {
  const start = below(bytes.length, random);
  const at = bytes.findIndex((byte, index) => index >= start && isMeant(byte));
  return at === -1 ? bytes : replaced(bytes, at, at + 1, pick(by, random));
}

function recoded(bytes: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes);
  const wide = new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);
  if (random() < 0.5) return wide;
  return random() < 0.5 ? replaced(wide, 0, 0, new Uint8Array([0xff, 0xfe])) : new TextEncoder().encode(text);
}
