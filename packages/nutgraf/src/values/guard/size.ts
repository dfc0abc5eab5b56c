// How long the shortest JSON text of a value is, in UTF-16 units. A text that is exactly so long, space and escapes aside, has no key twice
// and no number that a double shortens: every one of them makes a text longer than what is read from it.

/** The size of what may be written shorter than can be told: no text is so long. */
const unknownSize = 2 ** 30;

/** The smallest and the largest number that is counted; beyond them an exponent may be shorter. */
const smallest = 0.01;
const largest = 1e15;
/** The longest that a fraction is written with at most 15 digits, which every double keeps. */
const longest = 16;

/** The size of a finite number. A number of more than 15 digits, which a double may shorten, is always written longer. */
export function sizeOfNumber(value: number): number {
  const amount = Math.abs(value);
  if (amount < 100 && Number.isInteger(value)) return (value < 0 ? 1 : 0) + (amount < 10 ? 1 : 2);
  if (amount < smallest || amount >= largest) return unknownSize;
  // 1e3 is shorter than 1000.
  if (Number.isInteger(value)) return value % 1000 === 0 ? unknownSize : String(value).length;
  const { length } = String(value);
  return length > longest ? unknownSize : length;
}

/** The size of a finite number between bounds, or -1. */
export function sizeOfFinite(value: unknown, least: number, most: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most ? sizeOfNumber(value) : -1;
}

/** The size of a whole number between bounds, or -1. */
export function sizeOfWhole(value: unknown, least: number, most: number): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most ? sizeOfNumber(value) : -1;
}

/** The size of a boolean, or -1. */
export function sizeOfBoolean(value: unknown): number {
  return typeof value === 'boolean' ? (value ? 4 : 5) : -1;
}

/** The size of a string, a finite number or a boolean. */
export function sizeOfScalar(value: unknown): number {
  if (typeof value === 'string') return value.length + 2;
  return typeof value === 'number' ? sizeOfNumber(value) : value === true ? 4 : 5;
}
