import { expect, test } from 'vitest';
import { judge } from './judge.ts';

const codesOf = (value: unknown) => judge(value).map(({ code, pointer }) => `${code} ${pointer}`);
const person = (properties: unknown) => ({ id: 'a', schema: 'Person', properties });

test.each([
  person({ name: ['Ada'], birthDate: ['1961', '1961-11', '1961-11-30', '1961-11-30T10:00:00'], country: ['ml', 'gb-sct', 'suhh'] }),
  person({ gender: ['female'], topics: ['role.pep'], email: ['a@example.org'], height: ['1.8'], website: ['https://example.org/'] }),
  person({ addressEntity: [{ id: 'b', schema: 'Address', properties: { city: ['Bamako'] } }], sanctions: ['c'] }),
  { op: 'DEL', entity: { id: 'a' } },
  { id: 'a', schema: 'Company', caption: 'x', datasets: ['d'], properties: { isinCode: ['x'], amount: ['1'], ownershipAsset: [] } },
])('valid: %j', (record) => {
  expect(judge(record)).toEqual([]);
});

test.each<[unknown, string[]]>([
  [7, ['schema/type ']],
  [{}, ['schema/required /id', 'schema/required /schema']],
  [{ id: 3, schema: 'Person' }, ['schema/type /id']],
  [{ id: 'a', schema: 'Persn' }, ['schema/enum /schema']],
  [{ id: 'a', schema: 'Thing' }, ['schema/enum /schema']],
  [{ op: 'DEL', entity: {} }, ['schema/required /entity/id']],
  [{ op: 'ADD', entity: { id: 'a', schema: 'Persn' } }, ['schema/enum /entity/schema']],
  [person([]), ['schema/type /properties']],
  [person({ nam: ['Ada'] }), ['schema/unknown-key /properties/nam']],
  [person({ imoNumber: ['1'] }), ['schema/unknown-key /properties/imoNumber']],
  [person({ name: 'Ada' }), ['schema/type /properties/name']],
  [person({ name: ['Ada', 3] }), ['schema/type /properties/name/1']],
  [person({ birthDate: ['30 Nov 1961'] }), ['schema/pattern /properties/birthDate/0']],
  [person({ birthDate: ['1961-13-01'] }), ['schema/pattern /properties/birthDate/0']],
  [person({ country: ['Mali'] }), ['schema/pattern /properties/country/0']],
  [person({ gender: ['f'] }), ['schema/pattern /properties/gender/0']],
  [person({ topics: ['famous'] }), ['schema/pattern /properties/topics/0']],
  [person({ height: ['tall'] }), ['schema/pattern /properties/height/0']],
  [person({ sourceUrl: ['example'] }), ['schema/pattern /properties/sourceUrl/0']],
  [person({ addressEntity: [{ id: 'b', schema: 'Adress' }] }), ['schema/enum /properties/addressEntity/0/schema']],
])('%j: %j', (record, codes) => {
  expect(codesOf(record)).toEqual(codes);
});

test('a word that is nearly right is named', () => {
  expect(judge({ id: 'a', schema: 'Persn' })[0]?.hint).toBe('Did you mean "Person"?');
  expect(judge(person({ nationalty: ['ml'] }))[0]?.hint).toBe('Did you mean "nationality"?');
});

test('a record that is nested too deep is not walked', () => {
  let deep: unknown = 'x';
  for (let at = 0; at < 10_000; at += 1) deep = [deep];
  expect(codesOf(person({ name: deep }))).toEqual(['json/limit-depth ']);
});
