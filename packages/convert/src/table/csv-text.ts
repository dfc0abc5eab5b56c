import type { Cell } from './column.ts';
import type { Table } from './to.ts';

/** A table as CSV (RFC 4180), a line at a time, the names of the columns first. */
export function* csvLines({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Generator<string, void> {
  for (const row of [columns, ...rows]) yield `${row.map(cell).join(',')}\r\n`;
}

function cell(value: Cell): string {
  const text = String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
