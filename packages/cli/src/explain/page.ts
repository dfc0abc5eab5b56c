import { cells, pad } from '../report/cells.ts';
import type { Look } from '../report/paint.ts';
import { wrap } from '../report/wrap.ts';

/** What a word means in one of its senses: a page for a terminal. */
export interface Page {
  /** The word, as it is written in data. */
  word: string;
  /** In what sense: `a kind`, `a property of agreement`. */
  sense: string;
  /** What to type to get this sense alone. */
  ask: string;
  /** The page below its title, in paragraphs. */
  body(look: Look): string[] | Promise<string[]>;
}

/** A row of a table of two or three columns; the last one is wrapped. */
export type Row = readonly [term: string, ...rest: [string] | [string, string]];

/** A table whose columns are as wide as what stands in them, within reason. */
export function table(rows: readonly Row[], { paint, width }: Look): string {
  const widest = (column: number, most: number) =>
    Math.min(most, Math.max(...rows.map((row) => cells(row.length > column + 1 ? (row[column] ?? '') : ''))));
  const [first, second] = [widest(0, 28), widest(1, 24)];
  return rows
    .map(([term, ...rest]) => {
      const text = rest.at(-1) ?? '';
      const type = rest.length === 2 ? rest[0] : undefined;
      const indent = first + 4 + (type === undefined ? 0 : second + 2);
      const body = wrap(text, width, ' '.repeat(indent));
      const left = `  ${paint('word', pad(term, first))}  ${type === undefined ? '' : `${paint('quiet', pad(type, second))}  `}`;
      const fits = cells(term) <= first && cells(type ?? '') <= second;
      return fits ? left + body.trimStart() : `${left.trimEnd()}\n${body}`;
    })
    .join('\n');
}

/** A paragraph, indented. */
export function paragraph(text: string, { width }: Pick<Look, 'width'>): string {
  return wrap(text, width, '  ');
}
