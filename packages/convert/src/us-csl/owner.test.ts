import { expect, test } from 'vitest';
import { listOf, unknownList } from './owner.ts';

test.each([
  ['Specially Designated Nationals (SDN) - Treasury Department', 'SDN', 'ofac', 'organization/office-of-foreign-assets-control'],
  [
    'Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department',
    'NS-MBS',
    'ofac',
    'organization/office-of-foreign-assets-control',
  ],
  ['Military End User (MEU) List - Bureau of Industry and Security', 'MEU', 'us-csl', 'organization/bureau-of-industry-and-security'],
  [
    'Nonproliferation Sanctions (ISN) - State Department',
    'ISN',
    'us-csl',
    'organization/bureau-of-international-security-and-nonproliferation',
  ],
  ['ITAR Debarred (DTC) - State Department', 'DTC', 'us-csl', 'organization/directorate-of-defense-trade-controls'],
])('%s is imposed by %s', (source, code, scheme, issuer) => {
  expect(listOf(source)).toMatchObject({ code, scheme, issuer: { id: issuer }, isOfac: scheme === 'ofac' });
});

test('an Entity List entry is lifted, and a Denied Persons order expires', () => {
  expect(listOf('Entity List (EL) - Bureau of Industry and Security')).toMatchObject({ ends: 'lifted' });
  expect(listOf('Denied Persons List (DPL) - Bureau of Industry and Security')).toMatchObject({ ends: 'expires' });
});

test('another list is unknown, and the words behind its hyphen are who imposes it', () => {
  expect(listOf('New List (NEW) - Sample Office')).toBeUndefined();
  expect(listOf('constructor')).toBeUndefined();
  expect(unknownList('New List (NEW) - Sample Office')).toMatchObject({ scheme: 'us-csl', issuer: { names: [{ text: 'Sample Office' }] } });
  expect(unknownList('New List').issuer.names).toEqual([{ text: 'New List' }]);
});
