import type { Picture } from '../picture/picture.ts'
import { round, type SvgElement, svg } from '../picture/svg-element.ts'
import type { Palette } from '../picture/tone.ts'
import type { ActorGraph, Edge } from './actor-graph.ts'
import { type Box, boxLine, boxText } from './box.ts'
import { type EdgeLine, edgeLine } from './edge-line.ts'
import { type EdgeWords, placeWords, wordsLine, wordsSize } from './edge-words.ts'
import { arrow, kindTitles, lineLooks } from './graph-look.ts'
import type { Layout } from './layout.ts'
import { nodeShape } from './node-shape.ts'

/** What a picture of a graph is drawn for. */
export interface GraphDrawing {
  readonly width: number
  readonly palette: Palette
  readonly title: string
  readonly alternative: string
  /** The node that is shown as chosen: its lines bear their words. */
  readonly chosen?: string | undefined
}

/** A picture of who is tied to whom: boxes in the shapes of their kinds, and lines by the families of their ties. */
export function graphPicture({ edges }: ActorGraph, { boxes, height }: Layout, drawing: GraphDrawing): Picture {
  const { width, palette, title, alternative, chosen } = drawing
  const byId = new Map<string, Box>(boxes.map((box) => [box.node.id, box]))
  const drawn = edges.flatMap((edge) => {
    const [a, b] = [byId.get(edge.a), byId.get(edge.b)]
    if (a === undefined || b === undefined) return []
    const near = chosen === edge.a || chosen === edge.b
    return [{ near, line: edgeLine(a, b, boxes, width), edge }]
  })
  const words = placeWords(
    drawn.flatMap(({ near, edge, line }) =>
      near ? [{ line, words: [...new Set(edge.ties.map(({ mark, words }) => mark ?? words))] }] : [],
    ),
    boxes,
    width,
  )
  const quiet = chosen !== undefined && byId.has(chosen)
  const nearby = new Set(drawn.flatMap(({ near, edge }) => (near ? [edge.a, edge.b] : [])))
  return {
    width,
    height: Math.ceil(height),
    title,
    alternative,
    definitions: [],
    elements: [
      ...drawn.filter(({ near }) => !near).map(({ edge, line }) => svg('g', quiet ? { opacity: 0.3 } : {}, ...lineOf(edge, line, palette))),
      ...drawn.filter(({ near }) => near).flatMap(({ edge, line }) => lineOf(edge, line, palette)),
      ...boxes.map((box) => boxElement(box, palette, box.node.id === chosen, nearby.has(box.node.id))),
      ...words.flatMap((place) => wordsOf(place, palette)),
    ],
  }
}

function lineOf({ family, atA, atB }: Edge, { start, bend, end }: EdgeLine, palette: Palette): SvgElement[] {
  const { tone, width, dash } = lineLooks[family]
  const d = `M${round(start.x)} ${round(start.y)}Q${round(bend.x)} ${round(bend.y)} ${round(end.x)} ${round(end.y)}`
  return [
    svg('path', { d, fill: 'none', stroke: palette[tone], 'stroke-width': width, 'stroke-dasharray': dash }),
    ...(atB ? [arrow(bend, end, palette[tone])] : []),
    ...(atA ? [arrow(bend, start, palette[tone])] : []),
  ]
}

function wordsOf({ rows, x, y }: EdgeWords, palette: Palette): SvgElement[] {
  return rows.map((text, place) =>
    svg(
      'text',
      {
        x: round(x),
        y: round(y + 4 + (place - (rows.length - 1) / 2) * wordsLine),
        'font-size': wordsSize,
        'font-style': 'italic',
        'text-anchor': 'middle',
        fill: palette.ink,
        stroke: palette.paper,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      text,
    ),
  )
}

function boxElement({ node, lines: text, x, y, width, height }: Box, palette: Palette, chosen: boolean, near: boolean): SvgElement {
  const stroke = node.kind === 'agreement' ? palette.accent : palette.ink
  const ink = { fill: chosen ? palette.ink : palette.surface, stroke, strokeWidth: near ? 2.5 : 1.3 }
  return svg(
    'g',
    { 'data-part': node.id },
    svg('title', {}, `${node.label}, ${kindTitles[node.kind].toLowerCase()}`),
    ...nodeShape(node.kind, x - width / 2, y - height / 2, width, height, ink),
    ...text.map((line, place) =>
      svg(
        'text',
        {
          x: round(x),
          y: round(y + boxText * 0.36 + (place - (text.length - 1) / 2) * boxLine),
          'font-size': boxText,
          'text-anchor': 'middle',
          fill: chosen ? palette.paper : palette.ink,
        },
        line,
      ),
    ),
  )
}
