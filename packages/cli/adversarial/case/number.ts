import { type Case, eventWith, onLine2, short } from '../case.ts';

const numbers: readonly [text: string, code: 'precision' | 'range'][] = [
  ['9007199254740993', 'precision'],
  ['-9007199254740993', 'precision'],
  ['9223372036854775807', 'precision'],
  ['18446744073709551615', 'precision'],
  ['0.1234567890123456789', 'precision'],
  ['9007199254740993e0', 'precision'],
  ['900719925474099.3e1', 'precision'],
  ['9007199254740993e-2', 'precision'],
  [`${'1234567890'.repeat(10)}`, 'precision'],
  [`0.${'1234567890'.repeat(100)}`, 'precision'],
  ['1e400', 'range'],
  ['-1e400', 'range'],
  ['1E+400', 'range'],
  ['1e-400', 'range'],
  ['1e99999999999999999999', 'range'],
  ['1e-99999999999999999999', 'range'],
  [`1${'0'.repeat(400)}`, 'range'],
  [`0.${'0'.repeat(400)}1`, 'range'],
];

const exact = ['9007199254740991', '9007199254740992', '0.1', '1e22', '-0', `1${'0'.repeat(300)}`, `1.5${'0'.repeat(1000)}`];

const inExtension = (number: string) => eventWith('extensions', `{"acme:number":${number}}`);
const show = (text: string) => (text.length > 30 ? `${text.slice(0, 12)}… of ${text.length} characters` : text);

/** Numbers that a double cannot hold. */
export const numberCases: readonly Case[] = [
  ...numbers.flatMap(([text, code]) => {
    const one = short(`the number ${show(text)}`, inExtension(text), [`json/number-${code}`]);
    return [one, onLine2(one)];
  }),
  ...exact.map((text) => short(`the number ${show(text)} is kept`, inExtension(text), [], { valid: 1 })),
  ...['NaN', 'Infinity', '-Infinity', '0x10', '01', '+1', '.5', '1.', '1e', '１'].map((text) =>
    short(`${text} is no number`, inExtension(text), ['json/syntax']),
  ),
  short('a number of a million digits', inExtension('7'.repeat(1_000_000)), ['json/number-range']),
  short('a fraction of a million digits', inExtension(`0.${'7'.repeat(1_000_000)}`), ['json/number-precision']),
];
