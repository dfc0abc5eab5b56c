import type { Address, Country } from 'nutgraf';
import { compact } from '../../compact.ts';
import { rowOf } from '../../csv.ts';
import type { Ledger, RecordPlace } from '../../ledger.ts';
import { countriesIn, countryOf } from '../../sanctions/country.ts';
import { nameOf, nameWord } from '../../sanctions/name.ts';
import { trimOff } from '../../sanctions/trim.ts';
import { View } from '../../view.ts';
import { columns, type Form, nothing } from '../foreign.ts';
import { partsOf } from '../remark.ts';
import { route } from '../route.ts';
import { Target, type TargetContext, type TargetType } from '../target.ts';

/** A row of a CSV file, and where it stands. */
export interface Row {
  form: Form;
  cells: readonly string[];
  place: RecordPlace;
  /** The source that its file is. */
  source: TargetContext['sources'][number];
}

/** Which of the files of a list a row is of. `undefined`: it is of none. */
export function formOf(cells: readonly string[]): Form | undefined {
  if (!/^\s*\d+\s*$/u.test(cells[0] ?? '')) return undefined;
  return (Object.keys(columns) as Form[]).find((form) => columns[form].length === cells.length);
}

/** The number of the entry that a row belongs to. */
export function uidOf({ cells }: Pick<Row, 'cells'>): string {
  return (cells[0] ?? '').trim();
}

/** `SDGT] [IFSR` are two programs. */
export function programsOf(cell: string): string[] {
  const codes = cell.split(/\]\s*\[/u).map((code) => trimOff(code, '[]'));
  return [...new Set(codes.filter((code) => code !== '' && code !== nothing))];
}

/** The rest of the remarks that a row of the comments holds. */
export function commentOf({ cells }: Row): string {
  const text = cells[1] ?? '';
  return text.trim() === nothing ? '' : text;
}

/** An entry with its rows of the other files, those of comments apart, whose text stands behind its remarks. */
export function targetOf(
  row: Row,
  others: readonly Row[],
  rest: string,
  context: TargetContext,
): { target: Target; programs: string[] } | undefined {
  const view = viewOf(row, context.ledger);
  const uid = view.text('ent_num')?.trim() ?? '';
  const name = view.text('SDN_Name')?.trim();
  if (name === undefined) return undefined;
  const target = new Target(uid, typeOf(view), context);
  target.called(nameOf(name, { family: target.isPerson }));
  context.links.named(name, target.id);
  const programs = programsOf(view.text('Program') ?? '');
  titles(view, target);
  if (target.type === 'vessel') vessel(view, target);
  const remarks = view.spotOf('Remarks');
  for (const part of partsOf((view.text('Remarks') ?? '') + rest)) route(target, part, remarks);
  view.close();
  for (const other of others) {
    target.sources.push(other.source);
    if (other.form === 'comments') target.sanctionSources.push(other.source);
    const otherView = viewOf(other, context.ledger);
    otherView.take('ent_num');
    if (other.form === 'alt') alias(otherView, target);
    else if (other.form === 'add') address(otherView, target);
    if (other.form !== 'comments') otherView.close();
  }
  return { target, programs };
}

function viewOf({ form, cells, place }: Row, ledger: Ledger): View {
  const stated = cells.map((cell) => (cell.trim() === nothing ? '' : cell));
  return new View(rowOf(columns[form], stated), ledger, { pointer: '', field: `/${form}`, record: place });
}

const types: Readonly<Record<string, TargetType>> = {
  individual: 'individual',
  entity: 'entity',
  vessel: 'vessel',
  aircraft: 'aircraft',
};

function typeOf(view: View): TargetType {
  const words = view.text('SDN_Type')?.trim().toLowerCase();
  if (words === undefined) return 'entity';
  if (Object.hasOwn(types, words)) return types[words] as TargetType;
  view.ledger.note('guessed', view.spotOf('SDN_Type'), `is ${JSON.stringify(words)}, which is taken for an organization`);
  return 'entity';
}

