import type { Sign } from '../picture/sign.ts'
import { type SvgElement, svg } from '../picture/svg-element.ts'
import type { Palette } from '../picture/tone.ts'
import type { ActorGraph, NodeKind } from './actor-graph.ts'
import { arrow, kindTitles, lineLooks } from './graph-look.ts'
import { nodeShape } from './node-shape.ts'
import type { TieFamily } from './tie.ts'

/** The shapes and the lines of a picture of this graph. */
export function graphSigns({ nodes, edges }: ActorGraph): Sign[] {
  const usedKinds = new Set(nodes.map(({ kind }) => kind))
  const usedFamilies = new Set(edges.map(({ family }) => family))
  const shapes = Object.entries(kindTitles).flatMap(([kind, words]): Sign[] => {
    if (!usedKinds.has(kind as NodeKind)) return []
    return [
      {
        words,
        width: 28,
        draw: (palette) =>
          nodeShape(kind as NodeKind, 1, 0, 26, 12, {
            fill: palette.surface,
            stroke: kind === 'agreement' ? palette.accent : palette.ink,
            strokeWidth: 1.3,
          }),
      },
    ]
  })
  const strokes = Object.entries(lineLooks).flatMap(([family, { words, tone, width, dash }]): Sign[] => {
    if (!usedFamilies.has(family as TieFamily)) return []
    const draw = (palette: Palette): SvgElement[] => [
      svg('line', { x1: 0, y1: 6, x2: 28, y2: 6, stroke: palette[tone], 'stroke-width': width, 'stroke-dasharray': dash }),
      arrow({ x: 0, y: 6 }, { x: 34, y: 6 }, palette[tone]),
    ]
    return [{ words, width: 34, draw }]
  })
  return [...shapes, ...strokes]
}
