import { country } from 'nutgraf/codes';
import { expect, test } from 'vitest';
import { countriesIn, countryOf } from './country.ts';
import { otherNames } from './country-name.ts';

test.each([
  ['Mali', 'ML'],
  [' MALI ', 'ML'],
  ['ML', 'ML'],
  ['XK', 'XK'],
  ['Malian', 'ML'],
  ['Korea, North', 'KP'],
  ['DPRK', 'KP'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['Democratic People’s Republic of Korea', 'KP'],
  ['Korea, South', 'KR'],
  ['Burma', 'MM'],
  ['Congo, Democratic Republic of the', 'CD'],
  ['Congo, Republic of the', 'CG'],
  ["Cote d'Ivoire", 'CI'],
  ['Côte d’Ivoire', 'CI'],
  ['Russia', 'RU'],
  ['Bahamas, The', 'BS'],
  ['The Netherlands', 'NL'],
  ['Virgin Islands, British', 'VG'],
  ['United Kingdom of Great Britain and Northern\nIreland', 'GB'],
  ['Türkiye', 'TR'],
  ['Palestinian', 'PS'],
  ['West Bank', 'PS'],
  ['China, Hong Kong Special Administrative Region', 'HK'],
  ['Niger', 'NE'],
  ['Nigerien', 'NE'],
  ['Nigerian', 'NG'],
  ['U.S.A.', 'US'],
  ['USSR', 'SU'],
  ['former Yugoslavia', 'YU'],
])('%s is %s', (words, code) => {
  expect(countryOf(words)).toBe(code);
});

test.each([
  '',
  'na',
  'ml',
  'ZZ',
  'undetermined',
  'Congolese',
  'Korea',
  'Dominican',
  'Virgin Islands',
  'Serbia and Montenegro',
  'Africa',
  'Mali (previous)',
  'constructor',
])('"%s" is no one country', (words) => {
  expect(countryOf(words)).toBeUndefined();
});

test.each([
  ['German', ['DE'], undefined],
  ['(1) German (2) Moroccan', ['DE', 'MA'], undefined],
  ['(1)-(2) Tunisia (3) Libya (4) Tunisia', ['TN', 'LY'], undefined],
  ['(1) to (6) Algeria (7) Morocco', ['DZ', 'MA'], undefined],
  ['a) French, b) Tunisian', ['FR', 'TN'], undefined],
  ['1) Uzbek 2) Afghan', ['UZ', 'AF'], undefined],
  ['Sudan/or South Sudan', ['SD', 'SS'], undefined],
  ['Germany, France and Mali', ['DE', 'FR', 'ML'], undefined],
  ['ML; NE', ['ML', 'NE'], undefined],
  ['Bosnia and Herzegovina (Branch)', ['BA'], 'Branch'],
  ['Iran / unknown', ['IR'], 'unknown'],
  ['Iraq (previous)', ['IQ'], 'previous'],
  ['In Syria as at June 2013', ['SY'], 'as at June 2013'],
  ['Region: Gaza', ['PS'], undefined],
  ['Branch Office 11: Mali', ['ML'], 'Branch Office 11'],
  ['Malian citizenship', ['ML'], undefined],
  ['Malian citizenship withdrawn in 2002', ['ML'], 'citizenship withdrawn in 2002'],
  ['Possibly Malian', ['ML'], 'Possibly'],
  ['Mali. Also believed to hold Syrian nationality', ['ML'], 'Also believed to hold Syrian nationality'],
  ['Not registered as a citizen of Mali', [], 'Not registered as a citizen of Mali'],
  ['Serbia and Montenegro', [], 'Serbia and Montenegro'],
  ['Niger Delta', [], 'Niger Delta'],
  ['', [], undefined],
])('"%s" names %j', (words, countries, rest) => {
  expect(countriesIn(words)).toEqual({ countries, ...(rest === undefined ? {} : { rest }) });
});

test('no name stands for two countries', () => {
  for (const [code, names] of Object.entries(otherNames)) for (const name of names) expect([name, countryOf(name)]).toEqual([name, code]);
  for (const [code, { title }] of Object.entries(country.codes)) expect([title, countryOf(title)]).toEqual([title, code]);
});

test('a text that is too long for names of countries is not searched', () => {
  expect(countriesIn('Mali, '.repeat(300)).countries).toEqual(['ML']);
  expect(countriesIn('Mali, '.repeat(400)).countries).toEqual([]);
  expect(countryOf(`Mali${' '.repeat(100)}`)).toBeUndefined();
});
