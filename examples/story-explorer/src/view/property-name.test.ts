import { describe, expect, it } from 'vitest'
import { pointerName, propertyName } from './property-name.ts'

describe('property names', () => {
  it('are words', () => {
    expect(propertyName('onBehalfOf')).toBe('on behalf of')
    expect(pointerName('/history/0/on')).toBe('history 1, on')
    expect(pointerName('/bodies/1/text')).toBe('bodies 2, text')
    expect(pointerName('/0')).toBe('0')
    expect(pointerName('')).toBe('')
  })
})
