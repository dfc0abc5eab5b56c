import { describe, expect, it } from 'vitest'
import { leavesOf } from './leaf.ts'

describe('leavesOf', () => {
  it('gives every single value in the order of the document', () => {
    const leaves = leavesOf({ a: 1, b: ['x', { 'c/d': null }], e: {} })
    expect(leaves.map(({ pointer, value }) => [pointer, value])).toEqual([
      ['/a', 1],
      ['/b/0', 'x'],
      ['/b/1/c~1d', null],
    ])
    expect(leavesOf('x')).toEqual([{ pointer: '', value: 'x' }])
  })

  it('takes any depth', () => {
    let deep: unknown = 'end'
    for (let level = 0; level < 2000; level += 1) deep = [deep]
    expect(leavesOf(deep)[0]?.value).toBe('end')
  })
})
