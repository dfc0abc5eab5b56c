import { ceasefire, mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { markedText, type Span, spansOf } from './marked-text.ts'

const span = (claim: string, start: number, end: number): Span => ({ claim: `claim/${claim}`, start, end })
const shown = (text: string, ...spans: Span[]): string[] =>
  markedText(text, spans).map((paragraph) =>
    paragraph.map(({ text, claims }) => (claims.length === 0 ? text : `[${claims.map((id) => id.slice(6)).join(' ')}:${text}]`)).join(''),
  )

describe('markedText', () => {
  it('leaves a text without claims whole', () => {
    expect(shown('One.\n\nTwo,\nthree.\n')).toEqual(['One.', 'Two,\nthree.'])
    expect(shown('')).toEqual([])
  })

  it('marks words that nest and overlap, the shortest claim first', () => {
    expect(shown('abcdef', span('x', 0, 6), span('y', 2, 4))).toEqual(['[x:ab][y x:cd][x:ef]'])
    expect(shown('abcdef', span('x', 0, 4), span('y', 2, 6))).toEqual(['[x:ab][x y:cd][y:ef]'])
  })

  it('counts code points', () => {
    expect(shown('🕊🕊 peace', span('x', 3, 8))).toEqual(['🕊🕊 [x:peace]'])
  })

  it('cuts at paragraphs and at the end of the text', () => {
    expect(shown('ab\n\ncd', span('x', 1, 5))).toEqual(['a[x:b]', '[x:c]d'])
    expect(shown('ab', span('x', 1, 9), span('y', 5, 9))).toEqual(['a[x:b]'])
    expect(shown('  \n\nab', span('x', 0, 5))).toEqual(['[x:a]b'])
  })

  it('marks in the stories exactly what the evidence quotes', () => {
    for (const story of [mali, ceasefire]) {
      for (const claim of story.claims ?? []) {
        for (const { exact, part, start, end } of claim.evidence ?? []) {
          const index = /^\/bodies\/(\d+)\/text$/u.exec(part ?? '')?.[1]
          const body = story.articles?.find(({ id }) => id === claim.statedIn)?.bodies?.[Number(index)]
          if (index === undefined || body === undefined || start === undefined || end === undefined) continue
          const marked = markedText(body.text, spansOf(story, claim.statedIn, `/bodies/${index}/text`))
          const words = marked.flat().flatMap(({ text, claims }) => (claims.includes(claim.id) ? [text] : []))
          expect(words.join('').replaceAll('\n', ' ')).toContain(exact.replaceAll('\n', ' '))
        }
      }
    }
  })
})
