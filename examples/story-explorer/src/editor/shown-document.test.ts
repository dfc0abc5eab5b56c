import { expect, it } from 'vitest'
import { shownDocument } from './shown-document.ts'

const line = (number: number, text: string, ...marks: [issue: number, from: number, to: number][]) => ({
  number,
  text,
  marks: marks.map(([issue, from, to]) => ({ issue, from, to })),
})

it('says in words which lines are left out, and finds each issue in what is left', () => {
  const { lines, numbers, stretches } = shownDocument({
    lines: [line(3, 'abc', [1, 1, 2]), line(4, 'de'), line(1_204, 'fgh', [0, 0, 3])],
    isWhole: false,
  })
  expect(lines).toEqual([
    '… 2 lines not shown …',
    'abc',
    'de',
    '… 1,199 lines not shown …',
    'fgh',
    '… what follows line 1,204 is not shown …',
  ])
  expect(numbers).toEqual([undefined, 3, 4, undefined, 1_204, undefined])
  const text = lines.join('\n')
  expect([...stretches].map(([issue, { from, to }]) => [issue, text.slice(from, to)])).toEqual([
    [1, 'b'],
    [0, 'fgh'],
  ])
})

it('shows all of a short source as it is', () => {
  expect(shownDocument({ lines: [line(1, 'a'), line(2, 'b')], isWhole: true }).lines).toEqual(['a', 'b'])
  expect(shownDocument({ lines: [], isWhole: false }).lines).toEqual([])
})
