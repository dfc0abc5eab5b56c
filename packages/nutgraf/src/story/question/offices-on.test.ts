import { expect, it } from 'vitest';
import { NutgrafError } from '../../error.ts';
import type { Period, Story, Tenure } from '../../generated/model.ts';
import { officesOn } from './offices-on.ts';

function storyOf(period: Period | undefined, rest: Partial<Tenure> = {}): Story {
  const tenure: Tenure = { kind: 'tenure', id: 'tenure/mayor', holder: 'person/brandt', position: 'position/mayor', ...rest, period };
  const other: Tenure = { kind: 'tenure', id: 'tenure/other', holder: 'person/marsh', position: 'position/mayor', period };
  return { kind: 'story', specVersion: '1.0', id: 'story/ferry', title: { text: 'A ferry' }, tenures: [other, tenure] };
}

it.each([
  ['between start and end', { start: '2020', end: '2026' }, 'yes'],
  ['on the first day', { start: '2024-09-02', end: '..' }, 'yes'],
  ['with an open end', { start: '2020', end: '..' }, 'yes'],
  ['with an unknown end', { start: '2020' }, 'maybe'],
  ['without a period', undefined, 'maybe'],
  ['before the start', { start: '2025' }, 'no'],
  ['after the end', { start: '2020', end: '2024-09-01' }, 'no'],
  ['with the day alone known', { start: '../2024-09-02', end: '2024-09-02/..' }, 'yes'],
  ['from some day of the month', { start: '2024-09', end: '..' }, 'maybe'],
])('an office %s', (_, period, answer) => {
  expect(officesOn(storyOf(period), 'person/brandt', '2024-09-02')).toEqual([
    { tenure: 'tenure/mayor', position: 'position/mayor', answer },
  ]);
});

it('answers for a body without a post, takes a reported status for no date, and refuses a day that is none', () => {
  const story = storyOf(undefined, { position: undefined, organization: 'organization/yard', reportedStatus: 'ended' });
  expect(officesOn(story, 'person/brandt', '2024')).toEqual([{ tenure: 'tenure/mayor', answer: 'maybe' }]);
  expect(officesOn(story, 'person/nobody', '2024')).toEqual([]);
  expect(() => officesOn({ ...story, tenures: undefined }, 'person/brandt', '2 Sep')).toThrow(NutgrafError);
});
