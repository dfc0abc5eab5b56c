import { expect, test } from 'vitest';
import { likelyKind, statedKind } from './kind.ts';

test.each([
  ['Individual', { kind: 'person' }],
  [' entity ', { kind: 'organization' }],
  ['Vessel', { kind: 'asset', type: 'vessel' }],
  ['Aircraft', { kind: 'asset', type: 'aircraft' }],
  ['Thing', undefined],
  ['constructor', undefined],
])('%s', (word, kind) => {
  expect(statedKind(word)).toEqual(kind);
});

test.each([
  ['Ada Example', 'person'],
  ['EXAMPLE, ADA B.', 'person'],
  ['Ada bin Bea al Example', 'person'],
  ['Ada Example-Sample (a.k.a. Bea)', 'person'],
  ['Example', 'organization'],
  ['Example Electronics', 'organization'],
  ['Example S.A.R.L.', 'organization'],
  ['Example Research Co., Ltd.', 'organization'],
  ['12th Example', 'organization'],
  ['Example & Sample', 'organization'],
  ['Example Sample (ESA)', 'organization'],
  ['The Example of All the Many Samples', 'organization'],
])('%s is likely of the kind %s', (name, kind) => {
  expect(likelyKind(name, { strikes: 'anybody' })).toEqual({ kind });
  expect(likelyKind(name, { strikes: 'organizations' })).toEqual({ kind: 'organization' });
});
