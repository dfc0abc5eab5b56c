import { describe, expect, it } from 'vitest'
import { svg } from './svg-element.ts'
import { escapeXml, svgFile, svgText } from './svg-text.ts'

describe('escapeXml', () => {
  it.each([
    ['</title><script>alert(1)</script>', '&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`" onload='x' & more`, '&quot; onload=&#39;x&#39; &amp; more'],
    ['a\u0000\u0008\u001bb\u009f', 'ab'],
    ['one\ntwo\tthree', 'one two three'],
    ['\ud800lone\udfff pair 🕊', 'lone pair 🕊'],
    ['left\u202eright\u2066x\uffff', 'leftrightx'],
    [']]>', ']]&gt;'],
  ])('makes %j safe', (text, safe) => {
    expect(escapeXml(text)).toBe(safe)
  })
})

describe('svgText', () => {
  it('writes elements, values and texts, and leaves out what is absent', () => {
    const drawn = svg('g', { 'data-part': 'a"b', fill: undefined, x: 1.5 }, svg('rect', {}), 'x < y')
    expect(svgText(drawn)).toBe('<g data-part="a&quot;b" x="1.5"><rect/>x &lt; y</g>')
  })
})

describe('svgFile', () => {
  const picture = { width: 400, height: 100, title: 'T', alternative: 'Words.', definitions: [], elements: [svg('rect', { x: 1 })] }

  it('frames the picture with its heading, its source and its alternative text', () => {
    const { text, width, height } = svgFile(picture, { heading: 'A & B', source: 'Story “<b>”, nutgraf story explorer' })
    expect(text).toContain('<title id="title">A &amp; B</title>')
    expect(text).toContain('<desc id="desc">Words. Story “&lt;b&gt;”, nutgraf story explorer</desc>')
    expect(text).toContain('>Story “&lt;b&gt;”, nutgraf story explorer</text>')
    expect(text).toContain(`width="${width}" height="${height}"`)
    expect(width).toBeGreaterThanOrEqual(picture.width)
    expect(height).toBeGreaterThan(picture.height)
  })

  it('needs nothing outside it', () => {
    const { text } = svgFile(picture, { heading: 'A', source: 'B' })
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|var\(|style=|class=|<style|href/u)
  })
})
