import { parse } from 'csv-parse/browser/esm/sync';
import { formOf } from './from/csv.ts';

/** The forms of file in which the lists come. */
export const versions = ['csv', 'xml'] as const;

/** The form that the beginning of a file has: XML with OFAC's root, or a first row with the columns of one of its CSV files, which have no header. */
export function detectVersion(head: string): (typeof versions)[number] | undefined {
  const text = head.replace(/^\ufeff/u, '').trimStart();
  if (text.startsWith('<')) return /<(?:[\w.-]+:)?sdnList[\s>/]/u.test(text) ? 'xml' : undefined;
  const line = /^[^\r\n]*/u.exec(text)?.[0] ?? '';
  const cells = cellsOf(line);
  const form = formOf(cells);
  if (form === 'prim') return /^(?:-0- ?|individual|entity|vessel|aircraft)$/iu.test(cells[2] ?? '') ? 'csv' : undefined;
  if (form === 'alt') return /^\d+$/u.test(cells[1] ?? '') && /^[afn]ka$/u.test(cells[2] ?? '') ? 'csv' : undefined;
  if (form === 'add') return /^\d+$/u.test(cells[1] ?? '') && /-0- ?/u.test(line) ? 'csv' : undefined;
  return form === 'comments' && /^\d+\s*,\s*"/u.test(line) ? 'csv' : undefined;
}

function cellsOf(line: string): string[] {
  try {
    return (parse(line, { relax_quotes: true, relax_column_count: true })[0] as unknown as string[] | undefined) ?? [];
  } catch {
    return [];
  }
}
