/** The columns of the list, in their order. Since about 2020 `_id` stands before them. */
export const columns = [
  'source',
  'entity_number',
  'type',
  'programs',
  'name',
  'title',
  'addresses',
  'federal_register_notice',
  'start_date',
  'end_date',
  'standard_order',
  'license_requirement',
  'license_policy',
  'call_sign',
  'vessel_type',
  'gross_tonnage',
  'gross_registered_tonnage',
  'vessel_flag',
  'vessel_owner',
  'remarks',
  'source_list_url',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'source_information_url',
  'ids',
] as const;

/** Columns whose cells are lists, with a semicolon between the entries. */
export const lists = [
  'programs',
  'addresses',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'ids',
] as const;

/** The forms of file in which the list comes, oldest first. */
export const versions = ['csv', 'csv-id'] as const;

/** A form of file. */
export type CslVersion = (typeof versions)[number];

/** What only this list has. The lists that it is gathered from have other names for the same, such as `Source List`. */
const own = ['source', 'entity_number', 'name', 'federal_register_notice', 'alt_names', 'source_list_url'] as const;

/** The form of file that has these cells as its header. */
export function versionOf(header: readonly string[]): CslVersion | undefined {
  if (!own.every((name) => header.includes(name))) return undefined;
  return header.includes('_id') ? 'csv-id' : 'csv';
}

/** The version that the beginning of a file is of. */
export function detectVersion(head: string): CslVersion | undefined {
  const [line = ''] = head.replace(/^\ufeff/u, '').split(/\r\n|\r|\n/u, 1);
  return versionOf(line.split(',').map((cell) => cell.replaceAll('"', '').trim()));
}

/** The entries of a cell that is a list: `A Ltd.; B, Inc.; and C`. */
export function entriesOf(cell: string): string[] {
  return cell
    .split(/;(?:\s+|$)/u)
    .map((entry) => entry.replace(/^and\s+/u, '').trim())
    .filter((entry) => entry !== '');
}
