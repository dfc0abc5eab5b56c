import { describe, expect, it } from 'vitest'
import { fitText, textWidth } from './fit-text.ts'

describe('fitText', () => {
  it('leaves a text that fits whole', () => {
    expect(fitText('Mali', 100, 10, 2)).toEqual(['Mali'])
    expect(fitText('', 100, 10, 2)).toEqual([''])
  })

  it('breaks between words and cuts the last line', () => {
    expect(fitText('one two three', textWidth('one two', 10), 10, 2)).toEqual(['one two', 'three'])
    const lines = fitText('one two three four five', textWidth('one two', 10), 10, 2)
    expect(lines[0]).toBe('one two')
    expect(lines[1]).toMatch(/^th.*…$/u)
  })

  it('cuts a word that is too long on its own, at a code point', () => {
    expect(fitText('🕊'.repeat(9), textWidth('🕊🕊🕊', 10), 10, 3)).toEqual(['🕊🕊…'])
  })

  it('never exceeds the width', () => {
    for (const width of [12, 40, 90, 300]) {
      for (const line of fitText('Confederation of Mali, Burkina Faso and Niger ＷＩＤＥ 東京都', width, 12, 3)) {
        expect(textWidth(line, 12)).toBeLessThanOrEqual(width)
      }
    }
  })
})
