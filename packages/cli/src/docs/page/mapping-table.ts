import type { Format, MappingRow } from '@nutgraf/convert';
import { type Block, code, join, link, type Prose, say } from '../content.ts';
import type { Dictionary, DocKind } from '../dictionary.ts';

/** Where the properties of a kind come from in each foreign format, one table a format. */
export function mappingTables({ word }: DocKind, { formats }: Dictionary): Block[] {
  return formats.flatMap((format) => mappingTable(format, (ours) => ours.startsWith(`${word}/`), word.length + 1));
}

/** The rows of a mapping whose property passes, its name without so many characters at its beginning. */
export function mappingTable({ name, title, mapping }: Format, passes: (ours: string) => boolean, skip = 0): Block[] {
  const families = Object.keys(mapping.families);
  const rows = mapping.rows
    .filter(({ ours }) => passes(ours))
    .map(({ ours, theirs, way, note = '' }) => ({
      cells: [[code(ours.slice(skip))], ...families.map((family) => fields(theirs[family])), say([wayWords(way), note].join(' ').trim())],
    }));
  if (rows.length === 0) return [];
  return [
    {
      type: 'prose',
      content: ['From ', link(title, `format/${name}`), '. A `*` stands for whatever is one of many.'].flatMap((one) =>
        typeof one === 'string' ? say(one) : [one],
      ),
    },
    { type: 'table', caption: `Where properties come from in ${title}`, head: ['Property', ...families, 'Note'], rows },
  ];
}

/** Which way a row holds, where it is not both. */
function wayWords(way: MappingRow['way']): string {
  return way === undefined ? '' : way === 'in' ? 'Read only.' : 'Written only.';
}

/** Fields of a foreign format. */
export function fields(theirs: string | readonly string[] | undefined): Prose {
  const all = theirs === undefined ? [] : typeof theirs === 'string' ? [theirs] : theirs;
  return join(
    all.map((one): Prose => [code(one)]),
    ', ',
  );
}
