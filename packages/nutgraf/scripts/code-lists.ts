import { data as currencies } from 'currency-codes';
import countries from 'i18n-iso-countries';
import { iso6393 } from 'iso-639-3';
import { iso15924 } from 'iso-15924';
import type { Code } from '../src/codes/code-list.ts';

/** Where the first English name of the package is formal, inverted or dated. */
const plainCountryNames: Record<string, string> = {
  BN: 'Brunei',
  CI: 'Côte d’Ivoire',
  CN: 'China',
  CV: 'Cabo Verde',
  CZ: 'Czechia',
  FM: 'Micronesia',
  GM: 'The Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RE: 'Réunion',
  RU: 'Russia',
  SH: 'Saint Helena, Ascension and Tristan da Cunha',
  ST: 'São Tomé and Príncipe',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Holy See',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands',
};

/** Codes that real data needs and that ISO 3166-1 does not assign to a country today. */
const reservedCountries: Record<string, Code> = {
  CS: {
    title: 'Czechoslovakia',
    description: 'Czechoslovakia, until 1992; ISO 3166-1 gave the code to Serbia and Montenegro from 2003 to 2006, and to nobody since.',
  },
  DD: { title: 'East Germany', description: 'The German Democratic Republic, until 1990; ISO 3166-1 has withdrawn the code.' },
  EU: { title: 'European Union', description: 'The European Union, no country: a code that ISO 3166-1 reserves for it.' },
  SU: { title: 'Soviet Union', description: 'The Soviet Union, until 1991; ISO 3166-1 has withdrawn the code and reserves it.' },
  UN: { title: 'United Nations', description: 'The United Nations, no country: a code that ISO 3166-1 reserves for them.' },
  XK: { title: 'Kosovo', description: 'Kosovo: ISO 3166-1 leaves the code to its users, and the EU and others use it so.' },
  YU: { title: 'Yugoslavia', description: 'Yugoslavia, until 2003, in either of its extents; ISO 3166-1 has withdrawn the code.' },
};

/** Where the names of the package are no names, or two codes have the same one. */
const plainCurrencyNames: Record<string, string> = {
  VED: 'Bolívar Digital',
  XDR: 'Special Drawing Right',
  XTS: 'Code for tests',
  XXX: 'No currency',
};

/** Current codes of ISO 4217 that the package lacks: amendments 176 and 179. */
const laterCurrencies = [
  { code: 'XAD', number: '396', digits: 2, currency: 'Arab Accounting Dinar' },
  { code: 'XCG', number: '532', digits: 2, currency: 'Caribbean Guilder' },
];

/** Codes that ISO 4217 has withdrawn since about 1990, and the franc of Mali: sums of the past are still written in them. */
const withdrawnCurrencies: Record<string, string> = {
  AFA: 'Old Afghani',
  ANG: 'Netherlands Antillean Guilder',
  ATS: 'Austrian Schilling',
  AZM: 'Old Azerbaijan Manat',
  BEF: 'Belgian Franc',
  BGL: 'Old Bulgarian Lev',
  BGN: 'Bulgarian Lev',
  BYR: 'Old Belarusian Ruble',
  CSD: 'Old Serbian Dinar',
  CSK: 'Czechoslovak Koruna',
  CUC: 'Peso Convertible',
  CYP: 'Cyprus Pound',
  DDM: 'East German Mark',
  DEM: 'Deutsche Mark',
  ECS: 'Ecuadorian Sucre',
  EEK: 'Estonian Kroon',
  ESP: 'Spanish Peseta',
  FIM: 'Finnish Markka',
  FRF: 'French Franc',
  GHC: 'Old Ghana Cedi',
  GRD: 'Greek Drachma',
  GWP: 'Guinea-Bissau Peso',
  HRK: 'Croatian Kuna',
  IEP: 'Irish Pound',
  ITL: 'Italian Lira',
  LTL: 'Lithuanian Litas',
  LUF: 'Luxembourg Franc',
  LVL: 'Latvian Lats',
  MGF: 'Malagasy Franc',
  MLF: 'Mali Franc',
  MRO: 'Old Ouguiya',
  MTL: 'Maltese Lira',
  MZM: 'Old Mozambique Metical',
  NLG: 'Netherlands Guilder',
  PLZ: 'Old Polish Zloty',
  PTE: 'Portuguese Escudo',
  ROL: 'Old Romanian Leu',
  RUR: 'Old Russian Ruble',
  SDD: 'Sudanese Dinar',
  SIT: 'Slovenian Tolar',
  SKK: 'Slovak Koruna',
  SLL: 'Old Leone',
  STD: 'Old Dobra',
  SUR: 'Soviet Ruble',
  TMM: 'Old Turkmenistan Manat',
  TRL: 'Old Turkish Lira',
  UAK: 'Karbovanets',
  VEB: 'Old Bolívar',
  VEF: 'Bolívar Fuerte',
  XEU: 'European Currency Unit',
  YUM: 'New Yugoslav Dinar',
  ZMK: 'Old Zambian Kwacha',
  ZRN: 'New Zaire',
  ZRZ: 'Zaire',
  ZWD: 'Old Zimbabwe Dollar',
  ZWL: 'Zimbabwe Dollar',
};

