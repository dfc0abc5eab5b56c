import { describe, expect, it } from 'vitest'
import { LineCollector, type Wanted } from './line-collector.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** What is kept of a text, as `number start text`, with its bytes coming in so many at once. */
function kept(text: string, wanted: Wanted, isLines = false, length = 3): string[] {
  const collector = new LineCollector(wanted, { isLines })
  const bytes = encoder.encode(text)
  for (let at = 0; at < bytes.length; at += length) collector.push(bytes.subarray(at, at + length))
  return collector
    .end()
    .map(({ number, start, pieces }) => `${number} ${start} ${pieces.map((piece) => decoder.decode(piece.bytes)).join(' … ')}`)
}

describe('LineCollector', () => {
  it.each([1, 2, 3, 5, 100])('gives the same lines wherever its bytes are cut, here at every %i', (length) => {
    expect(kept('one\ntwo\r\n\r\nfive\rsix\n', 'all', false, length)).toEqual([
      '1 0 one',
      '2 4 two',
      '3 9 ',
      '4 11 five',
      '5 16 six',
      '6 20 ',
    ])
  })

  it('takes a carriage return as a character where each line is a record', () => {
    expect(kept('a\rb\nc', 'all', true)).toEqual(['1 0 a\rb', '2 4 c'])
  })

  it('keeps the lines that are wanted and no others', () => {
    const wanted = new Map([
      [2, []],
      [4, []],
      [9, []],
    ])
    expect(kept('a\nb\nc\nd\ne', wanted)).toEqual(['2 2 b', '4 6 d'])
  })

  it('keeps of a long line its start and what stands around the places that matter', () => {
    const text = `${'x'.repeat(5_000)}HERE${'y'.repeat(5_000)}`
    const [line] = kept(text, new Map([[1, [5_000]]]), false, 999)
    const [head, middle, ...more] = (line ?? '').slice('1 0 '.length).split(' … ')
    expect([head?.length, more]).toEqual([1_000, []])
    expect(middle).toBe(`${'x'.repeat(300)}HERE${'y'.repeat(696)}`)
  })
})
