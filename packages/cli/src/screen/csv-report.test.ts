import type { Screening } from '@nutgraf/convert/screen';
import { screen } from '@nutgraf/convert/screen';
import { mali } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { norlandList } from '../../test/listed.ts';
import type { Asked } from './asked.ts';
import { csvReport } from './csv-report.ts';

function askedOf(screening: Screening): Asked {
  return {
    source: 'story.json',
    story: mali,
    matched: mali,
    screening,
    lists: screening.lists.map((list) => ({ ...list, files: [], isForeign: false })),
  };
}

/** Reads CSV by RFC 4180, and fails where it is none. */
function read(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^",\r\n]*))(?<end>,|\r\n)/uy;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text)?.groups;
    if (found === undefined) throw new Error('it is no CSV');
    row.push(found.quoted?.replaceAll('""', '"') ?? found.plain ?? '');
    if (found.end === ',') continue;
    rows.push(row);
    row = [];
  }
  const [names = [], ...records] = rows;
  return records.map((values) => {
    expect(values).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
  });
}

describe('csvReport', () => {
  test('has a row for each entry, and one for each actor without any', async () => {
    const screening = await screen(mali, [norlandList()]);
    const rows = read(csvReport(askedOf(screening)));
    const count = screening.rows.reduce((sum, { candidates }) => sum + Math.max(1, candidates.length), 0);
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ actor }) => actor === 'organization/norinco')).toMatchObject([
      {
        agreement: 'agreement/mali-norinco-defence',
        on: '2024-09-02',
        as: 'party',
        answer: 'maybe',
        entry: 'organization/norland:7',
        score: '1',
        sure: 'false',
        name: 'agrees: “NORINCO” on the list, “Norinco” in the story (listed as acronym)',
        listings: '7 on Norland list, listed 2021-06-03',
        issuer: 'Treasury of Norland',
        programs: 'Arms makers',
        inForce: 'yes',
        measures: 'investment-ban “no purchase of shares”: yes',
        neighbours: `'=HYPERLINK("https://example.org") (organization/norland:9) owns it, as parent`,
        lists: `Norland list, as of 2024-10-01, SHA-256 ${'ab'.repeat(32)}`,
      },
      { entry: 'organization/norland:8', inForce: 'no' },
    ]);
    expect(rows.find(({ actor }) => actor === 'person/sadio-camara')).toMatchObject({
      entry: '',
      score: '',
      lists: expect.stringContaining('Norland'),
    });
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('%j is no formula', async (label) => {
    const { rows, ...rest } = await screen(mali, [norlandList()]);
    const [first] = read(csvReport(askedOf({ ...rest, rows: rows.map((row) => ({ ...row, label })) })));
    expect(first?.label).toMatch(/^'/u);
    expect(first?.label).not.toMatch(/[\t\r\n]/u);
  });

  test('what holds a comma or a quotation mark is quoted', async () => {
    const { rows, ...rest } = await screen(mali, [norlandList()]);
    const label = 'Example "Arms", Ltd';
    const text = csvReport(askedOf({ ...rest, rows: rows.slice(0, 1).map((row) => ({ ...row, label })) }));
    expect(text).toContain(',"Example ""Arms"", Ltd",');
    expect(read(text)[0]?.label).toBe(label);
    expect(text.endsWith('\r\n')).toBe(true);
  });
});