/** The code lists that are written from public registries: path relative to the package, and text as the formatter leaves it. */
export function codeListFiles(): Map<string, string> {
  return new Map([
    [
      'src/codes/country.ts',
      listFile(
        'i18n-iso-countries',
        'country',
        'The country or body that a code stands for, recognized or not.',
        'ISO 3166-1',
        countryCodes(),
      ),
    ],
    [
      'src/codes/currency.ts',
      listFile('currency-codes', 'currency', 'The currency of a sum, today’s or a past one.', 'ISO 4217', currencyCodes()),
    ],
    ['src/codes/language.ts', languageFile()],
    [
      'src/codes/script.ts',
      listFile('iso-15924', 'script', 'The script that a text is written in, which is not its language.', 'ISO 15924', scriptCodes()),
    ],
  ]);
}

function countryCodes(): Record<string, Code> {
  const codes: Record<string, Code> = {};
  for (const [alpha2, name] of Object.entries(countries.getNames('en'))) {
    const title = plainCountryNames[alpha2] ?? name;
    const number = countries.alpha2ToNumeric(alpha2);
    codes[alpha2] = { title, description: `Alpha-3 code ${countries.alpha2ToAlpha3(alpha2)}, number ${number} in ISO 3166-1.` };
  }
  return { ...codes, ...reservedCountries };
}

function currencyCodes(): Record<string, Code> {
  const codes: Record<string, Code> = {};
  for (const { code, number, digits, currency } of [...currencies, ...laterCurrencies]) {
    const title = plainCurrencyNames[code] ?? currency.trim();
    const places = digits === 0 ? 'without a minor unit' : `with ${digits} decimal places`;
    codes[code] = { title, description: `Number ${number} in ISO 4217, ${places}.` };
  }
  for (const [code, title] of Object.entries(withdrawnCurrencies)) {
    codes[code] = { title, description: 'No longer current in ISO 4217: for sums of the past.' };
  }
  return codes;
}

function scriptCodes(): Record<string, Code> {
  return Object.fromEntries(
    iso15924.map(({ code, name, numeric }) => [code, { title: name, description: `Number ${numeric} in ISO 15924.` }]),
  );
}

function languageFile(): string {
  const names = Object.fromEntries(iso6393.map(({ iso6391, iso6393: iso3, name }) => [iso6391 ?? iso3, name]));
  const entries = byCode(names).map(([code, name]) => `  ${code}: ${quoted(name)},`);
  return `${banner('iso-639-3')}
/**
 * The English names of languages by their ISO 639 code: two letters where a language has them, else three.
 * For labels and converters, and never a check: a language tag may hold more than a code.
 */
export const language: Readonly<Record<string, string>> = {
${entries.join('\n')}
};
`;
}

function listFile(origin: string, name: string, description: string, source: string, codes: Record<string, Code>): string {
  const entries = byCode(codes).map(([code, entry]) => entryText(code, entry));
  return `${banner(origin)}
import { closedList } from './code-list.ts';

export const ${name} = closedList('${name}', ${quoted(description)}, '${source}', {
${entries.join('\n')}
});
`;
}

function byCode<T>(record: Record<string, T>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function banner(origin: string): string {
  return `// Written by \`npm run generate\` from ${origin}. Do not edit.\n`;
}

function entryText(code: string, { title, description }: Code): string {
  const line = `  ${code}: { title: ${quoted(title)}, description: ${quoted(description)} },`;
  return line.length <= 140 ? line : `  ${code}: {\n    title: ${quoted(title)},\n    description: ${quoted(description)},\n  },`;
}

/** A string literal with the quotes that need fewer escapes, single ones if in doubt. */
function quoted(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\');
  const singles = text.split("'").length;
  return singles > text.split('"').length ? `"${escaped.replaceAll('"', '\\"')}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}
