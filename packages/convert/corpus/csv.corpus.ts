import { expect, test } from 'vitest';
import { readCsv, rowOf } from '../src/csv.ts';
import { openFile, readFamily } from './corpus.ts';

const spectrum = 'nasty/max-mapper__csv-spectrum';

/** Those for line ends of another sort have no file of their own. */
const expected = readFamily(spectrum).filter(({ path }) => !path.endsWith('_crlf.json'));

test.each(expected.map(({ path, value }) => [path.replace(/json$/u, 'csv'), value] as const))(
  '%s of the CSV spectrum',
  async (path, value) => {
    const rows: string[][] = [];
    for await (const record of readCsv(openFile(`${spectrum}/${path}`).bytes)) if ('cells' in record) rows.push(record.cells);
    const [header = [], ...records] = rows;
    const found = records.map((cells) => rowOf(header, cells));
    // The collection gives another telephone number in its answer than in the file.
    const stated = [value].flat().map((one: unknown) => ({ ...(one as object) }) as Record<string, string>);
    for (const one of [...found, ...stated]) delete one['Contact Phone Number'];
    expect(found).toEqual(stated);
    expect(found.length).toBeGreaterThan(0);
  },
);
