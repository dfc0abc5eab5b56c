import { describe, expect, it } from 'vitest'
import { cellWords } from './cell-words.ts'

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000

describe('cellWords', () => {
  it.each([
    ['2020-01-01', '2021-01-01', { days: '2020' }],
    ['2004-01-01', '2010-01-01', { days: '2004–2009' }],
    ['2021-01-01', '2024-09-01', { days: 'Jan 2021 – Aug 2024' }],
    ['2018-11-01', '2018-12-01', { days: 'Nov', year: '2018' }],
    ['2018-03-01', '2018-06-01', { days: 'Mar – May', year: '2018' }],
    ['2024-09-02', '2024-09-03', { days: '2', month: 'September', year: '2024' }],
    ['2024-09-05', '2024-09-07', { days: '5–6', month: 'September', year: '2024' }],
    ['2018-06-02', '2018-09-10', { days: '2 Jun – 9 Sep', year: '2018' }],
    ['2018-09-11', '2019-01-15', { days: '11 Sep 2018 – 14 Jan 2019' }],
  ])('calls %s to %s', (from, to, words) => {
    expect(cellWords({ from: day(from), to: day(to) })).toEqual(words)
  })
})
