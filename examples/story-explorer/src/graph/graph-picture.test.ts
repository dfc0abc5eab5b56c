import type { Story } from 'nutgraf'
import { mali } from 'nutgraf/fixtures'
import { describe, expect, it } from 'vitest'
import { withSigns } from '../picture/sign.ts'
import { svgFile } from '../picture/svg-text.ts'
import { filePalette } from '../picture/tone.ts'
import { actorGraph } from './actor-graph.ts'
import { graphPicture } from './graph-picture.ts'
import { graphSigns } from './graph-sign.ts'
import { layOut } from './layout.ts'

function file(story: Story, chosen?: string): string {
  const graph = actorGraph(story)
  const drawing = { width: 900, palette: filePalette, title: 'T', alternative: 'A', chosen }
  const picture = withSigns(graphPicture(graph, layOut(graph, 900), drawing), graphSigns(graph), filePalette)
  return svgFile(picture, { heading: 'H', source: 'S' }).text
}

describe('graphPicture', () => {
  it('draws every node and needs nothing else', () => {
    const text = file(mali)
    expect(text.match(/data-part="/gu)).toHaveLength(actorGraph(mali).nodes.length)
    expect(text).not.toMatch(/NaN|undefined|var\(|href/u)
  })

  it('says the ties of the chosen node alone', () => {
    expect(file(mali)).not.toContain('font-style')
    const text = file(mali, 'agreement/mali-norinco-defence')
    expect(text).toContain('>witness of</text>')
    expect(text).not.toContain('>member of</text>')
  })

  it('takes the words of a story as text', () => {
    const names = [{ text: '<img src=x onerror=alert(1)>' }]
    const text = file({ ...mali, people: [{ kind: 'person', id: 'person/x', names }] }, 'person/x')
    expect(text).not.toContain('<img')
    expect(text).toContain('&lt;img')
  })
})
