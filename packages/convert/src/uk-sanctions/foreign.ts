/** The columns of the list, in their order. */
export const columns = [
  'Name 6',
  'Name 1',
  'Name 2',
  'Name 3',
  'Name 4',
  'Name 5',
  'Title',
  'DOB',
  'Town of Birth',
  'Country of Birth',
  'Nationality',
  'Passport Details',
  'NI Number',
  'Position',
  'Address 1',
  'Address 2',
  'Address 3',
  'Address 4',
  'Address 5',
  'Address 6',
  'Post/Zip Code',
  'Country',
  'Other Information',
  'Group Type',
  'Alias Type',
  'Regime',
  'Listed On',
  'Last Updated',
  'Group ID',
] as const;

/** A column of the list. */
export type Column = (typeof columns)[number];

/** The forms of file in which the list comes. */
export const versions = ['csv'] as const;

/** Whether cells are the header of the list: what no entry can do without. */
export function isHeader(cells: readonly string[]): boolean {
  return (['Name 6', 'Group Type', 'Regime', 'Group ID'] satisfies Column[]).every((name) => cells.includes(name));
}

/** The day whose state a file shows, as its first line says it before the header: `Last Updated,23/03/2016`. */
export function statedDay(cells: readonly string[]): string | undefined {
  return cells[0] === 'Last Updated' && /^[\d/]+$/u.test(cells[1] ?? '') ? cells[1] : undefined;
}

/** The version that the beginning of a file is of. */
export function detectVersion(head: string): (typeof versions)[number] | undefined {
  const lines = head
    .replace(/^\ufeff/u, '')
    .split(/\r\n|\r|\n/u, 3)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '').trim()));
  return lines.slice(0, statedDay(lines[0] ?? []) === undefined ? 1 : 2).some(isHeader) ? 'csv' : undefined;
}
