import { parse } from 'csv-parse/sync';
import { type Entity, registry, toRecords } from 'nutgraf';
import { stories } from 'nutgraf/fixtures';
import { describe, expect, test } from 'vitest';
import { cellsOf, placesOf } from './column.ts';
import { csvLines, type Table, toTables } from './index.ts';

const rowsOf = (table: Table | undefined) => (table === undefined ? [] : [table.columns, ...table.rows]);

test('one row an entity, one column a property that some entity has, lists in one cell', () => {
  const { tables, issues, losses } = toTables([
    {
      kind: 'person',
      id: 'person/ada',
      names: [{ text: 'Ada', lang: 'en' }, { text: 'A.' }],
      nationalities: ['ML', 'FR'],
      births: [{ date: '1960' }],
    },
    { kind: 'place', id: 'place/port', names: [{ text: 'Port' }], point: { lat: -3.5, lon: 1 } },
    { kind: 'person', id: 'person/bob', gender: 'male', extensions: { 'acme:desk': { key: [1] } } },
  ]);
  expect(tables.map(({ name }) => name)).toEqual(['people', 'places']);
  expect(rowsOf(tables[0])).toEqual([
    ['id', 'label', 'names.text', 'names.lang', 'births.date', 'nationalities', 'gender', 'extensions'],
    ['person/ada', 'Ada', 'Ada; A.', 'en', '1960', 'ML; FR', '', ''],
    ['person/bob', expect.any(String), '', '', '', '', 'male', '{"acme:desk":{"key":[1]}}'],
  ]);
  expect(rowsOf(tables[1])).toEqual([
    ['id', 'label', 'names.text', 'point.lat', 'point.lon'],
    ['place/port', 'Port', 'Port', -3.5, 1],
  ]);
  expect(losses).toEqual([]);
  expect(issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'convert/narrowed the column names.text of people stands in one cell with all of its list: which value belongs to which entry is lost',
  ]);
});

test.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx', '＝1', '\nx'])('%j begins with an apostrophe', (text) => {
  const { tables, issues } = toTables([{ kind: 'place', id: 'place/a', names: [{ text }], notes: [{ text: 'a=1' }] }]);
  const label = text.trim() === text ? `'${text}` : text.trim();
  expect(tables[0]?.rows[0]).toEqual(['place/a', label, `'${text}`, 'a=1']);
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'convert/repaired', message: expect.stringContaining('the column names.text of places') }),
  );
});

test('a value that holds what divides values is told', () => {
  const { issues } = toTables([{ kind: 'article', id: 'article/a', keywords: ['a; b', 'c'] }]);
  expect(issues).toMatchObject([{ message: 'the column keywords of articles holds "; ", which also divides the values of a list' }]);
});

describe.each(Object.entries(stories))('the story %s', (_, story) => {
  const entities = [...toRecords(story)].slice(1) as Entity[];

  test('has every value in some cell, and each row as many cells as there are columns', () => {
    const { tables, losses } = toTables(entities, { all: true });
    expect(losses).toEqual([]);
    expect(tables.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(entities.length);
    const rows = new Map(tables.flatMap((table) => table.rows.map((row) => [row[0], { table, row }] as const)));
    for (const entity of entities) {
      const { table, row } = rows.get(entity.id) ?? expect.fail(entity.id);
      expect(row.length).toBe(table.columns.length);
      for (const [place, values] of cellsOf(entity)) {
        if (place === 'kind') continue;
        const at = table.columns.indexOf(place.replaceAll('/', '.'));
        expect([place, String(row[at]).replace(/^'/u, '')]).toEqual([place, values.join('; ')]);
      }
    }
  });

  test('is read by a CSV reader as it was written', () => {
    for (const table of toTables(entities).tables) {
      const text = [...csvLines(table)].join('');
      expect(parse(text)).toEqual(rowsOf(table).map((row) => row.map(String)));
    }
  });

  test('leaves out what is no fact', () => {
    const { tables, losses } = toTables(entities);
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    expect(rows).toBe(entities.length - losses.filter(({ pointer }) => pointer === '').length);
    expect(rows).toBeLessThan(entities.length);
  });
});

test('the places of a kind are those of its schema', () => {
  expect(placesOf(registry.tenure)).toEqual(expect.arrayContaining(['holder', 'period/start', 'extensions', 'identifiers/value']));
});
