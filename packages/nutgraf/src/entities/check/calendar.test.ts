import { describe, expect, it } from 'vitest';
import { validateEntity } from '../validate.ts';

const event = { kind: 'event', id: 'event/summit', type: 'summit' };
const person = { kind: 'person', id: 'person/goita', names: [{ text: 'Assimi Goita' }] };
const hint = 'Look at the source, or write only what is sure: the month or the year';

describe('entity/calendar', () => {
  it.each([
    ['a leap day', { ...event, on: '2024-02-29' }],
    ['a leap second', { ...event, on: '2016-12-31T23:59:60Z' }],
    ['an approximate year', { ...person, births: [{ date: '1983~' }] }],
    ['an interval', { ...event, on: '2024-09-04/2024-09-06' }],
    ['a period that is still open', { ...event, period: { start: '2024-09-04', end: '..' } }],
    [
      'a list of dates',
      { kind: 'sanction', id: 'sanction/a', target: 'person/b', listings: [{ list: 'UN', amendedOn: ['2019-12-19', '2020-01-14'] }] },
    ],
    ['an extension, which is not of the model', { ...event, extensions: { 'acme:desk': { on: '2024-02-30' } } }],
    ['a text that is no date', { ...event, title: { text: '2024-02-30' } }],
  ])('takes %s', (_, value) => {
    expect(validateEntity(value).issues).toEqual([]);
  });

  it.each([
    [{ ...event, on: '2023-02-29' }, '/on', '"on" holds 2023-02-29: February 2023 has 28 days'],
    [
      { ...event, on: '2024-09-02T24:00:00' },
      '/on',
      '"on" holds 2024-09-02T24:00:00: a day has no hour 24; its end is 00:00:00 of the next day',
    ],
    [{ ...event, on: '2024-09-06/2024-09-04' }, '/on', '"on" holds 2024-09-06/2024-09-04: the interval ends before it begins'],
    [{ ...event, period: { end: '2024-04-31' } }, '/period/end', '"end" holds 2024-04-31: April 2024 has 30 days'],
    [{ ...person, births: [{ date: '1980' }, { date: '1983-06-31' }] }, '/births/1/date', '"date" holds 1983-06-31: June 1983 has 30 days'],
    [
      { kind: 'sanction', id: 'sanction/a', target: 'person/b', listings: [{ list: 'UN', amendedOn: ['2019-12-19', '2021-02-29'] }] },
      '/listings/0/amendedOn/1',
      '"amendedOn" holds 2021-02-29: February 2021 has 28 days',
    ],
  ])('refuses %j', (value, pointer, message) => {
    expect(validateEntity(value)).toEqual({ issues: [{ code: 'entity/calendar', severity: 'error', pointer, message, hint }] });
  });
});
