import { expect, test } from 'vitest';
import { fieldsOf } from '../mapping.ts';
import { columns, type Form, lists } from './foreign.ts';
import { families, mapping } from './mapping.ts';

const all = [...mapping.rows, ...mapping.losses];

test('every column of the CSV files stands in the mapping, and nothing else', () => {
  const known = new Set(all.flatMap(({ theirs }) => fieldsOf(theirs, 'csv')));
  const expected = (Object.keys(columns) as Form[]).flatMap((form) => columns[form].map((column) => `/${form}/${column}`));
  expect([...known].sort()).toEqual(expected.sort());
});

test('every list of the XML stands in the mapping', () => {
  const known = all.flatMap(({ theirs }) => fieldsOf(theirs, 'xml'));
  for (const [list, entry] of Object.entries(lists))
    expect([list, known.some((field) => field.startsWith(`/${list}/${entry}`))]).toEqual([list, true]);
});

test('what is dropped is no row too', () => {
  for (const family of Object.keys(families)) {
    const rows = new Set(mapping.rows.flatMap(({ theirs }) => fieldsOf(theirs, family)));
    expect(mapping.losses.flatMap(({ theirs }) => fieldsOf(theirs, family)).filter((field) => rows.has(field))).toEqual([]);
  }
});
