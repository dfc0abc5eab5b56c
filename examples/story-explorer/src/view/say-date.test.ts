import { describe, expect, it } from 'vitest'
import { sayDate, sayPeriod } from './say-date.ts'

describe('sayDate', () => {
  it.each([
    ['2024-09-02', '2 September 2024'],
    ['2024-09', 'September 2024'],
    ['2024', '2024'],
    ['1944~', 'about 1944'],
    ['2024-09-02?', 'perhaps 2 September 2024'],
    ['197X', 'the 1970s'],
    ['19XX', 'some year from 1900 to 1999'],
    ['2024-XX', 'some day in 2024'],
    ['2024-09-XX', 'some day in September 2024'],
    ['2024-XX-XX', 'some day in 2024'],
    ['2001-22', 'summer 2001'],
    ['../2024-09-02', '2 September 2024 or earlier'],
    ['2020/..', '2020 or later'],
    ['2024-09-04/2024-09-06', 'some time from 4 September 2024 to 6 September 2024'],
    ['2019-06-04T07:30:00Z', '4 June 2019, 07:30 UTC'],
    ['2019-06-04T07:30:00.5+02:00', '4 June 2019, 07:30 UTC+02:00'],
    ['2019-06-04T07:30', '4 June 2019, 07:30'],
    ['Y-13798000000', 'Y-13798000000'],
    ['2024-99', '2024-99'],
  ])('says %s as %s', (date, words) => {
    expect(sayDate(date)).toBe(words)
  })
})

describe('sayPeriod', () => {
  it.each([
    [{ start: '../2024-09-02', end: '2024-09-02/..' }, 'on 2 September 2024; the story does not say since when or until when'],
    [
      { start: '../2024-09-06', end: '2024-09-04/..' },
      'on some day from 4 September 2024 to 6 September 2024; the story does not say since when or until when',
    ],
    [{ start: '../2024-09-02', end: '2024-09-05/..' }, 'from 2 September 2024 or earlier to 5 September 2024 or later'],
    [{ start: '2018-06-01', end: '..' }, 'from 1 June 2018 with no end yet'],
    [{ end: '2020' }, 'to 2020'],
    [{}, undefined],
  ])('says %j as %s', (period, words) => {
    expect(sayPeriod(period)).toBe(words)
  })
})