function titles(view: View, target: Target): void {
  const spot = view.spotOf('Title');
  for (const title of (view.text('Title') ?? '').split(/;\s*/u).map((one) => one.trim())) {
    if (title === '') continue;
    if (target.isPerson) target.titles.push(title);
    else target.note(`Title: ${title}`, spot);
  }
}

function vessel(view: View, target: Target): void {
  const callSign = view.text('Call_Sign')?.trim();
  if (callSign !== undefined) target.identify({ scheme: 'call-sign', value: callSign }, view.spotOf('Call_Sign'));
  const type = view.text('Vess_type')?.trim();
  if (type !== undefined) target.classifications.push(type);
  const [tonnage, gross] = [view.text('Tonnage'), view.text('GRT')];
  if (tonnage !== undefined) target.extensions['ofac:tonnage'] = tonnage.trim();
  if (gross !== undefined) target.extensions['ofac:grossRegisteredTonnage'] = gross.trim();
  const flag = view.text('Vess_flag')?.trim();
  if (flag !== undefined) flagged(target, flag, view.spotOf('Vess_flag'));
  const owner = view.text('Vess_owner')?.trim();
  if (owner !== undefined) owned(target, owner, view.spotOf('Vess_owner'));
}

/** The flag that a ship flies. */
export function flagged(target: Target, words: string, spot: View['spot']): void {
  const country = countryOf(words);
  if (country === undefined) target.note(`Flag: ${words}`, spot);
  else target.flags.push({ country });
}

/** The country of an address: `Region: Gaza` names one too. */
export function countryIn(words: string): Country | undefined {
  const { countries, rest } = countriesIn(words);
  return countries.length === 1 && rest === undefined ? countries[0] : undefined;
}

/** What the list writes where it does not know a country. */
export function isUndetermined(words: string): boolean {
  return /^undetermined$/iu.test(words);
}

/** Who owns a ship. */
export function owned(target: Target, name: string, spot: View['spot']): void {
  target.links.state({ from: target.id, type: 'owns', name, isReversed: true, source: target.sources[0], spot });
}

function alias(view: View, target: Target): void {
  const words = view.text('alt_type') ?? '';
  const name = view.text('alt_name')?.trim();
  const note = view.text('alt_remarks')?.trim();
  if (name === undefined) return;
  const known = nameWord(words);
  if (known === undefined) view.ledger.note('guessed', view.spotOf('alt_type'), `is ${JSON.stringify(words)}, which is taken for an alias`);
  target.called(nameOf(name, { type: 'alias', ...known, family: target.isPerson, ...(note !== undefined && { note }) }));
}

/** A code at the end of a line, which holds the first digit of the line. */
const code = /\s((?:[A-Z]{1,3}-)?\d[\dA-Z-]*(?: \d[\dA-Z]*)?|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|[A-Z]\d[A-Z] \d[A-Z]\d)$/u;

/** A town, what follows a comma, and the code at the end. Empty for another line. */
function townOf(line: string): Pick<Address, 'city' | 'region' | 'postalCode'> {
  const found = code.exec(line);
  const words = found === null ? line : line.slice(0, found.index).trimEnd().replace(/,$/u, '');
  const [city = '', region, more] = words.split(',', 3).map((part) => part.trim());
  if (/\d/u.test(words) || city === '' || region === '' || more !== undefined) return {};
  return { city, region, postalCode: found?.[1] };
}

function address(view: View, target: Target): void {
  const street = view.text('Address')?.trim();
  const place = view.text('City_State_Province_Postal_Code')?.trim();
  const words = view.text('Country')?.trim();
  const note = view.text('Add_remarks')?.trim();
  const country = words === undefined ? undefined : countryIn(words);
  const { city, region, postalCode } = townOf(place ?? '');
  const isWhole = place !== undefined && city === undefined;
  const full = [street, place, words].filter((one) => one !== undefined).join(', ');
  if (full === '' && note === undefined) return;
  const isNamed = words === undefined || country !== undefined || isUndetermined(words);
  const found = compact<Address>({ full: isWhole || !isNamed ? full : undefined, street, city, region, postalCode, country, note });
  target.addresses.push(found);
}
