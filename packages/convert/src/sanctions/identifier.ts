import { checkEntity, type Identifier } from 'nutgraf';
import { showValue } from 'nutgraf/intake';

type Scheme = Identifier['scheme'];

/**
 * An identifier that the model takes. `IMO 9051648` loses its prefix, and the number of a shipping company that was given as that of a ship
 * changes its scheme. A number whose form or check digit its scheme refuses goes under a private scheme, `x-imo`, with a note.
 * @param report is told, in a sentence without its stop, what is not as the list says.
 */
export function soundIdentifier(identifier: Identifier, report: (reason: string) => void): Identifier {
  const { scheme } = identifier;
  const prefix = prefixes[scheme];
  if (prefix === undefined) return identifier;
  const bare = identifier.value.replace(prefix, '').trim().toUpperCase();
  const isGrouped = scheme !== 'bic' || /^[A-Z0-9]{4} [A-Z]{2} [A-Z0-9]{2}(?: [A-Z0-9]{3})?$/u.test(bare);
  const value = isGrouped ? bare.replaceAll(/[\s-]/gu, '') : bare;
  const plain = { ...identifier, value };
  const fault = faultOf(plain);
  if (fault === undefined) return plain;
  const twin = twins[scheme];
  if (twin !== undefined && faultOf({ ...plain, scheme: twin }) === undefined) {
    report(`${showValue(identifier.value)} is ${fault}; it has that of ${twin}, and is kept so`);
    return { ...plain, scheme: twin };
  }
  report(`${showValue(identifier.value)} is ${fault}; it is kept as x-${scheme}`);
  const note = [`The list has it as ${scheme}, but it is ${fault}`, ...(identifier.note === undefined ? [] : [identifier.note])].join('. ');
  return { ...identifier, scheme: `x-${scheme}`, note };
}

/** What lists write before a number that can be checked. It is no part of the number, nor are the spaces between its groups. */
const prefixes: Readonly<Partial<Record<Scheme, RegExp>>> = {
  imo: /^\s*IMO(?:\s+(?:number|no\.?))?[\s:.#]*/iu,
  'imo-company': /^\s*(?:company\s+)?IMO(?:\s+(?:number|no\.?))?[\s:.#]*/iu,
  lei: /^\s*LEI[\s:.#]+/iu,
  isin: /^\s*ISIN[\s:.#]+/iu,
  bic: /^\s*(?:SWIFT(?:\/BIC)?|BIC)[\s:.#]+/iu,
};

const twins: Readonly<Partial<Record<Scheme, Scheme>>> = { imo: 'imo-company', 'imo-company': 'imo' };

/** Why no number of its scheme can be so: `not an LEI: its check digit does not fit the rest`. */
function faultOf(identifier: Identifier): string | undefined {
  const issues = checkEntity({ kind: 'asset', id: 'asset/any', type: 'other', names: [{ text: 'any' }], identifiers: [identifier] });
  return issues.find(({ code }) => code === 'entity/check-digit')?.message.replace(/^.*?, which is /su, '');
}

/** The first that fits is taken. The words are small letters, with one space for all between them. */
const documents: readonly (readonly [RegExp, Scheme])[] = [
  [/\b(?:passport|pasaporte|passeport)\b/u, 'passport'],
  [/\bcompany number imo\b|\bimo company\b/u, 'imo-company'],
  [/\bimo\b|^vessel registration identification$/u, 'imo'],
  [/\bmmsi\b|\bmaritime mobile service identity\b/u, 'mmsi'],
  [/\bcall sign\b/u, 'call-sign'],
  [/\btail number\b|^aircraft registration\b/u, 'tail-number'],
  [/^aircraft (?:manufacturers serial|construction) number\b|\bmsn\b/u, 'msn'],
  [/\bmode s\b/u, 'mode-s'],
  [/\b(?:swift|bic)\b/u, 'bic'],
  [/\bbik\b/u, 'x-bik'],
  [/^isin\b/u, 'isin'],
  [/\bticker\b/u, 'ticker'],
  [/^lei\b|\blegal entity identifier\b/u, 'lei'],
  [/\bd ?u ?n ?s\b/u, 'duns'],
  [/\b(?:iban|bank account|account number)\b/u, 'account-number'],
  [/^digital currency address\b|\bwallet\b/u, 'wallet-address'],
  [/\bdriv(?:ers?|ing) (?:licen[cs]e|permit)\b/u, 'driving-licence'],
  [/\bbirth certificate\b|\bcertificate of birth\b/u, 'birth-certificate'],
  [/\bvisa\b/u, 'visa'],
  [/\b(?:electoral registry|electoral credential|credencial electoral|voter)\b|\bmilitary (?:registration|card|id)\b/u, 'other-document'],
  [/\b(?:tax|fiscal|us fein|fein|tin|inn|rtn|ruc|nit|rif|cnpj|cpf|ntn|v ?a ?t|r ?f ?c|c ?u ?i ?t|c ?i ?f)\b/u, 'tax-id'],
  [
    /\b(?:company|enterprise|branch unit|trade licen[cs]e|organi[sz]ation code|legal entity) (?:number|no)\b|\bc r (?:number|no)\b/u,
    'registration-number',
  ],
  [
    /\b(?:registration|registry|register) (?:number|no|id|document)\b|^registration$|\bregistered charity\b|\bmercantil\b/u,
    'registration-number',
  ],
  [
    /\b(?:social credit code|chamber of commerce|certificate of incorporation|ogrn|okpo|government gazette)\b|\btrade licen[cs]e\b/u,
    'registration-number',
  ],
  [/\b(?:cedula|social security|ni number|national insurance|tazkira|c ?u ?r ?p|d ?n ?i|ssn)\b|\bnumero de identidad\b/u, 'national-id'],
  [/\bnational (?:foreign )?(?:id|identity|identif\w*|number|no)\b|\b(?:personal|civil) (?:id\w*|no|number)\b/u, 'national-id'],
  [/\b(?:id|identity|identification|citizens) card\b|\b[a-z]+ (?:id|identif\w+) (?:no|number)\b/u, 'national-id'],
  [
    /^ident(?:ity|ification) (?:document|number|no)\b|^[a-z]+ id$|\b(?:ration card|travel document|residency number|immigration no)\b/u,
    'other-document',
  ],
  [
    /^(?:i ?f ?e|c ?u ?i ?p|le number|licen[cs]e)\b|\bcartilla\b|\bseafarers\b|\bcertificate of (?:[a-z]+ )?nationality\b/u,
    'other-document',
  ],
];

/**
 * The scheme that the words of a list for a document mean: `Cedula No.`, `Digital Currency Address - XBT`, `Numéro de passeport`. `undefined` for
 * words that name no identifier, such as `Gender`, `Website`, `Executive Order 13662 Directive Determination` or `Nationality of Registration`.
 */
export function schemeOf(words: string): Scheme | undefined {
  const key = words
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/gu, ' ')
    .trim();
  return documents.find(([form]) => form.test(key))?.[1];
}
