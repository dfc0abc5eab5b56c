import { expect, test } from 'vitest';
import { contactsIn, genderIn, referencesIn } from './information.ts';

test.each<[string, string[]]>([
  ['UN Ref QI.E.900.13. Leader of others (QE.X.1.01).', ['QI.E.900.13']],
  ['Of a town. UN ref: QI.E.900.13.', ['QI.E.900.13']],
  ['UN REF:QE.X.1.01.Active in the north', ['QE.X.1.01']],
  ['UN Ref. TXi.174. Key member', ['TXi.174']],
  ['UN Ref E.29.X.11. Owned by it', ['E.29.X.11']],
  ['UN Ref pending. UN listing.', []],
  ['A member of a group (QE.X.1.01)', []],
])('the reference in %s', (text, values) => {
  expect(referencesIn(text).map(({ scheme, value }) => [scheme, value])).toEqual(values.map((value) => ['unsc', value]));
});

test('a bank and a ship have numbers of their own', () => {
  expect(referencesIn('SWIFT/BIC ABCDLYLT (Libya). IMO number: 9074729.')).toEqual([
    { scheme: 'bic', value: 'ABCDLYLT' },
    { scheme: 'imo', value: '9074729' },
  ]);
});

test.each([
  ['Gender: male. Born in the north.', 'male'],
  ['Female. Spouse of another.', 'female'],
  ['Daughter of a minister. Female', 'female'],
  ['Head of the female guard', undefined],
])('the gender in %s is %s', (text, gender) => {
  expect(genderIn(text)).toBe(gender);
});

test('addresses of mail and web are contacts', () => {
  expect(contactsIn('Tel +1-202. Website www.example.org/a. Email info@example.org.')).toEqual([
    { type: 'email', value: 'info@example.org' },
    { type: 'website', value: 'www.example.org/a' },
  ]);
  expect(contactsIn('His email is unknown')).toEqual([]);
});
